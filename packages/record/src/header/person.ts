import type { Person } from "../types.js";
import { bare, cutTitles, isTitle, looksLikeName, namesPerson, suffix } from "../names/name.js";
import { capitalParticles, familyFirst, givenNames, particles, postWords } from "../names/lexicon.js";
import { isCountry } from "../names/places.js";
import { cutPosts, holdsPost, namesBody, namesPost, postsIn } from "./affiliation.js";

/** A person of a list, with the titles written before the name and the posts behind it. */
export interface Listed extends Person {
  titles: string[];
  /** Of a line without a mark between name and house: every place where the name may end, shortest name first. */
  readings?: readonly Listed[];
  /** One of several between commas, which may be names or a name and its house. */
  listed?: true;
  /** The house stands behind the name without a mark. */
  unmarked?: true;
}

/** Two words, or an initial and a surname. */
export const isWholeName = (written: string): boolean => {
  const { name } = cutTitles(written);
  return looksLikeName(name, /^\p{Lu}\.\s/u.test(name) ? 1 : 2);
};

/** Of two tellings of one house the fuller: "Carnegie", "Carnegie Endowment". */
export const fullerHouse = (told: string | null, other: string | null): string | null =>
  told === null || other?.startsWith(`${told} `) ? other : told;

/** Somebody of whom no more than the name is told. */
export const bareName = (written: string): Listed => {
  const { name, titles } = cutTitles(written.replace(/[,;]\s*$/, ""));
  return { name, titles, affiliation: null };
};

/** One person: "Name, affiliation", "Name (affiliation)", "Name – affiliation", "SURNAME, Given (affiliation)", or no mark at all. */
export function readPerson(written: string, labelled: boolean): Listed | null {
  const text = written
    .trim()
    .replace(/[,;]$/, "")
    .replace(/,/.test(written) ? "" : suffix, "")
    .replace(/\s+on\s+["“].*$/u, "")
    .replace(/^(?:and|&)\s+|^[Tt]he\s+(?=Hon|Rt|Rev|Most|Lord|Lady)/, "");
  if (text.length > 400 || !/^["(]?\p{Lu}|^(?:al|el|de|van|von)[-\s]/u.test(text)) return null;
  // "PORTS AND PEACE, WAR AND WATER": a heading in capitals.
  if (!labelled && !/\p{Ll}/u.test(text)) return null;
  const lead = /^(?:(?:\p{Lu}[\p{L}.]*|\(ret(?:d|ired)?\.?\))\s+){1,4}?(?=\p{Lu}{2,}(?:\s\p{Lu}{2,})?,\s)/u.exec(
    text,
  )?.[0];
  const ranks = lead?.trim().split(/\s+/) ?? [];
  if (lead !== undefined && ranks.every((word, at) => word.startsWith("(") || isTitle(word, ranks[at + 1]))) {
    const behind = readPerson(text.slice(lead.length), labelled);
    return behind && { ...behind, titles: [...ranks, ...behind.titles] };
  }
  const turned =
    /^((?:\p{Lu}[\p{L}'’-]*)(?:\s\p{Lu}[\p{Lu}'’-]+)?),\s+(\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2})(?=\s*[(,;–—\t]|\s+[-–—]\s|$)/u.exec(
      text,
    );
  if (turned && turnedName(turned[1]!, turned[2]!, text.slice(turned[0].length))) {
    // "HE, Jianping": a surname before a comma is no title.
    const surname = turned[1]!.includes(" ") ? cutTitles(turned[1]!) : { name: turned[1]!, titles: [] };
    const read = person(turned[2]!, text.slice(turned[0].length));
    return read && { ...read, name: `${surname.name}, ${read.name}`, titles: [...surname.titles, ...read.titles] };
  }
  const turnedHouse = labelled ? houseFirst.exec(text) : null;
  if (turnedHouse && namesBody(turnedHouse[1]!) && looksLikeName(cutTitles(turnedHouse[2]!).name))
    return { ...bareName(turnedHouse[2]!), affiliation: cutPosts(turnedHouse[1]!) };
  const mark =
    /\s*(?:,|\t+|\s{2,}|\(|\[|;|:|\||\s[-–—]\s|[–—]|\s\/\s|\s(?:of|from|at)\s(?:the\s)?(?=\p{Lu}|[a-z]\p{Lu}))/u;
  for (let at = 0, turn = 0; turn < 3; turn++) {
    const found = mark.exec(text.slice(at));
    if (!found) break;
    const from = at + found.index;
    const [left, right] = [text.slice(0, from), text.slice(from + found[0].length)];
    const opened = /[([]/.exec(found[0])?.[0];
    if (
      (opened ? /^\s*(?:Ph\.?D|Jr|Sr|MP|Esq|OBE|CBE|M\.?D|[Rr]et)\.?\s*[)\]]/ : degree).test(right) ||
      (opened && looksLikeNick(right))
    ) {
      at = from + found[0].length;
      continue;
    }
    const { name, titles } = cutTitles(left);
    if (!name.includes(" ") && (namesPost(name) || holdsPost(name) || isTitle(name))) break;
    if (name.split(/\s+/).every((word) => namesPost(word))) break;
    const [own, post] = withoutPost(name);
    if (post !== "" && found[0].trim() === "," && isWholeName(own) && (labelled || namesBody(right)))
      return person(`${titles.join(" ")} ${own}`.trim(), `${post}, ${right}`);
    const toldBehind = labelled && (namesBody(right) || namesPost(right));
    if (!looksLikeName(name, labelled ? 1 : 2) && !(toldBehind && looksLikeName(name, 2, true))) break;
    // "Special Guests: Yara Khoury": a label that is not known, no person.
    if (found[0].includes(":") && (!name.includes(" ") || readPerson(right, true) !== null)) return null;
    // "Unfinished Business: The Islands and the Union" is a title, unless a name before the colon is one for sure.
    if (!labelled && found[0].includes(":") && !namesPerson(left)) break;
    if (isLoneWord(left, right, opened !== undefined)) break;
    const preposition = /\s(?:of|from|at)\s/.test(found[0]);
    const house =
      namesBody(right) ||
      namesPost(right) ||
      (namesPerson(left) && capitalised.test(opened ? right.replace(/[)\]]$/, "") : right));
    if (!labelled && (preposition ? !(namesPerson(left) && namesBody(right)) : !house)) break;
    return person(left, opened ? closed(right, opened) : right);
  }
  const { name, titles } = cutTitles(text);
  if (labelled && !text.includes(",") && (isWholeName(text) || (titles.length > 0 && looksLikeName(name, 1))))
    return bareOrUnmarked(text);
  return unmarked(text);
}

/** "Moon Chung-hee Senior Fellow": the name, and the post that no mark divides from it. */
function withoutPost(written: string): [name: string, post: string] {
  const words = written.split(" ");
  let from = words.length;
  while (from > 2 && isPostWord(words[from - 1]!) && !familyFirst.has(bare(words[from - 1]!))) from--;
  const post = words.slice(from).join(" ");
  return holdsPost(post) ? [words.slice(0, from).join(" "), post] : [written, ""];
}

const isPostWord = (word: string): boolean =>
  postWords.has(bare(word)) || /^(?:Research|Program(?:me)?|Policy)$/.test(word);

/** Behind a name, and still part of it. */
const degree = /^\s*(?:Ph\.?D|Jr|Sr|MP|Esq|OBE|CBE|M\.?D|[Rr]et)\.?(?=\s*(?:[,;()]|$))/;

/** Behind somebody's name: words in capitals. */
const capitalised = /^(?:the )?\p{Lu}[\p{L}’'.&-]*(?:,? (?:(?:of|for|and|on|the|de|du) )*\p{Lu}[\p{L}’'.&-]*){0,7}$/u;

/** "Jo Hale, Sciences Po": somebody by a title or a given name, and capitals; a house among people, and a title nowhere. */
export function isPlacedName(text: string): boolean {
  const [name = "", ...rest] = text.split(/,\s+/);
  return (
    rest.length === 1 && text.length <= 120 && namesPerson(name) && capitalised.test(rest[0]!) && !/\sand\s/.test(text)
  );
}

/** "Keio University – Hirata Shun". */
const houseFirst = /^([^,;()]{3,90}?)(?:\s+[–—-]\s+|:\s+|\t+|\s+\|\s+)([^,;()]{4,60})$/u;

/** "SUZUKI, Emi", with what follows: words in capitals may be the short name of a house instead ("SIPRI, Solna"). */
function turnedName(surname: string, given: string, rest: string): boolean {
  // "Lisbon, Portugal"
  if (isCountry(given) && !givenNames.has(given.toLowerCase())) return false;
  if (namesBody(surname) || namesBody(given)) {
    const family = /^\p{Lu}{2,}$/u.test(surname) && !namesBody(given);
    const told =
      familyFirst.has(surname.toLowerCase()) ||
      given.includes("-") ||
      /\(/.test(rest) ||
      namesBody(rest) ||
      namesPost(rest.replace(/^\W+/u, ""));
    return family && told && looksLikeName(given, 1);
  }
  if (!looksLikeName(`${surname} ${given}`)) return false;
  return /^[\p{Lu}\s'’-]{2,}$/u.test(surname) || !/\s/.test(surname);
}

/** "Grain, Ports and Power: …": one word without a title is a person only before a house, a post or a bracket. */
function isLoneWord(left: string, right: string, bracketed: boolean): boolean {
  const { name, titles } = cutTitles(left);
  return (
    titles.length === 0 &&
    !name.includes(" ") &&
    !bracketed &&
    (/:\s/.test(right) || !(namesBody(right) || namesPost(right)))
  );
}

const looksLikeNick = (right: string): boolean => /^\p{L}+[)\]]\s+\p{Lu}/u.test(right);

function closed(right: string, opened: string): string {
  const close = opened === "(" ? ")" : "]";
  const at = right.lastIndexOf(close);
  // "(Ministry of X), Seoul": what follows the bracket belongs to the affiliation only when little is left.
  if (at === -1) return right;
  const after = right.slice(at + 1).replace(/^[\s,;]+/, "");
  const depth = right.slice(0, at).split(opened).length - right.slice(0, at).split(close).length;
  return depth > 0 ? right : right.slice(0, at) + (after && namesBody(after) ? `, ${after}` : "");
}

function person(left: string, right: string): Listed | null {
  const { name, titles } = cutTitles(left);
  if (name === "") return null;
  // "A (X), Sra. B (Y)": a list that could not be read is nobody's house.
  const listLike =
    !right.trim().startsWith("(") && (/\)\s*[,;].*\(/.test(right) || /;.*,.*\b(?:Mr|Ms|Mrs|Dr|Prof|Amb)\b/.test(right));
  if (listLike || toldInSentence.test(right)) return null;
  const trimmed = right.trim().replace(/^[,;:–—|(-]\s*/, "");
  const whole = right.trim().startsWith("(") ? closed(trimmed, "(") : trimmed;
  return {
    name,
    titles: [...titles, ...postsIn(whole)],
    affiliation: cutPosts(
      whole
        .replace(/^(?:of|from|at)\s+(?:the\s+)?/, "")
        .replace(/(?<=\p{L}{4})(?<!\b(?:Univ|Inst|Corp|Dept|Acad))\.$/u, "")
        .replace(/\s+/g, " "),
    ),
  };
}

/** "director of X, welcomed the guests": a sentence, no house. */
const toldInSentence =
  /,\s(?:also |then )?(?!based|retired|associated|affiliated)\p{Ll}{3,}ed (?:the|a|an|that|his|her|its|participants)\s/u;

/** A name does not end here. */
const goesOn = (word: string): boolean =>
  particles.has(word) || capitalParticles.test(word) || /^(?:\p{Lu}|S[tT])\.$/u.test(word) || inCapitals.test(word);
const inCapitals = /^(?:DE|DER|VAN|VON|DA|DOS|LA|LE|DU|DI|BIN|EL|AL)$/;

/** No name has more words than these. */
const LONGEST = 5;

/** A family name that stands first, and a given name of two syllables with a hyphen. */
const isKoreanInFull = (text: string): boolean => {
  const [family = "", given = "", next = ""] = cutTitles(text).name.split(" ");
  return familyFirst.has(bare(family)) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given) && /^\p{Lu}/u.test(next);
};

/** "Mona Dreicer Lawrence Livermore National Laboratory": every way in which a house or a post may follow the name; null where none may. */
function unmarked(text: string): Listed | null {
  const tokens = text.split(/\s+/);
  if (tokens.length < 3 || tokens.length > 24 || /[.!?]$|:/.test(text)) return null;
  const readings = readingsOf(
    tokens,
    cutTitles(text).titles.length,
    // "Lee Chul-Woo": behind such a name, whatever has capitals is the house.
    (rest) => /^(?:Former|Independent|Freelance)\b/.test(rest) || namesBody(rest) || isKoreanInFull(text),
  );
  const [first] = readings;
  return first === undefined ? null : { ...first, unmarked: true, readings };
}

/** A line that may be a name and nothing else, or a name before a house that nothing tells as one ("Ana Ruiz Arco"). */
function bareOrUnmarked(text: string): Listed {
  const whole = bareName(text);
  const tokens = text.split(/\s+/);
  const from = whole.titles.length;
  if (tokens.length - from < 3 || text.includes(",")) return whole;
  const readings = readingsOf(tokens, from, () => true);
  return readings.length === 0 ? whole : { ...whole, readings: [...readings, whole] };
}

/** The persons whose names are two words and more behind the titles, shortest first. */
function readingsOf(tokens: readonly string[], from: number, isHouse: (rest: string) => boolean): Listed[] {
  // "Director, Amu Darya Institute": a post with a comma behind it opens no name.
  if (tokens.slice(0, from).some((title) => title.endsWith(","))) return [];
  const body = tokens.slice(from);
  const readings: Listed[] = [];
  for (let length = 2; length <= Math.min(LONGEST, body.length - 1); length++) {
    const words = body.slice(0, length);
    const [name, rest] = [words.join(" "), body.slice(length).join(" ")];
    if (goesOn(body[length - 1]!)) continue;
    const last = body[length - 1]!;
    if (name.includes(",")) break;
    if (!isWholeName(name)) continue;
    if (
      length > 2 &&
      ((startsHouse(last) && /\p{Ll}/u.test(last)) || (postWords.has(bare(last)) && !familyFirst.has(bare(last))))
    )
      break;
    if (
      words.some(
        (word, at) => bare(word).length < 2 && !word.includes(".") && !(word === "A" && at === 1 && length > 2),
      )
    )
      continue;
    if (
      !/^["(]?[\p{Lu}a-z]\p{Lu}|^\p{Lu}|^the /u.test(rest) ||
      goesOnSmall.test(rest) ||
      bodyNoun.test(rest) ||
      markedBehind.test(rest) ||
      !isHouse(rest)
    )
      continue;
    readings.push({ name, titles: [...tokens.slice(0, from), ...postsIn(rest)], affiliation: cutPosts(rest) });
  }
  return readings;
}

/** "DRAFT TRANSCRIPT OF ORAL EVIDENCE", "ANA RUIZ MP and MIKA SALO" */
const goesOnSmall = /^(?:of|for|and|on|in|at|to|by|with|mp|mep)\s/i;
/** "Sheel Kant Law (Ministry of Ports)": a mark stands behind the name. */
const markedBehind = /^\p{Lu}\p{Ll}+\s*[(,–—]/u;

/** "Johns Hopkins University": a name of the house. */
const bodyNoun =
  /^(?:University|Institute|Cent(?:er|re)|School|Council|College|Foundation|Committee|Commission|Association|Agency)\b(?! (?:of|for|on)\b)/;

/** Words that a house or a post begins with. */
export const startsHouse = (word: string): boolean =>
  /^(?:Former|Independent|Freelance|Embassy|Ministry|Institute?|University|Center|Centre|National|Department|The|Council|Korea|Korean|Japan|China|Chinese|U\.S\.|US|UK|EU|American|European|International|Royal|School|Graduate|Asia|Asian|African|Arab|Australian|Brazilian|British|Canadian|French|German|Indian|Israeli|Italian|Mexican|Nordic|Norwegian|Polish|Russian|Spanish|Swedish|Swiss|Turkish|Foreign|Seoul|Director|Professor|Senior|Research|Ambassador|Deputy|Vice|President|Far|World|United|[A-Z]{2,})$/.test(
    word,
  );

import {
  bodyWords,
  familyFirst,
  familyNamesJapanese,
  givenNames,
  heNames,
  heTitles,
  notNames,
  capitalParticles,
  particles,
  personalNames,
  sheNames,
  sheTitles,
  titleWords,
} from "./lexicon.js";

import { plainLetters } from "./letters.js";
import { namesPlace } from "./places.js";
import { remembered } from "./remembered.js";

/** Titles before a name, and the name without them. */
export interface TitledName {
  titles: string[];
  name: string;
}

/** Degrees and orders behind a name. */
export const suffix =
  /(?:,?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|Jr\.?|Sr\.?|Esq\.?|MP|OBE|CBE|KBE|DBE|GBE|MBE|K?CMG|GCMG|KCB|CB|CVO|QC|KC|FRS|CC|OC|AC|AM|AO|FBA|MEP|MdB|JD|USN|USAF|USMC|RN|LL\.?M\.?|\(?[Rr]et(?:ired|['’]?d)?\.?\)?))+$/u;

/** What stands in small letters between a German doctor and the name. */
const degree = /(?<=\bDr\.)\s+(?:h\.\s?c\.|rer\.\s?\p{L}{2,6}\.|phil\.|iur\.|jur\.|med\.)/gu;

const ofWhom = /^(?:\p{Lu}{2,6}(?:['’]s)?|\p{Lu}\p{Ll}+(?:ian|ish|ese|ean|can)|U\.S\.|UN|EU)$/u;

/** Cuts honorifics, ranks and posts off the front of a name, and degrees off its end. */
export function cutTitles(written: string): TitledName {
  const tokens = written.trim().replace(suffix, "").replace(degree, "").split(/\s+/);
  let at = 0;
  // "DSU President Jekuk Chang", "Ukrainian Foreign Minister …": whose president it is.
  while (tokens.length - at > 2 && ofWhom.test(tokens[at]!) && isTitle(tokens[at + 1]!, tokens[at + 2])) at++;
  // A peer has no other name: "Lord Wainfleet".
  if (tokens.length === 2 && /^(?:Lord|Lady|Baroness|Baron)$/.test(tokens[0]!))
    return { titles: [tokens[0]!], name: tokens.join(" ") };
  while (at < tokens.length - 1 && isTitle(tokens[at]!, tokens[at + 1])) {
    // "HE Qisong" is a name; "HE Fatou Ndiaye" an excellency.
    if (tokens[at] === "HE" && tokens.length - at === 2) break;
    // "U Thant" has no other name.
    if (/^(?:U|Daw)$/.test(tokens[at]!) && tokens.length - at === 2) break;
    at++;
  }
  if (at > 0 && /^(?:of|for|to)$/.test(tokens[at] ?? "")) at = 0;
  if (at > 0 && !titleWords.has(bare(tokens[at - 1]!))) at = 0;
  return { titles: tokens.slice(0, at), name: tokens.slice(at).join(" ") };
}

/** Ranks that have another word before them: "Senior Colonel", "Group Captain". */
const rank = /^(?:Colonel|Captain|Sergeant|Officer|Commander|Lieutenant|Master)$/;

export function isTitle(token: string, next = ""): boolean {
  // "He" and "Tan" are names unless what follows makes them titles.
  if (token === "He" || (token === "Tan" && next !== "Sri") || (token === "Pak" && next.includes("-"))) return false;
  // Burmese: "U Kyaw Zin"; but "U Sang-ho" is Korean, and "U." an initial.
  if (/^[Uu]\.?$/.test(token)) return token === "U" && /^\p{Lu}\p{Ll}+$/u.test(next);
  if (/^(?:Senior|Staff|Flight|Petty|Wing|Group|Squadron)$/.test(token)) return rank.test(next);
  return titleWords.has(bare(token)) && /^["“(]?\p{Lu}/u.test(token);
}

/** Whether a word makes an organisation of its neighbours. "UN" does, "Un" is a name. */
export function isBodyWord(token: string): boolean {
  return bodyWords.has(bare(token)) && !/^(?:Un|Eu|Tech|Post|Think|Trust|Lab|Fund)$/.test(token);
}

/** Small letters, no dots, no curly marks: what words are looked up by. */
export function bare(token: string): string {
  return token
    .toLowerCase()
    .replace(/[.,;:()“”"]|[’']$/g, "")
    .replace(/['’]s$/, "");
}

const wordShape =
  /^(?:\p{Lu}[\p{L}\p{M}'’‘-]*|[dDlLO]['’]\p{Lu}[\p{L}\p{M}-]+|(?:al|el|as|ash|ad|ar|an)-\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u;

/** "Corresponding Director": nobody's surname. */
const post =
  /^(?:Director|Professor|Fellow|Minister|Secretary|Ambassador|Analyst|Researcher|Editor|Officer|Manager|Advis[eo]r|President|Chairman|Lecturer|Correspondent|Economist|Coordinator|Representative|Chair|Chairwoman|Commander|Specialist|Expert|Envoy|Scholar)$/;

/** Behind a whole name: "Jo Hale Head". */
const postBehind =
  /^(?:Head|General|Chief|Dean|Rector|Provost|Partner|Founder|Co-founder|Reporter|Writer|Journalist|Columnist|Consultant|Associate|Member|Student|Candidate|Intern|Executive|Counsell?or|Attorney|Diplomat|Scientist|Engineer|Historian|Spokesperson|Governor|Senator|Anchor|Editor-in-Chief|CEO|CTO|Assistant|Chairperson|Commissioner|Trustee)$/;

/** "Georgia Tech", "Bangkok Post": words that are names' too, but not behind another. */
const houseEnd = /^(?:Tech|Post|Trust|Lab|Labs|Fund|Times|Today|Online|Capital|Securities|Airlines)$/;

/** "Distinguished Visiting …": before a post, nobody's given name. */
const kindOfPost =
  /^(?:Distinguished|Visiting|Senior|Junior|Associate|Assistant|Adjunct|Executive|Managing|Deputy|Vice|Acting|Honorary|Former|Emeritus|Resident|Nonresident|Non-resident|Founding|Doctoral|Postdoctoral|Research)$/;

/**
 * Whether words read as the name of a person: capitals, initials and particles, and no word that names other things.
 * `surnameIsWord`: but for the last of them, where something else tells that it is somebody ("Tessa Law, fellow").
 */
export function looksLikeName(written: string, least = 2, surnameIsWord = false): boolean {
  if (written.length > 60) return false;
  const tokens = written.split(/\s+/);
  if (tokens.length > 6 || namesPlace(written)) return false;
  if (tokens.length > 1 && (post.test(tokens.at(-1)!) || houseEnd.test(tokens.at(-1)!) || kindOfPost.test(tokens[0]!)))
    return false;
  if (tokens.length > 2 && postBehind.test(tokens.at(-1)!)) return false;
  // "Lankan Minister Ruiz": an office within a name.
  if (
    tokens.slice(1, -1).some((token) => /^(?:Minister|Ambassador|President|Secretary|Professor|Director)$/.test(token))
  )
    return false;
  // "Ana Ruiz Former Commissioner": a name and a post.
  if (tokens.indexOf("Former") > 0) return false;
  let full = 0;
  for (const [index, raw] of tokens.entries()) {
    const token = raw.replace(/,$/, "");
    const key = bare(token);
    // An initial, "Ma. Theresa".
    if (
      /^(?:\p{Lu}|S[tT])\.$/u.test(token) ||
      (index === 0 && /^\p{Lu}\p{Ll}\.$/u.test(token)) ||
      particles.has(token) ||
      /^["“'‘(]\p{L}+["”'’)]$/u.test(token)
    )
      continue;
    if (!wordShape.test(token) || isBodyWord(token)) return false;
    const surname = surnameIsWord && index > 0 && index === tokens.length - 1;
    // "Eun A Kim"
    const syllable = token === "A" && index === 1 && tokens.length === 3;
    if (notNames.has(key) && token !== "Nor" && !surname && !syllable && !alsoName(token, index, tokens)) return false;
    if (!/^\p{Lu}\.$/u.test(token)) full++;
  }
  return full >= least;
}

/** Whether a line is somebody's name and nothing else: by a title, a known given name, or a hyphen in it. */
export function namesPerson(line: string): boolean {
  const { name, titles } = cutTitles(line);
  const [first = "", second = "", third] = name.split(" ").map(bare);
  const personal =
    titles.length > 0 ||
    personalNames.has(first) ||
    (familyFirst.has(first) && second.includes("-")) ||
    (third === undefined && /^\p{Lu}{2,}-\p{Lu}{3,}$/u.test(name.split(" ")[1] ?? ""));
  return personal && looksLikeName(name);
}

/** Words that are names too: after a known given name or in capitals ("Ian HALL"), and months and countries first. */
function alsoName(token: string, index: number, tokens: readonly string[]): boolean {
  if (index === 0)
    return /^H[eE]$/.test(token) || /^(?:May|April|June|August|Israel|India|Asia|German|Peace)$/.test(token);
  const capitals = /^\p{Lu}{2,}$/u.test(token) && /\p{Ll}/u.test(tokens[0]!) && !notNames.has(bare(tokens[0]!));
  return capitals || givenNames.has(bare(tokens[0]!));
}

/** Whether two ways of writing are one name but for case, hyphens, spaces, dots and accents. */
export const nameKey = remembered((name) => plainLetters(name).replace(/[^\p{L}]+/gu, ""));

/** The same for any order of the parts and without initials. */
export const nameKeyAnyOrder = remembered((name) =>
  partsOf(name)
    .filter((part) => !isInitial(part))
    .map(nameKey)
    .sort()
    .join(" "),
);

export const isInitial = (token: string): boolean =>
  /^(?:\p{Lu}\.?-?)+$/u.test(token) &&
  token.replace(/[^\p{Lu}]/gu, "").length <= 2 &&
  (token.includes(".") || token.length === 1);

/** The words of a name; "PAN, Zhenqiang" has two. */
export function partsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((part) => part !== "");
}

export interface NameParts {
  surname: string | null;
  given: string | null;
}

/** How often each capitalised word of the body stands alone as a name, and after a title. */
export interface Usage {
  alone: ReadonlyMap<string, number>;
  titled: ReadonlyMap<string, number>;
}

/**
 * Which part is the family's. In this order: capitals or a comma, how the body calls the person, an initial in the middle
 * (given name first), lists of names, a hyphened given name. Null when they do not decide.
 */
export function splitName(name: string, usage: Usage): NameParts {
  const parts = partsOf(name);
  if (parts.length === 1) return { surname: parts[0]!, given: null };
  if (name.includes(","))
    return { surname: name.slice(0, name.indexOf(",")).trim(), given: name.slice(name.indexOf(",") + 1).trim() };
  const capitals = parts.filter((part) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(part));
  if (capitals.length > 0 && capitals.length < parts.filter((part) => !isInitial(part)).length) {
    const from = parts.indexOf(capitals[0]!);
    return {
      surname: capitals.join(" "),
      given: parts.filter((_, index) => index < from || index >= from + capitals.length).join(" "),
    };
  }
  const first = parts[0]!;
  const tail = familyTail(parts);
  const last = tail.join(" ");
  const asFirst: NameParts = { surname: first, given: parts.slice(1).join(" ") };
  const asLast: NameParts = { surname: last, given: parts.slice(0, parts.length - tail.length).join(" ") };
  const called = (part: string): number => (usage.alone.get(part) ?? 0) + 3 * (usage.titled.get(part) ?? 0);
  const [callsFirst, callsLast] = [called(first), Math.max(called(last), called(parts.at(-1)!))];
  if (callsFirst !== callsLast && !(callsFirst > 0 && givenNames.has(bare(first))))
    return callsFirst > callsLast ? asFirst : asLast;
  if (parts.slice(1, -1).some(isInitial) || isInitial(first)) return asLast;
  const [firstKey, lastKey] = [bare(first), bare(parts.at(-1)!)];
  if (givenNames.has(firstKey)) return asLast;
  const [firstFamily, lastFamily] = [isFamily(firstKey), isFamily(lastKey)];
  if (parts.length === 2 && first.includes("-") !== last.includes("-")) {
    // Sung-han, Jin-woo: a small letter behind the hyphen makes a given name; Swenson-Wright does not.
    if (/-\p{Ll}/u.test(last)) return asFirst;
    return first.includes("-") ? asLast : firstFamily ? asFirst : asLast;
  }
  if (firstFamily && givenNames.has(lastKey)) return asFirst;
  if (firstFamily !== lastFamily) return firstFamily ? asFirst : asLast;
  if (firstFamily) return { surname: null, given: null };
  if (givenNames.has(lastKey) && parts.length === 2) return asFirst;
  return asLast;
}

const isFamily = (key: string): boolean => familyFirst.has(key) || familyNamesJapanese.has(key);

/** The family's part at the end, with its particles: "de Klerk", "van der Meer", "bin Salman". */
function familyTail(parts: readonly string[]): string[] {
  let from = parts.length - 1;
  while (from > 1 && (particles.has(parts[from - 1]!) || capitalParticles.test(parts[from - 1]!))) from--;
  return parts.slice(from);
}

/** Offices of whoever governs: with a surname alone they name somebody who speaks elsewhere, as a rule. */
const ruling = new Set(
  "president premier prime chancellor chairman king queen emperor pope leader secretary foreign defense defence sultan prince princess crown".split(
    " ",
  ),
);

/** The ruler's office among titles ("prime" of "Prime Minister"); null where there is none. A deputy's is none. */
export function rulersOffice(titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  const keys = titles.map(bare);
  if (keys.includes("president")) return "president";
  if (keys.some((key) => /^(?:deputy|vice|assistant|under)/.test(key))) return null;
  return keys.find((key) => ruling.has(key)) ?? null;
}

/** Whether somebody who has these titles can be meant by a surname with those before it. */
export function mayBeCalled(titles: readonly string[], called: readonly string[]): boolean {
  const office = rulersOffice(called);
  if (office === null) return true;
  const keys = titles.map(bare);
  return keys.includes(office) || (/^(?:foreign|defen[cs]e)$/.test(office) && keys.includes("minister"));
}

/** By title, by a given name at the head of the name, or by a Slavic surname; null when none says. */
export function genderOf(titles: readonly string[], name = ""): "he" | "she" | null {
  const keys = titles.map(bare);
  if (keys.some((key) => sheTitles.has(key))) return "she";
  if (keys.some((key) => heTitles.has(key))) return "he";
  const [first = "", ...rest] = partsOf(name).map(bare);
  if (rest.length === 0) return null;
  if (sheNames.has(first)) return "she";
  if (heNames.has(first)) return "he";
  return herSurname.test(rest.at(-1)!) && !/^(?:casanova|cordova|terranova|canova|genova|.*nueva)$/.test(rest.at(-1)!)
    ? "she"
    : null;
}

/** "Ovchinnikova", "Belskaya": what Slavic surnames of women end in. */
const herSurname = /^\p{L}{2,}(?:ova|eva|skaya|tskaya|ová|ská)$/u;

/** Every form by which a name is written in full: as it is, turned round, without initials. */
export function fullForms(name: string, { surname, given }: NameParts): string[] {
  const plain = partsOf(name).join(" ");
  const short = partsOf(name)
    .filter((part, index, all) => !isInitial(part) || index === 0 || index === all.length - 1)
    .join(" ");
  const turned = surname !== null && given ? [`${surname} ${given}`, `${given} ${surname}`] : [];
  // "Caroline Mei-Ling Tan" is Caroline Tan; "Ahmad Fauzi bin Ismail" is Ahmad Fauzi.
  const parts = partsOf(name);
  if (surname !== null && parts.length > 2 && !isInitial(parts[0]!) && name.endsWith(` ${surname}`))
    turned.push(`${parts[0]!} ${surname}`);
  const son = parts.findIndex((part) => /^(?:bin|binti|ibn|bint)$/.test(part));
  if (son > 0) turned.push(parts.slice(0, son).join(" "));
  const cased = [plain, short, ...turned].map((form) => form.split(" ").map(capitalised).join(" "));
  return [...new Set([name, plain, short, ...turned, ...cased])];
}

/** CHANDA → Chanda; KIM Sung-han stays as it is but for the capitals. */
export function capitalised(word: string): string {
  if (!/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

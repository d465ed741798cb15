import type { Decisions, RosterPerson, Sentence } from "../reading.js";
import { sentenceAt } from "../text/sentences.js";
import { familyFirst, romanised, sayingVerbs, shortNames } from "./lexicon.js";
import type { Mention, Mentions } from "./mentions.js";
import { bare, capitalised, genderOf, isInitial, nameKey, partsOf } from "./name.js";
import type { RosterFound } from "./roster.js";

/** Another way of writing the person, with the titles before it. */
export function addForm(person: RosterPerson, { name, titles }: Mention): void {
  if (!person.forms.includes(name)) person.forms.push(name);
  for (const title of titles) if (!person.titles.includes(title)) person.titles.push(title);
  person.gender ??= genderOf(titles);
}

/** Joins a second spelling to a person of the session: only where one person fits, and visibly. */
export function joinAlias(
  mention: Mention,
  session: readonly RosterPerson[],
  mentions: Mentions,
  sentences: readonly Sentence[],
  { apart = [] }: Decisions,
  found: RosterFound,
): boolean {
  const keptApart = (person: RosterPerson): boolean =>
    apart.some((group) => group.includes(person.name) && group.includes(mention.name));
  const where = (): Sentence | undefined => sentenceAt(sentences, mention.start);
  const fits = session.flatMap((person) => {
    const like = keptApart(person) ? null : sameHouse(likeness(mention, person, mentions, where), person, where);
    return like === null ? [] : [{ person, like }];
  });
  const { start, name } = mention;
  const [only] = fits;
  if (!only) return false;
  if (fits.length > 1 || !only.like.joins) {
    const candidates = fits.map(({ person }) => person.name);
    found.problems.push({ code: "record/alias-possible", severity: "warning", start, name, candidates });
    return false;
  }
  const { person, like } = only;
  addForm(person, mention);
  if (person.surname !== like.family && !name.includes(person.surname ?? " ") && name.includes(" ")) {
    person.surname = like.family;
    person.given = partsOf(person.name)
      .filter((part) => part !== like.family)
      .join(" ");
    person.forms.push(like.family);
  }
  found.aliases.push({ name, of: person.name, start, evidence: like.evidence });
  found.problems.push({
    code: "record/alias-assumed",
    severity: "warning",
    start,
    name,
    of: person.name,
    evidence: like.evidence,
  });
  return true;
}

interface Likeness {
  evidence: string;
  /** Enough to join the two; else the reader asks. */
  joins: boolean;
  /** The part that both names share. */
  family: string;
}

/** "Nguyen Lan Anh" in "Nguyen Thi Lan Anh": the same words in order, the last among them. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const part of all) if (part === some[at]) at++;
  return at === some.length && (some.at(-1) === all.at(-1) || ` ${all.join(" ")} `.includes(` ${some.join(" ")} `));
}

/** What speaks for a name of the body being another spelling of a person's; null when nothing does. */
function likeness(
  mention: Mention,
  person: RosterPerson,
  mentions: Mentions,
  where: () => Sentence | undefined,
): Likeness | null {
  const parts = partsOf(mention.name);
  const credited = (): boolean => isCredited(mention, where());
  if (parts.length === 1) return oneLetterOff(mention, person, mentions, credited);
  const own = partsOf(person.name).filter((part) => !isInitial(part));
  const other = parts.filter((part) => !isInitial(part));
  // "Derek Lindquist" where the header has Lindqvist.
  const [ownFirst = "", ownLast = ""] = own;
  const [otherFirst = "", otherLast = ""] = other;
  if (
    own.length === 2 &&
    other.length === 2 &&
    nameKey(ownFirst) === nameKey(otherFirst) &&
    otherLast.length > 4 &&
    ownLast === person.surname &&
    distance(nameKey(ownLast), nameKey(otherLast), 1) === 1
  )
    return { joins: true, family: otherLast, evidence: "one letter of the surname" };
  if (own.length > 2 && other.length > 1 && isPartOf(other, own))
    return { joins: true, family: person.surname ?? other[0]!, evidence: "a part of the name" };
  const family = own.find(
    (part) => (part === person.surname || own.length === 2) && other.some((each) => nameKey(each) === nameKey(part)),
  );
  if (family === undefined) return null;
  // Where the text has the name in full elsewhere, only who is credited with words here is taken for the same person.
  const elsewhere = mentions.found.has(nameKey(person.name));
  if (elsewhere && !isCredited(mention, where())) return null;
  const rest = (list: string[]): string[] => list.filter((part) => nameKey(part) !== nameKey(family));
  const [ours, theirs] = [rest(own), rest(other)];
  if (ours.length === 0 || theirs.length === 0) return null;
  const like = givenLikeness(ours, theirs);
  return (
    like && {
      ...like,
      // "Dr. Jeon Byung-kook reported": as one calls who is there.
      joins: like.joins || (mention.titles.some((title) => /^(?:dr|prof|professor)$/.test(bare(title))) && credited()),
      family,
      evidence: `“${family}” in both, ${like.evidence}, and ${elsewhere ? "words credited to both" : `no place that has ${person.name} in full`}`,
    }
  );
}

/** A name that begins alike is the person’s where the sentence names the person’s house as well. */
function sameHouse(
  like: Likeness | null,
  { affiliation }: RosterPerson,
  where: () => Sentence | undefined,
): Likeness | null {
  if (like === null || like.joins || affiliation === null || where()?.text.includes(affiliation) !== true) return like;
  return { ...like, joins: true, evidence: `${like.evidence}, and ${affiliation} beside it` };
}

/** Whether the sentence opens with the name and tells what was said. */
const isCredited = ({ name, start }: Mention, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  start - sentence.start < 20 &&
  speaks(sentence.text.slice(start - sentence.start + name.length));

function givenLikeness(
  ours: readonly string[],
  theirs: readonly string[],
): Pick<Likeness, "evidence" | "joins"> | null {
  const [a, b] = [bare(ours[0]!), bare(theirs[0]!)];
  if (shortNames[a]?.includes(b) || shortNames[b]?.includes(a))
    return { evidence: "a short form of the given name", joins: true };
  const [own, other] = [nameKey(ours.join("")), nameKey(theirs.join(""))];
  const shorter = Math.min(own.length, other.length);
  if (shorter > 2 && (own.startsWith(other) || other.startsWith(own)))
    return { evidence: "a part of the given name", joins: true };
  const evidence = "a given name that begins alike";
  // Two syllables, one of them another: Jong-un is not Jong-in. One letter may be a matter of spelling; the reader asks.
  if ([...ours, ...theirs].some((part) => part.includes("-")) || ours.length > 1 || theirs.length > 1)
    return distance(own, other, 1) <= 1 ? { evidence, joins: false } : null;
  let prefix = 0;
  while (prefix < shorter && own[prefix] === other[prefix]) prefix++;
  return (prefix >= 4 && prefix * 2 >= Math.max(own.length, other.length)) ||
    (shorter >= 6 && distance(own, other, 2) <= 2)
    ? { evidence, joins: true }
    : null;
}

/** "Dr. Kwon" where the header has Kwun, "Mr. Go" where it has KO. */
function oneLetterOff(
  { name, titles }: Mention,
  { name: whole, surname }: RosterPerson,
  mentions: Mentions,
  credited: () => boolean,
): Likeness | null {
  if (surname === null) return null;
  const titled = titles.some(isPersonal);
  const joined = (evidence: string, family = surname): Likeness => ({ evidence, joins: true, family });
  const [written, own] = [nameKey(name), nameKey(surname)];
  if (romanised.some((kin) => kin.has(written) && kin.has(own)) && (titled || credited()))
    return joined(`another spelling of the family name ${surname}`);
  if (name.length < 4) return null;
  const called = (part: string): boolean =>
    mentions.alone.has(capitalised(part)) || mentions.titled.has(capitalised(part));
  // "Ms. Misuno" of Mizuno Haruka, whom the body calls by neither end of the name.
  const first = partsOf(whole)[0]!;
  if (titled && first !== surname && first.length > 4 && !called(surname) && distance(written, nameKey(first), 1) === 1)
    return joined(`one letter from ${first}`, first);
  if (distance(written, own, 1) > 1) return null;
  // What is one letter off is a slip of the pen even where the text spells it right elsewhere; but Chen is not Cheng.
  const elsewhere = called(surname);
  if (name.length < 7 && elsewhere && familyFirst.has(written) && familyFirst.has(own)) return null;
  if (name.length < 7 && elsewhere && !titled) return null;
  return joined(`one letter from the surname ${surname}`);
}

/** Titles of people met, not of whoever governs. */
const personal = new Set(["dr", "mr", "ms", "mrs", "prof", "professor", "amb", "ambassador"]);
const isPersonal = (title: string): boolean => personal.has(bare(title));

/**
 * Surnames of the session that the body writes with one letter wrong and without a title ("Sorenson’s paper"): long ones, at
 * the head of a sentence that says what somebody said.
 */
export function misspelt(
  session: readonly RosterPerson[],
  { alone }: Mentions,
  sentences: readonly Sentence[],
): Mention[] {
  const surnames = session.flatMap(({ surname }) =>
    surname !== null && surname.length > 6 ? [capitalised(surname)] : [],
  );
  const families = session.flatMap(({ surname }) => surname ?? []);
  const known = new Set(session.flatMap(({ forms }) => forms));
  const slips = new Set(
    [...alone.keys()].filter(
      (word) =>
        !known.has(word) &&
        ((word.length >= 6 && surnames.some((own) => isSlip(word, own))) || families.some((own) => isKin(word, own))),
    ),
  );
  const lengths = new Set([...slips].map((word) => word.length));
  const places = new Map<string, number>();
  for (const { text, start } of lengths.size > 0 ? sentences : []) {
    for (const length of lengths) {
      const word = text.slice(0, length);
      if (slips.has(word) && !places.has(word) && speaks(text.slice(length))) places.set(word, start);
    }
  }
  return [...slips].flatMap((name) => {
    const start = places.get(name);
    return start === undefined ? [] : [{ name, titles: [], start }];
  });
}

/** "Jung turned to cables", where the header has Chung. */
const isKin = (word: string, own: string): boolean =>
  romanised.some((kin) => kin.has(nameKey(word)) && kin.has(nameKey(own))) && nameKey(word) !== nameKey(own);

const isSlip = (word: string, own: string): boolean =>
  word[0] === own[0] && word.length > own.length - 2 && distance(nameKey(word), nameKey(own), 1) === 1;

const speaks = (rest: string): boolean =>
  /^['’]s (?:\p{Ll}+ )?(?:paper|point|presentation|talk|remarks|argument|view|answer|question)\b/u.test(rest) ||
  sayingVerbs.has(/^ (?:also |then |too |further )?(\p{Ll}+)/u.exec(rest)?.[1] ?? "");

/** Edit distance, two letters that changed places counted as one; given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) next[j] = Math.min(next[j]!, above[j - 2]! + 1);
    }
    above = row;
    row = next;
  }
  return row.at(-1)!;
}

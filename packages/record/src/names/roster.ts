import type { Cast } from "../header/roles.js";
import type { Listed } from "../header/people.js";
import type { FoundProblem } from "../problems.js";
import type { Decisions, Role, Roster, RosterPerson, Sentence } from "../reading.js";
import type { Alias } from "../types.js";
import { openingsOf, pronounOf } from "./gender.js";
import { particles, shortNames } from "./lexicon.js";
import type { Mention, Mentions } from "./mentions.js";
import {
  bare,
  capitalised,
  fullForms,
  genderOf,
  isInitial,
  mayBeCalled,
  nameKey,
  nameKeyAnyOrder,
  partsOf,
  rulersOffice,
  splitName,
} from "./name.js";

export interface RosterFound {
  roster: Roster;
  aliases: Alias[];
  problems: FoundProblem[];
}

/** Everyone the text knows: the people of the session, then those who are only talked about. */
export function rosterOf(
  cast: Cast,
  mentions: Mentions,
  sentences: readonly Sentence[],
  decisions: Decisions,
): RosterFound {
  const session = [
    ...cast.moderators.map((person) => entry(person, "moderator", mentions, decisions)),
    ...cast.speakers.map((person) => entry(person, "speaker", mentions, decisions)),
    ...cast.rapporteurs.map((person) => entry(person, "rapporteur", mentions, decisions)),
    ...cast.people.map((person) => entry(person, "unassigned", mentions, decisions)),
  ].filter((person, index, all) => all.findIndex(({ name }) => name === person.name) === index);
  const found: RosterFound = { roster: { people: session }, aliases: [], problems: [] };
  const byKey = new Map(
    session.flatMap((person) => person.forms.map((form): [string, RosterPerson] => [nameKey(form), person])),
  );
  const anyOrder = new Map(session.map((person): [string, RosterPerson] => [nameKeyAnyOrder(person.name), person]));
  const surnames = new Set(session.flatMap(({ surname }) => (surname === null ? [] : [nameKey(surname)])));
  const decided = new Map(Object.entries(decisions.aliases ?? {}).map(([name, of]) => [nameKey(name), of]));
  const mentioned: RosterPerson[] = [];
  const isMentioned = (key: string): boolean =>
    mentioned.some(({ forms }) => forms.some((form) => nameKey(form) === key));
  for (const mention of mentions.found.values()) {
    const key = nameKey(mention.name);
    const surnameOnly = !mention.name.includes(" ");
    const told = decided.get(key);
    if (told !== undefined || !rulesElsewhere(mention, session)) {
      const person =
        (told === undefined ? undefined : session.find(({ name }) => name === told)) ??
        byKey.get(key) ??
        anyOrder.get(nameKeyAnyOrder(mention.name));
      if (person && told === undefined && session.filter(({ forms }) => forms.includes(mention.name)).length > 1)
        continue;
      if (person) {
        addForm(person, mention);
        if (told !== undefined)
          found.aliases.push({
            name: mention.name,
            of: person.name,
            start: mention.start,
            evidence: "decided by the user",
          });
        continue;
      }
      if (surnameOnly && surnames.has(key)) continue;
      if (joinAlias(mention, session, mentions, sentences, decisions, found)) continue;
    }
    if (surnameOnly && isMentioned(key)) continue;
    mentioned.push(entry({ ...mention, affiliation: null }, "mentioned", mentions, decisions));
  }
  const openings = openingsOf(sentences);
  for (const person of session)
    person.gender ??= decisions.genders?.[person.name] ?? pronounOf(person, session, openings);
  // "President Trump" beside "Donald Trump" is one person.
  const full = new Set(mentioned.filter(({ name }) => name.includes(" ")).flatMap(({ surname }) => surname ?? []));
  found.roster.people.push(...mentioned.filter(({ name }) => name.includes(" ") || !full.has(name)));
  for (const person of found.roster.people) person.forms.sort((a, b) => b.length - a.length);
  return found;
}

/** "President Moon" is no Professor Moon of the session. */
const rulesElsewhere = ({ name, titles }: Mention, session: readonly RosterPerson[]): boolean =>
  !name.includes(" ") &&
  rulersOffice(titles) !== null &&
  !session.some((person) => person.forms.includes(name) && mayBeCalled(person.titles, titles));

function entry(
  { name, affiliation, titles }: Listed,
  role: Role,
  mentions: Mentions,
  decisions: Decisions,
): RosterPerson {
  const split = splitName(name, mentions);
  const told = decisions.surnames?.[name];
  const parts =
    told === undefined
      ? split
      : {
          surname: told,
          given: partsOf(name)
            .filter((part) => part !== told)
            .join(" "),
        };
  const forms = new Set(fullForms(name, parts));
  if (role !== "mentioned") forms.add(partsOf(name).join(" ").toUpperCase());
  const titled = calledBy(name, role, mentions);
  const family = parts.surname?.split(" ").map(capitalised).join(" ") ?? null;
  for (const form of [parts.surname, family, ...titled])
    if (form !== null) for (const each of bySurname(form, partsOf(name).join(" "))) forms.add(each);
  // Where the order is open, the body may use either end.
  if (parts.surname === null)
    for (const part of partsOf(name)) if (part.length > 2 && mentions.alone.has(part)) forms.add(part);
  // "Ana Fernández de la Cruz" is called Fernández de la Cruz as well.
  const words = partsOf(name);
  if (role !== "mentioned" && !name.includes(","))
    for (let from = 1; from < words.length - 1; from++)
      if (!isInitial(words[from]!) && !(particles.has(words[from]!) && particles.has(words[from - 1]!)))
        forms.add(words.slice(from).join(" "));
  const last = parts.surname?.split(" ").at(-1);
  if (last !== undefined && mentions.alone.has(last)) forms.add(last);
  const mention = mentions.found.get(nameKey(name));
  const all = [...new Set([...titles, ...(mention?.titles ?? [])])];
  return {
    name,
    role,
    ...parts,
    forms: [...forms],
    gender: decisions.genders?.[name] ?? genderOf(all),
    titles: all,
    affiliation,
  };
}

/** Parts of the name by which the body calls the person: behind a title; a given name before "bin"; half of a double surname. */
function calledBy(name: string, role: Role, { titled, alone }: Mentions): string[] {
  const parts = partsOf(name);
  const son = parts.findIndex((part) => /^(?:bin|binti|ibn|bint)$/.test(part));
  return parts.flatMap((part, at) => {
    if (role === "mentioned" && at > 0 && at < parts.length - 1) return [];
    const halves =
      role !== "mentioned" && at === parts.length - 1 ? part.split("-").filter((half) => /^\p{Lu}/u.test(half)) : [];
    return [
      ...(titled.has(capitalised(part)) && part !== capitalised(part) ? [capitalised(part)] : []),
      ...(part.length > 2 && (titled.has(part) || (at < son && alone.has(part))) ? [part] : []),
      ...(halves.length > 1 ? halves.filter((half) => titled.has(half) || alone.has(half)) : []),
    ];
  });
}

const likePronoun = /^(?:he|she|you|it|we|i)$/i;

/** A surname alone; one that is a pronoun too ("He") only after a title, and then the whole name likewise. */
const bySurname = (surname: string, name: string): string[] =>
  likePronoun.test(surname)
    ? ["Prof.", "Professor", "Dr.", "Mr.", "Ms.", "Mrs.", "Ambassador"].flatMap((title) => [
        `${title} ${capitalOnly(surname)}`,
        `${title} ${name}`,
      ])
    : [surname];

const capitalOnly = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function addForm(person: RosterPerson, { name, titles }: Mention): void {
  if (!person.forms.includes(name)) person.forms.push(name);
  for (const title of titles) if (!person.titles.includes(title)) person.titles.push(title);
  person.gender ??= genderOf(titles);
}

/** Joins a second spelling to a person of the session: only where one person fits, and visibly. */
function joinAlias(
  mention: Mention,
  session: readonly RosterPerson[],
  mentions: Mentions,
  sentences: readonly Sentence[],
  { apart = [] }: Decisions,
  found: RosterFound,
): boolean {
  const keptApart = (person: RosterPerson): boolean =>
    apart.some((group) => group.includes(person.name) && group.includes(mention.name));
  const fits = session.flatMap((person) => {
    const like = keptApart(person) ? null : sameHouse(likeness(mention, person, mentions), mention, person, sentences);
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
function likeness(mention: Mention, person: RosterPerson, mentions: Mentions): Likeness | null {
  const parts = partsOf(mention.name);
  if (parts.length === 1) return oneLetterOff(mention.name, person, mentions);
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
  if (mentions.found.has(nameKey(person.name))) return null;
  const family = own.find(
    (part) => (part === person.surname || own.length === 2) && other.some((each) => nameKey(each) === nameKey(part)),
  );
  if (family === undefined) return null;
  const rest = (list: string[]): string[] => list.filter((part) => nameKey(part) !== nameKey(family));
  const [ours, theirs] = [rest(own), rest(other)];
  if (ours.length === 0 || theirs.length === 0) return null;
  const like = givenLikeness(ours, theirs);
  return (
    like && {
      ...like,
      family,
      evidence: `“${family}” in both, ${like.evidence}, and no place that has ${person.name} in full`,
    }
  );
}

/** A name that begins alike is the person's where the sentence names the person's house as well. */
function sameHouse(
  like: Likeness | null,
  { start }: Mention,
  { affiliation }: RosterPerson,
  sentences: readonly Sentence[],
): Likeness | null {
  if (like === null || like.joins || affiliation === null) return like;
  const told = sentences
    .find((sentence) => sentence.start <= start && start < sentence.end)
    ?.text.includes(affiliation);
  return told === true ? { ...like, joins: true, evidence: `${like.evidence}, and ${affiliation} beside it` } : like;
}

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

/** "Dr. Kwon" where the header has Kwun, and the text has no Kwun. */
function oneLetterOff(name: string, { surname }: RosterPerson, mentions: Mentions): Likeness | null {
  if (surname === null || name.length < 4 || distance(nameKey(name), nameKey(surname), 1) > 1) return null;
  // A long name that is one letter off is a slip of the pen even where the text spells it right elsewhere.
  if (name.length < 7 && (mentions.alone.has(surname) || mentions.titled.has(surname))) return null;
  return {
    evidence: `one letter from the surname ${surname}`,
    joins: true,
    family: surname,
  };
}

/** Edit distance, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

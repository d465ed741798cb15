import type { Cast } from "../header/roles.js";
import type { Listed } from "../header/people.js";
import type { FoundProblem } from "../problems.js";
import type { Decisions, Role, Roster, RosterPerson, Sentence } from "../reading.js";
import type { Alias } from "../types.js";
import { shortNames } from "./lexicon.js";
import type { Mention, Mentions } from "./mentions.js";
import { bare, fullForms, genderOf, nameKey, nameKeyAnyOrder, partsOf, splitName } from "./name.js";

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
  for (const [key, mention] of mentions.found) {
    const told = decided.get(key);
    const person =
      (told === undefined ? undefined : session.find(({ name }) => name === told)) ??
      byKey.get(key) ??
      anyOrder.get(nameKeyAnyOrder(mention.name));
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
    if (!mention.name.includes(" ") && surnames.has(key)) continue;
    if (joinAlias(mention, session, mentions, decisions, found)) continue;
    if (!mention.name.includes(" ") && mentioned.some(({ forms }) => forms.some((form) => nameKey(form) === key)))
      continue;
    mentioned.push(entry({ ...mention, affiliation: null }, "mentioned", mentions, decisions));
  }
  for (const person of session) person.gender ??= decisions.genders?.[person.name] ?? pronounOf(person, sentences);
  // "President Trump" beside "Donald Trump" is one person.
  const full = new Set(mentioned.filter(({ name }) => name.includes(" ")).flatMap(({ surname }) => surname ?? []));
  found.roster.people.push(...mentioned.filter(({ name }) => name.includes(" ") || !full.has(name)));
  for (const person of found.roster.people) person.forms.sort((a, b) => b.length - a.length);
  return found;
}

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
  const titled = partsOf(name).filter((part) => part.length > 2 && mentions.titled.has(part));
  for (const form of [parts.surname, ...titled]) if (form !== null) forms.add(form);
  // Where the order is open, the body may use either end.
  if (parts.surname === null)
    for (const part of partsOf(name)) if (part.length > 2 && mentions.alone.has(part)) forms.add(part);
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
  { apart = [] }: Decisions,
  found: RosterFound,
): boolean {
  const keptApart = (person: RosterPerson): boolean =>
    apart.some((group) => group.includes(person.name) && group.includes(mention.name));
  const fits = session.flatMap((person) => {
    const evidence = keptApart(person) ? null : likeness(mention, person, mentions);
    return evidence === null ? [] : [{ person, evidence }];
  });
  if (fits.length === 0) return false;
  const { start } = mention;
  if (fits.length > 1) {
    found.problems.push({
      code: "record/alias-possible",
      severity: "warning",
      start,
      name: mention.name,
      candidates: fits.map(({ person }) => person.name),
    });
    return false;
  }
  const { person, evidence } = fits[0]!;
  addForm(person, mention);
  found.aliases.push({ name: mention.name, of: person.name, start, evidence });
  found.problems.push({
    code: "record/alias-assumed",
    severity: "warning",
    start,
    name: mention.name,
    of: person.name,
    evidence,
  });
  return true;
}

function likeness(mention: Mention, person: RosterPerson, mentions: Mentions): string | null {
  const { surname, given } = person;
  const parts = partsOf(mention.name);
  if (surname === null) return null;
  if (parts.length === 1) {
    const near = mention.name.length >= 4 && distance(nameKey(mention.name), nameKey(surname), 1) <= 1;
    return near && !mentions.alone.has(surname) && !mentions.titled.has(surname)
      ? `one letter from the surname ${surname}, which the text uses for nobody else`
      : null;
  }
  if (given === null || mentions.found.has(nameKey(person.name))) return null;
  const family = parts.find((part) => nameKey(part) === nameKey(surname));
  if (family === undefined) return null;
  const other = nameKey(parts.filter((part) => part !== family && !/^\p{Lu}\.$/u.test(part)).join(""));
  const own = nameKey(partsOf(given)[0]!.length > 2 ? given.replace(/\b\p{Lu}\./gu, "") : given);
  const [a, b] = [bare(parts.find((part) => part !== family) ?? ""), bare(partsOf(given)[0] ?? "")];
  if (shortNames[a]?.includes(b) || shortNames[b]?.includes(a))
    return `the surname ${surname}, and a short form of the given name`;
  if (own.startsWith(other) || other.startsWith(own))
    return other.length > 2 && own.length > 2 ? `the surname ${surname}, and a part of the given name` : null;
  let prefix = 0;
  while (prefix < own.length && own[prefix] === other[prefix]) prefix++;
  const near = distance(own, other, 2);
  if (prefix >= 4 || (near <= 2 && own.length >= 6))
    return `the surname ${surname}, a given name that begins alike, and no other place that has ${person.name} in full`;
  return null;
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

/** He or she, where a sentence opens with the person and the next one opens with the pronoun; null when they differ. */
function pronounOf({ forms }: RosterPerson, sentences: readonly Sentence[]): "he" | "she" | null {
  const votes = new Set<"he" | "she">();
  for (let at = 1; at < Math.min(sentences.length, 4000); at++) {
    const pronoun = /^(He|She)\s/.exec(sentences[at]!.text)?.[1];
    if (pronoun === undefined || sentences[at]!.paragraph !== sentences[at - 1]!.paragraph) continue;
    const before = sentences[at - 1]!.text.slice(0, 60).replace(/^(?:(?:Dr|Prof|Amb)\.|Professor|Ambassador)\s/, "");
    if (forms.some((form) => before.startsWith(`${form} `) || before.startsWith(`${form},`)))
      votes.add(pronoun === "He" ? "he" : "she");
  }
  return votes.size === 1 ? [...votes][0]! : null;
}

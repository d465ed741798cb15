import type { Cast } from "../header/roles.js";
import type { Listed } from "../header/people.js";
import type { FoundProblem } from "../problems.js";
import type { Decisions, Role, Roster, RosterPerson, Sentence } from "../reading.js";
import type { Alias } from "../types.js";
import { addForm, joinAlias, misspelt } from "./alias.js";
import { openingsOf, pronounOf } from "./gender.js";
import { particles } from "./lexicon.js";
import type { Mention, Mentions } from "./mentions.js";
import {
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
  const mentionedKeys = new Set<string>();
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
    if (surnameOnly && mentionedKeys.has(key)) continue;
    const person = entry({ ...mention, affiliation: null }, "mentioned", mentions, decisions);
    mentioned.push(person);
    for (const form of person.forms) mentionedKeys.add(nameKey(form));
  }
  for (const mention of misspelt(session, mentions, sentences))
    if (!mentionedKeys.has(nameKey(mention.name))) joinAlias(mention, session, mentions, sentences, decisions, found);
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
    gender: decisions.genders?.[name] ?? genderOf(all, name),
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

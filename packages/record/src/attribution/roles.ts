import type { Roster, RosterPerson } from "../reading.js";
import { clauseBefore, predicateOf } from "./clause.js";
import { titles, whoeverSpeaks } from "./lexicon/words.js";
import { type Predicate, reports } from "./predicate.js";
import { atSession } from "./resolve.js";
import { signs } from "./signs.js";
import { strangerSpeaks } from "./strangers.js";
import type { Token } from "./tokens.js";
import { fold } from "./words.js";

/** A subject named by what they are: "the moderator asked", "the former minister argued". */
export interface RoleCue {
  person: RosterPerson | null;
  /** The title is the person's; else it is taken for whoever has the floor. */
  told: boolean;
  predicate: Predicate;
  /** Somebody of the session whom the text does not tell. */
  open: boolean;
}

const sessionRoles = new Set("speaker presenter panelist panellist lecturer discussant".split(" "));

/** With a capital these mean a country's, as a rule. */
const rulersOffices = new Set("president prime chancellor premier king queen emperor pope leader chairman".split(" "));

/** The first subject named by a role; its person is null when the text does not decide. Null when there is none. */
export function roleCue(tokens: readonly Token[], holders: Holders, turn: RosterPerson | null): RoleCue | null {
  for (let at = 1; at < Math.min(tokens.length, 20); at++) {
    const noun = tokens[at];
    if (noun === undefined || noun.quoted || noun.possessive || (noun.signs & signs.role) === 0) continue;
    // "The Chair asked", but "the President Moon" and "The President" of a country are others.
    if (noun.capital && (tokens[at + 1]?.capital === true || rulersOffices.has(noun.fold))) continue;
    if (tokens[at + 1]?.fold === "," && tokens[at + 2]?.capital === true) continue;
    // "The Minister of Ports Jo Hale said": who is on no list.
    if (noun.capital && strangerSpeaks(tokens, at + 1, [])) continue;
    let start = at;
    while (start > 0 && at - start < 4 && mayPrecede(tokens[start - 1])) start--;
    if (tokens[start - 1]?.fold !== "the" || clauseBefore(tokens, start - 1) !== "main") continue;
    const predicate = predicateOf(tokens, at + 1);
    if (predicate === null || !reports(predicate) || !predicate.past) continue;
    const who = whoIs(noun.fold, holders, turn);
    return { ...who, predicate, open: who.person === null && sessionRoles.has(noun.fold) };
  }
  return null;
}

/** "the former state secretary", "the British peer", "the session moderator". */
const mayPrecede = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word &&
  (titles.has(token.fold) ||
    /^(?:former|retired|session|panel|council|state|party|board|think|tank|young|elder)$/.test(token.fold) ||
    (token.capital && /(?:an|ish|ese|ch|ic|i)$/.test(token.fold)));

/** Who at the session holds which role and title. */
export interface Holders {
  moderators: readonly RosterPerson[];
  speakers: readonly RosterPerson[];
  /** By each word of the title, folded. */
  titled: ReadonlyMap<string, readonly RosterPerson[]>;
}

export function holdersOf({ people }: Roster): Holders {
  const titled = new Map<string, RosterPerson[]>();
  for (const person of people.filter(atSession))
    for (const word of new Set(person.titles.flatMap((title) => fold(title).split(/[\s.]+/))))
      titled.set(word, [...(titled.get(word) ?? []), person]);
  return {
    moderators: people.filter(({ role }) => role === "moderator"),
    speakers: people.filter(({ role }) => role === "speaker"),
    titled,
  };
}

function whoIs(
  noun: string,
  { moderators, speakers, titled: byTitle }: Holders,
  turn: RosterPerson | null,
): Omit<RoleCue, "predicate" | "open"> {
  if (noun === "moderator" || noun === "chair" || noun === "chairman")
    return { person: moderators.length === 1 ? (moderators[0] ?? null) : null, told: true };
  const titled = byTitle.get(noun) ?? [];
  // "The speaker" is not the moderator: the one speaker there is, or nobody can tell.
  if (sessionRoles.has(noun) && turn?.role === "moderator")
    return { person: speakers.length === 1 ? speakers[0]! : null, told: speakers.length === 1 };
  if (turn !== null && titled.includes(turn)) return { person: turn, told: true };
  if (turn !== null && titled.length === 0 && whoeverSpeaks.has(noun)) return { person: turn, told: false };
  return { person: titled.length === 1 ? (titled[0] ?? null) : null, told: titled.length === 1 };
}

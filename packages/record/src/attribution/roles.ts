import type { Roster, RosterPerson } from "../reading.js";
import { clauseBefore, predicateOf } from "./clause.js";
import { titles } from "./lexicon/words.js";
import { type Predicate, reports } from "./predicate.js";
import { atSession } from "./resolve.js";
import { fold, type Token } from "./tokens.js";

/** A subject named by what they are: "the moderator asked", "the former minister argued". */
export interface RoleCue {
  person: RosterPerson | null;
  predicate: Predicate;
}

/** Nouns that mean whoever has the floor. */
const whoeverSpeaks = new Set(
  "speaker presenter panelist panellist professor ambassador author expert scholar general discussant minister secretary colonel admiral".split(
    " ",
  ),
);

/** With a capital these mean a country's, as a rule. */
const rulersOffices = new Set("president prime chancellor premier king queen emperor pope leader chairman".split(" "));

/** The first subject named by a role; its person is null when the text does not decide. Null when there is none. */
export function roleCue(tokens: readonly Token[], roster: Roster, turn: RosterPerson | null): RoleCue | null {
  for (let at = 1; at < Math.min(tokens.length, 20); at++) {
    const noun = tokens[at];
    if (noun === undefined || noun.quoted || noun.possessive || !titles.has(noun.fold)) continue;
    // "The Chair asked", but "the President Moon" and "The President" of a country are others.
    if (noun.capital && (tokens[at + 1]?.capital === true || rulersOffices.has(noun.fold))) continue;
    if (tokens[at + 1]?.fold === "," && tokens[at + 2]?.capital === true) continue;
    let start = at;
    while (
      start > 0 &&
      /^(?:former|retired|deputy|vice|assistant|prime|foreign|defen[cs]e|session|panel|[a-z]+)$/.test(
        tokens[start - 1]?.fold ?? "",
      ) &&
      tokens[start - 1]?.fold !== "the" &&
      at - start < 4 &&
      titles.has(tokens[start - 1]?.fold ?? "")
    )
      start--;
    if (tokens[start - 1]?.fold === "session") start--;
    if (tokens[start - 1]?.fold !== "the") continue;
    if (clauseBefore(tokens, start - 1) !== "main") continue;
    const predicate = predicateOf(tokens, at + 1);
    if (predicate === null || !reports(predicate) || !predicate.past) continue;
    return { person: whoIs(noun.fold, roster, turn), predicate };
  }
  return null;
}

function whoIs(noun: string, roster: Roster, turn: RosterPerson | null): RosterPerson | null {
  const moderators = roster.people.filter(({ role }) => role === "moderator");
  if (noun === "moderator" || noun === "chair" || noun === "chairman")
    return moderators.length === 1 ? (moderators[0] ?? null) : null;
  const titled = roster.people.filter(
    (person) =>
      atSession(person) &&
      person.titles.some((title) =>
        fold(title)
          .split(/[\s.]+/)
          .includes(noun),
      ),
  );
  if (turn !== null && (titled.includes(turn) || (titled.length === 0 && whoeverSpeaks.has(noun)))) return turn;
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

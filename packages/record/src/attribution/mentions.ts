import { mayBeCalled } from "../names/name.js";
import type { Roster, RosterPerson } from "../reading.js";
import { openers, titles } from "./lexicon/words.js";
import { type Token, tokenise } from "./tokens.js";

/** A place where a sentence names people of the roster; several candidates when they share the form, none when the title is a ruler’s. */
export interface Mention {
  /** First and one past the last token. */
  from: number;
  to: number;
  candidates: readonly RosterPerson[];
  /** More than a surname. */
  full: boolean;
  /** Folded titles before the name, nearest last. */
  titles: readonly string[];
  /** First token of the titles, or `from`. */
  lead: number;
}

/** The forms of names as a tree of words: who is called by the words down to here, and what may follow them. */
export interface FormIndex {
  people: RosterPerson[];
  next: Map<string, FormIndex>;
}

/** So many may share a name; of more, those who are only talked about are left out first. */
const MOST_ALIKE = 50;

export function indexForms(roster: Roster): FormIndex {
  const root: FormIndex = { people: [], next: new Map() };
  for (const person of roster.people) {
    for (const written of [person.name, ...person.forms]) {
      let form = root;
      for (const { fold } of tokenise(written)) {
        const next = form.next.get(fold) ?? { people: [], next: new Map() };
        form.next.set(fold, next);
        form = next;
      }
      if (form !== root && form.people.length < MOST_ALIKE && !form.people.includes(person)) form.people.push(person);
    }
  }
  return root;
}

/** Every mention in the sentence, left to right, the longest form at each place. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { names, glued } = tokens[at]!;
    if (names === undefined || glued) continue;
    const form = longestForm(tokens, at, names);
    if (form === null) continue;
    const { to, people } = form;
    const lead = leadOf(tokens, at);
    const called = tokens.slice(lead, at).map((title) => title.fold);
    const full = to > at + 1;
    mentions.push({
      from: at,
      to,
      candidates: full ? people : people.filter((person) => mayBeCalled(person.titles, called)),
      full,
      titles: called,
      lead,
    });
    at = to - 1;
  }
  return mentions;
}

/** The longest form that begins at `at` and stands there as a name: one past its last token, and whom it can mean. */
function longestForm(
  tokens: readonly Token[],
  at: number,
  names: FormIndex,
): { to: number; people: readonly RosterPerson[] } | null {
  let found: { to: number; people: readonly RosterPerson[] } | null = null;
  let form: FormIndex | undefined = names;
  for (let to = at + 1; form !== undefined; to++) {
    if (form.people.length > 0 && standsAlone(tokens, at, to)) found = { to, people: form.people };
    // "Kim’s Sung-han" is no one name.
    if (tokens[to - 1]!.possessive) break;
    form = form.next.get(tokens[to]?.fold ?? "");
  }
  return found;
}

/** Whether the words are all of a name, and a name at all. */
function standsAlone(tokens: readonly Token[], at: number, to: number): boolean {
  if (!tokens[to - 1]?.capital && !tokens[at]?.capital) return false;
  if (tokens[to]?.glued === true) return false;
  if (to > at + 1) return true;
  // One word with another capital beside it is part of somebody else's name: "Kim Dae-jung", "Wendy Kim".
  const next = tokens[to];
  if (next?.word && next.capital && !tokens[at]?.possessive) return false;
  const before = tokens[at - 1];
  if (isInitial(before)) return true;
  return !(
    before?.word &&
    before.capital &&
    !before.possessive &&
    !titles.has(before.fold) &&
    !openers.has(before.fold)
  );
}

/** The first of the titles and initials before a name. */
function leadOf(tokens: readonly Token[], at: number): number {
  let lead = at;
  while (lead > 0 && isInitial(tokens[lead - 1])) lead--;
  // "Gen. (ret.) Paik".
  const bracket = tokens.slice(Math.max(0, lead - 3), lead).map(({ fold }) => fold);
  if (bracket[0] === "(" && /^ret(?:d|ired)?$/.test(bracket[1] ?? "") && bracket[2] === ")") lead -= 3;
  while (lead > 0 && titles.has(tokens[lead - 1]?.fold ?? "")) lead--;
  return lead;
}

/** "S. Volkov": a letter before the surname. */
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && token.word && token.capital && token.text !== "I";

import type { RosterPerson } from "../reading.js";
import { fold } from "./words.js";
import type { Mention } from "./mentions.js";

/** What the reader remembers while it goes through the text. */
export interface Memory {
  /** Whose turn it is. */
  turn: RosterPerson | null;
  /** Who was called by more than a surname, and how late in the text. */
  called: Map<RosterPerson, number>;
  /** Where the paragraph begins, counted as in `called`. */
  paragraph: number;
}

export const atSession = (person: RosterPerson): boolean =>
  person.role === "speaker" || person.role === "moderator" || person.role === "unassigned";

export type Resolved = { person: RosterPerson; certain: boolean } | { among: readonly RosterPerson[] } | null;

/**
 * Who a mention means as the source of a cue. Null when nobody at the session can be meant; several people when the text
 * does not decide. `strong`: the verb is one of saying, so that people talked about elsewhere rarely are its subject.
 */
export function resolve(mention: Mention, memory: Memory, strong: boolean): Resolved {
  const present = mention.candidates.filter(atSession);
  if (present.length === 0) return null;
  const titled = byTitle(mention, present);
  const absent = mention.candidates.filter((person) => !atSession(person));
  const [only] = titled.length === 1 ? titled : present;
  const last = lastCalled(mention, memory);
  if (present.length === 1 || titled.length === 1) {
    if (only === undefined) return null;
    if (absent.length === 0) return { person: only, certain: true };
    // "Colonel Zhou rejected": the title is that of the one at the session, and of nobody else.
    if (hasTitle(only, mention) && !absent.some((person) => hasTitle(person, mention)))
      return { person: only, certain: true };
    // Also somebody talked about is called so: a verb of saying, or the turn, must speak for the one at the session.
    if (mention.full || memory.turn === only) return strong || last === only ? { person: only, certain: false } : null;
    // "Dr. Rouhani argued": honorifics are for who is there; and whom an earlier paragraph named is past.
    const here =
      last === undefined ||
      last === only ||
      (whenCalled(last, memory) ?? 0) <= memory.paragraph ||
      (mention.titles.length > 0 && !absent.some((person) => hasTitle(person, mention)));
    return strong && here ? { person: only, certain: last === only } : null;
  }
  const near = present.filter((person) => (whenCalled(person, memory) ?? 0) > memory.paragraph);
  if (near.length > 1) return { among: present };
  if (last !== undefined && present.includes(last)) return { person: last, certain: false };
  if (memory.turn !== null && present.includes(memory.turn)) return { person: memory.turn, certain: false };
  return { among: present };
}

const whenCalled = (person: RosterPerson, memory: Memory): number | undefined => memory.called.get(person);

function byTitle(mention: Mention, people: readonly RosterPerson[]): RosterPerson[] {
  if (mention.titles.length === 0 || people.length < 2) return [...people];
  const matching = people.filter((person) => hasTitle(person, mention));
  const gender = mention.titles.some((title) => /^(?:ms|mrs|miss|madam)$/.test(title))
    ? "she"
    : mention.titles.includes("mr")
      ? "he"
      : null;
  const known = people.filter((person) => person.gender === gender);
  const open = people.filter((person) => person.gender === null);
  const fitting = gender === null ? matching : known.length > 0 ? known : open;
  return fitting.length > 0 ? fitting : [...people];
}

const hasTitle = (person: RosterPerson, { titles }: Mention): boolean =>
  person.titles.some((title) => titles.includes(fold(title).replaceAll(".", "")));

/** Of the people a name can mean, the one last called by more than a surname. */
function lastCalled({ candidates }: Mention, { called }: Memory): RosterPerson | undefined {
  let last: RosterPerson | undefined;
  for (const person of candidates) {
    if ((called.get(person) ?? 0) > (last === undefined ? 0 : (called.get(last) ?? 0))) last = person;
  }
  return last;
}

/** Keeps in mind who was called by a full name. */
export function remember(mentions: readonly Mention[], { called }: Memory, at: number): void {
  for (const { full, candidates } of mentions) {
    const [person] = candidates;
    if (full && candidates.length === 1 && person !== undefined) called.set(person, at + 1);
  }
}

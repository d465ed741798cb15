import type { Listed } from "../header/people.js";
import { nameKey } from "../names/name.js";

/** What the prose says about who did what at the session. */
export interface ProsePeople {
  /** Wrote the report, as it says itself. */
  rapporteurs: Listed[];
  moderators: Listed[];
  /** Opened or framed the discussion: a moderator where nobody else is. */
  openers: Listed[];
  /** Spoke from the floor, and the text says whence they came; or introduced the day, and are on no list. */
  floor: (Listed & { start: number })[];
  /** Asked something, and are credited with no more. */
  askers: Listed[];
  /** Listed as presenters or panellists, or credited with words at the head of a sentence. */
  speakers: Listed[];
  /** Introduced the day, served as discussant, asked from the floor: at the session, in no role the record has. */
  others: (Listed & { start: number })[];
  /** Of the others, who served as discussants. */
  discussants: Listed[];
  /** Credited with words at the head of a paragraph, and never again: speakers only where nobody else is. */
  slight: Listed[];
  /** Credited with words by a title and a surname. */
  surnames: Set<string>;
  /** Whom the body credits with words by a full name; asked only where nobody is listed. */
  credited: () => Listed[];
}

/** Adds somebody who is in no role the record has, where the text first has them. */
export function addOther(others: (Listed & { start: number })[], person: Listed | null, start: number): void {
  if (!person) return;
  const key = nameKey(person.name);
  const known = others.find(({ name }) => nameKey(name) === key);
  if (known) known.affiliation ??= person.affiliation;
  else others.push({ ...person, start });
}

/**
 * The shapes that pass between the two halves of the reader: the first finds sentences and people,
 * the second says who said what. Every `start` and `end` counts UTF-16 code units into the untouched text.
 */
import type { FoundProblem } from "./problems.js";
import type { Relation, Statement } from "./types.js";

/** A sentence of the body, exactly `text.slice(start, end)`; a bullet or number before it is left out. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** Number of its paragraph in the body, from 1. */
  paragraph: number;
}

/** A heading inside the body ("2. Dr. Yoo Hosik on the three “s”:"). It is no sentence but may open a turn. */
export interface Heading {
  start: number;
  end: number;
  text: string;
  /** Number of the paragraph it stands over. */
  paragraph: number;
}

export type Role = "rapporteur" | "moderator" | "speaker" | "unassigned" | "mentioned";

/** `unassigned`: at the session in an unknown role. `mentioned`: talked about in the body, not known to be at the session. */
export interface RosterPerson {
  /** Full name as the record gives it, unique in the roster. */
  name: string;
  role: Role;
  /** Null when the text does not decide which part of the name is the family's. */
  surname: string | null;
  /** Null when not decided, or when the text knows none. */
  given: string | null;
  /**
   * Every form by which the text may call this person, longest first, without title or rank: the full name, its
   * other order, without middle initials, aliases joined on evidence, the surname. Forms may be shared: two people
   * of one surname both have it, and whoever resolves it must decide or leave it open.
   */
  forms: string[];
  /** By title (Mr., Ms.), by a given name that tells it, or by a pronoun that can mean nobody else; null when not known. */
  gender: "he" | "she" | null;
  /** Titles and posts seen before the name ("Ambassador", "President", "Dr."), as written. */
  titles: string[];
  /** From the header or the body; for "the Keio professor" and the like. */
  affiliation: string | null;
}

/** Everyone the text knows, those at the session first. */
export interface Roster {
  people: RosterPerson[];
}

/** What the user decided about names and roles; it goes before what the text suggests. */
export interface Decisions {
  /** Another way of writing a name → the full name of the person it means. */
  aliases?: Readonly<Record<string, string>>;
  /** These are different people although their names look alike; each entry lists the names to keep apart. */
  apart?: readonly (readonly string[])[];
  /** Full name → role at the session; `mentioned` keeps someone out of it. */
  roles?: Readonly<Record<string, Exclude<Role, "unassigned">>>;
  /** Full name → pronoun. */
  genders?: Readonly<Record<string, "he" | "she">>;
  /** Full name → family name. */
  surnames?: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  decisions?: Decisions;
}

/** The second half of the reader: one statement for each sentence, in order. */
export type Attribute = (
  text: string,
  sentences: readonly Sentence[],
  roster: Roster,
  headings: readonly Heading[],
) => { statements: Statement[]; relations: Relation[]; problems: FoundProblem[] };

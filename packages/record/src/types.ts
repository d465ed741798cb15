/**
 * The shapes of a record: who said what at a session, and where it stands in the text.
 *
 * All of it is as summarised by the rapporteur. What the text does not say is `null`, never guessed.
 * Every `start` and `end` counts UTF-16 code units into `Record.text`; `end` is exclusive.
 */

/** A person of the header, as written there. */
export interface Person {
  /** The full name, as the header (or, failing that, the body) writes it, without title or rank. */
  name: string;
  affiliation: string | null;
}

/** How a statement’s speaker is known. `carried` is visibly weaker than `named`; `reviewed`: a person decided. */
export type How = "named" | "pronoun" | "carried" | "rapporteur" | "collective" | "unknown" | "reviewed";

/** How far an attribution may be trusted; `--sure` keeps only `sure`. */
export type Confidence = "sure" | "probable" | "weak";

/** One sentence of the body with its speaker. */
export interface Statement {
  /** `s1`, `s2`, … in the order of the text. */
  id: string;
  /** The sentence, exactly `Record.text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  /** Number of its paragraph in the body, from 1. */
  paragraph: number;
  /** Full name of the speaker (source), or null when it is nobody's, everybody's or not known. */
  speaker: string | null;
  how: How;
  /** Name of the rule that attributed it, for instance `cue-verb` or `turn-carried`. */
  rule: string;
  confidence: Confidence;
  /** Whose view it is when the speaker reports another's ("X said that Y believes …"); null when the speaker's own. */
  holder: string | null;
  /** Modal words found: will, may, should, if … */
  modality: string[];
  /** True when the speaker denies or rejects what the sentence reports. */
  denies: boolean;
}

/** Who agrees or disagrees with whom, as far as the text says it; for review. */
export interface Relation {
  kind: "agrees" | "disagrees";
  from: string;
  /** A person's name, or null when the text names only an idea or "others". */
  to: string | null;
  /** Id of the statement that says so. */
  statement: string;
}

/** Names that the reader takes for one person, with the evidence. */
export interface Alias {
  name: string;
  of: string;
  /** Start of the first place it is written so. */
  start: number;
  evidence: string;
}

/** A place in a text file; line and column count from 1. */
export interface Position {
  file?: string;
  line: number;
  column: number;
}

/** Something the reader met that a person should know or decide. The wording lives in the brief layer. */
export interface RecordProblem {
  code: string;
  severity: "error" | "warning" | "note";
  at?: Position;
  /** Details the wording needs: what was found, what was expected, candidates. */
  [detail: string]: unknown;
}

export interface SessionRecord {
  /** The text the offsets refer to, untouched. */
  text: string;
  title: string | null;
  event: string | null;
  session: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  /** `HH:MM`. */
  start: string | null;
  end: string | null;
  venue: string | null;
  rapporteurs: Person[];
  moderators: Person[];
  speakers: Person[];
  /**
   * Others of the session: a discussant beside the speakers, who opened the day or asked from the floor, and whoever
   * is named without a role that the text tells or decides.
   */
  people: Person[];
  disclaimer: string | null;
  statements: Statement[];
  relations: Relation[];
  aliases: Alias[];
  problems: RecordProblem[];
}

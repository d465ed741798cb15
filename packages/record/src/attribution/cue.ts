import type { Clause } from "./clause.js";
import type { Mention } from "./mentions.js";
import type { Predicate } from "./predicate.js";

/** The cues of a sentence, and who is the subject of something that reports nothing ("X was asked"). */
export interface Found {
  subjects: readonly Cue[];
  frames: readonly Cue[];
  topics: readonly Mention[];
}

/** Who a cue points at: people named together, or a pronoun. */
export type Source = { named: readonly Mention[] } | { pronoun: "he" | "she"; at: number };

/** A place where the sentence says whose words it reports. */
export interface Cue {
  source: Source;
  clause: Clause;
  rule: string;
  /** Null where a noun and no verb tells it ("in X's view"). */
  predicate: Predicate | null;
  /** First token of the source. */
  at: number;
  /** False for a finite verb that is in no list. */
  listed: boolean;
}

/** Where a decision belongs: what a person saw when deciding. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** Offset into the text as it was then; null when not known. */
  start: number | null;
}

/** Whose sentence it is, as a person decided: somebody by full name, the rapporteur, the panel, or left open. */
export type Voice = { speaker: string } | "rapporteur" | "panel" | "open";

export interface StatementDecision {
  anchor: Anchor;
  voice: Voice;
}

/** Whether somebody agrees or disagrees as the reader had it, or as the person had it from the start. */
export interface RelationDecision {
  anchor: Anchor;
  kind: "agrees" | "disagrees";
  from: string;
  to: string | null;
  holds: boolean;
}

/** What a person decided about one record. Of two decisions about one place the later counts. */
export interface Review {
  statements: readonly StatementDecision[];
  relations: readonly RelationDecision[];
}

/** What became of a decision in another reading of the text. The words live in the brief layer. */
export type ReviewProblem =
  /** The sentence is gone or changed beyond recognition; the decision is kept and not used. */
  | { code: "record/review-lost"; severity: "warning"; exact: string }
  /** The sentence was changed a little since; the decision is used. Look whether it still holds. */
  | { code: "record/review-moved"; severity: "note"; exact: string; now: string; start: number };

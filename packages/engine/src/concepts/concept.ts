import type { Conflict } from "../model/conflict.js";
import type { StateSet } from "../model/state-set.js";

/** A solution concept: what it takes for a decision maker to stay at a state. */
export interface Concept {
  /** Key in results and on the command line. */
  readonly id: string;
  readonly name: string;
  /** Who introduced it; shown in docs and help. */
  readonly source: string;
  /** In one sentence, for a reader who is no specialist. */
  readonly meaning: string;
  /** The states that are stable for `dm`, by the definition; exact, and plain rather than fast. */
  stableFor(conflict: Conflict, dm: number): StateSet;
}

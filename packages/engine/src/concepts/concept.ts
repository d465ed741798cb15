import type { Conflict } from "../model/conflict.js";
import type { StateSet } from "../model/state-set.js";

/** What some concepts have to be told besides the conflict: whole numbers. */
export interface Parameters {
  /** Horizon of limited-move stability: how many moves ahead a decision maker looks, itself moving first. */
  readonly h?: number;
  /** Stackelberg: the decision maker that moves first, from 0. */
  readonly leader?: number;
}

export interface ParameterNeed {
  readonly name: keyof Parameters;
  readonly least: number;
  readonly most: number;
  /** What the number says, for help and docs. */
  readonly meaning: string;
}

/** What a concept asks of a conflict; nothing when empty. */
export interface Needs {
  /** It composes moves on options, so the conflict must be in option form. */
  readonly form?: "option";
  /** It is defined for exactly this many decision makers. */
  readonly decisionMakers?: number;
  readonly parameters?: readonly ParameterNeed[];
}

/** A solution concept: what it takes for a decision maker to stay at a state. */
export interface Concept {
  /** Key in results and on the command line. */
  readonly id: string;
  readonly name: string;
  /** Who introduced it; shown in docs and help. */
  readonly source: string;
  /** In one sentence, for a reader who is no specialist. */
  readonly meaning: string;
  readonly needs: Needs;
  /**
   * The states that are stable for `dm`, by the definition; exact, and plain rather than fast.
   *
   * @throws ModelError when the conflict or the parameters are not what the concept needs.
   */
  stableFor(conflict: Conflict, dm: number, parameters?: Parameters): StateSet;
}

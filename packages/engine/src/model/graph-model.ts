/** One oriented arc: the decision maker that owns it can move from the first state to the second. States count from 0. */
export type Arc = readonly [from: number, to: number];

export interface GraphDecisionMaker {
  readonly name: string;
  /** In any order; an arc given twice counts once. Two decision makers may own the same arc (a common move). */
  readonly arcs: readonly Arc[];
  /** Every state once, best first; states in one inner list are equally preferred. */
  readonly ranking: readonly (readonly number[])[];
}

/**
 * A conflict in graph form: states and moves are given, not made from options (Fang, Hipel & Kilgour 1993). More general
 * than option form: moves may be common, intransitive, or irreversible in some states only.
 */
export interface GraphModel {
  readonly form: "graph";
  /** Names of the states; no two alike. */
  readonly states: readonly string[];
  readonly decisionMakers: readonly GraphDecisionMaker[];
  /** Groups of states that count as one ("the firm closed, whatever else"); everybody must be indifferent within a group. */
  readonly coalesced?: readonly (readonly number[])[];
}

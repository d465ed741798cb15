import type { Conflict } from "../model/conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import { StateSet } from "../model/state-set.js";
import { search } from "./search.js";

export interface Evolution {
  /** `lastMover[dm]`: the states that a legal sequence of at most that many moves reaches with this last mover (S_i^(h)). */
  readonly lastMover: readonly StateSet[];
  /** For each state the fewest moves that reach it; 0 for the start, −1 where none do. */
  readonly distance: Int32Array;
  /** The start and all states reached. */
  readonly reached: StateSet;
}

/**
 * Everything that can come of a status quo in at most `horizon` moves (default: any number), by legal sequences of moves or
 * of improvements (Li, Kilgour & Hipel 2005).
 *
 * @throws ModelError when the start or a mover does not exist.
 */
export function reachableWithin(
  conflict: Conflict,
  start: number,
  along: "moves" | "improvements",
  { horizon, movers }: { readonly horizon?: number; readonly movers?: readonly number[] } = {},
): Evolution {
  requireState(conflict, start);
  for (const dm of movers ?? []) requireDecisionMaker(conflict, dm);
  const found = search(conflict, start, along, movers, horizon);
  const lastMover = conflict.decisionMakers.map(() => new StateSet(conflict.stateCount));
  const distance = new Int32Array(conflict.stateCount).fill(-1);
  const reached = new StateSet(conflict.stateCount);
  for (let state = 0; state < conflict.stateCount; state++) {
    for (const dm of conflict.decisionMakers.keys()) {
      const length = found.cost(state, dm)?.length;
      if (length === undefined) continue;
      lastMover[dm].add(state);
      if (distance[state] === -1 || length < distance[state]) distance[state] = length;
      reached.add(state);
    }
  }
  distance[start] = 0;
  reached.add(start);
  return { lastMover, distance, reached };
}

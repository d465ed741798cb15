import type { Conflict } from "./conflict.js";
import { ModelError } from "./problems.js";

/** @throws ModelError when there is no such state. */
export function requireState(conflict: Conflict, state: number): void {
  if (!Number.isInteger(state) || state < 0 || state >= conflict.stateCount) {
    throw new ModelError({ code: "engine/unknown-state", state, states: conflict.stateCount });
  }
}

/** @throws ModelError when there is no such decision maker. */
export function requireDecisionMaker(conflict: Conflict, dm: number): void {
  const decisionMakers = conflict.decisionMakers.length;
  if (!Number.isInteger(dm) || dm < 0 || dm >= decisionMakers) {
    throw new ModelError({ code: "engine/unknown-decision-maker", dm, decisionMakers });
  }
}

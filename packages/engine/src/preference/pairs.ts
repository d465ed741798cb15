import type { Conflict } from "../model/conflict.js";
import { ModelError } from "../model/problems.js";

/** Two states that a decision maker compares; states count from 0. */
export type Pair = readonly [number, number];

/**
 * Checks lists of pairs, one list for each decision maker.
 *
 * @throws ModelError when a list is missing or too many, or a pair names an unknown state or one state twice.
 */
export function checkPairs(conflict: Conflict, pairs: readonly (readonly Pair[])[]): void {
  const { decisionMakers, stateCount: states } = conflict;
  if (pairs.length !== decisionMakers.length) {
    throw new ModelError({
      code: "engine/preference-count",
      found: pairs.length,
      decisionMakers: decisionMakers.length,
    });
  }
  for (const [dm, own] of pairs.entries()) {
    for (const [one, other] of own) {
      for (const state of [one, other]) {
        if (!Number.isInteger(state) || state < 0 || state >= states) {
          throw new ModelError({ code: "engine/pair-unknown-state", dm, state, states });
        }
      }
      if (one === other) throw new ModelError({ code: "engine/pair-of-one-state", dm, state: one });
    }
  }
}

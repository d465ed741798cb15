import type { Conflict } from "../model/conflict.js";
import { isOptionConflict } from "../concepts/needs.js";
import { StateSet } from "../model/state-set.js";
import { alone } from "./share.js";
import { Solver } from "./solve.js";
import { type BasicId, basicIds, type Work, workFor } from "./work.js";

/** `verdicts[concept][dm]`: the states that are stable for the decision maker. */
export type BasicVerdicts = Readonly<Record<BasicId, readonly StateSet[]>>;

/** Judges every state under the five basic concepts at once; null when the conflict is none that this solver takes. */
export function fastVerdicts(conflict: Conflict): BasicVerdicts | null {
  const work = isOptionConflict(conflict) ? workFor(conflict) : null;
  if (!work) return null;
  const solver = new Solver(work, alone);
  const dms = [...conflict.decisionMakers.keys()];
  for (const dm of dms) solver.sort(dm);
  for (const dm of dms) {
    solver.judgeByMoves(dm);
    solver.judgeByImprovements(dm);
    solver.collect(work.verdicts[dm]);
  }
  return verdictsOf(work);
}

export function verdictsOf({ verdicts, stateCount }: Work): BasicVerdicts {
  const sets = basicIds.map((id, concept) => [id, verdicts.map((words) => new StateSet(stateCount, words[concept]))]);
  return Object.fromEntries(sets) as Record<BasicId, StateSet[]>;
}

import type { Conflict } from "../model/conflict.js";
import { isOptionConflict } from "../concepts/needs.js";
import { StateSet } from "../model/state-set.js";
import { unwatched, type Watch } from "../model/watch.js";
import { verdictsByArcs } from "./by-arcs.js";
import { kernelMemory, type KernelMemory } from "../kernel/kernel.js";
import { alone, type Share } from "../model/share.js";
import { Solver } from "./solve.js";
import { type BasicId, basicIds, type Work, workFor } from "./work.js";

/** `verdicts[concept][dm]`: the states that are stable for the decision maker. */
export type BasicVerdicts = Readonly<Record<BasicId, readonly StateSet[]>>;

/** Asking for memory takes longer than judging a small conflict: these are judged in the same, one after the other. */
const SPARE_BYTES = 1 << 20;
let spare: KernelMemory | null | undefined;

/**
 * Judges every state under the five basic concepts at once: over groups of options, or arc by arc where the conflict is in
 * graph form or its states lie too far apart.
 */
export function fastVerdicts(conflict: Conflict, watch: Watch = unwatched): BasicVerdicts {
  const work = isOptionConflict(conflict) ? workFor(conflict, 1, (spare ??= kernelMemory(SPARE_BYTES))) : null;
  if (!work) return verdictsByArcs(conflict, watch);
  solve(work, alone, watch);
  return verdictsOf(work);
}

/** What each worker does: its share of the whole. */
export function solve(work: Work, share: Share, watch: Watch = unwatched, seat = 0): void {
  const solver = new Solver(work, share, seat);
  const dms = [...work.ranks.keys()];
  for (const dm of dms) solver.sort(dm);
  watch(["sort"]);
  // The last one's ranks are in place already.
  for (const dm of dms.toReversed()) {
    solver.judgeByMoves(dm);
    watch(["nash", "gmr", "smr"]);
    solver.judgeByImprovements(dm);
    solver.collect(work.verdicts[dm]);
    watch(["seq", "sseq"]);
  }
}

export function verdictsOf({ verdicts, stateCount }: Work): BasicVerdicts {
  const sets = basicIds.map((id, concept) => [id, verdicts.map((words) => new StateSet(stateCount, words[concept]))]);
  return Object.fromEntries(sets) as Record<BasicId, StateSet[]>;
}

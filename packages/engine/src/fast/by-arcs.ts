import type { Conflict } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import { unwatched, type Watch } from "../model/watch.js";
import { type ArcsInto, arcsInto, Imposing } from "./imposing.js";
import type { BasicId } from "./work.js";

/**
 * The five basic concepts on a conflict whose moves are given arc by arc and need not be transitive; in time linear in the
 * arcs, for each decision maker.
 */
export function verdictsByArcs(conflict: Conflict, watch: Watch = unwatched): Readonly<Record<BasicId, StateSet[]>> {
  const dms = [...conflict.decisionMakers.keys()];
  const every = dms.map((dm) => arcsInto(conflict, dm, () => true));
  const improving = dms.map((dm) =>
    arcsInto(conflict, dm, (from, to) => conflict.ranks[dm][to] > conflict.ranks[dm][from]),
  );
  const empty = (): StateSet[] => dms.map(() => new StateSet(conflict.stateCount));
  const found = { nash: empty(), gmr: empty(), smr: empty(), seq: empty(), sseq: empty() };
  watch(["sort"]);
  for (const dm of dms) {
    const ranks = conflict.ranks[dm];
    const forGood = bestFrom(conflict, dm);
    const others = (arcs: readonly ArcsInto[]): Imposing => new Imposing(arcs.filter((_, other) => other !== dm));
    const byMoves = others(every);
    judge(conflict, dm, ranks, found.nash[dm]);
    judge(conflict, dm, byMoves.worst(ranks), found.gmr[dm]);
    judge(conflict, dm, byMoves.worst(forGood), found.smr[dm]);
    watch(["nash", "gmr", "smr"]);
    const byImprovements = others(improving);
    judge(conflict, dm, byImprovements.worst(ranks), found.seq[dm]);
    judge(conflict, dm, byImprovements.worst(forGood), found.sseq[dm]);
    watch(["seq", "sseq"]);
  }
  return found;
}

/** For each state the rank that the decision maker has there or, if that is more, after one move of its own. */
function bestFrom(conflict: Conflict, dm: number): Int32Array {
  const rank = conflict.ranks[dm];
  const best = rank.slice();
  for (let state = 0; state < best.length; state++) {
    for (const next of conflict.moves(dm, state)) best[state] = Math.max(best[state], rank[next]);
  }
  return best;
}

/** Adds the states at which every improvement would come to something no better, as `worst` has it. */
function judge(conflict: Conflict, dm: number, worst: Int32Array, stable: StateSet): void {
  const rank = conflict.ranks[dm];
  for (let state = 0; state < rank.length; state++) {
    const here = rank[state];
    if (conflict.moves(dm, state).every((next) => rank[next] <= here || worst[next] <= here)) stable.add(state);
  }
}

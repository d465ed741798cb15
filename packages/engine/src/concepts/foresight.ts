import type { Conflict } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";

/**
 * G_h for both of two decision makers: `ends[dm][state]` is where play ends if `dm` is to move at `state` and both look as
 * many moves ahead as there are left. A decision maker stays at `state` exactly if its end there is `state`.
 */
export type Ends = readonly [Int32Array, Int32Array];

/** G_0: with no move left, play ends where it is. */
export function noForesight(conflict: Conflict): Ends {
  const here = Int32Array.from({ length: conflict.stateCount }, (_, state) => state);
  return [here, here];
}

/**
 * G_h from G_{h−1} (Kilgour 1985): the mover looks at where each move would end once the other has the turn; it moves to
 * the best end only if it prefers it to staying.
 *
 * Ends that the mover likes equally are a tie that its rivals may care about. Our rule: the other, who has to foresee the
 * choice, expects the end that is worst for itself. Ends that both like equally may differ, but no verdict depends on which.
 */
export function lookFurther(conflict: Conflict, [first, second]: Ends): Ends {
  const ends = (dm: 0 | 1, nextEnds: Int32Array): Int32Array => {
    const own = conflict.ranks[dm];
    const others = conflict.ranks[1 - dm];
    return Int32Array.from({ length: conflict.stateCount }, (_, state) => {
      let best = state;
      for (const move of conflict.moves(dm, state)) {
        const end = nextEnds[move];
        if (own[end] <= own[state]) continue;
        if (own[end] > own[best] || (own[end] === own[best] && others[end] < others[best])) best = end;
      }
      return best;
    });
  };
  return [ends(0, second), ends(1, first)];
}

/** The states at which `dm` stays. */
export function staying(ends: Ends, dm: number): StateSet {
  const stable = new StateSet(ends[0].length);
  (dm === 0 ? ends[0] : ends[1]).forEach((end, state) => {
    if (end === state) stable.add(state);
  });
  return stable;
}

export function sameEnds(a: Ends, b: Ends): boolean {
  return a.every((ends, dm) => ends.every((end, state) => end === b[dm][state]));
}

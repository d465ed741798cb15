import { bigInt32 } from "./big-arrays.js";
import type { Preference } from "./option-model.js";
import { ModelError } from "./problems.js";
import { ranksOfStatements } from "./rank-statements.js";
import { Truths } from "./truths.js";

/**
 * Dense ranks of the feasible states for one decision maker: 0 is worst, equal means indifferent.
 *
 * Statements are compared lexicographically, level by level (Fang, Hipel & Kilgour's option prioritising without its 2^k
 * weights, which overflow past 53 statements). A level counts how many of its statements hold.
 *
 * @throws ModelError when a ranking names a state twice, not at all, or one that does not exist.
 */
export function rankStates(preference: Preference, masks: Uint32Array, dm: number): Int32Array {
  return preference.kind === "ranking"
    ? ranksOfRanking(preference.ranking, masks.length, dm)
    : ranksOfStatements(preference.levels, masks.length, new Truths(masks, preference.levels.flat()));
}

/** Dense ranks of a ranking of the states 0 … `states` − 1, best first; `dm` is named in the problem if it is no order. */
export function ranksOfRanking(ranking: readonly (readonly number[])[], states: number, dm: number): Int32Array {
  const ranks = bigInt32(states).fill(-1);
  // An empty tie says nothing; counted, it would leave a gap in the ranks.
  const ties = ranking.filter((tie) => tie.length > 0);
  ties.forEach((tie, position) => {
    for (const state of tie) {
      if (!Number.isInteger(state) || state < 0 || state >= states) {
        throw new ModelError({ code: "engine/ranking-unknown-state", dm, state, states });
      }
      if (ranks[state] !== -1) throw new ModelError({ code: "engine/ranking-repeats-state", dm, state });
      ranks[state] = ties.length - 1 - position;
    }
  });
  const missed: number[] = [];
  ranks.forEach((rank, state) => {
    if (rank === -1) missed.push(state);
  });
  if (missed.length > 0) throw new ModelError({ code: "engine/ranking-misses-states", dm, states: missed });
  return ranks;
}

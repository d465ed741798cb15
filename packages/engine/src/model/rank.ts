import { holds } from "./condition.js";
import type { Level, Preference } from "./option-model.js";
import { ModelError } from "./problems.js";

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
    : ranksOfStatements(preference.levels, masks);
}

/** Dense ranks of a ranking of the states 0 … `states` − 1, best first; `dm` is named in the problem if it is no order. */
export function ranksOfRanking(ranking: readonly (readonly number[])[], states: number, dm: number): Int32Array {
  const ranks = new Int32Array(states).fill(-1);
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
  const missed = [...ranks.keys()].filter((state) => ranks[state] === -1);
  if (missed.length > 0) throw new ModelError({ code: "engine/ranking-misses-states", dm, states: missed });
  return ranks;
}

/** Refines the order one level at a time, from the most important down; stops early once nothing is tied. */
function ranksOfStatements(levels: readonly Level[], masks: Uint32Array): Int32Array {
  let ranks = new Int32Array(masks.length);
  let classes = 1;
  for (const level of levels) {
    if (classes === masks.length) break;
    const width = level.length + 1;
    const scores = new Float64Array(masks.length);
    masks.forEach((mask, state) => {
      let score = 0;
      for (const statement of level) if (holds(statement, (option) => ((mask >>> option) & 1) === 1)) score++;
      scores[state] = ranks[state] * width + score;
    });
    ({ ranks, classes } = dense(scores));
  }
  return ranks;
}

function dense(scores: Float64Array): { ranks: Int32Array<ArrayBuffer>; classes: number } {
  const distinct = [...new Set(scores)].sort((a, b) => a - b);
  const rankOf = new Map(distinct.map((score, rank) => [score, rank]));
  return { ranks: Int32Array.from(scores, (score) => rankOf.get(score) ?? 0), classes: distinct.length };
}

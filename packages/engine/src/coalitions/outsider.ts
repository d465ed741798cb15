import type { OptionConflict } from "../model/option-conflict.js";
import { StateSet } from "../model/state-set.js";
import type { Coalition } from "./coalition.js";
import { jointParts } from "./joint-reach.js";
import { Spread, worstByImprovements } from "./spread.js";

/**
 * The states at which `dm` stays under SEQ, or its symmetric form, when others act as the given players: the same verdicts
 * as `stableForPlayer` gives, for option form only, without writing out who can improve to where.
 *
 * What matters of a departure is the worst that the others' improvements can make of it. In the symmetric form an end counts
 * as good as the best that `dm` can still make of it, as a sanction that it can get out of is none. These worsts are spread
 * against the improvements of one player after the other until nothing changes.
 *
 * @param spreadOf how the improvements of a player spread, where that is known already.
 */
export function stableForOutsider(
  conflict: OptionConflict,
  dm: number,
  symmetric: boolean,
  opponents: readonly Coalition[],
  spreadOf: (players: Coalition) => Spread = (players) => new Spread(conflict, players),
): StateSet {
  const { stateCount } = conflict;
  const rank = conflict.ranks[dm];
  const own = jointParts(conflict, [dm]).parts;
  const value = rank.slice();
  if (symmetric) {
    for (const { states, reach } of own) {
      let best = 0;
      for (const state of reach) best = Math.max(best, rank[state]);
      for (const state of states) value[state] = best;
    }
  }
  const worst = worstByImprovements(value, opponents.map(spreadOf));
  const stable = new StateSet(stateCount);
  for (const { states, reach } of own) {
    let top = -1;
    for (const state of reach) top = Math.max(top, Math.min(rank[state], worst[state]));
    for (const state of states) if (top <= rank[state]) stable.add(state);
  }
  return stable;
}

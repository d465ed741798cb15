import type { Move } from "../evolution/step.js";
import { improvements } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { requireState } from "../model/require.js";
import type { Hypergame } from "./hypergame.js";
import type { Perceived } from "./perceived.js";

/** A move that its maker gains by, as it sees things, and that somebody else did not expect. */
export interface Surprise {
  readonly move: Move;
  /** Who is surprised. */
  readonly dm: number;
  /**
   * `unseen-option`: the move changes an option that it does not know of. `unseen-state`: it leads where it takes to be
   * impossible. `unexpected-interest`: in its game the mover would not gain by the move.
   */
  readonly because: "unseen-option" | "unseen-state" | "unexpected-interest";
}

/**
 * The moves by which somebody, at this true state, would gain in its own game, and whom they surprise. A decision maker for
 * whom the state itself is impossible is beyond surprise, and makes no moves by plan.
 *
 * @throws ModelError when there is no such state.
 */
export function surprisesAt(actual: OptionConflict, { perceived }: Hypergame, state: number): Surprise[] {
  requireState(actual, state);
  const found: Surprise[] = [];
  for (const [mover, game] of perceived.entries()) {
    for (const move of plannedMoves(actual, game, mover, state)) {
      for (const [dm, watching] of perceived.entries()) {
        const because = dm === mover ? undefined : whySurprised(actual, watching, move);
        if (because) found.push({ move, dm, because });
      }
    }
  }
  return found;
}

/** What the improvements of its own game come to in truth: it changes its options as planned, if that is possible. */
function plannedMoves(actual: OptionConflict, game: Perceived, mover: number, state: number): Move[] {
  const here = game.seenAs[state];
  if (here === -1) return [];
  const mask = actual.masks[state];
  const unseenNow = mask & game.unseen;
  return improvements(game.conflict, mover, here).flatMap((planned) => {
    const to = actual.stateOf((actual.masks[game.actual[planned]] | unseenNow) >>> 0);
    return actual.moves(mover, state).includes(to) ? [{ dm: mover, from: state, to }] : [];
  });
}

function whySurprised(actual: OptionConflict, watching: Perceived, move: Move): Surprise["because"] | undefined {
  const [from, to] = [watching.seenAs[move.from], watching.seenAs[move.to]];
  if (from === -1) return undefined;
  if (((actual.masks[move.from] ^ actual.masks[move.to]) & watching.unseen) !== 0) return "unseen-option";
  if (to === -1) return "unseen-state";
  const rank = watching.conflict.ranks[move.dm];
  return rank[to] > rank[from] ? undefined : "unexpected-interest";
}

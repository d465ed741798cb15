import { isOptionConflict } from "../concepts/needs.js";
import type { Conflict } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { StateSet } from "../model/state-set.js";
import { reachableWithin } from "./reachable-within.js";

/**
 * The start and everything that legal sequences of moves lead to from it, whoever moves.
 *
 * In option form moves are transitive, so that "nobody twice in a row" restricts nothing, and states that differ only in
 * options of one decision maker that may change both ways have the same moves of that decision maker: these are looked at
 * once for all of them. So it costs about one look a state and decision maker.
 *
 * @throws ModelError when there is no such state.
 */
export function reachableFrom(conflict: Conflict, start: number): StateSet {
  return isOptionConflict(conflict) && conflict.decisionMakers.length <= 31
    ? byGroups(conflict, start)
    : reachableWithin(conflict, start, "moves").reached;
}

function byGroups(conflict: OptionConflict, start: number): StateSet {
  const { masks, options, stateCount } = conflict;
  const oneWay = options.reduce((mask, { change }, option) => (change === "free" ? mask : mask | (1 << option)), 0);
  const reached = new StateSet(stateCount);
  /** Bit `dm`: the moves of `dm` from this state were looked at, here or at a state that has the same. */
  const looked = new Uint32Array(stateCount);
  const waiting = [start];
  reached.add(start);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const dm of conflict.decisionMakers.keys()) {
      if ((looked[state] >>> dm) & 1) continue;
      for (const to of conflict.moves(dm, state)) {
        if (((masks[state] ^ masks[to]) & oneWay) === 0) looked[to] |= 1 << dm;
        if (reached.has(to)) continue;
        reached.add(to);
        waiting.push(to);
      }
    }
  }
  return reached;
}

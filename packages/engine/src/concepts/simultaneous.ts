import type { OptionConflict } from "../model/option-conflict.js";

/** Distinct masks that result at `state` when each of the `movers` takes one of its given moves or stays. */
export function jointResults(
  conflict: OptionConflict,
  state: number,
  movers: readonly number[],
  movesOf: (dm: number) => readonly number[],
): number[] {
  const here = conflict.masks[state];
  let masks: readonly number[] = [here];
  for (const dm of movers) {
    const changes = movesOf(dm).map((target) => conflict.masks[target] ^ here);
    // Decision makers own different options, so what they change never overlaps and the results are distinct.
    masks = masks.flatMap((mask) => [mask, ...changes.map((change) => (mask ^ change) >>> 0)]);
  }
  return [...masks];
}

/**
 * True when `dm`, taking `improvement` at the same time as others bring about one of the `joint` masks, could end in a
 * feasible state that it does not prefer to `state`. An infeasible joint result blocks nothing: it cannot come about.
 */
export function blocked(
  conflict: OptionConflict,
  dm: number,
  state: number,
  improvement: number,
  joint: readonly number[],
): boolean {
  const rank = conflict.ranks[dm];
  const change = conflict.masks[state] ^ conflict.masks[improvement];
  return joint.some((mask) => {
    const result = conflict.stateOf((mask ^ change) >>> 0);
    return result !== -1 && rank[result] <= rank[state];
  });
}

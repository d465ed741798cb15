/**
 * The one interface that every analysis works on, whether the model came in option form or in graph form.
 *
 * States and decision makers are numbered from 0.
 */
export interface Conflict {
  readonly decisionMakers: readonly string[];
  readonly stateCount: number;
  /** How a state is written: Y and N in option order (first option first), or its given name in graph form. */
  label(state: number): string;
  /** R_i(s): the states that `dm` alone can move to from `state` in one step; ascending, without `state` itself. */
  moves(dm: number, state: number): readonly number[];
  /** `ranks[dm][state]`: dense, 0 is worst, larger is more preferred, equal means indifferent. */
  readonly ranks: readonly Int32Array[];
}

/** R_i⁺(s): the unilateral moves of `dm` to states it strictly prefers to `state`. */
export function improvements(conflict: Conflict, dm: number, state: number): number[] {
  const rank = conflict.ranks[dm];
  return conflict.moves(dm, state).filter((next) => rank[next] > rank[state]);
}

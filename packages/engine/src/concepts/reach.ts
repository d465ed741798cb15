import { type Conflict, improvements } from "../model/conflict.js";

/** Legal sequences move either along all unilateral moves or along unilateral improvements only. */
export type Steps = "moves" | "improvements";

/** Where a decision maker may go from a state: R_i, R_i⁺ or another list of moves. */
export type Next = (dm: number, state: number) => readonly number[];

/**
 * States that the decision makers in `coalition` can reach from `start` by legal sequences, in which nobody moves twice
 * in a row. Each improvement is measured from the mover's own current state.
 *
 * `start` itself is in the list only if a sequence of at least one move leads back to it.
 */
export function reachable(conflict: Conflict, coalition: readonly number[], start: number, steps: Steps): Set<number> {
  const next: Next = (dm, state) => (steps === "moves" ? conflict.moves(dm, state) : improvements(conflict, dm, state));
  return reachableBy(next, coalition, start);
}

const SEVERAL = -1;

/**
 * As `reachable`, along any list of moves. The search is over states and their last movers (Fang, Hipel & Kilgour 1993),
 * so it is right for intransitive moves too. Only two facts about last movers matter at a state: whether there is one,
 * whose moves then have to wait, or several, who bar nobody. So each arc is taken once at the most.
 */
export function reachableBy(next: Next, coalition: readonly number[], start: number): Set<number> {
  /** For each state reached: its one last mover, or SEVERAL. */
  const lastMover = new Map<number, number>();
  const waiting: (readonly [state: number, dm: number])[] = coalition.map((dm) => [start, dm]);
  for (let turn = waiting.pop(); turn; turn = waiting.pop()) {
    const [state, dm] = turn;
    for (const target of next(dm, state)) {
      const last = lastMover.get(target);
      if (last === undefined) {
        lastMover.set(target, dm);
        if (target !== start) for (const other of coalition) if (other !== dm) waiting.push([target, other]);
      } else if (last !== dm && last !== SEVERAL) {
        lastMover.set(target, SEVERAL);
        if (target !== start) waiting.push([target, last]);
      }
    }
  }
  return new Set(lastMover.keys());
}

/** Everybody but `dm`. */
export function opponentsOf(conflict: Conflict, dm: number): number[] {
  return [...conflict.decisionMakers.keys()].filter((other) => other !== dm);
}

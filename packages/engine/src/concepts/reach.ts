import { type Conflict, improvements } from "../model/conflict.js";

/** Legal sequences move either along all unilateral moves or along unilateral improvements only. */
export type Steps = "moves" | "improvements";

/**
 * States that the decision makers in `coalition` can reach from `start` by legal sequences, in which nobody moves twice
 * in a row. Each improvement is measured from the mover's own current state. The search runs over (state, last mover)
 * pairs (Fang, Hipel & Kilgour 1993), so it is right for intransitive moves too.
 *
 * `start` itself is in the list only if a sequence of at least one move leads back to it.
 */
export function reachable(conflict: Conflict, coalition: readonly number[], start: number, steps: Steps): Set<number> {
  const next = (dm: number, state: number): readonly number[] =>
    steps === "moves" ? conflict.moves(dm, state) : improvements(conflict, dm, state);
  const seen = new Set<number>();
  const reached = new Set<number>();
  const queue: (readonly [state: number, lastMover: number])[] = [[start, -1]];
  for (const [state, lastMover] of queue) {
    for (const dm of coalition) {
      if (dm === lastMover) continue;
      for (const target of next(dm, state)) {
        const key = target * conflict.decisionMakers.length + dm;
        if (seen.has(key)) continue;
        seen.add(key);
        reached.add(target);
        queue.push([target, dm]);
      }
    }
  }
  return reached;
}

/** Everybody but `dm`. */
export function opponentsOf(conflict: Conflict, dm: number): number[] {
  return [...conflict.decisionMakers.keys()].filter((other) => other !== dm);
}

import { opponentsOf } from "../concepts/reach.js";
import type { Move } from "../evolution/step.js";
import type { Conflict } from "../model/conflict.js";

/** A state the opponents can bring about, with the moves that led there. */
export interface Answer {
  readonly end: number;
  readonly path: () => Move[];
}

/**
 * The states that the opponents of `dm` can reach from `start` by legal sequences, in layers: those of one move, then those
 * that take two, and so on. Each state comes once, on a shortest sequence.
 */
export function* answersInLayers(
  conflict: Conflict,
  dm: number,
  start: number,
  by: "moves" | "improvements",
): Generator<Answer[]> {
  const opponents = opponentsOf(conflict, dm);
  /** Last move of a shortest sequence to (state, last mover), and the sequence before it. */
  interface Arrival {
    readonly move: Move;
    readonly before: Arrival | undefined;
  }
  const pathOf = (arrival: Arrival): Move[] => {
    const path: Move[] = [];
    for (let at: Arrival | undefined = arrival; at; at = at.before) path.push(at.move);
    return path.reverse();
  };
  const met = new Set<number>();
  const told = new Set<number>();
  let layer: (Arrival | undefined)[] = [undefined];
  while (layer.length > 0) {
    const next: Arrival[] = [];
    const answers: Answer[] = [];
    for (const before of layer) {
      const from = before?.move.to ?? start;
      for (const mover of opponents) {
        if (mover === before?.move.dm) continue;
        const rank = conflict.ranks[mover];
        for (const to of conflict.moves(mover, from)) {
          const node = to * conflict.decisionMakers.length + mover;
          if (met.has(node) || (by === "improvements" && rank[to] <= rank[from])) continue;
          met.add(node);
          const arrival = { move: { dm: mover, from, to }, before };
          next.push(arrival);
          if (told.has(to)) continue;
          told.add(to);
          answers.push({ end: to, path: () => pathOf(arrival) });
        }
      }
    }
    if (answers.length > 0) yield answers;
    layer = next;
  }
}

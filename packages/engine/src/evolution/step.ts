import type { Conflict } from "../model/conflict.js";

/** A move that one decision maker makes. */
export interface Move {
  readonly dm: number;
  readonly from: number;
  readonly to: number;
}

/** A move as part of a way, with what is worth knowing about it. */
export interface Step extends Move {
  /** The mover strictly prefers where it goes to where it was. */
  readonly improves: boolean;
  /** The mover cannot take it back by a single move of its own. */
  readonly irreversible: boolean;
}

export function stepOf(conflict: Conflict, { dm, from, to }: Move): Step {
  const rank = conflict.ranks[dm];
  return { dm, from, to, improves: rank[to] > rank[from], irreversible: !conflict.moves(dm, to).includes(from) };
}

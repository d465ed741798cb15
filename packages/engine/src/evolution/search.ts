import type { Conflict } from "../model/conflict.js";

/**
 * Which moves a way may take, and which ways are shortest.
 *
 * `moves`: any; fewest first. `improvements`: only those that the mover gains by; fewest first. `least-resistance`: any;
 * first as few as possible that the mover does not gain by, then as few as possible.
 */
export type Along = "moves" | "improvements" | "least-resistance";

/** What a way costs: moves that the mover does not gain by (counted for `least-resistance` only), and moves in all. */
export interface Cost {
  readonly unwilling: number;
  readonly length: number;
}

/**
 * The least cost of every state and last mover from a start, by legal sequences: nobody moves twice in a row. A state may
 * be cheapest to reach with one last mover and yet only be left, in time, with another, so both are kept apart.
 */
export interface Search {
  readonly conflict: Conflict;
  readonly start: number;
  /** Cost of standing at `state` after a move of `dm`; undefined when it can't be reached so. */
  cost(state: number, dm: number): Cost | undefined;
  /** The moves of `dm` from `state` that the search may take, with what each adds to `unwilling`. */
  next(dm: number, state: number): { readonly to: number; readonly unwilling: number }[];
}

const UNREACHED = -1;

/**
 * Dijkstra's search by (unwilling, length). Linear in the moves of the conflict, times the decision makers that may move.
 *
 * @param isTarget ends the search once all is known that costs no more than the cheapest target.
 */
export function search(
  conflict: Conflict,
  start: number,
  along: Along,
  movers: readonly number[] = [...conflict.decisionMakers.keys()],
  horizon = Number.POSITIVE_INFINITY,
  isTarget: (state: number) => boolean = () => false,
): Search {
  const dms = conflict.decisionMakers.length;
  const unwillingOf = new Int32Array(conflict.stateCount * dms).fill(UNREACHED);
  const lengthOf = new Int32Array(conflict.stateCount * dms);

  const next: Search["next"] = (dm, state) => {
    const rank = conflict.ranks[dm];
    const found: { to: number; unwilling: number }[] = [];
    for (const to of conflict.moves(dm, state)) {
      const gains = rank[to] > rank[state];
      if (gains || along !== "improvements")
        found.push({ to, unwilling: !gains && along === "least-resistance" ? 1 : 0 });
    }
    return found;
  };

  /** waiting[unwilling][length]: nodes that can be had at that price; the first price a node is taken at is its least. */
  const waiting: number[][][] = [[]];
  const offer = (unwilling: number, length: number, node: number): void => {
    if (unwillingOf[node] !== UNREACHED || length > horizon) return;
    waiting[unwilling] ??= [];
    waiting[unwilling][length] ??= [];
    waiting[unwilling][length].push(node);
  };
  const leave = (state: number, lastMover: number, unwilling: number, length: number): void => {
    for (const dm of movers) {
      if (dm === lastMover) continue;
      const rank = conflict.ranks[dm];
      for (const to of conflict.moves(dm, state)) {
        const gains = rank[to] > rank[state];
        if (gains || along !== "improvements")
          offer(!gains && along === "least-resistance" ? unwilling + 1 : unwilling, length + 1, to * dms + dm);
      }
    }
  };

  let isFound = false;
  leave(start, -1, 0, 0);
  for (let unwilling = 0; unwilling < waiting.length && !isFound; unwilling++) {
    const lengths = waiting[unwilling] ?? [];
    for (let length = 1; length < lengths.length && !isFound; length++) {
      for (const node of lengths[length] ?? []) {
        if (unwillingOf[node] !== UNREACHED) continue;
        unwillingOf[node] = unwilling;
        lengthOf[node] = length;
        isFound ||= isTarget(Math.floor(node / dms));
        leave(Math.floor(node / dms), node % dms, unwilling, length);
      }
      lengths[length] = [];
    }
  }

  return {
    conflict,
    start,
    next,
    cost(state, dm) {
      const node = state * dms + dm;
      return unwillingOf[node] === UNREACHED ? undefined : { unwilling: unwillingOf[node], length: lengthOf[node] };
    },
  };
}

export const costsLess = (a: Cost, b: Cost): boolean =>
  a.unwilling < b.unwilling || (a.unwilling === b.unwilling && a.length < b.length);

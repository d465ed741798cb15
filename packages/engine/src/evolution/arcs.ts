import type { Conflict } from "../model/conflict.js";

/** The moves of one decision maker, looked up by where they lead. */
export interface ArcsInto {
  forEachFrom(state: number, visit: (from: number) => void): void;
}

/** Turns the moves (or the improvements) of `dm` round, in two flat arrays: counting first, so nothing grows. */
export function arcsInto(conflict: Conflict, dm: number, along: "moves" | "improvements"): ArcsInto {
  const { stateCount } = conflict;
  const rank = conflict.ranks[dm];
  const ends = new Uint32Array(stateCount + 1);
  const each = (visit: (from: number, to: number) => void): void => {
    for (let from = 0; from < stateCount; from++) {
      for (const to of conflict.moves(dm, from)) if (along === "moves" || rank[to] > rank[from]) visit(from, to);
    }
  };
  each((_, to) => {
    ends[to + 1]++;
  });
  for (let state = 0; state < stateCount; state++) ends[state + 1] += ends[state];
  const sources = new Uint32Array(ends[stateCount]);
  const place = ends.slice();
  each((from, to) => {
    sources[place[to]++] = from;
  });
  return {
    forEachFrom(state, visit) {
      for (let index = ends[state]; index < ends[state + 1]; index++) visit(sources[index]);
    },
  };
}

import type { Conflict } from "../model/conflict.js";

/** The arcs of one decision maker by where they lead: those into `state` come from `from[first[state]]` and so on. */
export interface ArcsInto {
  readonly first: Int32Array;
  readonly from: Int32Array;
}

export function arcsInto(conflict: Conflict, dm: number, counts: (from: number, to: number) => boolean): ArcsInto {
  const { stateCount } = conflict;
  const first = new Int32Array(stateCount + 1);
  const each = (visit: (from: number, to: number) => void): void => {
    for (let from = 0; from < stateCount; from++)
      for (const to of conflict.moves(dm, from)) if (counts(from, to)) visit(from, to);
  };
  each((_, to) => first[to + 1]++);
  for (let state = 0; state < stateCount; state++) first[state + 1] += first[state];
  const next = first.slice();
  const from = new Int32Array(first[stateCount]);
  each((state, to) => {
    from[next[to]++] = state;
  });
  return { first, from };
}

/** Of a state in `via`: nothing is known, or nothing is left to find out; else the last mover. */
const NOBODY = -1;
const EVERYBODY = -2;

/**
 * What movers can impose by legal sequences, in which nobody moves twice in a row.
 *
 * From the least value up, each value is carried back along the arcs to (state, last mover). Only two facts about last movers
 * matter at a state: who first carries a value to it as little as this, by moving away from there, bars only himself from
 * having come last; the second who does bars nobody. So each arc is gone through once at the most.
 */
export class Imposing {
  constructor(private readonly movers: readonly ArcsInto[]) {}

  /** For each state the least of `values`, which are 0 … states − 1, there or where the movers can bring it. */
  worst(values: Int32Array): Int32Array {
    const { movers } = this;
    const worst = values.slice();
    const via = new Int32Array(values.length).fill(NOBODY);
    const turns: number[] = [];
    /** The value is now known at `state` whoever came there last, but for one. */
    const settle = (state: number, except: number): void => {
      for (let mover = 0; mover < movers.length; mover++) if (mover !== except) turns.push(state, mover);
    };
    for (const start of ascending(values)) {
      const value = values[start];
      if (via[start] === EVERYBODY) continue;
      if (via[start] === NOBODY) settle(start, NOBODY);
      else turns.push(start, via[start]);
      via[start] = EVERYBODY;
      while (turns.length > 0) {
        const mover = turns.pop() ?? 0;
        const state = turns.pop() ?? 0;
        const { first, from } = movers[mover];
        for (let arc = first[state]; arc < first[state + 1]; arc++) {
          const before = from[arc];
          const known = via[before];
          if (known === NOBODY) {
            worst[before] = value;
            via[before] = mover;
            settle(before, mover);
          } else if (known !== EVERYBODY && known !== mover) {
            via[before] = EVERYBODY;
            turns.push(before, known);
          }
        }
      }
    }
    return worst;
  }
}

/** The states by their values, least first. */
function ascending(values: Int32Array): Int32Array {
  const start = new Int32Array(values.length + 1);
  for (const value of values) start[value + 1]++;
  for (let value = 0; value < values.length; value++) start[value + 1] += start[value];
  const states = new Int32Array(values.length);
  for (let state = 0; state < values.length; state++) states[start[values[state]]++] = state;
  return states;
}

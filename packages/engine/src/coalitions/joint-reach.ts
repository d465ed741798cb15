import { isOptionConflict } from "../concepts/needs.js";
import { reachable } from "../concepts/reach.js";
import type { Conflict } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import type { Coalition } from "./coalition.js";

/**
 * R_H for any number of states: where the members can get to by legal sequences of their own moves. The lists are shared and
 * may hold the state itself.
 *
 * In option form moves are transitive, so states between which the members can go back and forth have the same list: they
 * are found once, as connected parts, and the few parts that one-way options lead to are put together.
 */
export function jointReach(conflict: Conflict, members: Coalition): (state: number) => readonly number[] {
  if (isOptionConflict(conflict)) {
    const { partOf, parts } = jointParts(conflict, members);
    return (state) => parts[partOf[state]].reach;
  }
  const known = new Map<number, readonly number[]>();
  return (state) => {
    const list = known.get(state) ?? [...reachable(conflict, members, state, "moves")];
    known.set(state, list);
    return list;
  };
}

/** States between which the members can go back and forth. */
export interface Part {
  readonly states: readonly number[];
  /** All that the members can get to from any of them, these states included. */
  readonly reach: readonly number[];
}

/** The parts of a conflict in option form, and the number of the part that each state is in. */
export interface JointParts {
  readonly partOf: Int32Array;
  readonly parts: readonly Part[];
}

/** Found once for the same states and moves, whatever anybody prefers. */
export const jointParts = (conflict: OptionConflict, members: Coalition): JointParts =>
  conflict.remember(`joint parts ${members.join()}`, () => findParts(conflict, members));

function findParts(conflict: OptionConflict, members: Coalition): JointParts {
  const { masks, options, stateCount } = conflict;
  const oneWay = options.reduce((mask, { change }, option) => (change === "free" ? mask : mask | (1 << option)), 0);
  const partOf = new Int32Array(stateCount).fill(-1);
  const connected: number[][] = [];
  const onward: Set<number>[] = [];
  /** `looked[state]`, bit `index`: the moves of that member were looked at from here or from a state that has the same. */
  const looked = new Uint32Array(stateCount);
  for (let start = 0; start < stateCount; start++) {
    if (partOf[start] !== -1) continue;
    const states = [start];
    const leads = new Set<number>();
    partOf[start] = connected.length;
    for (const state of states) {
      for (const [index, dm] of members.entries()) {
        if ((looked[state] >>> index) & 1) continue;
        for (const to of conflict.moves(dm, state)) {
          if (((masks[state] ^ masks[to]) & oneWay) !== 0) {
            leads.add(to);
            continue;
          }
          looked[to] |= 1 << index;
          if (partOf[to] !== -1) continue;
          partOf[to] = connected.length;
          states.push(to);
        }
      }
    }
    connected.push(states);
    onward.push(leads);
  }
  const parts = connected.map((states, part): Part => {
    const met = new Set([part]);
    for (const each of met) for (const state of onward[each]) met.add(partOf[state]);
    return { states, reach: met.size === 1 ? states : [...met].flatMap((each) => connected[each]) };
  });
  return { partOf, parts };
}

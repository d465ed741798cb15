import type { OptionConflict } from "../model/option-conflict.js";
import type { StateSet } from "../model/state-set.js";
import { bitCount } from "../model/words.js";
import { bestSplit } from "./split.js";

/** Some options taken, some not, the others open: all the states that agree with it. */
export interface Pattern {
  /** Bits of the options that it fixes. */
  readonly fixed: number;
  /** Bits of those of them that are taken. */
  readonly taken: number;
  /** How many feasible states it stands for. */
  readonly count: number;
}

/** Marks a state of the set; masks have no bit of their own here. */
export const MEMBER = 0x80000000;

/** Lists longer than this are not searched for patterns that differ in one option only. */
const MOST_JOINED = 4096;

/**
 * A set of states as patterns, the largest first. Every state of the set is in exactly one of them, and no other feasible
 * state is in any. What is infeasible may be covered: it is no state. Few patterns, though not always the fewest possible:
 * options are split where that parts the set from the rest best, and what turns out not to matter is left open.
 */
export function patternsOf({ masks }: Pick<OptionConflict, "masks">, set: StateSet): Pattern[] {
  const marked = new Uint32Array(masks.length);
  for (let state = 0; state < masks.length; state++)
    marked[state] = set.has(state) ? masks[state] | MEMBER : masks[state];
  return cover(marked).sort(
    (a, b) => b.count - a.count || bitCount(a.fixed) - bitCount(b.fixed) || a.taken - b.taken || a.fixed - b.fixed,
  );
}

/** A pattern as the field writes it: `Y N – –`, in option order. */
export function patternText({ fixed, taken }: Pick<Pattern, "fixed" | "taken">, optionCount: number): string {
  return Array.from({ length: optionCount }, (_, option) =>
    (fixed >>> option) & 1 ? ((taken >>> option) & 1 ? "Y" : "N") : "–",
  ).join(" ");
}

function cover(states: Uint32Array): Pattern[] {
  const { members, varying } = survey(states);
  if (members === 0) return [];
  if (members === states.length) return [{ fixed: 0, taken: 0, count: members }];
  const option = bestSplit(states, varying);
  const half = part(states, option);
  return joined(cover(states.subarray(0, half)), cover(states.subarray(half)), 1 << option);
}

/** How many states are in the set, and the options in which the states differ. */
function survey(states: Uint32Array): { members: number; varying: number } {
  let members = 0;
  let all = 0x7fffffff;
  let any = 0;
  for (const state of states) {
    members += state >>> 31;
    all &= state;
    any |= state;
  }
  return { members, varying: any & ~all & 0x7fffffff };
}

/** Brings the states without the option to the front; returns how many they are. */
function part(states: Uint32Array, option: number): number {
  let low = 0;
  let high = states.length - 1;
  while (low <= high) {
    const state = states[low];
    if ((state >>> option) & 1) {
      states[low] = states[high];
      states[high--] = state;
    } else low++;
  }
  return low;
}

/** The patterns of two halves; those that are the same in both leave the option open. */
function joined(without: readonly Pattern[], withIt: readonly Pattern[], bit: number): Pattern[] {
  const isShort = without.length <= MOST_JOINED && withIt.length <= MOST_JOINED;
  const others = new Map(isShort ? withIt.map((pattern) => [nameOf(pattern), pattern]) : []);
  const found: Pattern[] = [];
  for (const pattern of without) {
    const same = others.get(nameOf(pattern));
    if (same) {
      found.push({ ...pattern, count: pattern.count + same.count });
      others.delete(nameOf(pattern));
    } else found.push({ ...pattern, fixed: pattern.fixed | bit });
  }
  for (const pattern of isShort ? others.values() : withIt) {
    found.push({ ...pattern, fixed: pattern.fixed | bit, taken: pattern.taken | bit });
  }
  return found;
}

const nameOf = ({ fixed, taken }: Pattern): string => `${fixed}/${taken}`;

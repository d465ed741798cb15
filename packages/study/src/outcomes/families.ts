import { isOptionConflict } from "@detente/engine";
import type { CaseConflict } from "../ground.js";
import { distance } from "../places.js";

/** Many states told as few: a pattern holds `Y` taken, `N` not taken, `-` either way, in option order. */
export interface Families {
  /** How many states there are in all. */
  readonly states: number;
  /** Each pattern stands for feasible states of the set and for no other feasible one; in graph form, names of states. */
  readonly patterns: readonly string[];
  /** True when the patterns cover every state. */
  readonly complete: boolean;
}

/**
 * Writes a set of states as patterns, each as wide as it can be, beginning with the state that changes least of `near`.
 *
 * @param most patterns to write out at the most.
 */
export function familiesOf(conflict: CaseConflict, states: readonly number[], near: number | null, most = 3): Families {
  const inOrder = [...states].sort((a, b) =>
    near === null ? a - b : distance(conflict, near, a) - distance(conflict, near, b) || a - b,
  );
  if (!isOptionConflict(conflict)) {
    const patterns = inOrder.slice(0, most).map((state) => conflict.label(state));
    return { states: states.length, patterns, complete: patterns.length === states.length };
  }
  const { masks, options } = conflict;
  const members = new Set(states);
  const others = masks.filter((_, state) => !members.has(state));
  const patterns: string[] = [];
  const all = inOrder.map((state) => masks[state]);
  let left = all;
  while (left.length > 0 && patterns.length < most) {
    const { care, value } = widest(left[0], all, others, options.length);
    patterns.push(
      options.map((_, option) => ((care >>> option) & 1 ? ((value >>> option) & 1 ? "Y" : "N") : "-")).join(""),
    );
    left = left.filter((mask) => (mask & care) !== value);
  }
  return { states: states.length, patterns, complete: left.length === 0 };
}

/**
 * Frees one option after the other as long as that brings in states of the set and no other. An option that the rest of the
 * pattern decides stays written: it is not open.
 */
function widest(seed: number, members: readonly number[], others: Uint32Array, count: number) {
  let care = 2 ** count - 1;
  const fits = (mask: number, cared: number): boolean => ((mask ^ seed) & cared) === 0;
  for (let option = 0; option < count; option++) {
    const wider = care & ~(1 << option);
    const adds = members.some((mask) => fits(mask, wider) && !fits(mask, care));
    if (adds && !others.some((mask) => fits(mask, wider))) care = wider;
  }
  return { care, value: seed & care };
}

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
  let left = inOrder.map((state) => masks[state]);
  while (left.length > 0 && patterns.length < most) {
    const { care, value } = widest(left[0], others, options.length);
    patterns.push(
      options.map((_, option) => ((care >>> option) & 1 ? ((value >>> option) & 1 ? "Y" : "N") : "-")).join(""),
    );
    left = left.filter((mask) => (mask & care) !== value);
  }
  return { states: states.length, patterns, complete: left.length === 0 };
}

/** Frees one option after the other as long as no state outside the set comes in. */
function widest(seed: number, others: Uint32Array, count: number): { care: number; value: number } {
  let care = 2 ** count - 1;
  for (let option = 0; option < count; option++) {
    const wider = care & ~(1 << option);
    if (!others.some((mask) => ((mask ^ seed) & wider) === 0)) care = wider;
  }
  return { care, value: seed & care };
}

import { type Case, meeting } from "@detente/case";
import {
  type Analysis,
  byStrength,
  type Conflict,
  isOptionConflict,
  type SanctionId,
  type StateSet,
} from "@detente/engine";
import type { CaseConflict, Ground } from "./ground.js";

/** A state as answers name it: written out, with the named outcomes that hold in it. */
export interface Place {
  /** Y and N in option order; the given name in graph form. */
  readonly label: string;
  /** Ids, in the order of the case. */
  readonly outcomes: readonly string[];
}

/** Names places of one conflict. */
export function placesOf(model: Case, conflict: CaseConflict): (state: number) => Place {
  const outcomes = model.outcomes.map(({ id, condition }) => ({ id, meets: meeting(conflict, condition) }));
  return (state) => ({
    label: conflict.label(state),
    outcomes: outcomes.filter(({ meets }) => meets(state)).map(({ id }) => id),
  });
}

/** The strongest of the five basic concepts under which a state is an equilibrium; null when none. */
export function strongestAt({ equilibria }: Pick<Analysis, "equilibria">): (state: number) => SanctionId | null {
  return (state) => byStrength.find((id) => equilibria[id]?.has(state)) ?? null;
}

/** Of states the one that changes least of where things stand; the first where that is not known; undefined of none. */
export function nearestOf(
  { conflict, start }: Pick<Ground, "conflict" | "start">,
  states: readonly number[],
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const state of states) {
    const far = start === null ? 0 : distance(conflict, start, state);
    if (far < least) [nearest, least] = [state, far];
  }
  return nearest;
}

/** States that have the same key together, in the order in which the first of each comes. */
export function groupedBy(states: Iterable<number>, keyOf: (state: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const state of states) {
    const key = keyOf(state);
    const group = groups.get(key);
    if (group) group.push(state);
    else groups.set(key, [state]);
  }
  return groups;
}

/** The options taken in a state, ascending; in graph form the state itself, as cases write it. */
export function takenIn(conflict: CaseConflict, state: number): number[] {
  if (!isOptionConflict(conflict)) return conflict.members[state].slice(0, 1);
  return [...conflict.options.keys()].filter((option) => (conflict.masks[state] >>> option) & 1);
}

/** How many options differ between two states; in graph form 1 unless they are the same. */
export function distance(conflict: Conflict, one: number, other: number): number {
  if (!isOptionConflict(conflict)) return one === other ? 0 : 1;
  let bits = (conflict.masks[one] ?? 0) ^ (conflict.masks[other] ?? 0);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/**
 * Of many states the one to speak of: one that rests for the strongest reason, else one that fewest would leave; then the
 * one that changes least of today. Undefined when there are none.
 */
export function representative(
  { conflict, start }: Pick<Ground, "conflict" | "start">,
  { stable, equilibria }: Pick<Analysis, "stable" | "equilibria">,
  states: readonly number[],
): number | undefined {
  const strongest = strongestAt({ equilibria });
  const grade = (state: number): number => {
    const concept = strongest(state);
    if (concept) return byStrength.indexOf(concept);
    const leaving = (stable.gmr ?? []).filter((set: StateSet) => !set.has(state)).length;
    return byStrength.length + leaving;
  };
  let best: { state: number; grade: number; far: number } | undefined;
  for (const state of states) {
    const found = { state, grade: grade(state), far: start === null ? 0 : distance(conflict, start, state) };
    if (!best || found.grade < best.grade || (found.grade === best.grade && found.far < best.far)) best = found;
  }
  return best?.state;
}

import { isOptionConflict, type OptionConflict } from "@detente/engine";
import type { CaseConflict } from "../ground.js";

/** A state on the way to an agreed end at which a member could do better by breaking the agreement. */
export interface Temptation {
  readonly dm: number;
  /** Where the agreement stands half carried out. */
  readonly at: number;
  /** What the member would have then: `at` itself if it stops there, or where a move of its own leads. */
  readonly instead: number;
}

/** One part of a staged agreement: one member changes options of its own. */
export interface Stage {
  readonly dm: number;
  readonly from: number;
  readonly to: number;
}

export interface Staging {
  readonly stages: readonly Stage[];
  /** What is left of temptation at the states in between; empty when no member can do better at any of them. */
  readonly temptations: readonly Temptation[];
}

/** Options that a deal may change for every order of them to be tried: 3^12 pairs of states at the most. */
const MOST_CHANGES = 12;

/**
 * At one stroke, a member that does not deliver takes the others' part and keeps its own: who would gain by that, compared
 * with the agreed end. Only members whose keeping back leaves a state that can be.
 */
export function cheats(conflict: CaseConflict, start: number, end: number, members: readonly number[]): Temptation[] {
  if (!isOptionConflict(conflict)) return [];
  const { masks, ranks } = conflict;
  return members.flatMap((dm): Temptation[] => {
    const own = ownOptions(conflict, dm);
    const kept = conflict.stateOf(((masks[end] & ~own) | (masks[start] & own)) >>> 0);
    return kept !== -1 && ranks[dm][kept] > ranks[dm][end] ? [{ dm, at: kept, instead: kept }] : [];
  });
}

/**
 * The order of single members' steps from `start` to `end` with the least temptation to break off, then the fewest steps.
 * At a state in between, a member is tempted if stopping there or a move of its own from there gives it something that it
 * prefers to the agreed end. Every step changes options towards the end only, and every state on the way can be.
 *
 * @returns null when no order of steps leads there (then it takes one stroke), or too many options change to try them all.
 */
export function staged(conflict: CaseConflict, start: number, end: number, members: readonly number[]): Staging | null {
  if (!isOptionConflict(conflict)) return null;
  const { masks } = conflict;
  const changed = [...conflict.options.keys()].filter((option) => ((masks[start] ^ masks[end]) >>> option) & 1);
  if (changed.length > MOST_CHANGES) return null;
  const parts = members.map((dm) => changedBy(conflict, changed, dm));
  const full = 2 ** changed.length - 1;
  const stateAt = (subset: number): number =>
    conflict.stateOf(
      changed.reduce((mask, option, bit) => ((subset >>> bit) & 1 ? mask ^ (1 << option) : mask), masks[start]) >>> 0,
    );
  const states = Int32Array.from({ length: full + 1 }, (_, subset) => stateAt(subset));
  const tempted = Array.from(states, (state, subset) =>
    state === -1 || subset === 0 || subset === full ? [] : temptationsAt(conflict, state, end, members),
  );
  // A step adds options, so it leads to a larger number: in ascending order everything before is settled.
  const cost = new Float64Array(full + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(full + 1).fill(-1);
  cost[0] = 0;
  for (let subset = 0; subset < full; subset++) {
    if (cost[subset] === Number.POSITIVE_INFINITY) continue;
    for (const part of parts) {
      const open = part & ~subset;
      for (let step = open; step > 0; step = (step - 1) & open) {
        const next = subset | step;
        // Temptations weigh more than any number of steps.
        const total = cost[subset] + tempted[next].length * 1000 + 1;
        if (states[next] === -1 || total >= cost[next]) continue;
        cost[next] = total;
        before[next] = subset;
      }
    }
  }
  if (before[full] === -1) return null;
  const way = [full];
  while (way[0] !== 0) way.unshift(before[way[0]]);
  const stages = way.slice(1).map((subset, index): Stage => {
    const step = subset & ~way[index];
    const dm = members[parts.findIndex((part) => (part & step) !== 0)];
    return { dm, from: states[way[index]], to: states[subset] };
  });
  return { stages, temptations: way.flatMap((subset) => tempted[subset]) };
}

function temptationsAt(conflict: OptionConflict, at: number, end: number, members: readonly number[]): Temptation[] {
  return members.flatMap((dm): Temptation[] => {
    const rank = conflict.ranks[dm];
    let instead = at;
    for (const to of conflict.moves(dm, at)) if (rank[to] > rank[instead]) instead = to;
    return rank[instead] > rank[end] ? [{ dm, at, instead }] : [];
  });
}

const changedBy = (conflict: OptionConflict, changed: readonly number[], dm: number): number =>
  changed.reduce((bits, option, bit) => (conflict.options[option].owner === dm ? bits | (1 << bit) : bits), 0);

const ownOptions = ({ options }: OptionConflict, dm: number): number =>
  options.reduce((mask, { owner }, option) => (owner === dm ? mask | (1 << option) : mask), 0);

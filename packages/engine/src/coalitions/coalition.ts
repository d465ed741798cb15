import { reachable } from "../concepts/reach.js";
import type { Conflict } from "../model/conflict.js";
import { ModelError } from "../model/problems.js";
import { requireDecisionMaker, requireState } from "../model/require.js";

/** Decision makers that act together, by number, ascending. */
export type Coalition = readonly number[];

/**
 * The members ascending, each once.
 *
 * @throws ModelError when one does not exist, or when there are fewer than two.
 */
export function coalitionOf(conflict: Conflict, members: Iterable<number>): Coalition {
  const coalition = [...new Set(members)].sort((a, b) => a - b);
  for (const dm of coalition) requireDecisionMaker(conflict, dm);
  if (coalition.length < 2) throw new ModelError({ code: "engine/coalition-too-small", found: coalition.length });
  return coalition;
}

/** Everybody who is not in the coalition. */
export function outsiders(conflict: Conflict, coalition: Coalition): number[] {
  return [...conflict.decisionMakers.keys()].filter((dm) => !coalition.includes(dm));
}

/** Every non-empty set of these decision makers, smallest sets first. */
export function subCoalitions(dms: readonly number[]): Coalition[] {
  const sets: number[][] = [];
  for (let mask = 1; mask < 2 ** dms.length; mask++) sets.push(dms.filter((_, index) => (mask >>> index) & 1));
  return sets.sort((a, b) => a.length - b.length || compare(a, b));
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const place = a.findIndex((dm, index) => dm !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
};

/**
 * R_H(s): where the members can get to from `state` by legal sequences of their own moves; ascending, without `state`.
 *
 * @throws ModelError when the state or a member does not exist.
 */
export function jointMoves(conflict: Conflict, members: Coalition, state: number): number[] {
  requireState(conflict, state);
  for (const dm of members) requireDecisionMaker(conflict, dm);
  const [only] = members;
  if (members.length === 1) return [...conflict.moves(only, state)];
  const reached = reachable(conflict, members, state, "moves");
  reached.delete(state);
  return [...reached].sort((a, b) => a - b);
}

/**
 * R_H⁺⁺(s): the joint moves that every member strictly gains by, compared with `state` (Kilgour, Hipel, Fang & Peng 2001).
 * On the way there a member may pass through states it likes less: what counts is the end. These are the deals that the
 * members could strike at `state`.
 *
 * @throws ModelError when the state or a member does not exist.
 */
export function jointImprovements(conflict: Conflict, members: Coalition, state: number): number[] {
  return jointMoves(conflict, members, state).filter((end) => allGain(conflict, members, state, end));
}

/** Does every member strictly prefer `end` to `state`? */
export function allGain(conflict: Conflict, members: Coalition, state: number, end: number): boolean {
  return members.every((dm) => conflict.ranks[dm][end] > conflict.ranks[dm][state]);
}

import type { Conflict } from "../model/conflict.js";
import { type Coalition, coalitionOf, jointImprovements } from "./coalition.js";

/** Where a coalition would take a state, and what that does to everybody. */
export interface Destination {
  readonly state: number;
  readonly gain: readonly number[];
  readonly lose: readonly number[];
}

/** One equilibrium, and what the coalition makes of it. */
export interface CoalitionEffect {
  readonly state: number;
  /** How many joint improvements the coalition has from here; it upsets the equilibrium if there is one. */
  readonly improvements: number;
  /** Those written out, ascending by state. */
  readonly destinations: readonly Destination[];
}

/**
 * Which of the given equilibria a coalition upsets, where it moves them, and who gains and loses by that.
 *
 * @param equilibria states that rest as long as everybody acts alone, under whatever concept.
 * @param most destinations to write out for each; default 20.
 * @throws ModelError when there are fewer than two members, or an unknown one, or an unknown state.
 */
export function coalitionEffect(
  conflict: Conflict,
  members: Iterable<number>,
  equilibria: Iterable<number>,
  { most = 20 }: { readonly most?: number } = {},
): CoalitionEffect[] {
  const coalition: Coalition = coalitionOf(conflict, members);
  return Array.from(equilibria, (state) => {
    const ends = jointImprovements(conflict, coalition, state);
    const destinations = ends.slice(0, most).map((end) => ({ state: end, ...gainsAndLosses(conflict, state, end) }));
    return { state, improvements: ends.length, destinations };
  });
}

/** Who prefers `end` to `start`, and who the other way round; the indifferent are in neither list. */
export function gainsAndLosses(
  conflict: Conflict,
  start: number,
  end: number,
): { readonly gain: readonly number[]; readonly lose: readonly number[] } {
  const dms = [...conflict.decisionMakers.keys()];
  const change = (dm: number): number => conflict.ranks[dm][end] - conflict.ranks[dm][start];
  return { gain: dms.filter((dm) => change(dm) > 0), lose: dms.filter((dm) => change(dm) < 0) };
}

import type { Conflict } from "../model/conflict.js";
import type { StateSet } from "../model/state-set.js";
import { reachableWithin } from "./reachable-within.js";
import type { Step } from "./step.js";
import { shortestWays, type WayOptions, type Ways } from "./ways.js";

/** Where a way by improvements breaks, and whose interest stops it. */
export interface Resistance {
  /** The start and all that improvements alone lead to. */
  readonly byImprovements: StateSet;
  /** True when the target is among them: nobody stops it. */
  readonly unopposed: boolean;
  /** Ways to the target with as few unwilling moves as possible, then as short as possible. */
  readonly ways: Ways;
  /**
   * The unwilling moves on those ways, each once: somebody would have to make them although it does not gain by them. Those
   * of the ways written out; all of them if `ways.complete`.
   */
  readonly unwilling: readonly Step[];
}

/** @throws ModelError when the start or a mover does not exist. */
export function resistance(
  conflict: Conflict,
  start: number,
  isTarget: (state: number) => boolean,
  options: Omit<WayOptions, "along"> = {},
): Resistance {
  const { reached } = reachableWithin(conflict, start, "improvements", { movers: options.movers });
  const ways = shortestWays(conflict, start, isTarget, { ...options, along: "least-resistance" });
  const unwilling = new Map<string, Step>();
  for (const step of ways.ways.flat()) {
    if (!step.improves) unwilling.set(`${step.dm} ${step.from} ${step.to}`, step);
  }
  return {
    byImprovements: reached,
    unopposed: [...reached].some(isTarget),
    ways,
    unwilling: [...unwilling.values()],
  };
}

import type { Conflict } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import { arcsInto } from "./arcs.js";
import { reachableWithin } from "./reachable-within.js";
import { type Move, type Step, stepOf } from "./step.js";

/**
 * The states from which the goal can still be reached by a legal sequence of moves (default) or of improvements, whoever
 * begins; those in the goal included. Found backwards over (state, first mover), so it is right for intransitive moves.
 */
export function statesThatReach(
  conflict: Conflict,
  isGoal: (state: number) => boolean,
  along: "moves" | "improvements" = "moves",
): StateSet {
  const dms = conflict.decisionMakers.length;
  const into = conflict.decisionMakers.map((_, dm) => arcsInto(conflict, dm, along));
  const open = new StateSet(conflict.stateCount);
  /** begun[state · dms + dm]: a way to the goal begins with a move of `dm` from `state`. */
  const begun = new Uint8Array(conflict.stateCount * dms);
  const waiting: number[] = [];
  const extend = (state: number, firstMover: number): void => {
    for (let dm = 0; dm < dms; dm++) {
      if (dm === firstMover) continue;
      into[dm].forEachFrom(state, (from) => {
        const node = from * dms + dm;
        if (begun[node]) return;
        begun[node] = 1;
        open.add(from);
        waiting.push(node);
      });
    }
  };
  for (let state = 0; state < conflict.stateCount; state++) {
    if (!isGoal(state)) continue;
    open.add(state);
    extend(state, -1);
  }
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) extend(Math.floor(node / dms), node % dms);
  return open;
}

/**
 * Which step of a way first leads where the goal cannot be reached any more, counted from 0; undefined when none does.
 *
 * @param open the states that reach the goal, from `statesThatReach`.
 */
export function pointOfNoReturn(way: readonly Move[], open: StateSet): number | undefined {
  const step = way.findIndex(({ from, to }) => open.has(from) && !open.has(to));
  return step === -1 ? undefined : step;
}

/**
 * Every step, of those that can come of a status quo, that closes the way to the goal for good.
 *
 * @param open the states that reach the goal, from `statesThatReach`.
 * @throws ModelError when the start does not exist.
 */
export function pointsOfNoReturn(
  conflict: Conflict,
  start: number,
  open: StateSet,
  { along = "moves", most = 100 }: { readonly along?: "moves" | "improvements"; readonly most?: number } = {},
): { readonly count: number; readonly steps: readonly Step[] } {
  const { lastMover, distance } = reachableWithin(conflict, start, along);
  const found: Move[] = [];
  let count = 0;
  const nearestFirst = [...distance.keys()]
    .filter((state) => distance[state] !== -1 && open.has(state))
    .sort((a, b) => distance[a] - distance[b] || a - b);
  for (const from of nearestFirst) {
    for (const dm of conflict.decisionMakers.keys()) {
      // Here `dm` moves only if a way comes here that somebody else ended.
      if (from !== start && !lastMover.some((states, other) => other !== dm && states.has(from))) continue;
      const rank = conflict.ranks[dm];
      for (const to of conflict.moves(dm, from)) {
        if (open.has(to) || (along === "improvements" && rank[to] <= rank[from])) continue;
        count++;
        if (found.length < most) found.push({ dm, from, to });
      }
    }
  }
  return { count, steps: found.map((move) => stepOf(conflict, move)) };
}

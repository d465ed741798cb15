import {
  allGain,
  type Coalition,
  improvements,
  isOptionConflict,
  jointReach,
  reachableBy,
  reachableFrom,
} from "@detente/engine";
import { type Bargain, bargains } from "../deals/bargains.js";
import type { Ground } from "../ground.js";
import { once } from "../once.js";

/**
 * How a set of states can be had from the status quo, the easiest way there is:
 *
 * `today` it is where things stand; `improvements` by single moves, each of which the mover gains by; `deal` by one joint move
 * that leaves each of its members better off; `moves` only by moves that somebody would not make for its own sake; `none` not
 * at all; `unknown` the case does not say where things stand, or that state cannot be.
 */
export type Attainment =
  | { readonly how: "today" | "improvements" | "moves" | "none" | "unknown" }
  /** Each of `members` is a smallest set of decision makers that can agree on it. */
  | { readonly how: "deal"; readonly members: readonly Coalition[] };

/** Answers for one ground; what can be reached is found once. */
export function attainmentFrom(ground: Ground): (isTarget: (state: number) => boolean) => Attainment {
  const { conflict, start, players } = ground;
  if (start === null) return () => ({ how: "unknown" });
  const everyone = [...players.keys()];
  const movesOf = players.map((player) => movesFor(conflict, player));
  const gainsOf = players.map((player, index) => gainsFor(conflict, player, movesOf[index]));
  const willing = once(() => reachableBy((player, state) => gainsOf[player](state), everyone, start));
  // Moves in option form are transitive: what players can get to, their members can one after the other.
  const possible = once(() =>
    isOptionConflict(conflict) || players.length === conflict.decisionMakers.length
      ? reachableFrom(conflict, start)
      : reachableBy((player, state) => movesOf[player](state), everyone, start),
  );
  const deals = once((): readonly Bargain[] => bargains(conflict, start));
  return (isTarget) => {
    const some = (states: Iterable<number>): boolean => {
      for (const state of states) if (isTarget(state)) return true;
      return false;
    };
    if (isTarget(start)) return { how: "today" };
    if (some(willing())) return { how: "improvements" };
    const agreed = deals().filter(({ ends }) => some(ends));
    const [first] = agreed;
    if (first) {
      const smallest = agreed.filter(({ members }) => members.length === first.members.length);
      return { how: "deal", members: smallest.map(({ members }) => members) };
    }
    return { how: some(possible()) ? "moves" : "none" };
  };
}

type StatesFrom = (state: number) => readonly number[];

const movesFor = (conflict: Ground["conflict"], player: Coalition): StatesFrom =>
  player.length === 1 ? (state) => conflict.moves(player[0], state) : jointReach(conflict, player);

const gainsFor = (conflict: Ground["conflict"], player: Coalition, moves: StatesFrom): StatesFrom =>
  player.length === 1
    ? (state) => improvements(conflict, player[0], state)
    : (state) => moves(state).filter((end) => allGain(conflict, player, state, end));

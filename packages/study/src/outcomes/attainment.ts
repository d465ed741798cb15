import {
  improvements,
  jointImprovements,
  jointMoves,
  type Coalition,
  reachableBy,
  reachableFrom,
} from "@detente/engine";
import { type Bargain, bargains } from "../deals/bargains.js";
import type { Ground } from "../ground.js";

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
  const willing = once(() => reachableBy((player, state) => gains(ground, players[player], state), everyone, start));
  const possible = once(() =>
    players.length === conflict.decisionMakers.length
      ? reachableFrom(conflict, start)
      : reachableBy((player, state) => moves(ground, players[player], state), everyone, start),
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

const gains = ({ conflict }: Ground, player: Coalition, state: number): readonly number[] =>
  player.length === 1 ? improvements(conflict, player[0], state) : jointImprovements(conflict, player, state);

const moves = ({ conflict }: Ground, player: Coalition, state: number): readonly number[] =>
  player.length === 1 ? conflict.moves(player[0], state) : jointMoves(conflict, player, state);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

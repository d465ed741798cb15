import type { Parameters } from "../concepts/concept.js";
import { concepts } from "../concepts/registry.js";
import type { Move } from "../evolution/step.js";
import { type Conflict, improvements } from "../model/conflict.js";
import { requireOptionForm } from "../concepts/needs.js";
import type { Consequence, Consequences } from "./consequences.js";
import { movingAtOnce } from "./foresee.js";

/** What an explanation claims and the model denies. */
export interface ConsequenceObjection {
  readonly claim: "verdict" | "weighed" | "move" | "others" | "end";
  readonly move?: Move;
}

/**
 * Plays every consequence against the model, move by move, and holds the verdict against the concept's own; returns the first
 * thing that is not so, undefined when all is.
 */
export function replayConsequences(
  conflict: Conflict,
  told: Consequences,
  parameters: Parameters = {},
): ConsequenceObjection | undefined {
  const { state, dm, concept, stable, manner, weighed, consequences } = told;
  if (concepts[concept].stableFor(conflict, dm, parameters).has(state) !== stable) return { claim: "verdict" };
  const moves = manner === "at-once" ? improvements(conflict, dm, state) : conflict.moves(dm, state);
  if (moves.length !== weighed || consequences.length > weighed) return { claim: "weighed" };
  if (!stable && consequences.length !== 1) return { claim: "weighed" };
  for (const consequence of consequences) {
    const { move, end } = consequence;
    if (move.dm !== dm || move.from !== state || !moves.includes(move.to)) return { claim: "move", move };
    const objection =
      manner === "at-once"
        ? objectionAtOnce(conflict, told, consequence)
        : objectionInTurn(conflict, told, consequence);
    if (objection) return objection;
    if (conflict.ranks[dm][end] > conflict.ranks[dm][state] === stable) return { claim: "end", move };
  }
  return undefined;
}

function objectionAtOnce(
  given: Conflict,
  told: Consequences,
  { move, others, end }: Consequence,
): ConsequenceObjection | undefined {
  const { dm, state, concept } = told;
  const conflict = requireOptionForm({ id: concept }, given);
  const movers = movingAtOnce(conflict, concept, dm, state);
  const isOther = (other: Move, index: number): boolean =>
    movers.includes(other.dm) &&
    others.findIndex((each) => each.dm === other.dm) === index &&
    other.from === state &&
    improvements(conflict, other.dm, state).includes(other.to);
  if (!others.every(isOther)) return { claim: "others", move };
  const here = conflict.masks[state];
  const result = [move, ...others].reduce((mask, { to }) => mask ^ conflict.masks[to] ^ here, here) >>> 0;
  return conflict.stateOf(result) === end ? undefined : { claim: "end", move };
}

/** Each mover in turn, for its own good: what it heads for is checked by plain recursion, as in the definition. */
function objectionInTurn(
  conflict: Conflict,
  told: Consequences,
  { move, others, end }: Consequence,
): ConsequenceObjection | undefined {
  const horizon = told.horizon ?? 0;
  const known = new Map<string, number>();
  const play = (mover: number, at: number, left: number): number => {
    const key = `${mover} ${at} ${left}`;
    const found = known.get(key) ?? (left === 0 ? at : bestOf(mover, at, left));
    known.set(key, found);
    return found;
  };
  const bestOf = (mover: number, at: number, left: number): number => {
    const [own, other] = [conflict.ranks[mover], conflict.ranks[1 - mover]];
    const ends = conflict.moves(mover, at).map((next) => play(1 - mover, next, left - 1));
    const worth = ends.filter((each) => own[each] > own[at]);
    return worth.reduce(
      (best, each) => (own[each] > own[best] || (own[each] === own[best] && other[each] < other[best]) ? each : best),
      worth[0] ?? at,
    );
  };
  let [at, mover, left] = [move.to, 1 - told.dm, horizon - 1];
  for (const next of others) {
    const legal = next.dm === mover && next.from === at && left > 0 && conflict.moves(mover, at).includes(next.to);
    if (!legal) return { claim: "others", move: next };
    // Ends that both like equally may stand for each other.
    const [heads, best] = [play(1 - mover, next.to, left - 1), play(mover, at, left)];
    if (best === at || conflict.ranks.some((rank) => rank[heads] !== rank[best]))
      return { claim: "others", move: next };
    [at, mover, left] = [next.to, 1 - mover, left - 1];
  }
  return at === end && play(mover, at, left) === at ? undefined : { claim: "end", move };
}

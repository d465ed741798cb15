import type { Parameters } from "../concepts/concept.js";
import { type Ends, lookFurther, noForesight } from "../concepts/foresight.js";
import { requireNeeds, requireOptionForm } from "../concepts/needs.js";
import { settled } from "../concepts/non-myopic.js";
import { opponentsOf } from "../concepts/reach.js";
import { concepts } from "../concepts/registry.js";
import { jointResults } from "../concepts/simultaneous.js";
import type { Move } from "../evolution/step.js";
import { type Conflict, improvements } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import type { Consequence, Consequences, FurtherId } from "./consequences.js";
import { explain } from "./explain.js";
import type { Explanation } from "./explanation.js";

/**
 * Why `state` is or is not stable for `dm` under a concept beyond the five basic ones. The two that build on SEQ give its
 * explanation where it holds. `replayConsequences` checks what is said.
 *
 * @param most consequences to write out; default 8.
 * @throws ModelError when there is no such state or decision maker, or the concept cannot judge this conflict so.
 */
export function foresee(
  conflict: Conflict,
  concept: FurtherId,
  dm: number,
  state: number,
  { most = 8, ...parameters }: Parameters & { readonly most?: number } = {},
): Explanation | Consequences {
  requireState(conflict, state);
  requireDecisionMaker(conflict, dm);
  const { leader, h } = requireNeeds(concepts[concept], conflict, parameters);
  switch (concept) {
    case "lh":
      return inTurn(conflict, concept, dm, state, h, most);
    case "stackelberg":
      return inTurn(conflict, concept, dm, state, dm === leader ? 2 : 1, most);
    case "nm":
      return inTurn(conflict, concept, dm, state, tellingHorizon(conflict, dm, state), most);
    case "sim":
      return atOnce(conflict, concept, dm, state, most);
    case "seq-sim":
    case "sim-tableau": {
      const bySeq = explain(conflict, "seq", dm, state, { most });
      return bySeq.stable ? bySeq : atOnce(conflict, concept, dm, state, most);
    }
  }
}

/** The opponents that are supposed to move at the same moment: all, or under the tableau those who would leave here. */
export function movingAtOnce(conflict: Conflict, concept: FurtherId, dm: number, state: number): number[] {
  const opponents = opponentsOf(conflict, dm);
  if (concept !== "sim-tableau") return opponents;
  return opponents.filter((other) => !explain(conflict, "seq", other, state, { most: 0 }).stable);
}

function atOnce(given: Conflict, concept: FurtherId, dm: number, state: number, most: number): Consequences {
  const conflict = requireOptionForm({ id: concept }, given);
  const rank = conflict.ranks[dm];
  const others = movingAtOnce(conflict, concept, dm, state);
  const joint = jointResults(conflict, state, others, (other) => improvements(conflict, other, state));
  const best = improvements(conflict, dm, state).sort((a, b) => rank[b] - rank[a] || a - b);
  const about = { state, concept, dm, manner: "at-once", horizon: null, weighed: best.length } as const;
  const consequences: Consequence[] = [];
  for (const to of best) {
    const move = { dm, from: state, to };
    const change = conflict.masks[state] ^ conflict.masks[to];
    const results = joint
      .map((mask) => ({ mask, end: conflict.stateOf((mask ^ change) >>> 0) }))
      .filter(({ end }) => end !== -1)
      .map(({ mask, end }): Consequence => ({ move, others: madeOf(conflict, state, others, mask), end }));
    const hurting = results
      .filter(({ end }) => rank[end] <= rank[state])
      .sort((a, b) => a.others.length - b.others.length || rank[a.end] - rank[b.end] || a.end - b.end);
    if (hurting.length === 0) {
      return { ...about, stable: false, results: results.length, consequences: [{ move, others: [], end: to }] };
    }
    consequences.push(hurting[0]);
  }
  return { ...about, stable: true, results: 0, consequences: consequences.slice(0, most) };
}

/** The moves of others that change the state into one with this mask. */
function madeOf(conflict: OptionConflict, state: number, others: readonly number[], mask: number): Move[] {
  const here = conflict.masks[state];
  return others.flatMap((other) => {
    const own = conflict.options.reduce(
      (bits, { owner }, option) => (owner === other ? bits | (1 << option) : bits),
      0,
    );
    const change = (mask ^ here) & own;
    return change === 0 ? [] : [{ dm: other, from: state, to: conflict.stateOf((here ^ change) >>> 0) }];
  });
}

function inTurn(
  conflict: Conflict,
  concept: FurtherId,
  dm: number,
  state: number,
  horizon: number,
  most: number,
): Consequences {
  const layers: Ends[] = [noForesight(conflict)];
  for (let move = 0; move < horizon; move++) layers.push(lookFurther(conflict, layers[move]));
  const rank = conflict.ranks[dm];
  const endOf = (mover: number, at: number, left: number): number => layers[left][mover === 0 ? 0 : 1][at];
  const followed = (to: number): Consequence => {
    const others: Move[] = [];
    const end = endOf(1 - dm, to, horizon - 1);
    let at = to;
    for (let left = horizon - 1, mover = 1 - dm; endOf(mover, at, left) !== at; left--, mover = 1 - mover) {
      const [from, wanted] = [at, endOf(mover, at, left)];
      at = conflict.moves(mover, from).find((next) => endOf(1 - mover, next, left - 1) === wanted) ?? wanted;
      others.push({ dm: mover, from, to: at });
    }
    return { move: { dm, from: state, to }, others, end };
  };
  const moves = conflict.moves(dm, state);
  const about = { state, concept, dm, manner: "in-turn", horizon, weighed: moves.length, results: 0 } as const;
  const intended = endOf(dm, state, horizon);
  const taken = moves.find((to) => intended !== state && endOf(1 - dm, to, horizon - 1) === intended);
  if (taken !== undefined) return { ...about, stable: false, consequences: [followed(taken)] };
  // What tempts at first sight comes first.
  const tempting = [...moves].sort((a, b) => rank[b] - rank[a] || a - b).slice(0, most);
  return { ...about, stable: true, consequences: tempting.map(followed) };
}

/** A horizon of the cycle at which it leaves, or the cycle's first when it stays at all of them. */
function tellingHorizon(conflict: Conflict, dm: number, state: number): number {
  const { from, length, ends: first } = settled(conflict);
  let ends = first;
  for (let horizon = from; horizon < from + length; horizon++) {
    if (ends[dm === 0 ? 0 : 1][state] !== state) return horizon;
    ends = lookFurther(conflict, ends);
  }
  // Horizon 0, at which everybody stays, comes back after one round as well.
  return from === 0 ? length : from;
}

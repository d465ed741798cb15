import type { Conflict } from "./conflict.js";
import type { Arc, GraphModel } from "./graph-model.js";
import { ModelError } from "./problems.js";
import { ranksOfRanking } from "./rank.js";

/** A conflict whose moves are given arc by arc. */
export interface GraphConflict extends Conflict {
  /** The states of the model that each state of the conflict stands for: one, or the several that were coalesced. */
  readonly members: readonly (readonly number[])[];
  /** The state of the conflict that a state of the model went into. */
  stateOf(given: number): number;
}

/**
 * Builds the conflict of a graph-form model.
 *
 * @throws ModelError when there is no state or decision maker, a name stands for two states, an arc starts or ends nowhere
 * or where it began, a ranking is not an order of the states, or coalesced states are not tied for everybody.
 */
export function graphConflict(model: GraphModel): GraphConflict {
  const { states, decisionMakers, coalesced } = model;
  if (states.length === 0) throw new ModelError({ code: "engine/no-feasible-state" });
  if (decisionMakers.length === 0) throw new ModelError({ code: "engine/no-decision-maker" });
  const first = new Map<string, number>();
  for (const [state, name] of states.entries()) {
    const earlier = first.get(name);
    if (earlier !== undefined)
      throw new ModelError({ code: "engine/state-named-twice", name, states: [earlier, state] });
    first.set(name, state);
  }
  const targets = decisionMakers.map(({ arcs }, dm) => targetsOf(arcs, states.length, dm));
  return coalesce(
    {
      decisionMakers: decisionMakers.map((dm) => dm.name),
      stateCount: states.length,
      ranks: decisionMakers.map(({ ranking }, dm) => ranksOfRanking(ranking, states.length, dm)),
      label: (state) => states[state],
      moves: (dm, state) => targets[dm][state],
    },
    coalesced ?? [],
  );
}

/**
 * The same conflict with each group of states taken as one. Moves within a group vanish; a move into or out of any member
 * is a move into or out of the group. States keep their order, a group standing where its first member stood.
 *
 * @throws ModelError when a group names an unknown state, two groups overlap, or somebody prefers one member to another.
 */
export function coalesce(conflict: Conflict, groups: readonly (readonly number[])[]): GraphConflict {
  const { stateCount } = conflict;
  const groupOf = new Map<number, readonly number[]>();
  for (const state of groups.flat()) {
    if (!Number.isInteger(state) || state < 0 || state >= stateCount) {
      throw new ModelError({ code: "engine/coalesced-unknown-state", state, states: stateCount });
    }
  }
  for (const group of groups) {
    const sorted = [...group].sort((a, b) => a - b);
    for (const state of sorted) {
      if (groupOf.has(state)) throw new ModelError({ code: "engine/coalesced-twice", state });
      groupOf.set(state, sorted);
      const dm = conflict.ranks.findIndex((ranks) => ranks[state] !== ranks[sorted[0]]);
      if (dm !== -1) throw new ModelError({ code: "engine/coalesced-not-tied", dm, states: [sorted[0], state] });
    }
  }
  const members: (readonly number[])[] = [];
  const place = new Int32Array(stateCount);
  for (let state = 0; state < stateCount; state++) {
    const group = groupOf.get(state) ?? [state];
    place[state] = group[0] === state ? members.push(group) - 1 : place[group[0]];
  }
  const targets = conflict.decisionMakers.map((_, dm) =>
    members.map((group, state) => {
      const to = group.flatMap((member) => conflict.moves(dm, member).map((target) => place[target]));
      return ascending(new Set(to.filter((target) => target !== state)));
    }),
  );
  return {
    decisionMakers: conflict.decisionMakers,
    stateCount: members.length,
    members,
    stateOf: (given) => place[given],
    ranks: conflict.ranks.map((ranks) => Int32Array.from(members, ([member]) => ranks[member])),
    label: (state) => members[state].map((member) => conflict.label(member)).join(" = "),
    moves: (dm, state) => targets[dm][state],
  };
}

function targetsOf(arcs: readonly Arc[], states: number, dm: number): number[][] {
  const targets = Array.from({ length: states }, () => new Set<number>());
  for (const [arc, [from, to]] of arcs.entries()) {
    for (const state of [from, to]) {
      if (!Number.isInteger(state) || state < 0 || state >= states) {
        throw new ModelError({ code: "engine/arc-unknown-state", dm, arc, state, states });
      }
    }
    if (from === to) throw new ModelError({ code: "engine/arc-self-loop", dm, arc, state: from });
    targets[from].add(to);
  }
  return targets.map(ascending);
}

const ascending = (states: Iterable<number>): number[] => [...states].sort((a, b) => a - b);

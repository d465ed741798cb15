import { describe, expect, it } from "vitest";
import { reachable } from "../concepts/reach.js";
import { problemOf } from "../testing/problem-of.js";
import { randomGraphModel } from "../testing/random-models.js";
import { coalesce, graphConflict } from "./graph-conflict.js";
import type { Arc, GraphDecisionMaker, GraphModel } from "./graph-model.js";

const flat = (states: number): number[][] => [[...Array(states).keys()]];

function dm(arcs: readonly Arc[], ranking: number[][]): GraphDecisionMaker {
  return { name: "A", arcs, ranking };
}

function graph(states: number, arcs: readonly (readonly Arc[])[], coalesced?: number[][]): GraphModel {
  return {
    form: "graph",
    states: Array.from({ length: states }, (_, state) => `s${state}`),
    decisionMakers: arcs.map((own) => dm(own, flat(states))),
    coalesced,
  };
}

describe("graph form", () => {
  it("keeps moves as given: ascending, doubles once, not completed to a transitive relation", () => {
    const conflict = graphConflict(
      graph(4, [
        [
          [0, 3],
          [0, 1],
          [1, 2],
          [0, 1],
        ],
      ]),
    );
    expect([0, 1, 2, 3].map((state) => conflict.moves(0, state))).toEqual([[1, 3], [2], [], []]);
    expect(conflict.label(3)).toBe("s3");
  });

  it("counts coalesced states as one, with the moves of all its members", () => {
    const model = graph(
      5,
      [
        [
          [0, 1],
          [1, 3],
          [3, 0],
          [2, 4],
        ],
      ],
      [[3, 1]],
    );
    const conflict = graphConflict(model);
    expect(conflict.stateCount).toBe(4);
    expect(conflict.members).toEqual([[0], [1, 3], [2], [4]]);
    expect([0, 1, 2, 3].map((state) => conflict.moves(0, state))).toEqual([[1], [0], [3], []]);
    expect([0, 1, 2, 3, 4].map((given) => conflict.stateOf(given))).toEqual([0, 1, 2, 1, 3]);
    expect(conflict.label(1)).toBe("s1 = s3");
  });

  it("ranks densely from 0, worst first; an empty tie counts for nothing", () => {
    const [only] = graph(3, [[]]).decisionMakers;
    const conflict = graphConflict({
      ...graph(3, [[]]),
      decisionMakers: [{ ...only, ranking: [[], [2], [], [0, 1], [], []] }],
    });
    expect([...conflict.ranks[0]]).toEqual([0, 0, 1]);
  });

  it("coalescing nothing changes nothing", () => {
    for (let seed = 0; seed < 100; seed++) {
      const conflict = graphConflict(randomGraphModel(seed));
      const again = coalesce(conflict, []);
      for (const [i] of conflict.decisionMakers.entries()) {
        expect(again.ranks[i]).toEqual(conflict.ranks[i]);
        for (let state = 0; state < conflict.stateCount; state++) {
          expect(again.moves(i, state)).toEqual(conflict.moves(i, state));
        }
      }
    }
  });

  const good = graph(3, [[[0, 1]], [[1, 2]]]);
  const with0 = (change: Partial<GraphDecisionMaker>): GraphModel => ({
    ...good,
    decisionMakers: [{ ...good.decisionMakers[0], ...change }, good.decisionMakers[1]],
  });
  it.each<[string, GraphModel, object]>([
    ["no state", { ...good, states: [] }, { code: "engine/no-feasible-state" }],
    ["nobody", { ...good, decisionMakers: [] }, { code: "engine/no-decision-maker" }],
    [
      "a name for two states",
      { ...good, states: ["x", "y", "x"] },
      { code: "engine/state-named-twice", name: "x", states: [0, 2] },
    ],
    [
      "an arc to an unknown state",
      with0({
        arcs: [
          [0, 1],
          [2, 3],
        ],
      }),
      { code: "engine/arc-unknown-state", dm: 0, arc: 1, state: 3, states: 3 },
    ],
    [
      "an arc from no state at all",
      with0({ arcs: [[-1, 1]] }),
      { code: "engine/arc-unknown-state", dm: 0, arc: 0, state: -1, states: 3 },
    ],
    ["a self-loop", with0({ arcs: [[1, 1]] }), { code: "engine/arc-self-loop", dm: 0, arc: 0, state: 1 }],
    [
      "a ranking that leaves states out",
      with0({ ranking: [[2]] }),
      { code: "engine/ranking-misses-states", dm: 0, states: [0, 1] },
    ],
    [
      "a ranking that names a state twice",
      with0({ ranking: [[2], [0, 1], [2]] }),
      { code: "engine/ranking-repeats-state", dm: 0, state: 2 },
    ],
    [
      "a coalesced state that is not there",
      { ...good, coalesced: [[0, 7]] },
      { code: "engine/coalesced-unknown-state", state: 7, states: 3 },
    ],
    [
      "a state coalesced twice",
      {
        ...good,
        coalesced: [
          [0, 1],
          [1, 2],
        ],
      },
      { code: "engine/coalesced-twice", state: 1 },
    ],
    [
      "coalesced states that somebody ranks apart",
      { ...with0({ ranking: [[2], [0, 1]] }), coalesced: [[1, 2]] },
      { code: "engine/coalesced-not-tied", dm: 0, states: [1, 2] },
    ],
  ])("%s is a problem", (_what, model, problem) => {
    expect(problemOf(() => graphConflict(model))).toEqual(problem);
  });
});

describe("legal sequences with intransitive moves", () => {
  it("nobody moves twice in a row: alone, a decision maker gets one arc far", () => {
    const conflict = graphConflict(
      graph(3, [
        [
          [0, 1],
          [1, 2],
        ],
      ]),
    );
    expect([...reachable(conflict, [0], 0, "moves")]).toEqual([1]);
  });

  it("a second last mover at a state sets the first one free to move on from it", () => {
    // A and B can both bring about 1. From 1 only A can go to 2: barred after A's own move, open after B's.
    const shared = graphConflict(
      graph(3, [
        [
          [0, 1],
          [1, 2],
        ],
        [[0, 1]],
      ]),
    );
    expect(reachable(shared, [0, 1], 0, "moves")).toEqual(new Set([1, 2]));
    const alone = graphConflict(
      graph(3, [
        [
          [0, 1],
          [1, 2],
        ],
        [],
      ]),
    );
    expect([...reachable(alone, [0, 1], 0, "moves")]).toEqual([1]);
  });

  it("the start counts as reached only when a sequence leads back to it", () => {
    const back = graphConflict(graph(2, [[[0, 1]], [[1, 0]]]));
    expect(reachable(back, [0, 1], 0, "moves")).toEqual(new Set([0, 1]));
    expect([...reachable(back, [0], 0, "moves")]).toEqual([1]);
  });

  it("takes each arc once at the most", () => {
    // Everybody may move from every state to every other: (state, last mover) pairs abound.
    const states = 40;
    const complete = [...Array(states).keys()].flatMap((from) =>
      [...Array(states).keys()].filter((to) => to !== from).map((to): Arc => [from, to]),
    );
    const conflict = graphConflict(graph(states, [complete, complete, complete, complete]));
    let asked = 0;
    const counting = {
      ...conflict,
      moves: (i: number, state: number) => {
        asked++;
        return conflict.moves(i, state);
      },
    };
    expect(reachable(counting, [0, 1, 2, 3], 0, "moves").size).toBe(states);
    expect(asked).toBe(4 * states);
  });
});

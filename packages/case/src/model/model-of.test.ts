import { analyse, optionConflict } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { today, withScenario } from "../lenses/scenario.js";
import { readRiver, river } from "../testing/river-case.js";
import type { Case } from "../types.js";
import { conflictOf, levelsOf, maskOf, modelOf, outcomeStates, stateOf, statusQuoMask } from "./model-of.js";

const model = (await readRiver()).case as Case;
const lens = (id: string): ReadonlySet<string> => model.lenses.find((each) => each.id === id)?.claims ?? new Set();
const ids = (dm: number, active: ReadonlySet<string>, added = model.scenarios[0].add.slice(0, 0)): string[][] =>
  levelsOf(model, dm, active, added).map((level) => level.map(({ id }) => id));

describe("from a lens to a model", () => {
  it("keeps the levels that have an active claim", () => {
    expect(ids(1, lens("ben-cole"))).toEqual([["wants-water", "never-pays"]]);
    expect(ids(1, lens("cy-dahl"))).toEqual([["wants-water"], ["pays-gladly"]]);
    expect(ids(1, new Set())).toEqual([]);
  });

  it("puts the claims of a scenario before the level that they name, or first", () => {
    const { add } = model.scenarios[0];
    expect(ids(0, lens("common"), add)).toEqual([
      ["proud"],
      ["fears-drought"],
      ["generous"],
      ["paid-first", "wants-dam"],
    ]);
    expect(ids(0, new Set(), add)).toEqual([["proud"], ["generous"]]);
    expect(ids(1, lens("common"), add)).toEqual([["wants-water"]]);
  });

  it("makes an engine model with the options in their order", () => {
    expect(modelOf(model, lens("cy-dahl"))).toEqual({
      form: "option",
      options: [
        { name: "Open the gates", owner: 0, change: "free" },
        { name: "Build the dam", owner: 0, change: "once" },
        { name: "Pay for the dam", owner: 1, change: "free" },
        { name: "Boycott the dam", owner: 1, change: "withdraw" },
      ],
      infeasible: [model.claims[6].condition],
      decisionMakers: [
        {
          name: "Upland",
          preference: {
            kind: "statements",
            levels: [[model.claims[0].condition], [model.claims[1].condition, model.claims[2].condition]],
          },
        },
        {
          name: "Lowland",
          preference: { kind: "statements", levels: [[model.claims[3].condition], [model.claims[5].condition]] },
        },
      ],
    });
    expect(optionConflict(modelOf(model, new Set())).stateCount).toBe(16);
  });

  it("finds the status quo and the states of an outcome", () => {
    const conflict = conflictOf(model, lens("common"));
    expect(statusQuoMask(model)).toBe(0b1000);
    expect(conflict.label(stateOf(conflict, model.statusQuo ?? []))).toBe("NNNY");
    expect(outcomeStates(conflict, model.outcomes[0].condition).map((state) => conflict.label(state))).toEqual([
      "YNYN",
      "YYYN",
    ]);
    expect(maskOf([0, 30])).toBe(2 ** 30 + 1);
    expect(statusQuoMask({ statusQuo: null })).toBeNull();
  });

  it("applies a scenario", () => {
    const [scenario] = model.scenarios;
    const there = withScenario(model, lens("common"), scenario);
    expect([...there.claims]).not.toContain("fears-drought");
    expect(there).toMatchObject({ statusQuo: [1], alliance: [0, 1], added: { length: 2 } });
    expect(today(model, lens("common"))).toMatchObject({ statusQuo: [3], alliance: [], added: [] });
    expect(withScenario(model, lens("common"), { ...scenario, statusQuo: null }).statusQuo).toEqual([3]);
  });
});

describe("a case in graph form", () => {
  const graph = `format: detente/1
title: Two works
decisionMakers:
  City: { name: The city }
  Firm: { name: The firm }
statusQuo: [dirty]
graph:
  states: { dirty: As it is, clean: Filters built, closed: The firm leaves, gone: The firm has left }
  moves:
    City: { clean: dirty }
    Firm: { dirty: [clean, closed], clean: [closed, gone] }
  rankings:
    City: [clean, dirty, [closed, gone]]
    Firm: [dirty, clean, [gone, closed]]
  coalesced: [[closed, gone]]
outcomes:
  leaves: closed | gone
  works: "!closed & !gone"
scenarios:
  filtered: { from: [clean], assumed: Suppose. }
`;

  it("becomes the engine's graph conflict, states named in outcomes", async () => {
    const { case: works, problems } = await readRiver(graph);
    expect(problems).toEqual([]);
    const conflict = conflictOf(works as Case, new Set());
    expect(conflict.stateCount).toBe(3);
    expect([0, 1].map((dm) => [0, 1, 2].map((state) => conflict.moves(dm, state)))).toEqual([
      [[], [0], []],
      [[1, 2], [2], []],
    ]);
    expect(works?.statusQuo).toEqual([0]);
    expect(stateOf(conflict, [3])).toBe(2);
    expect(works?.outcomes.map(({ condition }) => outcomeStates(conflict, condition))).toEqual([[2], [0, 1]]);
    expect(works?.graph?.says[3]).toBe("The firm has left");
    expect([...(analyse(conflict).equilibria.nash ?? [])]).toEqual([0, 1, 2]);
  });

  it.each([
    ["City: { clean: dirty }", "City: { clean: dirt }", "case/unknown-name"],
    ["City: { clean: dirty }", "City: { clean: clean }", "case/graph-move-to-itself"],
    ["City: { clean: dirty }", "Town: { clean: dirty }", "case/unknown-name"],
    ["City: [clean, dirty,", "City: [clean, clean, dirty,", "case/named-twice"],
    ["City: [clean, dirty,", "City: [clean,", "case/ranking-misses"],
    ["[closed, gone]]\nout", "[closed, gone, clean]]\nout", "case/graph-model"],
    ["statusQuo: [dirty]", "statusQuo: [dirty, clean]", "case/graph-status-quo"],
    ["name: The firm }", "name: The firm, options: { a: b } }", "case/graph-and-options"],
    ["outcomes:", "preferences: { City: [] }\noutcomes:", "case/graph-and-options"],
    ["leaves: closed |", "leaves: close |", "case/unknown-option"],
  ])("%j → %j: %s", async (passage, by, code) => {
    expect(graph).toContain(passage);
    const { case: works, problems } = await readRiver(graph.replace(passage, by));
    expect(works).toBeNull();
    expect(problems.map((each) => each.code)).toEqual([code]);
  });
});

it("reads a lens of a case with an equal level written either way", async () => {
  const { case: other } = await river(
    "    - - id: wants-water",
    "    - id: alone\n      prefers: pay\n      assumed: a\n    - - id: wants-water",
  );
  expect(other?.claims.find(({ id }) => id === "wants-water")?.level).toBe(1);
});

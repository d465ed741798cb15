import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import type { Conflict } from "../model/conflict.js";
import { graphConflict } from "../model/graph-conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { handedModels } from "../testing/gmcr-file.js";
import { randomGraphModel, randomOptionModel } from "../testing/random-models.js";
import { type BasicId, type Game, graphGame, optionGame, stableIn } from "../testing/reference.js";

const basic: readonly BasicId[] = ["nash", "gmr", "smr", "seq", "sseq"];
const handed = handedModels();

describe.skipIf(handed.length === 0)(
  "models handed over with expected verdicts (skipped where their folder is absent)",
  () => {
    it.each(handed)("$name", ({ model, expected }) => {
      const conflict = optionConflict(model);
      const { stable } = analyse(conflict, basic);
      expect(conflict.stateCount).toBe(expected.states);
      const stability = [...Array(conflict.stateCount).keys()].map((state) => ({
        state: conflict.label(state),
        ...Object.fromEntries(
          basic.map((id) => [id, conflict.decisionMakers.filter((_, dm) => stable[id]?.[dm].has(state))]),
        ),
      }));
      expect(stability).toEqual(expected.stability);
      const game = optionGame(model);
      for (const id of basic) {
        const inAll = game.states.filter((s) => game.dms.every((i) => stableIn(game, id, i).has(s)));
        expect(inAll).toEqual(expected.equilibria[id]);
      }
    });
  },
);

describe("the five basic concepts equal the reference solver", () => {
  it.each([
    ["option form", 1500, (seed: number) => optionPair(seed)],
    ["graph form", 1500, (seed: number) => graphPair(seed)],
  ] as const)("%s, %i seeded models", (_form, models, pair) => {
    for (let seed = 0; seed < models; seed++) {
      const [conflict, game] = pair(seed);
      const { stable } = analyse(conflict, basic);
      for (const id of basic) {
        for (const i of game.dms) {
          const found = [...(stable[id]?.[i] ?? [])].map((state) => conflict.label(state));
          expect(found, `seed ${seed}, ${id}, decision maker ${i}`).toEqual([...stableIn(game, id, i)]);
        }
      }
    }
  });
});

function optionPair(seed: number): [Conflict, Game] {
  const model = randomOptionModel(seed);
  return [optionConflict(model), optionGame(model)];
}

function graphPair(seed: number): [Conflict, Game] {
  const model = randomGraphModel(seed);
  return [graphConflict(model), graphGame(model)];
}

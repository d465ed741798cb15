import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chance } from "./prng.js";
import { randomGraphModel, randomOptionModel } from "./random-models.js";
import { graphGame, optionGame, reachableIn, stableIn } from "./reference.js";

/** Decision maker 1 can move t→u, decision maker 2 u→t and t→v: 2 cannot go on from its own move to t. */
const step = (j: number, s: string): string[] =>
  new Map([
    ["1t", ["u"]],
    ["2u", ["t"]],
    ["2t", ["v"]],
  ]).get(`${j}${s}`) ?? [];

describe("the judge of everything else", () => {
  it("shares no code with the engine: of it, the reference solver imports types only", () => {
    const here = new URL("./", import.meta.url);
    const parts = readdirSync(here).filter((file) => /^reference.*(?<!\.test)\.ts$/.test(file));
    expect(parts.length).toBeGreaterThanOrEqual(3);
    for (const part of parts) {
      const imports = readFileSync(new URL(part, here), "utf8").match(/^import[^;]*;/gm) ?? [];
      for (const line of imports) expect(line, part).toMatch(/^import type |from "\.\/reference[^"]*"/);
    }
  });

  it("gets a conflict right that one can check by hand", () => {
    expect([...reachableIn([1, 2], "t", step)].toSorted()).toEqual(["t", "u", "v"]);
    expect([...reachableIn([2], "u", step)]).toEqual(["t"]);
    const game = optionGame({
      form: "option",
      options: [
        { name: "", owner: 0, change: "once" },
        { name: "", owner: 1, change: "free" },
      ],
      infeasible: [],
      decisionMakers: [
        { name: "A", preference: { kind: "ranking", ranking: [[1], [0, 2], [3]] } },
        { name: "B", preference: { kind: "statements", levels: [[{ kind: "option", option: 1 }]] } },
      ],
    });
    expect(game.states).toEqual(["NN", "YN", "NY", "YY"]);
    expect([...game.moves(0, "NN"), ...game.moves(0, "YN")]).toEqual(["YN"]);
    expect(stableIn(game, "nash", 0)).toEqual(new Set(["YN", "NY", "YY"]));
    expect(stableIn(game, "seq", 0)).toEqual(new Set(["NN", "YN", "NY", "YY"]));
  });
});

describe("random models", () => {
  it("are the same for the same seed, and hold what they promise", () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const model = randomOptionModel(seed);
      expect(randomOptionModel(seed)).toEqual(model);
      expect(optionGame(model).states.length).toBeGreaterThan(0);
      seen.add(`${model.decisionMakers.length} decision makers`);
      if (model.infeasible.length > 0) seen.add("infeasible");
      for (const { change } of model.options) seen.add(change);
      for (const { preference } of model.decisionMakers) {
        seen.add(preference.kind);
        if (preference.kind === "ranking" && preference.ranking.some((tie) => tie.length > 1)) seen.add("ties");
        if (preference.kind === "statements" && preference.levels.some((level) => level.length > 1)) seen.add("levels");
      }
    }
    for (let seed = 0; seed < 300; seed++) {
      const model = randomGraphModel(seed);
      expect(randomGraphModel(seed)).toEqual(model);
      const game = graphGame(model);
      for (const s of game.states) {
        for (const q of game.moves(0, s)) {
          if (game.moves(1, s).has(q)) seen.add("common moves");
          if ([...game.moves(0, q)].some((t) => t !== s && !game.moves(0, s).has(t))) seen.add("intransitive moves");
        }
      }
    }
    for (const dms of [2, 3, 4, 5]) expect(seen).toContain(`${dms} decision makers`);
    for (const feature of ["infeasible", "free", "once", "withdraw", "statements", "ranking", "ties", "levels"]) {
      expect(seen).toContain(feature);
    }
    expect(seen).toContain("common moves");
    expect(seen).toContain("intransitive moves");
  });

  it("draw whole numbers evenly enough", () => {
    const draw = chance(1);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let round = 0; round < 6000; round++) counts[draw.below(6)]++;
    expect(Math.min(...counts)).toBeGreaterThan(850);
  });
});

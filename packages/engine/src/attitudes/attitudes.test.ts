import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { prisonersDilemma } from "../testing/classic-games.js";
import { conflictAndGame, labels } from "../testing/pairs-of-models.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { randomOptionModel } from "../testing/random-models.js";
import { relationalIn } from "../testing/reference-outlooks.js";
import { type Attitude, analyseRelational, discreteAttitudes, relationalForms } from "./attitudes.js";

const sign: Readonly<Record<Attitude, number>> = { positive: 1, neutral: 0, negative: -1 };

describe("attitudes", () => {
  it("equals the reference solver on seeded models and attitudes", () => {
    for (let seed = 0; seed < 600; seed++) {
      const { conflict, game } = conflictAndGame(seed);
      const attitudes = randomAttitudes(seed, conflict);
      const found = analyseRelational(conflict, attitudes);
      const e = attitudes.map((row) => row.map((attitude) => sign[attitude]));
      for (const form of relationalForms) {
        for (const i of game.dms) {
          const stable = labels(conflict, found[form].stable[i]);
          expect(stable, `seed ${seed}, ${form}`).toEqual([...relationalIn(game, form, i, e)]);
        }
      }
    }
  });

  it("discrete attitudes and preferences without ties: the ordinary concepts (option form)", () => {
    for (let seed = 0; seed < 300; seed++) {
      const conflict = untied(seed);
      const found = analyseRelational(conflict, discreteAttitudes(conflict.decisionMakers.length));
      const { stable } = analyse(conflict);
      for (const form of relationalForms) expect(found[form].stable, `seed ${seed}, ${form}`).toEqual(stable[form]);
    }
  });

  it("with ties a move to an equally good state counts, so RNash is not Nash", () => {
    let differ = 0;
    for (let seed = 0; seed < 100; seed++) {
      const { conflict } = conflictAndGame(seed);
      const rnash = analyseRelational(conflict, discreteAttitudes(conflict.decisionMakers.length)).nash.stable;
      const nash = analyse(conflict, ["nash"]).stable.nash ?? [];
      for (const [dm, states] of rnash.entries()) {
        for (const state of states) expect(nash[dm].has(state)).toBe(true);
        if (states.count() < nash[dm].count()) differ++;
      }
    }
    expect(differ).toBeGreaterThan(0);
  });

  it("totally neutral attitudes: RNash = RSMR and RGMR = RSEQ", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { conflict } = conflictAndGame(seed);
      const neutral = conflict.ranks.map((_, __, all) => all.map((): Attitude => "neutral"));
      const found = analyseRelational(conflict, neutral);
      expect(found.nash).toEqual(found.smr);
      expect(found.gmr).toEqual(found.seq);
      // By our definitions the two pairs coincide as well: when everything suits, nothing deters.
      expect(found.nash).toEqual(found.gmr);
    }
  });

  it("prisoner's dilemma: between allies who wish each other well, nobody leaves cooperation", () => {
    const conflict = optionConflict(prisonersDilemma);
    const allies: Attitude[][] = [
      ["positive", "positive"],
      ["positive", "positive"],
    ];
    expect(labels(conflict, analyseRelational(conflict, allies).nash.equilibria)).toContain("YY");
    expect(labels(conflict, analyseRelational(conflict, discreteAttitudes(2)).nash.equilibria)).toEqual(["NN"]);
  });

  it("a table of another shape, or with another word, is a problem", () => {
    const conflict = optionConflict(prisonersDilemma);
    expect(problemOf(() => analyseRelational(conflict, [["positive"]]))).toEqual({
      code: "engine/attitude-table",
      rows: [1],
      decisionMakers: 2,
    });
    const [row] = discreteAttitudes(2);
    expect(problemOf(() => analyseRelational(conflict, [row, ["neutral", "love" as Attitude]]))).toEqual({
      code: "engine/attitude-unknown",
      dm: 1,
      toward: 1,
      found: "love",
    });
  });
});

function randomAttitudes(seed: number, conflict: Conflict): Attitude[][] {
  const draw = chance(seed);
  const words: Attitude[] = ["positive", "neutral", "neutral", "negative"];
  return conflict.ranks.map((_, dm) =>
    conflict.ranks.map((__, toward) => (dm === toward && !draw.oneIn(4) ? "positive" : draw.pick(words))),
  );
}

/** A random option-form conflict in which nobody is indifferent between any two states. */
function untied(seed: number): Conflict {
  const model = randomOptionModel(seed);
  const { stateCount } = optionConflict(model);
  const draw = chance(seed);
  return optionConflict({
    ...model,
    decisionMakers: model.decisionMakers.map(({ name }) => ({
      name,
      preference: {
        kind: "ranking",
        ranking: draw.shuffled([...Array(stateCount).keys()]).map((state) => [state]),
      },
    })),
  });
}

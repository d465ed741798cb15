import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { conceptIds, type ConceptId } from "../concepts/registry.js";
import { optionConflict } from "../model/option-conflict.js";
import type { OptionModel, Preference } from "../model/option-model.js";
import { chance } from "../testing/prng.js";
import { randomOptionModel } from "../testing/random-models.js";
import { variants } from "./variants.js";

/** Preferences with some statements left out, or put back. */
function switched(model: OptionModel, seed: number): Preference[] {
  const draw = chance(seed);
  return model.decisionMakers.map(({ preference }) =>
    preference.kind === "ranking" || draw.oneIn(2)
      ? preference
      : { kind: "statements", levels: preference.levels.map((level) => level.filter(() => !draw.oneIn(3))) },
  );
}

function verdicts({ stable, equilibria }: ReturnType<typeof analyse>): unknown {
  const states = (id: ConceptId): number[][] => (stable[id] ?? []).map((set) => [...set]);
  return conceptIds.map((id) => ({ stable: states(id), equilibria: [...(equilibria[id] ?? [])] }));
}

describe("variants", () => {
  it("equal an analysis from the beginning, in whatever order they are asked for", () => {
    for (let seed = 0; seed < 60; seed++) {
      const model = randomOptionModel(seed, { options: [3, 7] });
      const family = variants(model);
      for (const round of [1, 2, 3, 1, 2, 4]) {
        const preferences = switched(model, 100 * seed + round);
        const decisionMakers = model.decisionMakers.map((dm, index) => ({ ...dm, preference: preferences[index] }));
        const expected = analyse(optionConflict({ ...model, decisionMakers }));
        const found = family.analyse(preferences);
        expect(verdicts(found), `seed ${seed}, round ${round}`).toEqual(verdicts(expected));
        expect(found.conflict.ranks).toEqual(expected.conflict.ranks);
      }
    }
  });

  it("equal an analysis from the beginning when one statement at a time is left out", () => {
    for (let seed = 0; seed < 40; seed++) {
      const model = randomOptionModel(seed, { options: [3, 6] });
      const full = model.decisionMakers.map(({ preference }) => preference);
      const family = variants(model);
      family.analyse(full);
      for (let turn = 0; turn < 12; turn++) {
        const dm = turn % full.length;
        const preference = full[dm];
        if (preference.kind === "ranking") continue;
        const levels = preference.levels.filter((_, level) => level !== turn % preference.levels.length);
        const preferences = full.with(dm, { kind: "statements", levels });
        const decisionMakers = model.decisionMakers.map((each, index) => ({ ...each, preference: preferences[index] }));
        const expected = analyse(optionConflict({ ...model, decisionMakers }));
        expect(verdicts(family.analyse(preferences)), `seed ${seed}, turn ${turn}`).toEqual(verdicts(expected));
      }
    }
  });

  it("are not changed by later ones", () => {
    const model = randomOptionModel(7, { options: [6, 6] });
    const family = variants(model);
    const first = family.analyse(switched(model, 1));
    const before = verdicts(first);
    for (let round = 2; round < 9; round++) family.analyse(switched(model, round));
    expect(verdicts(first)).toEqual(before);
  });
});

import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { prisonersDilemma } from "../testing/classic-games.js";
import { conflictAndGame, labels, randomPairs } from "../testing/pairs-of-models.js";
import { problemOf } from "../testing/problem-of.js";
import { strongIn } from "../testing/reference-outlooks.js";
import type { Pair } from "./pairs.js";
import { analyseStrength, strengthForms, strengthOfPreference } from "./strength.js";

describe("strength of preference in three degrees", () => {
  it("equals the reference solver on seeded models", () => {
    for (let seed = 0; seed < 600; seed++) {
      const { conflict, game } = conflictAndGame(seed);
      const pairs = consistentPairs(seed, conflict);
      const found = analyseStrength(conflict, strengthOfPreference(conflict, pairs));
      const written = pairs.map((own) => own.map(([better, worse]) => [conflict.label(better), conflict.label(worse)]));
      const greatly = (i: number, q: string, s: string): boolean =>
        written[i].some(([better, worse]) => !game.prefers(i, better, q) && !game.prefers(i, s, worse));
      const degree = (i: number, q: string, s: string): number => {
        if (game.prefers(i, q, s)) return greatly(i, q, s) ? 2 : 1;
        if (game.prefers(i, s, q)) return greatly(i, s, q) ? -2 : -1;
        return 0;
      };
      for (const form of strengthForms) {
        for (const i of game.dms) {
          const strong = labels(conflict, found[form].strong.stable[i]);
          expect(strong, `seed ${seed}, ${form}`).toEqual([...strongIn(game, form, i, degree)]);
        }
      }
    }
  });

  it("general is the ordinary concept; strong and weak part it between them", () => {
    let weak = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { conflict } = conflictAndGame(seed);
      const found = analyseStrength(conflict, strengthOfPreference(conflict, consistentPairs(seed, conflict)));
      const { stable, equilibria } = analyse(conflict);
      for (const form of strengthForms) {
        expect(found[form].general).toEqual({ stable: stable[form], equilibria: equilibria[form] });
        for (const [dm, general] of found[form].general.stable.entries()) {
          const parts = [...found[form].strong.stable[dm], ...found[form].weak.stable[dm]];
          expect(parts.sort((a, b) => a - b)).toEqual([...general]);
          for (const state of stable.nash?.[dm] ?? []) expect(found[form].strong.stable[dm].has(state)).toBe(true);
          weak += found[form].weak.stable[dm].count();
        }
      }
    }
    expect(weak).toBeGreaterThan(0);
  });

  it("strong SMR and strong SEQ imply strong GMR", () => {
    for (let seed = 300; seed < 600; seed++) {
      const { conflict } = conflictAndGame(seed);
      const found = analyseStrength(conflict, strengthOfPreference(conflict, consistentPairs(seed, conflict)));
      for (const form of ["smr", "seq"] as const) {
        for (const [dm, states] of found[form].strong.stable.entries()) {
          for (const state of states) expect(found.gmr.strong.stable[dm].has(state)).toBe(true);
        }
      }
    }
  });

  it("prisoner's dilemma: cooperation is strong only where both dread defection", () => {
    const conflict = optionConflict(prisonersDilemma);
    const [nn, , , yy] = [0, 1, 2, 3];
    const strong = (pairs: Pair[][]): string[] =>
      labels(conflict, analyseStrength(conflict, strengthOfPreference(conflict, pairs)).seq.strong.equilibria);
    expect(strong([[], []])).toEqual(["NN"]);
    expect(strong([[[yy, nn]], []])).toEqual(["NN"]);
    expect(strong([[[yy, nn]], [[yy, nn]]])).toEqual(["NN", "YY"]);
  });

  it("a pair that contradicts the order, or is none, is a problem", () => {
    const conflict = optionConflict(prisonersDilemma);
    const problem = (pairs: Pair[][]): unknown => problemOf(() => strengthOfPreference(conflict, pairs));
    expect(problem([[[0, 3]], []])).toEqual({ code: "engine/strength-contradicts-order", dm: 0, states: [0, 3] });
    expect(problem([[], [[3, 4]]])).toEqual({ code: "engine/pair-unknown-state", dm: 1, state: 4, states: 4 });
    expect(problem([[], [[3, 3]]])).toEqual({ code: "engine/pair-of-one-state", dm: 1, state: 3 });
    expect(problem([[]])).toEqual({ code: "engine/preference-count", found: 1, decisionMakers: 2 });
  });
});

/** Random pairs turned to agree with each decision maker's order; ties left out. */
function consistentPairs(seed: number, conflict: Conflict): Pair[][] {
  return randomPairs(seed, conflict).map((own, dm) => {
    const rank = conflict.ranks[dm];
    return own
      .filter(([one, other]) => rank[one] !== rank[other])
      .map(([one, other]): Pair => (rank[one] > rank[other] ? [one, other] : [other, one]));
  });
}

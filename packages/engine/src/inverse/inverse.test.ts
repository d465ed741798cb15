import { describe, expect, it } from "vitest";
import { conceptIds } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import { explain } from "../explain/explain.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { ranksOfRanking } from "../model/rank.js";
import { syriaIraq } from "../testing/classic-games.js";
import { conflictAndGame } from "../testing/pairs-of-models.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { randomRanking } from "../testing/random-models.js";
import { stabilityConditions } from "./conditions.js";
import { countRankings } from "./count.js";
import { formulaHolds } from "./formula.js";

const ids = conceptIds as readonly SanctionId[];
const seeds = Array.from({ length: 60 }, (_, index) => 740_000 + index);

const stable = (conflict: Conflict, id: SanctionId, dm: number, state: number): boolean =>
  explain(conflict, id, dm, state, { most: 0 }).stable;

describe("conditions on preferences", () => {
  it("hold of exactly those preferences of one decision maker that make the state stable for it", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed);
      const draw = chance(seed);
      const dm = draw.below(conflict.decisionMakers.length);
      const state = draw.below(conflict.stateCount);
      for (const id of ids) {
        const { formula } = stabilityConditions(conflict, id, dm, state);
        for (let turn = 0; turn < 12; turn++) {
          const drawn = ranksOfRanking(randomRanking(draw, conflict.stateCount), conflict.stateCount, dm);
          const ranks = conflict.ranks.map((given, other) => (other === dm ? drawn : given));
          expect(formulaHolds(formula, ranks), `seed ${seed} ${id}`).toBe(
            stable({ ...conflict, ranks }, id, dm, state),
          );
        }
      }
    }
  });

  it("with the others open, hold of exactly the profiles that make the state stable", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, { decisionMakers: [2, 3], options: [2, 3], states: [2, 4] });
      const draw = chance(seed);
      for (const id of ids) {
        const found = stabilityConditions(conflict, id, 0, 0, { others: "open", most: 50_000 });
        if (!found.complete) continue;
        for (let turn = 0; turn < 12; turn++) {
          const ranks = conflict.ranks.map((_, dm) =>
            ranksOfRanking(randomRanking(draw, conflict.stateCount), conflict.stateCount, dm),
          );
          expect(formulaHolds(found.formula, ranks), `seed ${seed} ${id}`).toBe(
            stable({ ...conflict, ranks }, id, 0, 0),
          );
        }
      }
    }
  });

  it("of Syria–Iraq under Nash are that Syria prefers none of its two ways out", () => {
    expect(stabilityConditions(optionConflict(syriaIraq), "nash", 0, 1).formula).toEqual({
      kind: "all",
      of: [
        { kind: "comparison", dm: 0, better: 1, worse: 0, strict: false },
        { kind: "comparison", dm: 0, better: 1, worse: 2, strict: false },
      ],
    });
    const cut = stabilityConditions(optionConflict(syriaIraq), "seq", 0, 1, { others: "open", most: 1 });
    expect(cut.complete).toBe(false);
    expect(problemOf(() => stabilityConditions(optionConflict(syriaIraq), "seq", 0, 6))?.code).toBe(
      "engine/unknown-state",
    );
  });
});

describe("the number of rankings", () => {
  it("of Syria that make its printed state 2 an equilibrium is 240 under Nash and 384 under SEQ", () => {
    const conflict = optionConflict(syriaIraq);
    const counts = ids.map((id) => [id, countRankings(conflict, id, 0, 1)] as const);
    expect(counts).toEqual([
      ["nash", { of: 720n, stable: 240n, equilibrium: 240n }],
      ["gmr", { of: 720n, stable: 384n, equilibrium: 384n }],
      ["smr", { of: 720n, stable: 300n, equilibrium: 300n }],
      ["seq", { of: 720n, stable: 384n, equilibrium: 384n }],
      ["sseq", { of: 720n, stable: 300n, equilibrium: 300n }],
    ]);
  });

  it("of Syria is the printed 420 under SEQ only if one improvement of two is judged, and the other forgotten", () => {
    const conflict = optionConflict(syriaIraq);
    let lastOnly = 0;
    for (const ranking of permutations([0, 1, 2, 3, 4, 5])) {
      const rank = Int32Array.from(ranking);
      const last = conflict.moves(0, 1).findLast((to) => rank[to] > rank[1]);
      const answers = last === undefined ? [] : conflict.moves(1, last);
      const iraq = conflict.ranks[1];
      const sanctioned = answers.some((to) => iraq[to] > iraq[last ?? 0] && rank[to] <= rank[1]);
      if (last === undefined || sanctioned) lastOnly++;
    }
    expect(lastOnly).toBe(420);
  });

  it("is that of trying every ranking", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, { options: [2, 2], states: [2, 5], decisionMakers: [2, 3] });
      const dm = seed % conflict.decisionMakers.length;
      const state = chance(seed).below(conflict.stateCount);
      for (const id of ids) {
        let [own, all] = [0n, 0n];
        for (const ranking of permutations([...Array(conflict.stateCount).keys()])) {
          const ranks = conflict.ranks.map((given, other) => (other === dm ? Int32Array.from(ranking) : given));
          const verdicts = conflict.decisionMakers.map((_, i) => stable({ ...conflict, ranks }, id, i, state));
          if (verdicts[dm]) own++;
          if (verdicts.every(Boolean)) all++;
        }
        expect(countRankings(conflict, id, dm, state), `seed ${seed} ${id}`).toMatchObject({
          stable: own,
          equilibrium: all,
        });
      }
    }
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

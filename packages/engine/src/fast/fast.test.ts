import { describe, expect, it, vi } from "vitest";
import { conceptIds, concepts } from "../concepts/registry.js";
import type { Conflict } from "../model/conflict.js";
import { graphConflict } from "../model/graph-conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import type { OptionModel } from "../model/option-model.js";
import { problemOf } from "../testing/problem-of.js";
import { randomGraphModel, randomOptionModel } from "../testing/random-models.js";
import { optionGame } from "../testing/reference.js";
import { referenceVerdicts } from "../testing/reference-concepts.js";
import { verdictsByArcs } from "./by-arcs.js";
import { fastVerdicts } from "./verdicts.js";
import { basicIds, workFor } from "./work.js";

/** The plain solver's verdicts, by concept and decision maker. */
function plain(conflict: Conflict): number[][][] {
  return conceptIds.map((id) => conflict.decisionMakers.map((_, dm) => [...concepts[id].stableFor(conflict, dm)]));
}

function fast(conflict: Conflict): number[][][] {
  const found = fastVerdicts(conflict);
  return conceptIds.map((id) => found[id as "nash"].map((states) => [...states]));
}

/** Feasible only if few of very many options are taken: states far apart from each other. */
function scattered(seed: number): OptionModel {
  const model = randomOptionModel(seed, { options: [4, 7], decisionMakers: [2, 4] });
  const count = model.options.length;
  const names = Array.from({ length: 14 }, (_, index) => `Mirror ${index}`);
  // Every further option is taken just when one of the others is: no new state, but masks of up to 21 bits.
  const infeasible = names.flatMap((_, index) => {
    const [one, other] = [index % count, count + index].map((option) => ({ kind: "option" as const, option }));
    return [
      { kind: "all" as const, of: [one, { kind: "not" as const, of: other }] },
      { kind: "all" as const, of: [other, { kind: "not" as const, of: one }] },
    ];
  });
  return {
    ...model,
    options: [
      ...model.options,
      ...names.map((name, index) => ({ name, owner: model.options[index % count].owner, change: "free" as const })),
    ],
    infeasible: [...model.infeasible, ...infeasible],
  };
}

describe("the fast solver", () => {
  it("equals the plain solver on random conflicts of every kind", () => {
    for (let seed = 0; seed < 1200; seed++) {
      const conflict = optionConflict(randomOptionModel(seed, { options: [2, 6] }));
      expect(fast(conflict), `seed ${seed}`).toEqual(plain(conflict));
    }
  });

  it("equals the reference solver, which shares no code with it", () => {
    for (let seed = 50_000; seed < 50_400; seed++) {
      const model = randomOptionModel(seed);
      const game = optionGame(model);
      const conflict = optionConflict(model);
      const found = fast(conflict);
      conceptIds.forEach((id, concept) => {
        for (const i of game.dms) {
          const labels = found[concept][i].map((state) => conflict.label(state));
          expect(labels, `seed ${seed}, ${id}`).toEqual([...referenceVerdicts[id]({ game, i })]);
        }
      });
    }
  });

  it("equals the plain solver in graph form, where moves are not transitive", () => {
    for (let seed = 0; seed < 1000; seed++) {
      const conflict = graphConflict(randomGraphModel(seed));
      expect(fast(conflict), `seed ${seed}`).toEqual(plain(conflict));
    }
  });

  it("equals the plain solver where states lie far apart", () => {
    for (let seed = 0; seed < 20; seed++) {
      const conflict = optionConflict(scattered(seed));
      expect(fast(conflict), `seed ${seed}`).toEqual(plain(conflict));
    }
  });

  it("equals the plain solver on conflicts of some hundred states", () => {
    for (let seed = 0; seed < 6; seed++) {
      const conflict = optionConflict(randomOptionModel(seed, { options: [8, 9] }));
      expect(fast(conflict), `seed ${seed}`).toEqual(plain(conflict));
    }
  });

  // Too many for the plain solver, and for the cache, so that tiles are copied; going over arcs is another way altogether.
  it("equals the solver over arcs on conflicts of many thousand states", () => {
    let judged = 0;
    for (let seed = 0; judged < 4; seed++) {
      const conflict = optionConflict(randomOptionModel(seed, { options: [14, 14], decisionMakers: [3, 4] }));
      if (conflict.stateCount < 8192) continue;
      judged++;
      const [found, expected] = [fastVerdicts(conflict), verdictsByArcs(conflict)];
      for (const id of basicIds) {
        const [one, other] = [found[id], expected[id]].map((sets) => sets.map(({ words }) => words));
        expect(one, `seed ${seed}, ${id}`).toEqual(other);
      }
    }
  });

  // 2^15 rows do not fit into an order of 16 bits; no other solver here takes as many moves, but most options change nothing.
  it("judges a decision maker of many options like one of few, where the others mean nothing to anybody", () => {
    let judged = 0;
    for (let seed = 0; judged < 6; seed++) {
      const model = randomOptionModel(seed, { options: [4, 5], decisionMakers: [2, 3] });
      const few = model.options.filter(({ owner }) => owner === 0).length;
      const more = Array.from({ length: 15 - few }, (_, index) => ({
        name: `More ${index}`,
        owner: 0,
        change: "free" as const,
      }));
      if (model.decisionMakers.some(({ preference }) => preference.kind === "ranking")) continue;
      judged++;
      const small = optionConflict(model);
      const large = optionConflict({ ...model, options: [...model.options, ...more] });
      const [expected, found] = [fastVerdicts(small), fastVerdicts(large)];
      const smallState = new Map(Array.from(small.masks, (mask, state) => [mask, state]));
      const low = 2 ** model.options.length - 1;
      for (const id of basicIds) {
        expected[id].forEach((states, dm) => {
          const wrong = large.masks.findIndex(
            (mask, state) => found[id][dm].has(state) !== states.has(smallState.get(mask & low) ?? -1),
          );
          expect(wrong, `seed ${seed}, ${id}, decision maker ${dm}`).toBe(-1);
        });
      }
    }
  });

  it("judges with more decision makers than a word has bits", () => {
    for (let seed = 0; seed < 10; seed++) {
      const model = randomOptionModel(seed, { options: [4, 6], decisionMakers: [3, 3] });
      const [first] = model.decisionMakers;
      const onlookers = Array.from({ length: 40 }, (_, index) => ({ ...first, name: `Onlooker ${index}` }));
      const conflict = optionConflict({
        ...model,
        decisionMakers: [...onlookers, ...model.decisionMakers],
        options: model.options.map((option) => ({ ...option, owner: option.owner + onlookers.length })),
      });
      expect(fast(conflict), `seed ${seed}`).toEqual(plain(conflict));
    }
  });

  it("gives the same ranks and verdicts where the platform runs no kernel", async () => {
    const models = Array.from({ length: 32 }, (_, seed) =>
      randomOptionModel(seed, seed < 30 ? { options: [2, 6] } : { options: [12, 13] }),
    );
    const conflicts = models.map((model) => optionConflict(model));
    const expected = conflicts.slice(0, 30).map(fast);
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const { workFor: roomWithout } = await import("./work.js");
    const { fastVerdicts: without } = await import("./verdicts.js");
    const { optionConflict: rankedWithout } = await import("../model/option-conflict.js");
    const found = conflicts
      .slice(0, 30)
      .map((conflict) => ({ work: roomWithout(conflict), verdicts: without(conflict) }));
    const ranked = models.map((model) => rankedWithout(model).ranks);
    vi.unstubAllGlobals();
    expect(ranked).toEqual(conflicts.map(({ ranks }) => ranks));
    found.forEach(({ work, verdicts }, seed) => {
      expect(work).toBeNull();
      const states = conceptIds.map((id) => verdicts[id as "nash"].map((each) => [...each]));
      expect(states, `seed ${seed}`).toEqual(expected[seed]);
    });
  });

  // Each worker has room of its own: more of them than anybody has makes a small conflict too much, and no memory is taken.
  it("says what would fit where the kernel could not have as much memory", () => {
    const conflict = optionConflict(randomOptionModel(1, { options: [6, 6] }));
    const problem = problemOf(() => workFor(conflict, 300_000));
    expect(problem).toMatchObject({ code: "engine/too-many-states", found: conflict.stateCount });
    expect((problem as { most: number }).most).toBeLessThan(conflict.stateCount);
  });
});

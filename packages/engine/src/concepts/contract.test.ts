import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import type { Conflict } from "../model/conflict.js";
import { graphConflict } from "../model/graph-conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { type Chance, chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { randomGraphModel, randomOptionModel } from "../testing/random-models.js";
import { graphGame, optionGame } from "../testing/reference.js";
import { referenceVerdicts } from "../testing/reference-concepts.js";
import { relabelledGraph, relabelledOptions } from "../testing/relabel.js";
import type { Concept, Parameters } from "./concept.js";
import { unmetNeed } from "./needs.js";
import { allConceptIds, byStrength, type ConceptId, conceptIds, concepts } from "./registry.js";

/** Every concept of the registry passes these laws; a new one is covered by its line there and one in the reference. */
describe.each(allConceptIds)("contract of %s", (id) => {
  const { concept, dms, extent, seeds } = settingOf(id);

  it("is registered under its own id, with a name, a source and a meaning", () => {
    expect(concept.id).toBe(id);
    for (const text of [concept.name, concept.source, concept.meaning]) expect(text.trim()).not.toBe("");
    expect(referenceVerdicts).toHaveProperty([id]);
  });

  it("equals the reference solver in option form", () => {
    for (const seed of seeds(0, 400)) {
      const model = randomOptionModel(seed, extent);
      const game = optionGame(model);
      const parameters = someParameters(id, chance(seed));
      const found = verdicts(optionConflict(model), id, parameters);
      for (const i of game.dms) {
        expect(found[i], `seed ${seed}`).toEqual([...referenceVerdicts[id]({ game, model, i, ...parameters })]);
      }
    }
  });

  it("does not depend on how decision makers and options are listed", () => {
    for (const seed of seeds(2000, 150)) {
      const draw = chance(seed);
      const model = randomOptionModel(seed, extent);
      const order = { decisionMakers: shuffle(draw, model.decisionMakers), items: shuffle(draw, model.options) };
      const parameters = someParameters(id, draw);
      const there = verdicts(
        optionConflict(relabelledOptions(model, order)),
        id,
        inOrder(parameters, order.decisionMakers),
      );
      verdicts(optionConflict(model), id, parameters).forEach((states, dm) => {
        const renamed = states.map((state) => order.items.map((option) => state[option]).join(""));
        expect(new Set(there[order.decisionMakers.indexOf(dm)]), `seed ${seed}`).toEqual(new Set(renamed));
      });
    }
  });

  it("says what it needs, and refuses a conflict that has it not", () => {
    const graph = graphConflict(randomGraphModel(1, { decisionMakers: [2, 2] }));
    const three = optionConflict(randomOptionModel(1, { decisionMakers: [3, 3] }));
    const cases: [Conflict, Parameters, string | undefined][] = [
      [graph, { h: 2, leader: 0 }, concept.needs.form === "option" ? "engine/needs-option-form" : undefined],
      [three, { h: 2, leader: 0 }, dms === 2 ? "engine/needs-decision-makers" : undefined],
    ];
    for (const { name, least, most } of concept.needs.parameters ?? []) {
      for (const value of [undefined, least - 1, most + 1, least + 0.5, Number.NaN]) {
        cases.push([graph, { h: 2, leader: 0, [name]: value }, "engine/bad-parameter"]);
      }
    }
    for (const [conflict, parameters, code] of cases) {
      expect(unmetNeed(concept, conflict, parameters)?.code).toBe(code);
      expect(problemOf(() => analyse(conflict, [id], parameters))?.code).toBe(code);
    }
  });
});

/** Concepts that compose options have no graph form; that they refuse one is checked above. */
const inGraphForm = allConceptIds.filter((id) => concepts[id].needs.form !== "option");

describe.each(inGraphForm)("contract of %s in graph form", (id) => {
  const { extent, seeds } = settingOf(id);

  it("equals the reference solver in graph form", () => {
    for (const seed of seeds(1000, 400)) {
      const model = randomGraphModel(seed, extent);
      const game = graphGame(model);
      const parameters = someParameters(id, chance(seed));
      const found = verdicts(graphConflict(model), id, parameters);
      for (const i of game.dms) {
        expect(found[i], `seed ${seed}`).toEqual([...referenceVerdicts[id]({ game, i, ...parameters })]);
      }
    }
  });

  it("does not depend on how decision makers and states are listed", () => {
    for (const seed of seeds(3000, 150)) {
      const draw = chance(seed);
      const model = randomGraphModel(seed, extent);
      const order = { decisionMakers: shuffle(draw, model.decisionMakers), items: shuffle(draw, model.states) };
      const parameters = someParameters(id, draw);
      const there = verdicts(
        graphConflict(relabelledGraph(model, order)),
        id,
        inOrder(parameters, order.decisionMakers),
      );
      verdicts(graphConflict(model), id, parameters).forEach((states, dm) => {
        expect(new Set(there[order.decisionMakers.indexOf(dm)]), `seed ${seed}`).toEqual(new Set(states));
      });
    }
  });
});

describe("laws between concepts", () => {
  it("R ⊆ SSEQ ⊆ SEQ∩SMR and SEQ∪SMR ⊆ GMR for each decision maker; R ⊆ SIM; SEQ ⊆ SIM tableau", () => {
    const inclusions: [ConceptId, ConceptId][] = [
      ["nash", "sseq"],
      ["sseq", "seq"],
      ["sseq", "smr"],
      ["seq", "gmr"],
      ["smr", "gmr"],
      ["nash", "sim"],
      ["seq", "sim-tableau"],
      ["seq", "seq-sim"],
      ["sim", "seq-sim"],
    ];
    const strict = new Set<string>();
    for (let seed = 0; seed < 2000; seed++) {
      const inOptionForm = seed % 2 === 0;
      const conflict = inOptionForm ? optionConflict(randomOptionModel(seed)) : graphConflict(randomGraphModel(seed));
      const { stable } = analyse(
        conflict,
        inOptionForm ? ["sim", "sim-tableau", "seq-sim", ...conceptIds] : conceptIds,
      );
      for (const [inner, outer] of inclusions.filter(
        ([, id]) => inOptionForm || concepts[id].needs.form !== "option",
      )) {
        stable[inner]?.forEach((states, dm) => {
          for (const state of states)
            expect(stable[outer]?.[dm].has(state), `seed ${seed}: ${inner} ⊆ ${outer}`).toBe(true);
          if (states.count() < (stable[outer]?.[dm].count() ?? 0)) strict.add(`${inner} ⊂ ${outer}`);
        });
      }
    }
    // Each inclusion is strict somewhere, so the sample can tell the concepts apart.
    expect(strict.size).toBe(inclusions.length);
  });

  it("L_1 is Nash", () => {
    for (let seed = 0; seed < 300; seed++) {
      const conflict = graphConflict(randomGraphModel(seed, { decisionMakers: [2, 2] }));
      expect(verdicts(conflict, "lh", { h: 1 })).toEqual(verdicts(conflict, "nash", {}));
    }
  });

  it("analyses the five basic concepts, and those only, when not told otherwise", () => {
    const { concepts: judged, stable, made } = analyse(optionConflict(randomOptionModel(1)));
    expect(judged).toEqual(["nash", "gmr", "smr", "seq", "sseq"]);
    expect(Object.keys(stable)).toEqual(judged);
    expect(made.parameters).toEqual({});
    expect(byStrength.toSorted()).toEqual(judged.toSorted());
  });
});

/** Which models a concept is tried on: every concept meets others. */
function settingOf(id: ConceptId) {
  const concept: Concept = concepts[id];
  const dms = concept.needs.decisionMakers;
  return {
    concept,
    dms,
    extent: dms === undefined ? {} : { decisionMakers: [dms, dms] as const },
    seeds: (from: number, count: number): number[] => {
      const first = 10_000 * (1 + allConceptIds.indexOf(id)) + from;
      return Array.from({ length: count }, (_, index) => first + index);
    },
  };
}

/** The states stable for each decision maker by the plain solver, by label in ascending order of number. */
function verdicts(conflict: Conflict, id: ConceptId, parameters: Parameters): string[][] {
  return conflict.decisionMakers.map((_, dm) =>
    [...concepts[id].stableFor(conflict, dm, parameters)].map((state) => conflict.label(state)),
  );
}

function someParameters(id: ConceptId, draw: Chance): Parameters {
  const needed = concepts[id].needs.parameters ?? [];
  return Object.fromEntries(needed.map(({ name, least, most }) => [name, draw.between(least, Math.min(most, 6))]));
}

/** The same parameters where decision makers are listed in another order. */
function inOrder(parameters: Parameters, decisionMakers: readonly number[]): Parameters {
  const { leader } = parameters;
  return leader === undefined ? parameters : { ...parameters, leader: decisionMakers.indexOf(leader) };
}

const shuffle = (draw: Chance, items: readonly unknown[]): number[] => draw.shuffled([...items.keys()]);

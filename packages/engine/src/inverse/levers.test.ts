import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { conceptIds } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import type { Condition } from "../model/condition.js";
import { optionConflict } from "../model/option-conflict.js";
import type { Level, OptionModel } from "../model/option-model.js";
import { prisonersDilemma } from "../testing/classic-games.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { randomOptionModel } from "../testing/random-models.js";
import { literals } from "./changes.js";
import type { Lever } from "./lever.js";
import { levers } from "./levers.js";

const ids = conceptIds as readonly SanctionId[];

/** A random model in which every preference is in statements. */
function statementModel(seed: number, options: readonly [number, number]): OptionModel {
  for (let turn = 0; ; turn++) {
    const model = randomOptionModel(seed + 7919 * turn, { decisionMakers: [2, 2], options });
    if (model.decisionMakers.every(({ preference }) => preference.kind === "statements")) return model;
  }
}

const levelsOf = (model: OptionModel): Level[][] =>
  model.decisionMakers.map(({ preference }) => (preference.kind === "statements" ? [...preference.levels] : []));

const withLevels = (model: OptionModel, levels: readonly (readonly Level[])[]): OptionModel => ({
  ...model,
  decisionMakers: model.decisionMakers.map((dm, index) => ({
    ...dm,
    preference: { kind: "statements", levels: levels[index] },
  })),
});

/** Everything one change makes of all lists together, written without the engine's own enumeration. */
function oneChange(all: readonly (readonly Level[])[], candidates: readonly Condition[]): Level[][][] {
  const found: Level[][][] = [];
  const keep = (dm: number, levels: readonly Level[]): void => {
    found.push(all.map((own, other) => [...(other === dm ? levels : own)].filter((level) => level.length > 0)));
  };
  for (const [dm, levels] of all.entries()) {
    for (let level = 0; level < levels.length; level++) {
      for (let place = 0; place < levels[level].length; place++) {
        const statement = levels[level][place];
        const rest = levels.map((own, index) => (index === level ? own.filter((_, other) => other !== place) : own));
        keep(dm, rest);
        for (let before = 0; before <= level; before++) keep(dm, rest.toSpliced(before, 0, [statement]));
      }
    }
    for (const candidate of candidates) {
      for (let before = 0; before <= levels.length; before++) keep(dm, levels.toSpliced(before, 0, [candidate]));
    }
  }
  return found;
}

const isEquilibrium = (model: OptionModel, concept: SanctionId, state: number): boolean =>
  analyse(optionConflict(model), [concept]).equilibria[concept]?.has(state) ?? false;

const written = (all: readonly (readonly Level[])[]): string => JSON.stringify(all);

const applied = (model: OptionModel, lever: Lever): OptionModel =>
  withLevels(
    model,
    levelsOf(model).map((own, dm) => lever.levels.find((changed) => changed.dm === dm)?.levels ?? own),
  );

const isOdd = (state: number): boolean => state % 2 === 1;

describe("levers", () => {
  it("are the smallest, and all of the smallest, by trying every set of one or two changes", () => {
    const sizes: (number | undefined)[] = [];
    for (let seed = 750_000; seed < 750_060; seed++) {
      const model = statementModel(seed, [2, 3]);
      const state = chance(seed).below(optionConflict(model).stateCount);
      const concept = ids[seed % ids.length];
      const candidates = literals(model.options.length).slice(0, 2);
      const found = levers(model, concept, (_, s) => s === state, { candidates, maxSize: 2, most: 1e6 });
      sizes.push(found.size);
      let sets: Level[][][] = [levelsOf(model)];
      const seen = new Set(sets.map(written));
      let expected: string[] = [];
      let size = 0;
      for (; size <= 2; size++) {
        expected = sets.filter((all) => isEquilibrium(withLevels(model, all), concept, state)).map(written);
        if (expected.length > 0 || size === 2) break;
        sets = sets
          .flatMap((all) => oneChange(all, candidates))
          .filter((all) => !seen.has(written(all)) && seen.add(written(all)));
      }
      expect(found.size, `seed ${seed}`).toBe(expected.length > 0 ? size : undefined);
      expect(found).toMatchObject({ exhausted: size, stopped: "done", complete: true });
      expect(found.minimality).toBe(expected.length > 0 ? "proven" : "none");
      const lists = found.levers.map((lever) => {
        expect(lever.changes).toHaveLength(size);
        return written(levelsOf(applied(model, lever)));
      });
      expect(lists.sort(), `seed ${seed}`).toEqual(expected.sort());
    }
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2]));
  });

  it("that no state will do for are none: refusing states is as good as not wanting them", () => {
    for (let seed = 752_000; seed < 752_040; seed++) {
      const model = statementModel(seed, [2, 3]);
      const concept = ids[seed % ids.length];
      const limits = { candidates: literals(model.options.length).slice(0, 2), maxSize: 2, most: 1e6 };
      const refused = levers(model, concept, () => true, { ...limits, accept: (states) => states.filter(isOdd) });
      const unwanted = levers(model, concept, (_, state) => isOdd(state), limits);
      expect({ ...refused, spent: 0 }, `seed ${seed}`).toEqual({ ...unwanted, spent: 0 });
    }
  });

  it("beyond the budget work, are called heuristic, and never proven smallest", () => {
    let built = 0;
    for (let seed = 751_000; seed < 751_080; seed++) {
      const model = statementModel(seed, [3, 4]);
      const state = chance(seed).below(optionConflict(model).stateCount);
      const concept = ids[seed % ids.length];
      const found = levers(model, concept, (_, s) => s === state, { budget: 4 });
      const exact = levers(model, concept, (_, s) => s === state, { maxSize: 1 });
      const claimed = found.minimality === "proven" ? found.size : undefined;
      expect([exact.size, undefined], `seed ${seed}`).toContain(claimed);
      if (found.minimality !== "heuristic") continue;
      built++;
      expect(found).toMatchObject({ stopped: "budget", complete: false, exhausted: 0 });
      expect(found.levers).toHaveLength(1);
      expect(isEquilibrium(applied(model, found.levers[0]), concept, state), `seed ${seed}`).toBe(true);
      expect(found.size).toBeGreaterThan(1);
    }
    expect(built).toBeGreaterThan(10);
  });

  it("may serve an outcome, for chosen decision makers only", () => {
    const model = statementModel(752_000, [3, 3]);
    const found = levers(model, "nash", (mask) => (mask & 1) === 1, { dms: [1] });
    for (const { changes, states } of found.levers) {
      expect(changes.every(({ dm }) => dm === 1)).toBe(true);
      expect(states.every((state) => optionConflict(model).masks[state] & 1)).toBe(true);
    }
    expect(levers(model, "nash", () => false)).toMatchObject({ size: undefined, minimality: "none" });
  });

  it("find a threat that makes a state sequentially stable, also as the least important statement", () => {
    const [a, b] = [0, 1].map((option): Condition => ({ kind: "option", option }));
    const answer: Condition = { kind: "all", of: [a, b] };
    const model: OptionModel = {
      form: "option",
      options: [0, 1].map((owner) => ({ name: "", owner, change: "free" })),
      infeasible: [],
      // A would take its option, and minds B's more; B minds only A's, so nothing answers A.
      decisionMakers: [[[{ kind: "not", of: b }], [a]], [[a]]].map((levels) => ({
        name: "",
        preference: { kind: "statements", levels: levels as Level[] },
      })),
    };
    const found = levers(model, "seq", (mask) => mask === 0, { candidates: [answer], dms: [1] });
    expect(found).toMatchObject({ size: 1, minimality: "proven", complete: true });
    expect(found.levers.map(({ changes }) => changes)).toEqual(
      [0, 1].map((before) => [{ dm: 1, change: { kind: "add", before, statement: answer } }]),
    );
  });

  it("stop when told to, and refuse rankings", () => {
    const model = statementModel(753_000, [3, 3]);
    expect(levers(model, "seq", () => true, { signal: { aborted: true } })).toMatchObject({
      stopped: "cancelled",
      minimality: "none",
      exhausted: -1,
    });
    expect(problemOf(() => levers(prisonersDilemma, "nash", () => true, { dms: [0] }))).toEqual({
      code: "engine/needs-statements",
      dm: 0,
    });
    expect(levers(prisonersDilemma, "nash", (mask) => mask === 3)).toMatchObject({ size: undefined, complete: true });
  });
});

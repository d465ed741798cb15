import type { Lens } from "@detente/case";
import { expect, it } from "vitest";
import { outcomesUnder } from "../outcomes/outcomes.js";
import { changedOutcomes } from "../scenarios/changed-outcomes.js";
import { randomCase } from "../testing/random-case.js";
import { compareLenses } from "./comparison.js";

const powerSet = (things: readonly string[]): string[][] =>
  things.reduce<string[][]>((sets, thing) => [...sets, ...sets.map((set) => [...set, thing])], [[]]);

it("names exactly the smallest sets of differing claims that lead from one answer to the other", async () => {
  const sizes = new Set<number>();
  for (let seed = 0; seed < 60; seed += 2) {
    const model = randomCase(seed, { claims: [4, 5], options: [3, 4], contested: 1 });
    const [first, second] = model.lenses;
    const found = await compareLenses(model, first, second);
    const differing = [...found.onlyFirst, ...found.onlySecond];
    const after = outcomesUnder(model, second).findings;
    for (const { outcome, because } of found.outcomes) {
      const leading = powerSet(differing).filter((set) => {
        const stances = differing.map((id) => ({ id, held: first.claims.has(id) !== set.includes(id) }));
        const claims = new Set([...first.claims].filter((id) => !differing.includes(id)));
        for (const { id, held } of stances) if (held) claims.add(id);
        const between = outcomesUnder(model, { ...first, claims });
        return (
          !between.contradictory &&
          !changedOutcomes(between.findings, after).some((changed) => changed.outcome === outcome)
        );
      });
      const least = Math.min(...leading.map(({ length }) => length));
      sizes.add(least);
      const smallest = leading.filter(({ length }) => length === least).map((set) => set.join());
      expect(because.map((set) => set.join()).sort()).toEqual(smallest.sort());
    }
  }
  expect([sizes.has(1), sizes.has(2)]).toEqual([true, true]);
}, 20_000);

it("finds nothing between a lens and its twin, and says which claims differ the other way round", async () => {
  for (let seed = 0; seed < 10; seed++) {
    const model = randomCase(seed);
    const [first, second] = model.lenses;
    const twin: Lens = { ...first, id: "twin", claims: new Set([...first.claims].reverse()) };
    expect(await compareLenses(model, first, twin)).toMatchObject({ onlyFirst: [], onlySecond: [], outcomes: [] });
    const [there, back] = [await compareLenses(model, first, second), await compareLenses(model, second, first)];
    expect(back.onlyFirst).toEqual(there.onlySecond);
    expect(back.outcomes.map(({ outcome }) => outcome)).toEqual(there.outcomes.map(({ outcome }) => outcome));
  }
});

it("stops before it would try more sets than it may", async () => {
  const model = randomCase(1, { claims: [7, 7], contested: 1 });
  const [first] = model.lenses;
  const other: Lens = { ...first, id: "other", claims: new Set() };
  const found = await compareLenses(model, first, other, undefined, { budget: 0 });
  expect(found.exhausted).toBe(0);
  expect(found.outcomes.every(({ because }) => because.length === 0)).toBe(true);
});

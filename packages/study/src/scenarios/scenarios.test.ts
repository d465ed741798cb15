import type { Scenario } from "@detente/case";
import { expect, it } from "vitest";
import { outcomesUnder } from "../outcomes/outcomes.js";
import { randomCase } from "../testing/random-case.js";
import { unchanged } from "../what-if.js";
import { scenariosByLens } from "./scenarios.js";

const scenario: Scenario = {
  id: "s",
  name: "S",
  says: null,
  drop: [],
  add: [],
  statusQuo: null,
  alliance: [],
  evidence: { held: [], denied: [], assumed: "For the test." },
  at: { line: 1, column: 1 },
};

it("a scenario that changes nothing changes no outcome", async () => {
  for (let seed = 0; seed < 8; seed++) {
    const [answer] = await scenariosByLens({ ...randomCase(seed), scenarios: [scenario] });
    expect(answer?.lenses.flatMap(({ changes }) => changes)).toEqual([]);
  }
});

it("tells what differs from today, and nothing else, whatever the kind of change", async () => {
  const met = new Set<string>();
  for (let seed = 0; seed < 30; seed++) {
    const model = randomCase(seed);
    const scenarios = [
      { ...scenario, drop: model.claims.slice(0, 2).map(({ id }) => id) },
      { ...scenario, statusQuo: [0] },
      { ...scenario, alliance: [0, 1] },
    ];
    const answers = await scenariosByLens({ ...model, scenarios });
    for (const [index, { lenses }] of answers.entries()) {
      for (const { lens: id, changes } of lenses) {
        const lens = model.lenses.find((each) => each.id === id) ?? model.lenses[0];
        const before = outcomesUnder(model, lens, unchanged).findings;
        const after = outcomesUnder(model, lens, { ...unchanged, scenario: scenarios[index] ?? scenario }).findings;
        for (const { outcome, change, before: was, after: is } of changes) {
          met.add(change);
          expect(before.find((each) => each.outcome === outcome)).toMatchObject(was);
          expect(after.find((each) => each.outcome === outcome)).toMatchObject(is);
        }
        const told = changes.map(({ outcome }) => outcome);
        const same = before.filter(({ outcome }) => !told.includes(outcome));
        for (const old of after.length > 0 ? same : []) {
          const now = after.find(({ outcome }) => outcome === old.outcome);
          expect(now).toMatchObject({ strongest: old.strongest, onlyIrreversible: old.onlyIrreversible });
          expect(now?.strongest.length === 0 || JSON.stringify(now?.attained) === JSON.stringify(old.attained)).toBe(
            true,
          );
        }
      }
    }
  }
  expect([...met].sort()).toEqual(["appears", "reach", "reason", "vanishes"]);
});

import type { AddedClaim } from "@detente/case";
import { byStrength } from "@detente/engine";
import { describe, expect, test } from "vitest";
import { groundOrNone } from "../desk.js";
import { type Ground, judge } from "../ground.js";
import { attainmentFrom } from "../outcomes/attainment.js";
import { randomCase } from "../testing/random-case.js";
import { circumstancesOf } from "../what-if.js";
import { levers } from "./levers.js";
import type { ToldLever } from "./search.js";

const find = ({ conflict }: Ground, label: string): number =>
  Array.from({ length: conflict.stateCount }, (_, state) => state).find((state) => conflict.label(state) === label) ??
  -1;

/** The ground with a lever's changes made in the case itself; null for what cannot be said there: a claim at the very end. */
function changed(ground: Ground, { changes }: ToldLever): Ground | null {
  const { model, circumstances } = ground;
  const claims = new Set(circumstances.claims);
  const added: AddedClaim[] = [];
  for (const [index, { kind, dm, claim, statement, before }] of changes.entries()) {
    if (kind !== "add" && claim) claims.delete(claim);
    if (kind === "drop") continue;
    if (before === null) return null;
    const like = model.claims[0];
    const id = `new-${index}`;
    added.push({ before, claim: { ...like, id, kind: "preference", dm, condition: statement } });
  }
  return groundOrNone(model, { ...circumstances, claims, added: [...circumstances.added, ...added] });
}

describe("levers", () => {
  test("work when they are made in the case: the end is stable, and had as told", async () => {
    const seen = { stable: 0, reached: 0 };
    for (let seed = 8_000; seed < 8_030; seed++) {
      const model = randomCase(seed, { options: [3, 4], claims: [4, 6] });
      const lens = model.lenses[seed % model.lenses.length];
      const ground = groundOrNone(model, circumstancesOf(model, lens));
      if (!ground || ground.start === null) continue;
      for (const outcome of model.outcomes) {
        const concept = byStrength[seed % byStrength.length];
        const found = await levers(ground, outcome, judge(ground, byStrength), { concept, budget: 800 });
        for (const lever of [...found.stable.levers, ...(found.reachable?.levers ?? [])].slice(0, 12)) {
          // One change at a time: a second claim may have to come before the first, which has no place in the case yet.
          const other = lever.changes.length === 1 ? changed(ground, lever) : null;
          if (!other) continue;
          const state = find(other, lever.end.label);
          expect(judge(other, [concept]).equilibria[concept]?.has(state), `seed ${seed}`).toBe(true);
          const { how } = attainmentFrom(other)((each) => each === state);
          expect(["today", "improvements", "deal"].includes(how) ? how : "no", `seed ${seed}`).toBe(lever.attained);
          seen.stable++;
          if (lever.attained !== "no") seen.reached++;
        }
        for (const lever of found.reachable?.levers ?? []) expect(lever.attained).not.toBe("no");
      }
    }
    expect(seen.stable).toBeGreaterThan(50);
    expect(seen.reached).toBeGreaterThan(20);
  });

  test("are none where the outcome holds already, and name what holds now", async () => {
    for (let seed = 8_100; seed < 8_120; seed++) {
      const model = randomCase(seed, { options: [3, 4] });
      const ground = groundOrNone(model, circumstancesOf(model, model.lenses[0]));
      if (!ground) continue;
      const judged = judge(ground, byStrength);
      for (const outcome of model.outcomes) {
        const { stable, strongest } = await levers(ground, outcome, judged, {
          concept: "gmr",
          budget: 300,
          maxSize: 1,
        });
        expect(stable.size === 0, `seed ${seed}`).toBe(strongest !== null);
      }
    }
  });
});

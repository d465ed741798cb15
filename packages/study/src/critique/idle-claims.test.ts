import { isContested } from "@detente/case";
import { byStrength } from "@detente/engine";
import { expect, it } from "vitest";
import { groundOrNone } from "../desk.js";
import { judge } from "../ground.js";
import { outcomesUnder } from "../outcomes/outcomes.js";
import { randomCase } from "../testing/random-case.js";
import { circumstancesOf } from "../what-if.js";
import { idleClaims } from "./idle-claims.js";

const seeds = Array.from({ length: 10 }, (_, index) => 8_400 + index);

it("are those whose loss leaves every finding as it was, and an echo of another claim is one of them", async () => {
  let [idle, busy, echoes] = [0, 0, 0];
  for (const seed of seeds) {
    const model = randomCase(seed);
    const found = await idleClaims(model);
    const told = (claims: ReadonlySet<string>): string => {
      const ground = groundOrNone(model, circumstancesOf(model, { claims }));
      if (!ground) return "contradictory";
      const { equilibria } = judge(ground, byStrength);
      const stable = ground
        .outcomes()
        .map((states) => byStrength.filter((concept) => states.some((state) => equilibria[concept]?.has(state))));
      const ways = outcomesUnder(model, { ...model.lenses[0], claims }).findings.map(({ attained }) => attained);
      return JSON.stringify([stable, ways]);
    };
    const quiet = model.claims.filter(
      ({ id }) =>
        model.lenses.some(({ claims }) => claims.has(id)) &&
        model.lenses.every(({ claims }) => told(new Set([...claims].filter((each) => each !== id))) === told(claims)),
    );
    expect(found, `seed ${seed}`).toEqual(quiet.map(({ id }) => id));
    idle += found.length;
    busy += model.claims.length - found.length;

    const twin = model.claims.find((claim) => claim.kind === "possibility" && !isContested(claim));
    if (!twin) continue;
    const lenses = model.lenses.map((lens) => ({ ...lens, claims: new Set([...lens.claims, "echo"]) }));
    expect(await idleClaims({ ...model, lenses, claims: [...model.claims, { ...twin, id: "echo" }] })).toContain(
      "echo",
    );
    echoes++;
  }
  expect([idle, busy, echoes].every((times) => times > 0)).toBe(true);
});

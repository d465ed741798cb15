import { type Case, type Lens, modelOf } from "@detente/case";
import { type Condition, holds } from "@detente/engine";
import { describe, expect, it } from "vitest";
import {
  type BasicId,
  equilibriaOf,
  type Game,
  improvementsIn,
  optionGame,
  reachableIn,
  stableIn,
} from "../../../engine/src/testing/reference.js";
import { randomCase } from "../testing/random-case.js";
import { outcomesByLens, outcomesUnder } from "./outcomes.js";

const seeds = Array.from({ length: 100 }, (_, index) => 61_000 + index);

const meets = (condition: Condition, s: string): boolean => holds(condition, (option) => s[option] === "Y");
const equilibria = (game: Game, id: BasicId): Set<string> => equilibriaOf(game.dms.map((i) => stableIn(game, id, i)));

/** The same answer from the definitions alone, by sets of strings. */
function plainly(model: Case, { claims }: Lens, at: number) {
  const option = modelOf(model, claims);
  const game = optionGame(option);
  const free = optionGame({ ...option, options: option.options.map((each) => ({ ...each, change: "free" })) });
  const states = game.states.filter((s) => meets(model.outcomes[at].condition, s));
  const holdsIn = (of: Game, id: BasicId): string[] => states.filter((s) => equilibria(of, id).has(s));
  const groups: BasicId[][] = [["nash"], ["sseq"], ["seq", "smr"], ["gmr"]];
  const strongest = groups.map((ids) => ids.filter((id) => holdsIn(game, id).length > 0)).find((ids) => ids.length > 0);
  const stable = new Set((strongest ?? []).flatMap((id) => holdsIn(game, id)));
  const target = stable.size > 0 ? stable : new Set(states);
  const start = "N".repeat(model.options.length);
  const some = (found: Iterable<string>): boolean => [...found].some((s) => target.has(s));
  const how = !game.states.includes(start)
    ? "unknown"
    : target.has(start)
      ? "today"
      : some(reachableIn(game.dms, start, (j, s) => improvementsIn(game, j, s)))
        ? "improvements"
        : [...target].some((s) => isDeal(model, game, start, s))
          ? "deal"
          : some(reachableIn(game.dms, start, (j, s) => game.moves(j, s)))
            ? "moves"
            : "none";
  const lasting = (strongest ?? []).some((id) => holdsIn(free, id).some((s) => holdsIn(game, id).includes(s)));
  return { strongest: strongest ?? [], stable, how, onlyIrreversible: stable.size > 0 && !lasting };
}

/** From no option taken every joint move is allowed: whoever takes one has to gain. */
function isDeal(model: Case, game: Game, start: string, end: string): boolean {
  const members = new Set(model.options.flatMap(({ dm }, option) => (end[option] === "Y" ? [dm] : [])));
  return members.size > 1 && [...members].every((dm) => game.prefers(dm, end, start));
}

describe("outcomes by lens", () => {
  it("are those of the definitions, on random cases", async () => {
    const met = new Map<string, number>();
    for (const seed of seeds) {
      const model = randomCase(seed);
      for (const { contradictory, findings, lens } of await outcomesByLens(model)) {
        if (contradictory) continue;
        const under = model.lenses.find(({ id }) => id === lens);
        if (!under) throw new Error(lens);
        findings.forEach((found, at) => {
          const expected = plainly(model, under, at);
          const { attained, strongest, equilibria: families, onlyIrreversible } = found;
          expect({ seed, strongest, how: attained.how, onlyIrreversible, states: families.states }).toEqual({
            seed,
            strongest: expected.strongest,
            how: expected.how,
            onlyIrreversible: expected.onlyIrreversible,
            states: expected.stable.size,
          });
          for (const key of [attained.how, `stable ${strongest.join()}`, `only ${onlyIrreversible}`])
            met.set(key, (met.get(key) ?? 0) + 1);
        });
      }
    }
    for (const key of ["today", "improvements", "deal", "moves", "none", "only true", "stable nash", "stable sseq"])
      expect(met.get(key), key).toBeGreaterThan(0);
  });

  it("write equilibria as patterns that hold exactly those states", () => {
    for (const seed of seeds) {
      const model = randomCase(seed);
      for (const lens of model.lenses) {
        const { findings } = outcomesUnder(model, lens);
        const game = optionGame(modelOf(model, lens.claims));
        findings.forEach(({ equilibria: { patterns, complete } }, at) => {
          const { stable } = plainly(model, lens, at);
          const fits = (s: string): boolean =>
            patterns.some((pattern) => pattern.split("").every((sign, option) => sign === "-" || sign === s[option]));
          const covered = game.states.filter(fits);
          expect(
            covered.filter((s) => !stable.has(s)),
            `seed ${seed}`,
          ).toEqual([]);
          expect(covered.length === stable.size, `seed ${seed}`).toBe(complete);
        });
      }
    }
  });

  it("are the same for a lens that equals common ground, and whatever the order of claims of one level", async () => {
    for (const seed of seeds) {
      const model = randomCase(seed);
      const common = model.lenses.find(({ kind }) => kind === "common");
      if (!common) throw new Error("no common ground");
      const twin: Lens = { ...common, id: "twin", kind: "custom", claims: new Set([...common.claims].reverse()) };
      expect(outcomesUnder(model, twin).findings).toEqual(outcomesUnder(model, common).findings);
      const turned = { ...model, claims: [...model.claims].reverse() };
      expect(await outcomesByLens(turned)).toEqual(await outcomesByLens(model));
    }
  });
});

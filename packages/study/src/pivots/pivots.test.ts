import {
  type Case,
  contestedClaims,
  isContested,
  type Lens,
  modelOf,
  outcomeStates,
  type Scenario,
} from "@detente/case";
import { alliance, byStrength, holds, ModelError, type SanctionId } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { type BasicId, equilibriaOf, optionGame, stableIn } from "../../../engine/src/testing/reference.js";
import { randomCase } from "../testing/random-case.js";
import { groundOrNone } from "../desk.js";
import { circumstancesOf, unchanged } from "../what-if.js";
import { combinationsOf, countSubsets, errorOfShare, subsetsOf } from "./combinations.js";
import { pivots, type Pivots } from "./pivots.js";

const seeds = [74, 141, 226, 261, 338, 398, ...Array.from({ length: 14 }, (_, index) => 8_100 + index)];

/** Ids of the outcomes that are stable, from the definitions alone; null when no state is left. */
function plainly(model: Case, claims: Iterable<string>, id: BasicId = "seq"): string[] | null {
  try {
    const game = optionGame(modelOf(model, new Set(claims)));
    if (game.states.length === 0) return null;
    const rests = equilibriaOf(game.dms.map((dm) => stableIn(game, id, dm)));
    return model.outcomes
      .filter(({ condition }) => [...rests].some((s) => holds(condition, (option) => s[option] === "Y")))
      .map((outcome) => outcome.id);
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((id) => !some.includes(id));
const powerSet = (things: readonly string[]): string[][] =>
  things.reduce<string[][]>((sets, thing) => [...sets, ...sets.map((set) => [...set, thing])], [[]]);

const askedOf = (model: Case, more: Parameters<typeof pivots>[3] = {}, lenses: readonly Lens[] = model.lenses) =>
  pivots(model, lenses, lenses, more);

/** Everything again, by trying all. */
function bruteForce(model: Case, { claims, robustness, flips, combinations }: Pivots): void {
  const contested = ids(contestedClaims(model));
  const common = without(ids(model.claims), contested);
  const sets = powerSet(contested).map((set) => [...common, ...set]);
  const verdicts = sets.map((set) => plainly(model, set));
  expect(combinations.contradictory).toBe(verdicts.filter((verdict) => verdict === null).length);
  for (const { outcome, stable } of robustness)
    expect(stable).toBe(verdicts.filter((verdict) => verdict?.includes(outcome)).length);

  for (const found of claims) {
    for (const effect of found.effects) {
      const lens = model.lenses.find(({ id }) => id === effect.lens)?.claims ?? new Set<string>();
      const before = plainly(model, lens);
      const after = plainly(model, lens.has(found.claim) ? without([...lens], [found.claim]) : [...lens, found.claim]);
      expect(effect.contradictory).toBe(before === null || after === null);
      if (!before || !after) continue;
      expect(effect.appear).toEqual(without(after, before));
      expect(effect.vanish).toEqual(without(before, after));
    }
    const pairs = sets
      .filter((set) => !set.includes(found.claim) || !contested.includes(found.claim))
      .map((set) => {
        const rest = without(set, [found.claim]);
        return [plainly(model, rest), plainly(model, [...rest, found.claim])] as const;
      })
      .filter((pair): pair is [string[], string[]] => pair[0] !== null && pair[1] !== null);
    expect(found.of).toBe(pairs.length);
    for (const id of ids(model.outcomes)) {
      const told = found.decides?.find(({ outcome }) => outcome === id) ?? { makes: 0, breaks: 0 };
      expect(told.makes).toBe(pairs.filter(([one, other]) => !one.includes(id) && other.includes(id)).length);
      expect(told.breaks).toBe(pairs.filter(([one, other]) => one.includes(id) && !other.includes(id)).length);
    }
  }

  for (const { lens: id, outcomes } of flips) {
    const lens = [...(model.lenses.find((each) => each.id === id)?.claims ?? [])];
    const before = plainly(model, lens);
    for (const { outcome, sets: smallest } of outcomes) {
      const flipping = powerSet(ids(model.claims).filter((each) => lens.includes(each))).filter((lost) => {
        const after = plainly(model, without(lens, lost));
        return after !== null && after.includes(outcome) !== before?.includes(outcome);
      });
      const size = Math.min(...flipping.map(({ length }) => length));
      expect(smallest.map((set) => set.join()).sort()).toEqual(
        flipping
          .filter(({ length }) => length === size)
          .map((set) => set.join())
          .sort(),
      );
    }
  }
}

const byId = (all: Pivots["claims"]): Pivots["claims"] => [...all].sort((a, b) => a.claim.localeCompare(b.claim));

const claimed = (all: readonly string[]): { readonly claims: ReadonlySet<string> } => ({ claims: new Set(all) });

const allied = {
  id: "allied",
  name: "Allied",
  says: null,
  drop: [],
  add: [],
  statusQuo: null,
  evidence: { held: [], denied: [], assumed: null },
  at: { line: 1, column: 1 },
} satisfies Omit<Scenario, "alliance">;

describe("pivots", () => {
  it("equal brute force over all combinations, on random cases", async () => {
    const met = { appear: 0, makes: 0, breaks: 0, pairs: 0, never: 0 };
    for (const seed of seeds) {
      const model = randomCase(seed, { claims: [5, 6], options: [3, 4] });
      const found = await askedOf(model, { every: true });
      bruteForce(model, found);
      for (const { effects, decides } of found.claims) {
        met.appear += effects.filter(({ appear }) => appear.length > 0).length;
        met.makes += decides?.filter(({ makes }) => makes > 0).length ?? 0;
        met.breaks += decides?.filter(({ breaks }) => breaks > 0).length ?? 0;
      }
      for (const { sets } of found.flips.flatMap(({ outcomes }) => outcomes)) {
        if (sets[0]?.length === 2) met.pairs++;
        if (sets.length === 0) met.never++;
      }
    }
    expect(Object.entries(met).filter(([, times]) => times === 0)).toEqual([]);
  }, 20_000);

  it("say of a combination that leaves no state that it does, and count it for nothing", async () => {
    const model = randomCase(8_103);
    const [denied] = contestedClaims(model);
    if (!denied) throw new Error("no contested claim");
    const nothing = {
      ...denied,
      id: "nothing",
      kind: "possibility" as const,
      dm: null,
      condition: { kind: "all" as const, of: [] },
    };
    const found = await askedOf({ ...model, claims: [...model.claims, nothing] });
    expect(found.combinations.contradictory).toBe(found.combinations.total / 2);
    const before = await askedOf(model);
    expect(found.robustness).toEqual(before.robustness);
    expect(found.claims.at(-1)).toMatchObject({ claim: "nothing", of: 0, decides: [] });
    expect(found.claims.at(-1)?.effects.every(({ contradictory }) => contradictory)).toBe(true);
  });

  it("judge the allies of a scenario as one, by whichever concept is asked", async () => {
    let unlikeAlone = 0;
    for (let seed = 0; seed < 12; seed++) {
      const model = randomCase(seed, { decisionMakers: [3, 3] });
      const scenario = { ...allied, alliance: [0, 1] };
      const contested = ids(contestedClaims(model));
      const common = without(ids(model.claims), contested);
      const grounds = powerSet(contested).flatMap(
        (set) => groundOrNone(model, circumstancesOf(model, claimed([...common, ...set]))) ?? [],
      );
      const judged = grounds.map(({ conflict }) => ({ conflict, ...alliance(conflict, scenario.alliance) }));
      for (const concept of byStrength) {
        const { robustness } = await pivots(model, [], [], { concept }, { ...unchanged, scenario });
        const stable = (id: SanctionId): number[] =>
          model.outcomes.map(
            ({ condition }) =>
              judged.filter(({ conflict, equilibria }) =>
                outcomeStates(conflict, condition).some((state) => equilibria[id]?.has(state)),
              ).length,
          );
        expect(
          robustness.map((each) => each.stable),
          `seed ${seed}, ${concept}`,
        ).toEqual(stable(concept));
        expect(robustness.map((each) => each.nash)).toEqual(stable("nash"));
        const { robustness: alone } = await pivots(model, [], [], { concept });
        if (JSON.stringify(alone) !== JSON.stringify(robustness)) unlikeAlone++;
      }
    }
    expect(unlikeAlone).toBeGreaterThan(5);
  });

  it("without a contested claim there is one combination, and nobody to disagree", async () => {
    const model = randomCase(11, { contested: 0 });
    const found = await askedOf(model);
    expect(found).toMatchObject({ contested: [], combinations: { total: 1, looked: 1, exact: true, error: 0 } });
    expect(found.claims.every(({ status, decides }) => status !== "contested" && decides === null)).toBe(true);
  });

  it("with twenty, a sample that tells its seed and its error, and that comes near the truth", async () => {
    const model = randomCase(5, { claims: [20, 20], contested: 1, options: [4, 4] });
    const found = await askedOf(model, { samples: 60 }, []);
    const contested = model.claims.filter(isContested).length;
    expect(found.combinations).toMatchObject({ total: 2 ** contested, looked: 60, exact: false, seed: 1 });
    expect(found.combinations.error).toBeCloseTo(0.1265, 3);
    expect(await askedOf(model, { samples: 60 }, [])).toEqual(found);

    const small = randomCase(5, { claims: [8, 8], contested: 1 });
    const exact = await askedOf(small, {}, []);
    const sampled = await askedOf(small, { mostExact: 0, samples: 400 }, []);
    for (const [at, { stable }] of exact.robustness.entries()) {
      const shares = [stable / exact.combinations.looked, (sampled.robustness[at]?.stable ?? 0) / 400];
      expect(Math.abs(shares[0] - shares[1])).toBeLessThan(2 * errorOfShare(400));
    }
  });

  it("an outcome that no state meets is never stable, and nothing flips it", async () => {
    const model = randomCase(21);
    const never = { ...model.outcomes[0], id: "never", condition: { kind: "any" as const, of: [] } };
    const { robustness, flips, claims } = await askedOf({ ...model, outcomes: [never] });
    expect(robustness).toMatchObject([{ outcome: "never", stable: 0 }]);
    expect(flips.flatMap(({ outcomes }) => outcomes.flatMap(({ sets }) => sets))).toEqual([]);
    expect(claims.flatMap(({ effects }) => effects.flatMap(({ appear }) => appear))).toEqual([]);
  });

  it("a claim that nobody denies and that repeats the one above it changes nothing anywhere", async () => {
    for (const seed of seeds) {
      const model = randomCase(seed);
      const twin = model.claims.find((claim) => claim.dm !== null && !isContested(claim));
      if (!twin) continue;
      const claims = [
        ...model.claims.map((claim) => (claim.dm === null ? claim : { ...claim, level: 2 * claim.level })),
        { ...twin, id: "echo", level: 2 * twin.level + 1 },
      ];
      const level = { ...model, claims };
      const alone = claims.filter(({ dm, level: at }) => dm === twin.dm && at === 2 * twin.level).length === 1;
      if (!alone) continue;
      const found = await askedOf(level, { every: true }, []);
      expect(found.claims.find(({ claim }) => claim === "echo")?.decides).toEqual([]);
    }
  });

  it("does not depend on the order of the claims of one level in the file", async () => {
    for (const seed of seeds.slice(0, 10)) {
      const model = randomCase(seed);
      const [found, turned] = [await askedOf(model), await askedOf({ ...model, claims: [...model.claims].reverse() })];
      expect(turned.robustness).toEqual(found.robustness);
      expect(byId(turned.claims)).toEqual(byId(found.claims));
    }
  });

  it("stops before a size of sets that would go beyond the budget, and says so", async () => {
    const model = randomCase(338, { claims: [5, 6], options: [3, 4] });
    const all = await askedOf(model);
    const few = await askedOf(model, { budget: 6 });
    for (const [at, { exhausted, cutOff, outcomes }] of few.flips.entries()) {
      expect(exhausted).toBe(1);
      expect(cutOff).toBe(outcomes.some(({ sets }) => sets.length === 0));
      for (const [each, { sets }] of outcomes.entries()) {
        const whole = all.flips[at]?.outcomes[each]?.sets ?? [];
        expect(sets).toEqual(whole[0]?.length === 1 ? whole : []);
      }
    }
    expect(few.flips.some(({ cutOff }) => cutOff)).toBe(true);
    expect(all.flips.some(({ cutOff }) => cutOff)).toBe(false);
  });

  it("leaves out what the question drops", async () => {
    const model = randomCase(8_103);
    const [gone] = contestedClaims(model);
    const { claims, contested } = await pivots(model, model.lenses, [], {}, { ...unchanged, drop: [gone?.id ?? ""] });
    expect(contested).not.toContain(gone?.id);
    expect(claims.map(({ claim }) => claim)).not.toContain(gone?.id);
  });
});

describe("combinations", () => {
  it("are every set once, or as many drawn as asked for", () => {
    const things = ["a", "b", "c"];
    const { sets, exact } = combinationsOf(things, { mostExact: 3, samples: 5, seed: 1 });
    expect({ exact, sets: new Set(sets.map((set) => set.join(""))) }).toEqual({
      exact: true,
      sets: new Set(["", "a", "b", "c", "ab", "ac", "bc", "abc"]),
    });
    const drawn = combinationsOf(things, { mostExact: 2, samples: 4000, seed: 7 });
    expect(drawn.exact).toBe(false);
    for (const thing of things)
      expect(drawn.sets.filter((set) => set.includes(thing)).length / 4000).toBeCloseTo(0.5, 1);
  });

  it("subsets of a size are counted as they are listed", () => {
    for (let size = 0; size <= 5; size++)
      expect([...subsetsOf([1, 2, 3, 4, 5], size)].length).toBe(countSubsets(5, size));
  });
});

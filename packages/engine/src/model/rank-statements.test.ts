import { describe, expect, it } from "vitest";
import { chance } from "../testing/prng.js";
import { randomCondition } from "../testing/random-models.js";
import { type Condition, holds } from "./condition.js";
import { feasibleMasks } from "./feasible.js";
import type { Level } from "./option-model.js";
import { rankStates } from "./rank.js";

const truthAt =
  (mask: number) =>
  (option: number): boolean =>
    ((mask >>> option) & 1) === 1;

/** The first difference decides. */
const compare = (a: readonly number[], b: readonly number[]): number => {
  const place = a.findIndex((value, level) => value !== b[level]);
  return place === -1 ? 0 : a[place] - b[place];
};

/** From the definitions: level by level, how many statements hold. */
function plainRanks(levels: readonly Level[], masks: readonly number[]): number[] {
  const scores = masks.map((mask) => levels.map((level) => level.filter((each) => holds(each, truthAt(mask))).length));
  const distinct: number[][] = [];
  for (const score of scores.toSorted(compare)) {
    const last = distinct.at(-1);
    if (!last || compare(last, score) !== 0) distinct.push(score);
  }
  return scores.map((score) => distinct.findIndex((each) => compare(each, score) === 0));
}

describe("ranks of prioritised statements", () => {
  it("are the lexicographic order, dense, for any number of statements and of statements a level", () => {
    for (let seed = 0; seed < 150; seed++) {
      const draw = chance(seed);
      const options = draw.between(1, 8);
      const infeasible = draw.oneIn(2) ? [] : [randomCondition(draw, options, 2)];
      const levels = Array.from({ length: draw.between(0, 80) }, () =>
        Array.from({ length: draw.oneIn(3) ? draw.between(2, 9) : 1 }, () => randomCondition(draw, options, 3)),
      );
      const masks = plainMasks(options, infeasible);
      if (masks.length === 0) continue;
      const found = rankStates({ kind: "statements", levels }, feasibleMasks(options, infeasible), 0);
      expect([...found], `seed ${seed}`).toEqual(plainRanks(levels, masks));
    }
  });

  it("tell states apart by the hundredth statement alone", () => {
    const always: Condition = { kind: "all", of: [] };
    const last: Condition = { kind: "option", option: 12 };
    const levels = [...Array.from({ length: 99 }, () => [always]), [last]];
    const ranks = rankStates({ kind: "statements", levels }, feasibleMasks(13, []), 0);
    expect(ranks.every((rank, state) => rank === state >>> 12)).toBe(true);
  });

  it("see every one of 13 options, the most important last in the list of options", () => {
    const levels = Array.from({ length: 13 }, (_, level) => [{ kind: "option" as const, option: 12 - level }]);
    const ranks = rankStates({ kind: "statements", levels }, feasibleMasks(13, []), 0);
    expect(ranks.every((rank, state) => rank === state)).toBe(true);
  });

  it("see every one of 20 options behind ten statements that always hold, more than one table can tell apart", () => {
    const always: Level = [{ kind: "all", of: [] }];
    const levels = [
      ...Array.from({ length: 10 }, () => always),
      ...Array.from({ length: 20 }, (_, level) => [{ kind: "option" as const, option: 19 - level }]),
    ];
    const ranks = rankStates({ kind: "statements", levels }, feasibleMasks(20, []), 0);
    expect(ranks.every((rank, state) => rank === state)).toBe(true);
  });
});

function plainMasks(options: number, infeasible: readonly Condition[]): number[] {
  return [...Array(2 ** options).keys()].filter((mask) => !infeasible.some((each) => holds(each, truthAt(mask))));
}

describe("feasible masks", () => {
  it("are those that meet no condition, ascending", () => {
    for (let seed = 0; seed < 200; seed++) {
      const draw = chance(seed);
      const options = draw.between(1, 9);
      const infeasible = Array.from({ length: draw.below(4) }, () => randomCondition(draw, options, 3));
      const expected = plainMasks(options, infeasible);
      if (expected.length === 0) continue;
      expect([...feasibleMasks(options, infeasible)], `seed ${seed}`).toEqual(expected);
    }
  });

  it("must be there", () => {
    const always: Condition = { kind: "all", of: [] };
    expect(() => feasibleMasks(20, [always])).toThrow("engine/no-feasible-state");
  });

  it("of 31 options are found by their number, not by trying all", () => {
    // All options go together, but for the last four, which are free.
    const infeasible = Array.from({ length: 26 }, (_, option): Condition[] => [
      {
        kind: "all",
        of: [
          { kind: "option", option },
          { kind: "not", of: { kind: "option", option: option + 1 } },
        ],
      },
      {
        kind: "all",
        of: [
          { kind: "option", option: option + 1 },
          { kind: "not", of: { kind: "option", option } },
        ],
      },
    ]).flat();
    expect(feasibleMasks(31, infeasible)).toHaveLength(32);
  });

  it("beyond what is allowed are refused with their number", () => {
    expect(() => feasibleMasks(12, [], 4095)).toThrow("engine/too-many-states");
    expect(feasibleMasks(12, [], 4096)).toHaveLength(4096);
  });
});

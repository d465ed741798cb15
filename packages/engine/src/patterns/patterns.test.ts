import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { holds } from "../model/condition.js";
import { optionConflict } from "../model/option-conflict.js";
import { StateSet } from "../model/state-set.js";
import { chance } from "../testing/prng.js";
import { randomCondition, randomOptionModel } from "../testing/random-models.js";
import { type Pattern, patternsOf, patternText } from "./patterns.js";

const everything = (options: number) =>
  optionConflict({
    form: "option",
    options: Array.from({ length: options }, (_, option) => ({ name: `${option}`, owner: 0, change: "free" })),
    infeasible: [],
    decisionMakers: [{ name: "DM", preference: { kind: "statements", levels: [] } }],
  });

function setWhere(size: number, test: (state: number) => boolean): StateSet {
  const set = new StateSet(size);
  for (let state = 0; state < size; state++) if (test(state)) set.add(state);
  return set;
}

/** In how many of the patterns each state is. */
const covers = (patterns: readonly Pattern[], masks: Uint32Array): number[] =>
  Array.from(masks, (mask) => patterns.filter(({ fixed, taken }) => (mask & fixed) === taken).length);

describe("patterns", () => {
  it("hold every state of the set once and no other, and count them", () => {
    for (let seed = 0; seed < 300; seed++) {
      const draw = chance(seed);
      const conflict = optionConflict(randomOptionModel(seed, { options: [1, 8] }));
      const share = draw.between(1, 5);
      const set = setWhere(conflict.stateCount, () => draw.oneIn(share));
      const patterns = patternsOf(conflict, set);
      const expected = Array.from(conflict.masks, (_, state) => (set.has(state) ? 1 : 0));
      expect(covers(patterns, conflict.masks), `seed ${seed}`).toEqual(expected);
      expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBe(set.count());
      for (const { fixed, taken, count } of patterns) {
        expect(conflict.masks.filter((mask) => (mask & fixed) === taken)).toHaveLength(count);
      }
    }
  });

  it("also hold exactly the equilibria of an analysis", () => {
    for (let seed = 0; seed < 40; seed++) {
      const conflict = optionConflict(randomOptionModel(seed, { options: [6, 9] }));
      for (const set of Object.values(analyse(conflict).equilibria)) {
        const expected = Array.from(conflict.masks, (_, state) => (set.has(state) ? 1 : 0));
        expect(covers(patternsOf(conflict, set), conflict.masks)).toEqual(expected);
      }
    }
  });

  it("leave open what does not matter", () => {
    const conflict = everything(10);
    const texts = patternsOf(
      conflict,
      setWhere(1024, (state) => (state & 0b1001) === 0b1000),
    ).map((pattern) => patternText(pattern, 10));
    expect(texts).toEqual(["N – – Y – – – – – –"]);
    expect(patternsOf(conflict, new StateSet(1024))).toEqual([]);
    expect(
      patternsOf(
        conflict,
        setWhere(1024, () => true),
      ),
    ).toEqual([{ fixed: 0, taken: 0, count: 1024 }]);
  });

  it("are few for a set that a short condition describes, also among 2^16 states", () => {
    const conflict = everything(16);
    for (let seed = 0; seed < 10; seed++) {
      const condition = randomCondition(chance(seed), 16, 2);
      const set = setWhere(65536, (mask) => holds(condition, (option) => ((mask >>> option) & 1) === 1));
      const patterns = patternsOf(conflict, set);
      expect(patterns.length, `seed ${seed}`).toBeLessThanOrEqual(40);
      expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBe(set.count());
    }
  });
});

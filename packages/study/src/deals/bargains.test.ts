import { graphConflict, optionConflict } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { randomGraphModel, randomOptionModel } from "../../../engine/src/testing/random-models.js";
import { bargains } from "./bargains.js";

const seeds = Array.from({ length: 150 }, (_, index) => 91_000 + index);

describe("bargains", () => {
  it("are all joint moves that pay each of those they take, in option form", () => {
    let total = 0;
    for (const seed of seeds) {
      const model = randomOptionModel(seed, { decisionMakers: [2, 4], options: [3, 6] });
      const conflict = optionConflict(model);
      const start = seed % conflict.stateCount;
      const before = conflict.label(start);
      const expected = new Map<string, number[]>();
      for (let state = 0; state < conflict.stateCount; state++) {
        const after = conflict.label(state);
        const changed = model.options.flatMap(({ owner, change }, option) =>
          before[option] === after[option]
            ? []
            : [{ owner, allowed: change === "free" || (change === "once") === (after[option] === "Y") }],
        );
        const members = [...new Set(changed.map(({ owner }) => owner))].sort((a, b) => a - b);
        const pays = members.every((dm) => conflict.ranks[dm][state] > conflict.ranks[dm][start]);
        if (members.length < 2 || !pays || !changed.every(({ allowed }) => allowed)) continue;
        expected.set(members.join(), [...(expected.get(members.join()) ?? []), state]);
      }
      const found = bargains(conflict, start);
      total += found.length;
      expect(new Map(found.map(({ members, ends }) => [members.join(), ends])), `seed ${seed}`).toEqual(expected);
      const sizes = found.map(({ members }) => members.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }
    expect(total).toBeGreaterThan(40);
  });

  it("take no set of which a part gets there alone, in graph form", () => {
    let total = 0;
    for (const seed of seeds) {
      const conflict = graphConflict(randomGraphModel(seed, { decisionMakers: [2, 4] }));
      for (const { members, ends } of bargains(conflict, 0)) {
        total++;
        for (const end of ends) {
          expect(members.every((dm) => conflict.ranks[dm][end] > conflict.ranks[dm][0])).toBe(true);
          for (const dm of members) expect(conflict.moves(dm, 0), `seed ${seed}`).not.toContain(end);
        }
      }
    }
    expect(total).toBeGreaterThan(20);
  });
});

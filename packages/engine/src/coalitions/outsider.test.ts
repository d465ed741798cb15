import { describe, expect, it } from "vitest";
import { optionConflict } from "../model/option-conflict.js";
import { randomOptionModel } from "../testing/random-models.js";
import { jointMoves } from "./coalition.js";
import { jointParts } from "./joint-reach.js";
import { stableForOutsider } from "./outsider.js";
import { stableForPlayer } from "./stability.js";

const seeds = Array.from({ length: 120 }, (_, index) => 770_000 + index);

describe("an outsider of an alliance", () => {
  it("stays at the same states whether improvements are spread or written out", () => {
    let differences = 0;
    for (const seed of seeds) {
      const conflict = optionConflict(randomOptionModel(seed, { decisionMakers: [3, 5], options: [3, 6] }));
      const last = conflict.decisionMakers.length - 1;
      // The last one stands alone; the first ones are allied, two of them or all.
      const members = [...conflict.decisionMakers.keys()].slice(0, seed % 2 === 0 ? 2 : last);
      const rest = [...conflict.decisionMakers.keys()].slice(members.length, last).map((dm) => [dm]);
      const opponents = [members, ...rest];
      for (const form of ["seq", "sseq"] as const) {
        const expected = [...stableForPlayer(conflict, [last], form, opponents)];
        const found = [...stableForOutsider(conflict, last, form === "sseq", opponents)];
        expect(found, `seed ${seed} ${form}`).toEqual(expected);
        if (expected.length < conflict.stateCount) differences++;
      }
    }
    expect(differences).toBeGreaterThan(30);
  });

  it("sees the allies reach what legal sequences of their moves reach", () => {
    for (const seed of seeds) {
      const conflict = optionConflict(randomOptionModel(seed, { decisionMakers: [3, 4], options: [3, 6] }));
      const { partOf, parts } = jointParts(conflict, [0, 1]);
      for (let state = 0; state < conflict.stateCount; state++) {
        const reach = parts[partOf[state]].reach.filter((other) => other !== state).sort((a, b) => a - b);
        expect(reach, `seed ${seed}`).toEqual(jointMoves(conflict, [0, 1], state));
        expect(parts[partOf[state]].states).toContain(state);
      }
    }
  });
});

import { type Condition, holds } from "@detente/engine";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findState } from "./find-state.js";

const options = 5;
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.nat(options - 1).map((option): Condition => ({ kind: "option", option })),
    tie("condition").map((of): Condition => ({ kind: "not", of })),
    fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "all", of })),
    fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "any", of })),
  ),
}));
const isMet = (mask: number, infeasible: Condition[], wanted: Condition[]): boolean => {
  const taken = (option: number): boolean => ((mask >>> option) & 1) === 1;
  return !infeasible.some((each) => holds(each, taken)) && wanted.every((each) => holds(each, taken));
};

const option = (index: number): Condition => ({ kind: "option", option: index });

it("finds a state exactly when there is one", () => {
  const conditions = fc.array(condition, { maxLength: 4 });
  fc.assert(
    fc.property(conditions, conditions, (infeasible, wanted) => {
      const found = findState(options, infeasible, wanted);
      const all = Array.from({ length: 2 ** options }, (_, mask) => mask);
      const exists = all.some((mask) => isMet(mask, infeasible, wanted));
      expect(found === null).toBe(!exists);
      expect(isMet(found ?? 0, infeasible, wanted)).toBe(exists || isMet(0, infeasible, wanted));
    }),
    { numRuns: 1000 },
  );
});

it("answers at once for 31 options, and gives up rather than search for ever", () => {
  const apart = Array.from(
    { length: 30 },
    (_, index): Condition => ({ kind: "all", of: [option(index), option(index + 1)] }),
  );
  expect(findState(31, apart, [option(30)])).toBe((1 << 30) >>> 0);
  const parity = Array.from({ length: 30 }, (_, index) => index).reduce<Condition>(
    (odd, index) => ({
      kind: "any",
      of: [
        { kind: "all", of: [odd, option(index)] },
        {
          kind: "all",
          of: [
            { kind: "not", of: odd },
            { kind: "not", of: option(index) },
          ],
        },
      ],
    }),
    option(30),
  );
  const shallow: Condition = { kind: "all", of: [option(0), { kind: "not", of: option(0) }] };
  expect(findState(31, [], [parity])).toBeUndefined();
  expect(findState(31, [], [shallow])).toBeNull();
});

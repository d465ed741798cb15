import { type Condition, optionConflict, type OptionModel } from "@detente/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findState } from "../model/find-state.js";
import { readGmcr } from "./read-gmcr.js";
import { writeGmcr } from "./write-gmcr.js";

describe("writing .gmcr", () => {
  const options = 4;
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.nat(options - 1).map((option): Condition => ({ kind: "option", option })),
      tie("condition").map((of): Condition => ({ kind: "not", of })),
      fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "all", of })),
      fc.array(tie("condition"), { maxLength: 3 }).map((of): Condition => ({ kind: "any", of })),
    ),
  }));
  const levels = fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  const changes = fc.constantFrom("free", "once", "withdraw" as const);
  const model = fc
    .record({
      infeasible: fc.array(condition, { maxLength: 2 }),
      changes: fc.array(changes, { minLength: options, maxLength: options }),
      levels: fc.tuple(levels, levels),
    })
    .map(
      (given): OptionModel => ({
        form: "option",
        infeasible: given.infeasible,
        options: given.changes.map((change, index) => ({ name: `o${index}`, owner: index % 2, change })),
        decisionMakers: given.levels.map((each, dm) => ({
          name: `d${dm}`,
          preference: { kind: "statements", levels: each },
        })),
      }),
    );

  it("keeps states, moves and preferences", () => {
    fc.assert(
      fc.property(model, (given) => {
        fc.pre(findState(options, given.infeasible) !== null);
        const { text } = writeGmcr(given);
        expect(text).not.toBeNull();
        const read = readGmcr(text ?? "", "m.gmcr").model;
        const [before, after] = [given, read].map((each) => each && optionConflict(each));
        expect(after?.masks).toEqual(before?.masks);
        expect(after?.ranks).toEqual(before?.ranks);
        expect(after?.options).toEqual(before?.options);
      }),
      { numRuns: 500 },
    );
  });

  it("says when no state is left", () => {
    const nothing: Condition = { kind: "all", of: [] };
    const written = writeGmcr({ form: "option", infeasible: [nothing], options: [], decisionMakers: [] });
    expect(written).toMatchObject({ text: null, problems: [{ code: "gmcr/no-feasible-state" }] });
  });

  it("says when a condition takes too many alternatives", () => {
    const of = Array.from(
      { length: 10 },
      (_, index): Condition => ({
        kind: "any",
        of: [
          { kind: "option", option: 2 * index },
          { kind: "option", option: 2 * index + 1 },
        ],
      }),
    );
    const wide: OptionModel = {
      form: "option",
      infeasible: [],
      options: Array.from({ length: 20 }, (_, index) => ({ name: `o${index}`, owner: 0, change: "free" })),
      decisionMakers: [{ name: "d", preference: { kind: "statements", levels: [[{ kind: "all", of }]] } }],
    };
    expect(writeGmcr(wide)).toMatchObject({ text: null, problems: [{ code: "gmcr/not-expressible" }] });
  });
});

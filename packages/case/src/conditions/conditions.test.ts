import { type Condition, holds } from "@detente/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../limits.js";
import { parseCondition } from "./parse.js";
import { printCondition } from "./print.js";

const ids = ["North.yield", "North.arm", "South.relief", "South.arm", "if.not"];

const truths = (text: string): string => {
  const { condition, problems } = parseCondition(text, ids);
  expect(problems).toEqual([]);
  return [0, 1, 2, 3]
    .map((mask) =>
      condition && holds(condition, (option) => option < 3 && ((mask >>> (option / 2)) & 1) === 1) ? 1 : 0,
    )
    .join("");
};
const codes = (text: string): string[] => parseCondition(text, ids).problems.map(({ code }) => code);

describe("the language of conditions", () => {
  // The four columns: neither, yield, relief, both.
  it.each([
    ["North.yield", "0101"],
    ["yield & relief", "0001"],
    ["yield | relief", "0111"],
    ["!yield", "1010"],
    ["yield -> relief", "1011"],
    ["yield->relief", "1011"],
    ["yield <-> relief", "1001"],
    ["yield if relief", "1101"],
    ["yield iff relief", "1001"],
    ["not yield and relief", "0010"],
    ["not (yield or relief)", "1000"],
    ["yield and relief or not relief", "1101"],
    ["yield & relief -> !yield", "1110"],
    ["relief -> yield -> relief", "1111"],
    ["(relief -> yield) -> relief", "0011"],
    ["yield <-> relief <-> yield", "0011"],
    ["yield if relief -> !yield", "0101"],
    ["\n  yield\n  & relief\n", "0001"],
  ])("%s", (text, expected) => expect(truths(text)).toBe(expected));

  it("takes a word for a name when the decision maker stands in front", () => {
    expect(parseCondition("if.not", ids).condition).toEqual({ kind: "option", option: 4 });
  });

  it("names every unknown option, with the likeliest", () => {
    expect(parseCondition("Nroth.yield & South.releif", ids).problems).toEqual([
      {
        code: "case/unknown-option",
        source: "Nroth.yield & South.releif",
        offset: 0,
        name: "Nroth.yield",
        nearest: ["North.yield"],
      },
      expect.objectContaining({ name: "South.releif", offset: 14, nearest: ["South.relief"] }),
    ]);
  });

  it("asks whose option is meant", () => {
    expect(parseCondition("!arm", ids).problems).toEqual([
      {
        code: "case/ambiguous-option",
        source: "!arm",
        offset: 1,
        name: "arm",
        candidates: ["North.arm", "South.arm"],
      },
    ]);
  });

  it.each([
    ["yield &", 7, null, ["option"]],
    ["yield relief", 6, "relief", ["operator"]],
    ["(yield | relief", 15, null, ["operator", "closing parenthesis"]],
    ["yield && relief", 7, "&", ["option"]],
    ["yield ? relief", 6, "?", ["operator"]],
    ["yield)", 5, ")", ["operator"]],
    ["5G & yield", 0, "5G", ["option"]],
  ])("%s is refused at its place", (source, offset, found, expected) => {
    expect(parseCondition(source, ids).problems).toEqual([
      { code: "case/condition-unexpected", source, offset, found, expected },
    ]);
  });

  it("refuses what is empty, too deep or too large", () => {
    expect(codes("  ")).toEqual(["case/condition-empty"]);
    expect(codes(`${"(".repeat(100_000)}yield`)).toEqual(["case/condition-too-deep"]);
    expect(codes(`${"!".repeat(100_000)}yield`)).toEqual(["case/condition-too-deep"]);
    expect(codes(`yield${" -> yield".repeat(1000)}`)).toEqual(["case/condition-too-deep"]);
    expect(codes(`yield${" <-> yield".repeat(40)}`)).toEqual(["case/condition-too-large"]);
    expect(codes(`yield${" & yield".repeat(limits.conditionParts)}`)).toEqual(["case/condition-too-large"]);
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "yield",
      "arm",
      "(",
      ")",
      "&",
      "|",
      "!",
      "->",
      "<->",
      "if",
      "iff",
      "not",
      "-",
      "é",
      "7",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join(" ")),
        ),
        (text) => {
          const { condition, problems } = parseCondition(text, ids);
          expect(condition === null).toBe(problems.length > 0);
        },
      ),
    );
  });

  it("reads back what it prints", () => {
    const option = fc.nat(ids.length - 1).map((index): Condition => ({ kind: "option", option: index }));
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
      const parts = fc.array(tie("condition"), { minLength: 2, maxLength: 3 });
      return {
        condition: fc.oneof(
          { maxDepth: 4 },
          option,
          tie("condition").map((of): Condition => ({ kind: "not", of })),
          parts.map((of): Condition => ({ kind: "all", of })),
          parts.map((of): Condition => ({ kind: "any", of })),
        ),
      };
    });
    fc.assert(
      fc.property(condition, (given) => {
        expect(parseCondition(printCondition(given, ids), ids)).toEqual({ condition: given, problems: [] });
      }),
    );
  });

  it("prints what the language has no form for by what it means", () => {
    expect(truths(printCondition({ kind: "all", of: [] }, ids))).toBe("1111");
    expect(truths(printCondition({ kind: "any", of: [] }, ids))).toBe("0000");
    const single: Condition = { kind: "all", of: [{ kind: "any", of: [] }] };
    expect(truths(printCondition({ kind: "not", of: single }, ids))).toBe("1111");
  });
});

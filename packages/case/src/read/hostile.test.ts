import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRiver, riverCase } from "../testing/river-case.js";

const codes = async (text: string): Promise<string[]> => (await readRiver(text)).problems.map(({ code }) => code);

describe("hostile files", () => {
  it.each([
    ["nothing", "", "case/empty"],
    ["only a comment", "# nothing yet\n", "case/empty"],
    ["binary", "\u0000\u0001\u0002", "case/not-text"],
    ["50 MB", "a".repeat(50_000_000), "case/too-large"],
    ["brackets", "[".repeat(900_000), "case/too-deep"],
    ["closing brackets", "]".repeat(900_000), "case/too-deep"],
    ["maps", "{a: ".repeat(200_000), "case/too-deep"],
    ["dashes", "- ".repeat(400_000), "case/too-deep"],
    ["questions", "? ".repeat(400_000), "case/too-deep"],
    ["stairs", Array.from({ length: 1000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"), "case/too-deep"],
    ["a list", "- a\n- b\n", "case/wrong-type"],
    ["a word", "hello", "case/wrong-type"],
    ["an alias of itself", "a: &a [*a]", "case/too-deep"],
    ["an unknown alias", "a: *nobody", "case/yaml"],
    ["many keys", Array.from({ length: 60_000 }, (_, index) => `k${index}: v`).join("\n"), "case/format"],
    ["a prototype", "__proto__: 1", "case/bad-key"],
    ["a map as key", "? [a, b]\n: 1\n", "case/bad-key"],
  ])("%s", async (_, text, code) => {
    const started = performance.now();
    expect(await codes(text)).toContain(code);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("does not unfold aliases that multiply", async () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++) {
      const [before, here] = ["abcdefghijkl"[level - 1], "abcdefghijkl"[level]];
      lines.push(`${here}: &${here} [${Array(10).fill(`*${before}`).join(", ")}]`);
    }
    expect(await codes(lines.join("\n"))).toEqual(["case/too-large"]);
  });

  it("tells no more than 200 problems", async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `unknown${index}: 1`).join("\n");
    expect(await codes(riverCase + keys)).toHaveLength(200);
  });

  it("answers any text with problems or a case, never with an exception", async () => {
    const lines = riverCase.split("\n");
    const mangled = fc
      .array(
        fc.tuple(
          fc.nat(lines.length - 1),
          fc.oneof(fc.string(), fc.constantFrom(...lines, "  - a:", "a: *b", "{", "]")),
        ),
      )
      .map((changes) => changes.reduce((text, [at, line]) => text.with(at, line), lines).join("\n"));
    const cut = fc
      .tuple(fc.nat(riverCase.length), fc.nat(20))
      .map(([at, length]) => riverCase.slice(0, at) + riverCase.slice(at + length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(mangled, cut, fc.string()), async (text) => {
        const { case: model, problems } = await readRiver(text);
        expect(model === null).toBe(problems.some(({ severity }) => severity === "error"));
        expect(problems.every(({ at }) => at && at.line >= 1 && at.column >= 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

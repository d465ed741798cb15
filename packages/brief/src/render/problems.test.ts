import { expect, test } from "vitest";
import { problemsJson, renderProblems } from "./problems.js";

const unknownLens = {
  code: "cli/unknown-name",
  severity: "error",
  at: { file: "case.yaml", line: 2, column: 9 },
  what: "lens",
  name: "Soea",
  known: ["Soeya", "Kim"],
  suggestions: ["Soeya"],
} as const;

const lineOf = (_: string, line: number): string | undefined => ["lenses:", "  from: Soea", ""][line - 1];

test("a problem shows its place, the line with a caret, and a remedy", () => {
  expect(renderProblems([unknownLens], { width: 70 }, lineOf)).toMatchInlineSnapshot(`
    "error: There is no lens of this name.
      case.yaml:2:9
      2 │   from: Soea
        │         ^
      Found: Soea
      Expected: one of: Soeya, Kim
      Remedy: Did you mean “Soeya”?
    "
  `);
});

test("of many problems alike, three are told in full, and how many more there are and where", () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    ...unknownLens,
    at: { file: "f", line: index + 1, column: 3 },
  }));
  const warning = { ...unknownLens, severity: "warning" as const };
  const text = renderProblems([{ code: "new/one" }, ...many, warning], { width: 120 });
  expect(text.match(/^error: There is no lens/gm)).toHaveLength(3);
  expect(text.match(/^warning: There is no lens/gm)).toHaveLength(1);
  expect(text).toContain("… and 12 more of this kind, at 4:3, 5:3, 6:3, 7:3, 8:3, 9:3, 10:3, 11:3 and so on.");
  expect(renderProblems(many.slice(0, 4)).match(/^error/gm)).toHaveLength(4);
  const elsewhere = many.map((problem, index) => ({ ...problem, at: { ...problem.at, file: index % 2 ? "f" : "g" } }));
  expect(renderProblems(elsewhere).match(/^error/gm), "three of each file").toHaveLength(6);
});

test("the caret stays under its place when the line is long, wide or full of escapes", () => {
  const line = `${"한".repeat(200)}\u001B[31mX`;
  const text = renderProblems([{ ...unknownLens, at: { file: "f", line: 1, column: 206 } }], { width: 40 }, () => line);
  expect(text).not.toContain("\u001B");
  const [shown, caret] = text.split("\n").slice(-6, -4);
  expect(shown).toContain("X");
  expect(caret).toContain("^");
});

test("a code without words still gets a remedy, and JSON keeps the data beside the words", () => {
  expect(renderProblems([{ code: "new/one" }])).toContain("Remedy: ");
  expect(problemsJson([unknownLens])[0]).toMatchObject({
    code: "cli/unknown-name",
    name: "Soea",
    remedy: "Did you mean “Soeya”?",
  });
});

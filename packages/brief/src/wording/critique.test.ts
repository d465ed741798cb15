import { critique } from "@detente/study";
import { expect, it } from "vitest";
import { renderProblems } from "../render/problems.js";
import { readWeir, weirWith } from "../testing/read-weir.js";

const codesOf = async (passage: string, by: string): Promise<string[]> =>
  (await critique(await weirWith(passage, by))).map(({ code }) => code);

it("the weir, gone through thoroughly", async () => {
  const found = await critique(await readWeir(), { thorough: true });
  expect(renderProblems(found)).toMatchInlineSnapshot(`
    "note: The model uses 7 of 9 statements of the record “forum”.
      Found: not used: “Session Sketch”, “Two neighbours have quarrelled over the
      river for a generat…”
      Remedy: Read the others: a want, a condition or a denial may be missing from
      the model.

    note: Given up alone, 2 of 9 claims change no outcome under any lens: neither
    whether it is stable nor how it can be had.
      Found: wants-the-money, nothing-to-share
      Remedy: They may still matter together: see the smallest sets in \`detente
      pivots\`; leave out what matters in none.
    "
  `);
});

it("an option, a decision maker and an outcome that say nothing are warned about", async () => {
  const idle = "      idle:\n        name: Sit still\n        assumed: To be complete.\n";
  expect(await codesOf("      close:\n", `${idle}      close:\n`)).toContain("case/option-unused");
  const third =
    "  Delta:\n    name: the Delta\n    options:\n      dam:\n        name: Dam\n        assumed: It could.\n";
  expect(await codesOf("statusQuo: []", `${third}statusQuo: []`)).toContain("case/indifferent");
  const twin = '  no-weir:\n    name: No weir\n    when: "!(Upland.build | Lowland.close)"\n';
  expect(await codesOf("scenarios:\n", `${twin}scenarios:\n`)).toContain("case/outcomes-coincide");
  const wider = "  a-weir:\n    name: A weir\n    when: Upland.build\n";
  const overlap = (await critique(await weirWith("scenarios:\n", `${wider}scenarios:\n`))).find(
    ({ code }) => code === "case/outcomes-overlap",
  );
  expect(overlap).toMatchObject({
    severity: "note",
    pairs: expect.arrayContaining([["shared-weir", "a-weir"]]),
  });
  expect(await codesOf("statusQuo: []\n", "")).toContain("case/no-status-quo");
});

it("an outcome that is stable by an irreversible step alone is warned about, with the lenses", async () => {
  const found = await critique(await weirWith("prefers: Upland.build\n", 'prefers: "!Upland.build"\n'));
  expect(found.filter(({ code }) => code === "case/only-irreversible")).toMatchObject([
    // Nobody closes the market, so only the wall itself keeps the Upland from taking it down again.
    { severity: "warning", outcome: "dry-summer", lenses: ["Ada Lindqvist", "Common ground"] },
    { severity: "warning", outcome: "closed-market", lenses: ["Bo Tanaka"] },
  ]);
});

it("a claim that is denied and held by nobody counts under no lens, and is not called idle besides", async () => {
  const denied = "      denied: [{ quote: the Lowland would sooner pay than go dry }]\n";
  const model = await weirWith("      assumed: Nobody pays gladly.\n", `      assumed: Nobody pays gladly.\n${denied}`);
  const found = await critique(model, { thorough: true });
  expect(found.find(({ code }) => code === "case/claims-uncounted")).toMatchObject({ claims: ["keeps-its-money"] });
  expect(found.find(({ code }) => code === "case/claims-idle")).toMatchObject({
    of: model.claims.length - 1,
    claims: expect.not.arrayContaining(["keeps-its-money"]),
  });
});

it("a model too large to be judged in passing is said to be", async () => {
  const found = await critique(await readWeir(), { mostStates: 3 });
  expect(found.find(({ code }) => code === "case/not-judged")).toMatchObject({ severity: "note", most: 3 });
  expect(found.map(({ code }) => code)).not.toContain("case/only-irreversible");
});

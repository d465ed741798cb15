import { describe, expect, it } from "vitest";
import { readRiver } from "../testing/river-case.js";
import { contestedClaims, deniersOf, holdersOf } from "../lenses/evidence.js";

const { case: model, problems } = await readRiver();
if (!model) throw new Error(JSON.stringify(problems, null, 1));

describe("reading a sound case", () => {
  it("finds nothing to complain of", () => expect(problems).toEqual([]));

  it("keeps options and decision makers in the order of the file, with their places", () => {
    expect(model.decisionMakers).toEqual([
      { id: "Up", name: "Upland", at: { file: "river/case.yaml", line: 7, column: 3 } },
      { id: "Low", name: "Lowland", at: { file: "river/case.yaml", line: 12, column: 3 } },
    ]);
    expect(model.options.map(({ id, dm, name, change }) => [id, dm, name, change])).toEqual([
      ["Up.open", 0, "Open the gates", "free"],
      ["Up.dam", 0, "Build the dam", "once"],
      ["Low.pay", 1, "Pay for the dam", "free"],
      ["Low.boycott", 1, "Boycott the dam", "withdraw"],
    ]);
    expect(model.statusQuo).toEqual([3]);
    expect(model.options[2].evidence.held[0].speaker).toBe("Ben Cole");
  });

  it("reads claims by level, preferences first", () => {
    expect(model.claims.map(({ id, kind, dm, level }) => [id, kind, dm, level])).toEqual([
      ["fears-drought", "preference", 0, 0],
      ["paid-first", "preference", 0, 1],
      ["wants-dam", "preference", 0, 1],
      ["wants-water", "preference", 1, 0],
      ["never-pays", "preference", 1, 0],
      ["pays-gladly", "preference", 1, 1],
      ["pay-or-boycott", "possibility", null, 0],
    ]);
    expect(model.claims[0].condition).toEqual({ kind: "not", of: { kind: "option", option: 0 } });
    expect(model.claims[2].evidence).toEqual({ held: [], denied: [], assumed: "Why else talk about it." });
  });

  it("finds each quotation, its statement and its speaker", () => {
    const [citation] = model.claims[4].evidence.held;
    expect(citation).toEqual({
      record: "talks",
      quote: "Lowland will never pay",
      start: citation.start,
      end: citation.start + "Lowland will never pay".length,
      statement: "s4",
      speaker: "Ben Cole",
      how: "named",
      of: null,
      at: { file: "river/case.yaml", line: 44, column: 16 },
    });
    expect(model.records[0].record.text.slice(citation.start, citation.end)).toBe(citation.quote);
    expect(holdersOf(model.claims[5])).toEqual(["Cy Dahl"]);
    expect(deniersOf(model.claims[5])).toEqual(["the farmers"]);
    expect(contestedClaims(model).map(({ id }) => id)).toEqual(["never-pays", "pays-gladly"]);
  });

  it("makes a lens a speaker, common ground, and those of the file", () => {
    const common = ["fears-drought", "paid-first", "wants-dam", "wants-water", "pay-or-boycott"];
    expect(model.lenses.map(({ id, name, kind, claims }) => [id, name, kind, [...claims].sort()])).toEqual([
      ["ada-berg", "Ada Berg", "speaker", [...common].sort()],
      ["ben-cole", "Ben Cole", "speaker", [...common, "never-pays"].sort()],
      ["cy-dahl", "Cy Dahl", "speaker", [...common, "pays-gladly"].sort()],
      ["common", "Common ground", "common", [...common].sort()],
      [
        "hopeful",
        "Hopeful",
        "custom",
        [...common.filter((id) => id !== "fears-drought"), "never-pays", "pays-gladly"].sort(),
      ],
    ]);
    expect(model.perceptions).toMatchObject([{ dm: 0, lens: "hopeful", evidence: { held: [] } }]);
  });

  it("reads outcomes and scenarios", () => {
    expect(model.outcomes).toMatchObject([
      { id: "deal", name: "A deal", says: "Water for money.", source: "Up.open & Low.pay" },
      { id: "drought", name: "drought", says: null, source: "!Up.open" },
    ]);
    expect(model.scenarios).toMatchObject([
      {
        id: "wet-summer",
        drop: ["fears-drought"],
        add: [
          { before: "wants-dam", claim: { id: "generous", dm: 0 } },
          { before: null, claim: { id: "proud", dm: 0 } },
        ],
        statusQuo: [1],
        alliance: [0, 1],
      },
    ]);
  });

  it("leaves the status quo open when the file gives none", async () => {
    const text = `format: detente/1\ntitle: t\ndecisionMakers:\n  A: { name: A, options: { x: X } }\n`;
    const small = await readRiver(text);
    expect(small.problems).toEqual([]);
    expect(small.case).toMatchObject({ statusQuo: null, taken: [], records: [], lenses: [{ id: "common" }] });
  });
});

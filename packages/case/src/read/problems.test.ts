import { describe, expect, it } from "vitest";
import { readRiver, river, riverCase, riverRecord } from "../testing/river-case.js";

/** Code, line, what stands there, path. */
async function told(passage: string, by: string): Promise<unknown[]> {
  const { case: model, problems } = await river(passage, by);
  const lines = riverCase.replace(passage, by).split("\n");
  expect(model === null).toBe(problems.some(({ severity }) => severity === "error"));
  return problems.map(({ code, at, path = "" }) => {
    const there = at ? lines[at.line - 1].slice(at.column - 1) : "";
    return [code, path, there.slice(0, 16)];
  });
}

describe("what is wrong with the file is told at its place", () => {
  it.each([
    ["says: Two", "sys: Two", [["case/unknown-key", "sys", "sys: Two neighbo"]]],
    ["format: detente/1", "format: detente/2", [["case/format", "format", "detente/2"]]],
    ["format: detente/1\n", "", [["case/format", "format", "title: The river"]]],
    ["title: The river", "title:", [["case/empty-value", "title", ""]]],
    ["title: The river\n", "", [["case/missing-key", "title", "format: detente/"]]],
    ["title: The river", "title: [a]", [["case/wrong-type", "title", "[a]"]]],
    ["change: once", "change: never", [["case/wrong-value", "decisionMakers.Up.options.dam.change", "never }"]]],
    [
      "prefers: dam\n",
      "wants: dam\n",
      [
        ["case/missing-key", "preferences.Up[1].level[1].prefers", "id: wants-dam"],
        ["case/unknown-key", "preferences.Up[1].level[1].wants", "wants: dam"],
      ],
    ],
    ["  Low:\n    name", "  9Low:\n    name", [["case/bad-key", "decisionMakers.9Low", "9Low:"]]],
    ["id: wants-water", "id: wants water", [["case/bad-key", "preferences.Low[0][0].id", "wants water"]]],
    [
      "held: [{ quote: Lowland will never pay }]",
      "held: Ben",
      [["case/wrong-type", "preferences.Low[0][1].held", "Ben"]],
    ],
    ["  talks: records/talks.txt", "  talks: ../talks.txt", [["case/record-outside", "records.talks", "../talks.txt"]]],
    ["  talks: records/talks.txt", "  talks: a.txt", [["case/record-unreadable", "records.talks", "a.txt"]]],
    ["title: The river", "title: The river\ntitle: Another", [["case/duplicate-key", "", "title: Another"]]],
    ["title: The river", "title: [The river", [["case/yaml", "", "says: Two neighb"]]],
    ['"!Up.open"\n      held', "!Up.open\n      held", [["case/yaml-sign", "", "!Up.open"]]],
    ['"!pay"', "!pay & !Up.open", [["case/yaml-sign", "", "& !Up.open"]]],
  ])("%j → %j", async (passage, by, expected) => expect(await told(passage, by)).toEqual(expected));

  it("suggests the nearest key", async () => {
    const { problems } = await river("denied: [{", "deneid: [{");
    expect(problems).toMatchObject([{ code: "case/unknown-key", key: "deneid", nearest: "denied" }]);
  });
});

describe("what is wrong with the names is told at its place", () => {
  it.each([
    [
      "infeasible: Low.pay &",
      "infeasible: Low.pya &",
      [["case/unknown-option", "possibility[0].infeasible", "Low.pya & Low.bo"]],
    ],
    ["- Low.boycott", "- Low.boycot", [["case/unknown-name", "statusQuo[0]", "Low.boycot"]]],
    ["- Low.boycott", "- Low.boycott\n  - boycott", [["case/named-twice", "statusQuo[1]", "boycott"]]],
    ["- id: wants-water", "- id: wants-dam", [["case/duplicate-id", "preferences.Low[0][0].id", "wants-dam"]]],
    ["preferences:\n  Up:", "preferences:\n  Upp:", [["case/unknown-name", "preferences.Upp", "Upp:"]]],
    ["from: Cy Dahl", "from: Cy Dale", [["case/unknown-name", "lenses.hopeful.from", "Cy Dale, add: [n"]]],
    ["add: [never-pays]", "add: [ever-pays]", [["case/unknown-name", "lenses.hopeful.add[0]", "ever-pays], drop"]]],
    [
      "  hopeful: {",
      "  common: {",
      [
        ["case/duplicate-id", "lenses.common", "common: { name: "],
        ["case/unknown-name", "perceptions.Up.lens", "hopeful, assumed"],
      ],
    ],
    [
      "before: wants-dam",
      "before: wants-water",
      [["case/before-another", "scenarios.wet-summer.add[0].before", "wants-water, ass"]],
    ],
    ["alliance: [Low, Up]", "alliance: [Low]", [["case/small-alliance", "scenarios.wet-summer.alliance", "[Low]"]]],
    [
      "record: talks,",
      "record: walks,",
      [["case/unknown-name", "preferences.Up[1].level[0].held[0].record", "walks, quote: Up"]],
    ],
  ])("%j → %j", async (passage, by, expected) => expect(await told(passage, by)).toEqual(expected));

  it("points into a condition, whatever its quotation marks", async () => {
    const { problems } = await river('"!pay"', '"!Up.open & (nay | Up.dam"');
    expect(problems).toMatchObject([
      { code: "case/unknown-option", nearest: ["Low.pay"], at: { line: 43, column: 31 } },
      { code: "case/condition-unexpected", offset: 24, at: { line: 43, column: 43 } },
    ]);
    const ambiguous = await readRiver(riverCase.replace("boycott: {", "dam: {").replaceAll("Low.boycott", "Low.dam"));
    expect(ambiguous.problems[0]).toMatchObject({
      code: "case/ambiguous-option",
      candidates: ["Up.dam", "Low.dam"],
      path: "preferences.Up[1].level[1].prefers",
    });
  });
});

describe("what a claim rests on", () => {
  it("must be there", async () => {
    const path = "preferences.Up[1].level[1]";
    expect(await told("          assumed: Why else talk about it.\n", "")).toEqual([
      ["case/no-evidence", path, "id: wants-dam"],
    ]);
    const denied = await river("assumed: Why else talk about it.", "denied: [{ quote: Upland fears }]");
    expect(denied.problems).toMatchObject([{ code: "case/no-evidence", what: "claim", id: "wants-dam", path }]);
  });

  it("shows the nearest passage of a quotation that is not in the record", async () => {
    const { problems } = await river(
      "Lowland will never pay }]\n        denied",
      "Lowland would never pay }]\n        denied",
    );
    expect(problems).toMatchObject([
      {
        code: "case/quote-not-found",
        severity: "error",
        quote: "Lowland would never pay",
        nearest: { text: "Lowland will never pay", at: { file: "river/records/talks.txt", line: 6, column: 11 } },
        at: { file: "river/case.yaml", line: 44, column: 25 },
      },
    ]);
  });

  it.each([
    ["Lowland wants the gates open }", "It was a long day. }", "case/quote-ambiguous"],
    ["Lowland wants the gates open }", "The talks went on until late. }", ""],
    ["Lowland wants the gates open }", "The gates are shut }", "case/quote-speaker-unknown"],
    ["Lowland wants the gates open }", "The gates are shut, of: Ada Berg }", ""],
    ["Lowland wants the gates open }", "The river talks }", "case/quote-outside-statements"],
    ["Lowland pays gladly }", "Ben Cole }", "case/quote-outside-statements"],
    ["quote: Lowland pays gladly }", "quote: Lowland wants the gates }", "case/held-and-denied"],
  ])("%s → %s: %s", async (passage, by, code) => {
    expect((await river(passage, by)).problems.map((each) => each.code)).toEqual(code === "" ? [] : [code]);
  });

  it("refuses a quotation that runs over two speakers", async () => {
    const quote = "fears a dry summer more than anything.\\nBen Cole: Lowland wants";
    const { problems } = await river("quote: Lowland wants the gates open }", `quote: "${quote}" }`);
    expect(problems).toMatchObject([{ code: "case/quote-spans-speakers", speakers: ["Ada Berg", "Ben Cole"] }]);
  });

  it("asks for the record when there are none or several", async () => {
    const none = await river("records:\n  talks: records/talks.txt\n", "");
    expect(new Set(none.problems.map(({ code }) => code))).toEqual(new Set(["case/no-record", "case/unknown-name"]));
    const two = await river("  talks: records/talks.txt", "  talks: records/talks.txt\n  more: records/talks.txt");
    expect(new Set(two.problems.map(({ code }) => code))).toEqual(new Set(["case/record-needed"]));
  });
});

describe("contradictions", () => {
  it("names the smallest set of claims that leave no state, and under which lenses", async () => {
    const { problems } = await river(
      "possibility:\n",
      `possibility:
  - { id: must-pay, infeasible: "!pay", assumed: a, denied: [{ quote: Upland fears }] }
  - { id: no-pay, infeasible: pay & !dam, held: [{ quote: Lowland will never pay }] }
  - { id: no-dam, infeasible: dam, assumed: b }
  - { id: some-pay, infeasible: "!pay & !boycott", assumed: c }
  - { id: no-boycott, infeasible: boycott, assumed: c }
`,
    );
    expect(problems.find(({ code }) => code === "case/no-feasible-state")).toMatchObject({
      claims: ["no-pay", "no-dam", "some-pay", "no-boycott"],
      lenses: ["Ada Berg", "Ben Cole", "Cy Dahl", "Common ground", "Hopeful"],
    });
  });

  it("tells a status quo that cannot be, lens by lens", async () => {
    const { problems } = await river("  - Low.boycott\n", "  - Low.boycott\n  - Low.pay\n");
    expect(problems).toMatchObject([
      { code: "case/status-quo-infeasible", claims: ["pay-or-boycott"], scenario: null, lenses: { length: 5 } },
    ]);
    const scenario = await river("from: [Up.dam]", "from: [pay, boycott]");
    expect(scenario.problems).toMatchObject([{ code: "case/status-quo-infeasible", scenario: "wet-summer" }]);
  });

  it("warns of an outcome that nothing meets, and reads the case all the same", async () => {
    const { case: model, problems } = await river("when: Up.open & Low.pay", "when: Low.pay & Low.boycott");
    expect(problems).toMatchObject([{ code: "case/outcome-infeasible", severity: "warning", outcome: "deal" }]);
    expect(model).not.toBeNull();
  });
});

it("tells problems in the order of the file", async () => {
  const { problems } = await readRiver(riverCase.replaceAll("quote: Lowland", "quote: Highland"), riverRecord);
  const lines = problems.map(({ at }) => at?.line ?? 0);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

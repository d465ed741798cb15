import type { Condition } from "@detente/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGmcr } from "./read-gmcr.js";

const sound = `{
  "options": [
    { "name": "open", "permittedDirection": "both" },
    { "name": "dam", "permittedDirection": "fwd" },
    { "name": "pay", "permittedDirection": "back" }
  ],
  "decisionMakers": [
    { "name": "Upland", "options": [0, 1], "preferences": [[[0, "N"], [2, "Y"]]] },
    { "name": "Lowland", "options": [2],
      "preferences": [{ "compound": true, "members": [[[0, "Y"]], [[2, "N"]]] }] }
  ],
  "infeasibles": [[[1, "Y"], [2, "Y"]]],
  "useManualPreferenceRanking": false
}`;

function changed(passage: string, by: string): ReturnType<typeof readGmcr> {
  if (!sound.includes(passage)) throw new Error(`no “${passage}”`);
  return readGmcr(sound.replace(passage, by), "m.gmcr");
}
/** Code, weight, path, and what stands at the place. */
function told(passage: string, by: string): unknown[] {
  const lines = sound.replace(passage, by).split("\n");
  return changed(passage, by).problems.map(({ code, severity, at, path = "" }) => {
    const there = at ? lines[at.line - 1].slice(at.column - 1) : "";
    return [code, severity, path, there.slice(0, 12)];
  });
}

const option = (index: number): Condition => ({ kind: "option", option: index });
const not = (index: number): Condition => ({ kind: "not", of: option(index) });
const all = (...of: Condition[]): Condition => ({ kind: "all", of });

describe("reading .gmcr", () => {
  it("reads options, owners, conditions and statements", () => {
    expect(readGmcr(sound, "m.gmcr")).toEqual({
      problems: [],
      model: {
        form: "option",
        options: [
          { name: "open", change: "free", owner: 0 },
          { name: "dam", change: "once", owner: 0 },
          { name: "pay", change: "withdraw", owner: 1 },
        ],
        infeasible: [all(option(1), option(2))],
        decisionMakers: [
          { name: "Upland", preference: { kind: "statements", levels: [[all(not(0), option(2))]] } },
          {
            name: "Lowland",
            preference: { kind: "statements", levels: [[{ kind: "any", of: [all(option(0)), all(not(2))] }]] },
          },
        ],
      },
    });
  });

  it.each([
    ["useManualPreferenceRanking", "preferenceRanking"],
    ["useManualPreferenceVectors", "preferenceVector"],
  ])("reads rankings under %s and %s", (flag, key) => {
    const text = sound
      .replace('"useManualPreferenceRanking": false', `"${flag}": true`)
      .replaceAll('"preferences"', `"${key}": [3, [1, 2], 6, [5, 4]], "preferences"`);
    const { model, problems } = readGmcr(text, "m.gmcr");
    expect(problems).toEqual([]);
    const ranking = [[2], [0, 1], [5], [4, 3]];
    expect(model?.decisionMakers.map(({ preference }) => preference)).toEqual([
      { kind: "ranking", ranking },
      { kind: "ranking", ranking },
    ]);
  });

  it.each([
    ['"fwd"', '"up"', [["gmcr/wrong-shape", "error", "options[1].permittedDirection", '"up" },']]],
    [
      '"name": "dam"',
      '"title": "dam"',
      [
        ["gmcr/missing-key", "error", "options[1].name", '{ "title": "'],
        ["gmcr/not-understood", "note", "", "{"],
      ],
    ],
    ['"options": [2]', '"options": []', [["gmcr/option-without-owner", "error", "options[2]", '{ "name": "p']]],
    [
      '"options": [2]',
      '"options": [1, 2]',
      [["gmcr/option-owned-twice", "error", "decisionMakers[1].options[0]", "1, 2],"]],
    ],
    ['"options": [2]', '"options": [2, 3]', [["gmcr/unknown-option", "error", "decisionMakers[1].options[1]", "3],"]]],
    [
      '[0, "N"]',
      '[7, "N"]',
      [["gmcr/unknown-option", "error", "decisionMakers[0].preferences[0][0][0]", '7, "N"], [2,']],
    ],
    ['[0, "N"]', '[0, "M"]', [["gmcr/wrong-shape", "error", "decisionMakers[0].preferences[0][0][1]", '"M"], [2, "Y']]],
    ['[[0, "N"], [2, "Y"]]', "[]", [["gmcr/empty-condition", "warning", "decisionMakers[0].preferences[0]", "[]] },"]]],
    [
      '[[[1, "Y"], [2, "Y"]]]',
      '[[[1, "Y"]], [[1, "N"]]]',
      [["gmcr/no-feasible-state", "error", "infeasibles", '[[[1, "Y"]],']],
    ],
    ['"Upland"', '"Lowland"', [["gmcr/same-name", "warning", "decisionMakers[1]", '{ "name": "L']]],
    [
      '"preferences": [[[0, "N"], [2, "Y"]]]',
      '"preferences": []',
      [["gmcr/no-preference", "note", "decisionMakers[0]", '{ "name": "U']],
    ],
    [
      '"preferences": [[[0, "N"], [2, "Y"]]]',
      '"payoffs": [3, 1, 2]',
      [["gmcr/only-payoffs", "warning", "decisionMakers[0].payoffs", "[3, 1, 2] },"]],
    ],
    [
      '"infeasibles"',
      '"coalitions": [[0, 1]], "infeasibles"',
      [["gmcr/not-used", "warning", "coalitions", '[[0, 1]], "i']],
    ],
    ['"infeasibles"', '"coalitions": [0, [1]], "infeasibles"', []],
    [
      '"useManualPreferenceRanking": false',
      '"useManualPreferenceRanking": true',
      [
        ["gmcr/missing-key", "error", "decisionMakers[0]", '{ "name": "U'],
        ["gmcr/missing-key", "error", "decisionMakers[1]", '{ "name": "L'],
      ],
    ],
    ['"fwd" },', '"fwd" ', [["gmcr/json", "error", "", '{ "name": "p']]],
  ])("%s → %s is told at its place", (passage, by, expected) => {
    const reading = changed(passage, by);
    expect(told(passage, by)).toEqual(expected);
    expect(reading.model === null).toBe(reading.problems.some(({ severity }) => severity === "error"));
  });

  it("says which states a ranking repeats, misses and does not have", () => {
    const text = sound
      .replace('"useManualPreferenceRanking": false', '"useManualPreferenceRanking": true')
      .replaceAll('"preferences"', '"preferenceRanking": [3, [1, 3], 7, 1.5, "2"], "preferences"');
    expect(readGmcr(text, "m.gmcr").problems.slice(0, 5)).toMatchObject([
      { code: "gmcr/ranking-repeats-state", dm: "Upland", state: 3 },
      { code: "gmcr/ranking-unknown-state", dm: "Upland", state: 7, states: 6 },
      { code: "gmcr/ranking-unknown-state", state: 1.5 },
      { code: "gmcr/wrong-shape", found: "“2”" },
      { code: "gmcr/ranking-misses-states", states: [2, 4, 5, 6] },
    ]);
  });

  it.each([
    ["", "gmcr/json", 1, 1],
    ["\u0000", "gmcr/not-text", 1, 1],
    ["[]", "gmcr/wrong-shape", 1, 1],
    ['{"options": [],}', "gmcr/json", 1, 16],
    ['{"options": []', "gmcr/json", 1, 15],
    ['{"options":\n [1 2]}', "gmcr/json", 2, 5],
    ["[".repeat(100_000), "gmcr/json", 1, 100_001],
  ])("refuses %j", (text, code, line, column) => {
    expect(readGmcr(text.slice(0, 100_000), "m.gmcr")).toMatchObject({
      model: null,
      problems: [{ code, at: { file: "m.gmcr", line, column } }],
    });
  });

  it("never throws, whatever the JSON", () => {
    const key = fc.constantFrom(
      "options",
      "decisionMakers",
      "name",
      "preferences",
      "infeasibles",
      "compound",
      "members",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(0, 1, -1, 1.5, "Y", "N", "", null, true),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.string(), (data, cut) => {
        const text = JSON.stringify(data);
        for (const each of [text, text.slice(0, text.length >> 1) + cut]) {
          const { model, problems } = readGmcr(each, "m.gmcr");
          expect(model === null).toBe(problems.some(({ severity }) => severity === "error"));
        }
      }),
    );
  });
});

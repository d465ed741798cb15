import { expect, it } from "vitest";
import { readPeople } from "./people.js";
import { readReview } from "./review.js";

it("reads what a person decided about people", () => {
  const text = `# Ours.
format: detente/people/1
aliases: { Soeya Yoshida: Soeya Yoshihide }
apart: [[Kim Sung-han, Kim Jong-un]]
roles: { Sue Mi Terry: moderator }
pronouns: { Sue Mi Terry: she }
surnames: { Sue Mi Terry: Terry }
`;
  expect(readPeople(text, "people.yaml")).toEqual({
    problems: [],
    decisions: {
      aliases: { "Soeya Yoshida": "Soeya Yoshihide" },
      apart: [["Kim Sung-han", "Kim Jong-un"]],
      roles: { "Sue Mi Terry": "moderator" },
      genders: { "Sue Mi Terry": "she" },
      surnames: { "Sue Mi Terry": "Terry" },
    },
  });
  expect(readPeople("\n# Nothing yet.\n", "people.yaml")).toEqual({ decisions: {}, problems: [] });
});

it.each([
  ["format: detente/people/2\n", "case/format", 1],
  ["roles: { A: chair }\n", "case/format", 1],
  ["format: detente/people/1\nroles:\n  A B: chair\n", "case/wrong-value", 3],
  ["format: detente/people/1\nalias: {}\n", "case/unknown-key", 2],
  ["format: detente/people/1\naliases:\n  A: B\n  A: C\n", "case/duplicate-key", 4],
  ["format: detente/people/1\napart: [[A]]\n", "case/wrong-value", 2],
  ["format: detente/people/1\naliases: [\n", "case/yaml", 3],
])("says where %j is wrong, and decides nothing", (text, code, line) => {
  const { decisions, problems } = readPeople(text, "people.yaml");
  expect(decisions).toEqual({});
  expect(problems).toContainEqual(
    expect.objectContaining({ code, at: expect.objectContaining({ file: "people.yaml", line }) }),
  );
});

it("reads what a person decided about a record", () => {
  const text = `format: detente/review/1
roles: { A B: speaker }
statements:
  - { speaker: A B, exact: "Yes.", prefix: "Well. ", start: 12 }
  - { voice: panel, exact: "All agreed." }
relations:
  - { kind: agrees, from: A B, holds: no, exact: "Yes." }
`;
  expect(readReview(text, "x.review.yaml")).toEqual({
    problems: [],
    roles: { "A B": "speaker" },
    review: {
      statements: [
        { anchor: { exact: "Yes.", prefix: "Well. ", suffix: "", start: 12 }, voice: { speaker: "A B" } },
        { anchor: { exact: "All agreed.", prefix: "", suffix: "", start: null }, voice: "panel" },
      ],
      relations: [
        {
          anchor: { exact: "Yes.", prefix: "", suffix: "", start: null },
          kind: "agrees",
          from: "A B",
          to: null,
          holds: false,
        },
      ],
    },
  });
});

it("refuses a decision that says two things or none", () => {
  const both = "format: detente/review/1\nstatements:\n  - { speaker: A, voice: open, exact: x }\n";
  const none = "format: detente/review/1\nstatements:\n  - { exact: x }\n";
  for (const text of [both, none]) {
    const { review, problems } = readReview(text, "x.review.yaml");
    expect(review.statements).toEqual([]);
    expect(problems).toMatchObject([{ code: "case/wrong-value", at: { line: 3 } }]);
  }
});

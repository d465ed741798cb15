import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { person, told } from "../testing/told.js";

const names = ["Ingrid *Solheim", "Kwabena *Asante", "*Kim Tae-hoon", "Marta *Duarte"];
const openings = [
  "# said that",
  "# did not agree with Asante that",
  "According to #,",
  "He added that",
  "In her view,",
  "Most panelists agreed that",
  "“",
  "The session showed that",
  "# and Asante noted that",
  "As # put it,",
  "",
  "#: ",
  "While # argued that Kim is right,",
  "President Macron insists that",
];
const contents = [
  "ports rust.",
  "quotas may fail, if Kim Jong Un wants it.",
  "nobody pays”.",
  "the ice (2010–2040) melts; it will.",
  "Asante believes it.",
  '\u{1F9CA} — 冰 ’s’ ".',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.constantFrom("Solheim", "Asante", "Kim", "Duarte", "Ingrid Solheim"),
    fc.constantFrom(...contents),
  )
  .map(([opening, name, content]) => `${opening.replaceAll("#", name)} ${content}`.trim());
const session = fc.array(
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: sentence },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 5 },
);

const roster = [
  ...names.map((name) => person(name)),
  person("*Kim Jong Un", "mentioned", "he"),
  person("Emmanuel *Macron", "mentioned", "he"),
];

const rename = (text: string): string => text.replaceAll("Solheim", "Tveit");

describe("laws of attribution", () => {
  test("every sentence once, in order; a speaker is always somebody of the session; twice the same", () => {
    const law = fc.property(session, (paragraphs) => {
      const { statements, relations } = told(roster, paragraphs);
      expect(statements.map(({ text, paragraph }) => [text, paragraph])).toEqual(
        paragraphs.flatMap((sentences, at) => sentences.map((text) => [text.replace(/^(?:\d+\. |• )/, ""), at + 1])),
      );
      expect(statements.map(({ id }) => id)).toEqual(statements.map((_, at) => `s${at + 1}`));
      const present = new Set([...names.map((name) => name.replace("*", "")), null]);
      for (const { speaker, how } of statements) {
        expect(present.has(speaker)).toBe(true);
        expect(speaker === null).toBe(how === "rapporteur" || how === "collective" || how === "unknown");
      }
      for (const { from, statement } of relations) {
        expect(present.has(from)).toBe(true);
        expect(statements.some(({ id }) => id === statement)).toBe(true);
      }
      expect(told(roster, paragraphs).statements).toEqual(statements);
    });
    fc.assert(law, { numRuns: 150 });
  });

  test("a speaker by another name says the same", () => {
    const law = fc.property(session, (paragraphs) => {
      const renamed = told(
        roster.map((each) => (each.name === "Ingrid Solheim" ? person("Ingrid *Tveit") : each)),
        paragraphs.map((sentences) => sentences.map(rename)),
      );
      expect(renamed.statements.map(({ speaker, how, rule }) => [speaker, how, rule])).toEqual(
        told(roster, paragraphs).statements.map(({ speaker, how, rule }) => [
          speaker === null ? null : rename(speaker),
          how,
          rule,
        ]),
      );
    });
    fc.assert(law, { numRuns: 100 });
  });
});

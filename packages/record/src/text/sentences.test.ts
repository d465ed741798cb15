import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readRecord } from "../read-record.js";
import { sentencesBetween } from "./sentences.js";

const split = (text: string): string[] =>
  sentencesBetween(text, 0, text.length).map(([start, end]) => text.slice(start, end));

describe("where sentences end", () => {
  test.each([
    ["The U.S. alliance holds. It is old.", ["The U.S. alliance holds.", "It is old."]],
    ["It left the U.S. The pact stands.", ["It left the U.S.", "The pact stands."]],
    ["Mr. Osei met Dr. Sydney A. Seiler. They spoke.", ["Mr. Osei met Dr. Sydney A. Seiler.", "They spoke."]],
    ["Growth fell to 3.5 percent. Nobody asked why.", ["Growth fell to 3.5 percent.", "Nobody asked why."]],
    ["He called it “a start.” She did not.", ["He called it “a start.”", "She did not."]],
    ["“Why now?” she asked. Silence.", ["“Why now?” she asked.", "Silence."]],
    ["Really?! Yes… No.", ["Really?!", "Yes…", "No."]],
    ["Resolution No. 1540 of Jan. 5 binds all. So be it.", ["Resolution No. 1540 of Jan. 5 binds all.", "So be it."]],
    ["The pact was signed.12 Then it failed.", ["The pact was signed.12", "Then it failed."]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));
});

const word = fc.constantFrom(
  "U.S.",
  "Mr. Osei",
  "said",
  "that",
  "peace",
  "“deal.”",
  "3.5",
  "It",
  "Kim",
  "why?",
  "no!",
  "…",
  "1)",
  "•",
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ". ", "\n", "\r\n", "\n\n")), { maxLength: 60 })
  .map((parts) => parts.flat().join(""));

describe("laws of the reader", () => {
  test.prop([text], { numRuns: 200 })(
    "sentences stand in order, point at themselves, and lose no letter",
    (written) => {
      const record = readRecord(`Session: A\n\nSession Sketch\n\n${written}`);
      let at = 0;
      for (const { start, end, text: said } of record.statements) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(record.text.slice(start, end)).toBe(said);
        expect(said).toBe(said.trim());
        at = end;
      }
      expect(readRecord(record.text)).toEqual(record);
    },
  );

  test.prop([
    fc.array(fc.constantFrom("The plan held.", "It was new.", "Nobody in the U.S. knew."), {
      minLength: 1,
      maxLength: 12,
    }),
  ])("every sentence once, whatever the line endings", (sentences) => {
    for (const space of [" ", "\n", "\r\n", "\n\n"]) {
      const record = readRecord(`Session Sketch\n\n${sentences.join(space)}`);
      expect(record.statements.map(({ text: said }) => said)).toEqual(sentences);
    }
  });

  test.prop([fc.string({ maxLength: 400 })])("no text makes the reader throw", (written) => {
    expect(readRecord(written).text).toBe(written);
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
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
    ["It failed on ports.Professor Osei knew why.", ["It failed on ports.", "Professor Osei knew why."]],
    [
      "The e.g.Ports case of St.Osei is at ports.Org today.",
      ["The e.g.Ports case of St.Osei is at ports.", "Org today."],
    ],
    [
      "She is at Delta A&M. Mr. Lind is at Lock B. Novak’s.",
      ["She is at Delta A&M.", "Mr. Lind is at Lock B. Novak’s."],
    ],
    ["The pact was signed.12 Then it failed.", ["The pact was signed.12", "Then it failed."]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));
});

test("points without a full stop say something; a talk above its points is a heading", () => {
  const read = readRecord(`The Price of Locks
Speakers: Ana Ruiz, Delta University; Tomas Lind, Harbour Institute

The panel met in Lisbon and heard two papers on canals.

□ Ana Ruiz, “Twenty Years of Locks”
○ Every canal pays for itself within a century
○ The Delta Canal Fund should lend to towns

□ Tomas Lind, “Who Will Pay?”
○ Rivers pay for nobody, and he said so.`);
  expect(read.statements.map(({ speaker, text }) => [speaker, text])).toEqual([
    [null, "The panel met in Lisbon and heard two papers on canals."],
    ["Ana Ruiz", "Every canal pays for itself within a century"],
    ["Ana Ruiz", "The Delta Canal Fund should lend to towns"],
    ["Tomas Lind", "Rivers pay for nobody, and he said so."],
  ]);
});

test("a date with a dash before the first sentence is the session’s", () => {
  expect(readRecord("Thursday, 18 March 2021 – In this webinar, two people looked at canals.").date).toBe("2021-03-18");
  expect(readRecord("In March 2020 – as in 18 March 2021 – two people looked at canals.").date).toBeNull();
});

test("paragraphs of hard-wrapped lines end where a line ends early with a sentence", () => {
  const wrapped = [
    "Ana Ruiz said that ports pay for themselves where the quays are deep and the",
    "cranes are new. They do not elsewhere.",
    "Tomas Lind was not so sure of it, since nobody has counted the cost of the new",
    "quays. He asked for figures.",
  ].join("\n");
  const { statements } = readRecord(`Speakers:\nAna Ruiz, Canal School\nTomas Lind, Lock Council\n\n${wrapped}`);
  expect(statements.map(({ text, paragraph }) => `${paragraph} ${text.replace("\n", " ")}`)).toEqual([
    "1 Ana Ruiz said that ports pay for themselves where the quays are deep and the cranes are new.",
    "1 They do not elsewhere.",
    "2 Tomas Lind was not so sure of it, since nobody has counted the cost of the new quays.",
    "2 He asked for figures.",
  ]);
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
  test("sentences stand in order and point at themselves; reading twice gives the same", () => {
    const law = fc.property(text, (written) => {
      const record = readRecord(`Session: A\n\nSession Sketch\n\n${written}`);
      let at = 0;
      for (const { start, end, text: said } of record.statements) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(record.text.slice(start, end)).toBe(said);
        expect(said).toBe(said.trim());
        at = end;
      }
      expect(readRecord(record.text)).toEqual(record);
    });
    fc.assert(law, { numRuns: 150 });
  });

  test("every sentence once, none lost, whatever the line endings", () => {
    const sentence = fc.constantFrom("The plan held.", "It was new.", "Nobody in the U.S. knew.");
    const law = fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      for (const space of [" ", "\n", "\r\n", "\n\n"]) {
        const record = readRecord(`Session Sketch\n\n${sentences.join(space)}`);
        expect(record.statements.map(({ text: said }) => said)).toEqual(sentences);
      }
    });
    fc.assert(law, { numRuns: 60 });
  });

  test("no text makes the reader throw", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (written) => {
        expect(readRecord(written).text).toBe(written);
      }),
    );
  });
});

const sentencesOf = (record: string): string[] => readRecord(record).statements.map((statement) => statement.text);

test("a number before each paragraph, with or without a point, is no part of a sentence where they are counted from one", () => {
  const paragraphs = [
    "The panel met in Accra to talk about ports, and nobody else came.",
    "Ports were the theme of the day.",
    "Twelve ships had waited.",
  ];
  const head = "Ports in Trouble\n\nModerator: Jo Hale, Sciences Po\n\n";
  for (const mark of [(at: number) => `${at + 1} `, (at: number) => `${at + 1}. `]) {
    expect(sentencesOf(head + paragraphs.map((each, at) => mark(at) + each).join("\n\n"))).toEqual(paragraphs);
  }
  const uncounted = [
    "12 Ships had waited at the port.",
    "3 Mayors came to the meeting.",
    "9 Cranes were out of order.",
  ];
  expect(sentencesOf(head + uncounted.join("\n\n"))).toEqual(uncounted);
  const one = ["1 Crane was out of order all summer.", "The other cranes stood still for want of a crew."];
  expect(sentencesOf(head + one.join("\n\n"))).toEqual(one);
});

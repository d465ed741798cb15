import { expect, it } from "vitest";
import { readRecord } from "../read-record.js";

/** Each statement as "Speaker how", a dash for nobody. */
const told = (text: string): string[] =>
  readRecord(text).statements.map(({ speaker, how }) => `${speaker ?? "-"} ${how}`);

const turns = ["Ana Reyes: The port is open. It may close.", "Tomas Lind: It is not.", "Ana Reyes: Why?"];

it("knows who speaks once in a transcript", () => {
  const expected = ["Ana Reyes named", "Ana Reyes carried", "Tomas Lind named", "Ana Reyes named"];
  expect(told(turns.join("\n\n"))).toEqual(expected);
  expect(told(turns.map((turn, index) => `[00:0${index}:10] ${turn}`).join("\n"))).toEqual(expected);
  expect(told(turns.map((turn, index) => `00:0${index}:10 ${turn}`).join("\n\n"))).toEqual(expected);
});

it("ends a turn where a name opens the next that nobody of the session has", () => {
  const text = `Speakers: Ana Reyes, Port Council; Tomas Lind, Trade Board\n\n${turns.join("\n\n")}\n\nMira Quist Holt: Thanks. It is late.`;
  expect(told(text).slice(-2)).toEqual(["- unknown", "- unknown"]);
});

it("takes no heads of paragraphs in a report for people", () => {
  const text =
    "Market Access: Ana Reyes said that the port is open.\n\nHuman Capital: She doubted that it will stay so.\n\nPublic Debt: Tomas Lind said that it may close.";
  expect(readRecord(text).speakers.map(({ name }) => name)).not.toContain("Market Access");
});

it("reads what a transcript hears behind a sentence as part of the turn", () => {
  const text = `${turns.join("\n\n")}\n\nTomas Lind: So be it. At noon we stop. [Applause]`;
  expect(told(text).slice(-3)).toEqual(["Tomas Lind named", "Tomas Lind carried", "Tomas Lind carried"]);
});

import { expect, it } from "vitest";
import { column } from "../testing/pdf.js";
import { paragraphsOf } from "./paragraphs.js";
import type { Page, Run } from "./rows.js";

/** A run in a print of 10 points, whose signs are half as wide. */
const run = (text: string, x: number, y: number, height = 10): Run => ({
  text,
  x,
  y,
  width: text.length * height * 0.5,
  height,
});
const page = (...runs: Run[]): Page => ({ width: 595, height: 842, runs });
/** Lines below each other from `top`, 12 points apart. */
const lines = (texts: readonly string[], x = 50, top = 700): Run[] =>
  texts.map((text, index) => run(text, x, top - index * 12));
const set = (text: string, columns: number, x: number, top: number): Run[] =>
  column(text, columns, x, top).map((line) => run(line.text, line.x, line.y));

const PROSE =
  "The delegates spoke at length about the price of grain and the opening of the northern harbour to ships, and nobody in the room was sure of the outcome.";
const OTHER =
  "Others were not convinced and asked for a longer period before the first inspection could take place in the ports of the islands.";

/** Every word a run of its own, the gaps as wide as in a narrow justified column. */
const justified = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, x, y }) => {
    const words = text.split(" ");
    const room = 230 - words.join("").length * 5;
    let at = x;
    return words.map((word) => {
      const placed = run(word, at, y);
      at += word.length * 5 + room / Math.max(1, words.length - 1);
      return placed;
    });
  });

it("reads columns whose words stand far apart, below a header over the whole page", () => {
  const left = set(PROSE, 30, 50, 600);
  const right = set(OTHER, 30, 320, 600);
  const header = lines(["Rapporteur: Mira Holt, the Institute of Coasts and Harbours, Oslo", "Date: 1 May"], 50, 660);
  const last = left.pop();
  const runs = [...header, ...justified(left), ...(last ? [last] : []), ...justified(right)];
  expect(paragraphsOf([page(...runs)])).toBe(
    `Rapporteur: Mira Holt, the Institute of Coasts and Harbours, Oslo\nDate: 1 May\n\n${PROSE}\n\n${OTHER}`,
  );
});

it("knows the columns of a last page from the pages before", () => {
  const full = page(
    ...set(`${PROSE} ${PROSE}`, 30, 50, 600),
    ...set(`${OTHER} ${OTHER} And so it went on.`, 30, 320, 600),
  );
  const short = page(...set(PROSE, 30, 50, 600), run("One line more.", 320, 600));
  expect(paragraphsOf([full, short])).toBe(
    [`${PROSE} ${PROSE}`, `${OTHER} ${OTHER} And so it went on.`, PROSE, "One line more."].join("\n\n"),
  );
});

it("reads a table of labels row by row", () => {
  const rows = ["Session", "Date", "Rapporteur", "Moderator", "Room"];
  const values = ["Session 4", "1 May 2021", "Mira Holt, Institute of Coasts", "Jonas Vale", "Amber"];
  const runs = rows.flatMap((label, index) => [
    run(label, 50, 700 - index * 20),
    run(values[index] ?? "", 200, 700 - index * 20),
  ]);
  const read = rows.map((label, index) => `${label} ${values[index]}`).join("\n");
  expect(paragraphsOf([page(...runs), page(...set(PROSE, 80, 50, 700))])).toBe(`${read}\n\n${PROSE}`);
});

it("tells a word’s own hyphen from the typesetter’s", () => {
  const text = [
    "They spoke of a long-term power-",
    "purchase agreement and of what gov-",
    "ernments do in the Atlantic. O’Brien-",
    "Katz and the well-known cross-",
    "border line were named, as were farm-",
    "ers; a cross-border line it is.",
  ];
  expect(paragraphsOf([page(...lines(text))])).toBe(
    "They spoke of a long-term power-purchase agreement and of what governments do in the Atlantic. O’Brien-Katz and the well-known cross-border line were named, as were farmers; a cross-border line it is.",
  );
});

it("joins a title that takes two lines, and takes off what the printer put around the page", () => {
  const runs = [
    run("11/26/26, 4:18 AM", 30, 825, 8),
    run("Coastal Forum 2021", 50, 800),
    run("The Strait After the Harbour Talks and", 50, 740, 20),
    run("the Weir", 50, 716, 20),
    ...set(PROSE, 80, 50, 670),
    run("file:///home/strait.html", 30, 20, 8),
    run("1/1", 560, 20, 8),
  ];
  expect(paragraphsOf([page(...runs)])).toBe(`The Strait After the Harbour Talks and the Weir\n\n${PROSE}`);
});

it("takes off running heads that change from page to page", () => {
  const pages = ["Mira Holt", "The Strait", "Mira Holt and Jonas Vale"].map((head, index) =>
    page(run(head, 200, 805), ...set(`${PROSE} ${index}.`, 100, 50, 740)),
  );
  expect(paragraphsOf(pages)).toBe([0, 1, 2].map((index) => `${PROSE} ${index}.`).join("\n\n"));
});

it("puts footnotes at the end, and their marks nowhere", () => {
  const first = page(
    ...lines(["The talks ended without a text that anybody", "would sign.", "Nobody spoke of the"], 50, 200),
    run("2", 105, 192, 6),
    run("2 See the annex.", 50, 120, 7),
  );
  const second = page(...lines(["islands, nor of the harbour."], 50, 740));
  expect(paragraphsOf([first, second])).toBe(
    "The talks ended without a text that anybody would sign.\n\nNobody spoke of the islands, nor of the harbour.\n\n2 See the annex.",
  );
});

it("reads people under a label one by one, though the column is full, and points of a list with the lines that hang below", () => {
  const people = ["Speakers:", "Ana Reyes, Council of all Northern Ports", "Tomas Lind, Trade Board"];
  const points = [
    run("•", 50, 600),
    run("The first point goes on to the next line", 62, 600),
    run("and ends there.", 62, 588),
  ];
  expect(paragraphsOf([page(...lines(people), ...points, run("•", 50, 576), run("Another.", 62, 576))])).toBe(
    `${people.join("\n")}\n\n• The first point goes on to the next line and ends there.\n\n• Another.`,
  );
});

import mammoth from "mammoth";
import { expect, test } from "vitest";
import { unzip } from "../../../documents/src/unzip.js";
import { type Document, entry, item, list, note, paragraph, quote, reference, section, table } from "../blocks.js";
import { renderDocx } from "./docx.js";

const document: Document = {
  title: "The pass <of> two kings & \u0007one bell",
  lines: ["As summarised by the rapporteur."],
  blocks: [
    section(
      "outcomes",
      "Outcomes",
      paragraph("The pass stays closed, see ", reference("claim:toll", "the toll", "cited"), "."),
      table("Outcomes under each lens", ["Outcome", "Ada"], [{ head: "Closed", cells: ["holds"] }]),
      list(["first", item("second", list(["below"]))], true),
      list([item("first again", list(["first below"], true))], true),
      list(["another"]),
      note("assumption", "Nobody says how much the toll brings."),
    ),
    section("claims", "Claims", entry("claim:toll", "The toll matters", quote("No toll, no pass.", "Ada"))),
  ],
};

/** Reads the file back with a program that is not ours. */
async function readBack(): Promise<{ html: string; text: string }> {
  const buffer = Buffer.from(await renderDocx(document));
  const html = await mammoth.convertToHtml({ buffer });
  const text = await mammoth.extractRawText({ buffer });
  return { html: html.value, text: text.value };
}

async function readXml(): Promise<string> {
  const part = unzip(await renderDocx(document), 1e7)("word/document.xml");
  return new TextDecoder().decode(part ?? new Uint8Array());
}

test("another program reads every text in order, with nothing hidden left in it", async () => {
  const { text } = await readBack();
  const expected = [
    "The pass <of> two kings & \uFFFDone bell",
    "As summarised by the rapporteur.",
    "The pass stays closed, see the toll.",
    "Outcomes under each lens",
    "Closed",
    "holds",
    "second",
    "Assumption. Nobody says how much the toll brings.",
    "The toll matters",
    "“No toll, no pass.”",
    "Ada",
  ];
  let from = 0;
  for (const part of expected) {
    const at = text.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
});

test("headings, the table and the link to the entry are real ones", async () => {
  const { html } = await readBack();
  expect(html).toContain("<h1>Outcomes</h1>");
  expect(html).toMatch(/<table>.*Closed.*<\/table>/);
  const target = /<a href="#([^"]+)">the toll<\/a>/.exec(html)?.[1];
  expect(target).toBeDefined();
  expect(html).toContain(`<a id="${target}"></a>`);
});

test("every list counts from one, and a list in a list lies deeper", async () => {
  const { html } = await readBack();
  expect(html).toContain("<li>second<ul><li>below</li></ul></li>");
  const numbers = [...(await readXml()).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(numbers).toHaveLength(6);
  const [first, second, , again, deep] = numbers;
  expect(second).toBe(first);
  expect(new Set([first, again, deep]).size).toBe(3);
});

test("a table shares out the page by its longest words", async () => {
  const [outcome, ada] = [...(await readXml()).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) =>
    Number(width),
  );
  expect(outcome).toBeGreaterThan(ada);
  expect(outcome + ada).toBeLessThanOrEqual(11_906 - 2 * 1134);
});

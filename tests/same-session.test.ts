import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@detente/documents";
import { readRecord } from "@detente/record";
import { expect, it } from "vitest";
import { docx } from "../packages/documents/src/testing/docx.js";
import { column, pdf } from "../packages/documents/src/testing/pdf.js";

const header = [
  "The Strait After the Harbour Talks",
  "Session 3, 14 May 2021, 10:00-11:15",
  "Rapporteur: Mira Holt, Institute of Coasts",
  "Moderator: Jonas Vale, Northern College",
  "Speakers: Ana Reyes, Port Council; Tomas Lind, Trade Board",
];

const body = [
  "Jonas Vale opened the session and recalled that the talks had ended without a text. He asked whether the two sides had ever wanted the same thing. Nobody in the room was sure. He then gave the floor to Ana Reyes. She thanked the hosts for their patience. Time was short.",
  "Ana Reyes argued that the ports would not open before the patrols were withdrawn. She said that a partial opening was possible in the spring. In her view, the islands fear a second closure more than a low price. She doubted that inspectors alone would calm anybody. A small step, she added, was better than a grand promise. She would accept a delay of one year.",
  "Tomas Lind did not share this optimism. He noted that the last partial opening had failed within weeks. According to Lind, only a full agreement would bring the traders back. He warned that the fleet may grow in the meantime. He saw no sign that the capital would cut patrols first. Trade, he said, follows trust.",
  "In the discussion, panelists agreed that a hotline was needed. Reyes asked who would answer it at night. Lind replied that the coast guards should. Jonas Vale closed by asking for written proposals. The session ended on time. A second meeting was planned for the autumn.",
];

const paragraphs = [...header, ...body];

function asHtml(): string {
  const [title, ...labels] = header;
  const text = body.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html><head><title>x</title></head><body><nav>Home About</nav><main><h1>${title}</h1>${labels.map((label) => `<p>${label}</p>`).join("")}${text}</main><script>document.write("no")</script></body></html>`;
}

/** One column; pages of sixty lines with a running head and a number. */
function asPdf(): Buffer {
  const lines = paragraphs.flatMap((paragraph) => [...column(paragraph, 80, 50, 0).map(({ text }) => text), ""]);
  const pages = [lines.slice(0, 30), lines.slice(30)];
  return pdf(
    pages.map((page, number) => [
      { text: "Coastal Forum", x: 50, y: 810 },
      ...page.map((text, index) => ({ text, x: 50, y: 740 - index * 12 })).filter(({ text }) => text !== ""),
      { text: String(number + 1), x: 300, y: 30 },
    ]),
  );
}

const producers = join(import.meta.dirname, "../packages/documents/src/testing/files");

const fold = (text = ""): string[] => text.split(/\n+/).flatMap((line) => line.replace(/\s+/g, " ").trim() || []);

// word.docx was written by LibreOffice 7.4; two-columns.pdf was printed by Chromium, justified, with soft hyphens, indented
// paragraphs without space between, a running head and page numbers. Others have one or two columns of their producers’ own making.
it.each([
  ["html", asHtml(), body],
  ["docx", docx(paragraphs), body],
  ["pdf", asPdf(), body],
  ["docx", readFileSync(join(producers, "word.docx")), body],
  ...["two-columns", "latex", "libreoffice", "pdfkit", "weasyprint"].map((name): [string, Buffer, string[]] => [
    "pdf",
    readFileSync(join(producers, `${name}.pdf`)),
    Array.from({ length: 4 }, () => body).flat(),
  ]),
])("the same session as txt and %s gives the same record", async (extension, content, text) => {
  const folder = mkdtempSync(join(tmpdir(), "same-session-"));
  writeFileSync(join(folder, "session.txt"), [...header, ...text].join("\n\n"));
  writeFileSync(join(folder, `session.${extension}`), content);
  const plain = await readDocument(join(folder, "session.txt"));
  const other = await readDocument(join(folder, `session.${extension}`));
  expect(other.problems).toEqual([]);
  expect(fold(other.document?.text)).toEqual(fold(plain.document?.text));
  const record = gist(plain.document?.text);
  expect(gist(other.document?.text)).toEqual(record);
  expect(record).toMatchObject({
    date: "2021-05-14",
    start: "10:00",
    moderators: [{ name: "Jonas Vale", affiliation: "Northern College" }],
    speakers: [{ name: "Ana Reyes" }, { name: "Tomas Lind" }],
  });
});

/** A record without its offsets, which count the spaces of each format. */
function gist(text = ""): unknown {
  const record = readRecord(text);
  return {
    ...record,
    text: "",
    aliases: record.aliases.map((alias) => ({ ...alias, start: 0 })),
    statements: record.statements.map((statement) => ({ ...statement, text: fold(statement.text), start: 0, end: 0 })),
    problems: record.problems.map(({ code }) => code),
  };
}

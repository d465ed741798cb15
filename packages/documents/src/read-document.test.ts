import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDocument } from "./read-document.js";
import type { DocumentLimits } from "./types.js";
import { docx, wordXml, zip } from "./testing/docx.js";
import { column, type PdfLine, pdf } from "./testing/pdf.js";

const folder = mkdtempSync(join(tmpdir(), "documents-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function text(name: string, content: string | Uint8Array): Promise<string | undefined> {
  return (await readDocument(file(name, content))).document?.text;
}

async function codes(path: string, options: Partial<DocumentLimits> = {}): Promise<string[]> {
  return (await readDocument(path, options)).problems.map(({ code }) => code);
}

it.each([
  ["utf-8", Buffer.from("Café – talks"), "Café – talks"],
  ["utf-8", Buffer.from("\ufeffCafé"), "Café"],
  ["utf-16le", Buffer.from("\ufeff회담 talks", "utf16le"), "회담 talks"],
  ["utf-16be", Buffer.from("\ufeffTalks", "utf16le").swap16(), "Talks"],
  ["utf-16le", Buffer.from("Talks were held", "utf16le"), "Talks were held"],
  ["windows-1252", Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x73, 0x6f, 0x94]), "Café “so”"],
  ["euc-kr", Buffer.from([0xc7, 0xd1, 0xb1, 0xb9, 0x20, 0x6f, 0x6b]), "한국 ok"],
  ["euc-kr", Buffer.from("\xa1\xb0\xc7\xd1\xa1\xb1 \xa1\xae\x61\xa1\xaf \xa1\xaa", "latin1"), "“한” ‘a’ ―"],
])("detects %s", async (encoding, bytes, expected) => {
  const { document } = await readDocument(file("encoded.txt", bytes));
  expect(document).toMatchObject({ encoding, text: expected, format: "text", bytes: bytes.length });
});

it("refuses what is no readable file", async () => {
  symlinkSync(file("target.txt", "x"), join(folder, "link.txt"));
  const large = file("large.txt", "x");
  truncateSync(large, 50_000_000);
  expect(await codes(join(folder, "none.txt"))).toEqual(["document-missing"]);
  expect(await codes(folder)).toEqual(["document-not-a-file"]);
  expect(await codes(join(folder, "link.txt"))).toEqual(["document-symlink"]);
  expect(await codes(file("empty.txt", ""))).toEqual(["document-empty"]);
  expect(await codes(file("binary.txt", Buffer.from([1, 0, 2, 0xff, 0, 0, 7])))).toEqual(["document-not-text"]);
  expect(await codes(large)).toEqual(["document-too-large"]);
});

it("reads HTML as paragraphs, without scripts and with the header", async () => {
  const html =
    "<html><body><nav>Home</nav><main><p>Rapporteur: Ann Lee<br>Speakers: Bo &amp; Cy</p><script>x()</script><p>Talks <b>went</b> on.</p></main></body></html>";
  expect(await text("a.html", html)).toBe("Rapporteur: Ann Lee\nSpeakers: Bo & Cy\n\nTalks went on.");
});

it("keeps the article of a page, not what stands around it", async () => {
  const words = "The delegates spoke at length, and with some heat, about the price of grain and the harbour. ".repeat(
    6,
  );
  const html = `<html><body><div class="menu"><a href="/">Start</a> <a href="/all">All events</a></div><div class="post"><h1>Grain</h1><p>Rapporteur: Ann Lee</p><p>${words}</p><p>${words}</p></div><div class="sidebar"><a href="/x">Most read</a></div></body></html>`;
  const read = (await text("page.html", html)) ?? "";
  expect(read).toMatch(/^Grain\n\nRapporteur: Ann Lee\n\nThe delegates/);
  expect(read).not.toMatch(/Most read|All events/);
});

it("reads DOCX paragraphs and line breaks", async () => {
  expect(await text("a.docx", docx(["Title", "One\nTwo & three"]))).toBe("Title\n\nOne\nTwo & three");
});

it("reads what a word processor adds: tables, text boxes, notes, tracked changes", async () => {
  const document = wordXml(
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Rapporteur</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:tab/><w:t>Ann Lee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" +
      "<w:p><w:r><w:t xml:space='preserve'>It is </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>over &#8212; &amp; done</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>" +
      "<w:p><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></mc:Fallback></w:p>",
  );
  const notes = wordXml("<w:footnote><w:p><w:r><w:t>* A note.</w:t></w:r></w:p></w:footnote>");
  const parts = { "[Content_Types].xml": "<Types/>", "word/document.xml": document, "word/footnotes.xml": notes };
  expect(await text("rich.docx", zip(parts))).toBe("Rapporteur\nAnn Lee\n\nIt is over — & done\n\nBoxed\n\n* A note.");
});

const page = (number: number, left: PdfLine[], right: string) => [
  { text: "Plenary Forum", x: 50, y: 810 },
  { text: String(number), x: 300, y: 30 },
  ...left,
  ...column(right, 30, 320, 750),
];

it("reads a PDF in two columns, undoes hyphens, drops headers and page numbers", async () => {
  const words =
    "The delegates spoke at length about the price of grain and the opening of the northern harbour to ships.";
  const more = "Others were not convinced and asked for a longer period before the first inspection could take place.";
  const cut = column(
    "The delegates spoke at length about the price of grain and the opening of the north-",
    30,
    50,
    750,
  );
  const rest = column("ern harbour to ships.", 30, 50, 750 - cut.length * 12);
  const read = await text("a.pdf", pdf([page(1, column(words, 30, 50, 750), more), page(2, [...cut, ...rest], more)]));
  expect(read).toBe([words, more, words, more].join("\n\n"));
});

it("says that a PDF is scanned or too long", async () => {
  expect(await codes(file("scan.pdf", pdf([[]])))).toEqual(["document-scanned"]);
  expect(await codes(file("long.pdf", pdf(Array.from({ length: 2_001 }, () => []))))).toEqual([
    "document-too-many-pages",
  ]);
});

it("reads captions as a transcript", async () => {
  const vtt =
    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>We agree.\n\n00:00:02.000 --> 00:00:03.000\n<v Ann Lee>In part.</v>\n\n00:00:03.000 --> 00:00:04.000\n<v Bo>No.\n";
  expect(await text("a.vtt", vtt)).toBe("Ann Lee: We agree. In part.\n\nBo: No.");
  const srt = "1\n00:00:01,000 --> 00:00:02,000\nANN: We agree.\n\n2\n00:00:02,000 --> 00:00:03,000\nIn part.\n";
  expect(await text("a.srt", srt)).toBe("ANN: We agree. In part.");
  const cues = [
    "Ann Lee (Port Council): We agree.",
    "Bo Cy, Trade Board: No.\nOne thing: rain.",
    "Dr. O’Hara: Why?",
    "[Applause] [LEE] Thanks.",
    "[LEE] Thanks.",
    "Speaker 2: Who asks?",
  ];
  const block = cues
    .map((cue, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${cue}\n`)
    .join("\n");
  expect(await text("b.srt", block)).toBe(
    [
      "Ann Lee (Port Council): We agree.",
      "Bo Cy, Trade Board: No. One thing: rain.",
      "Dr. O’Hara: Why? [Applause] [LEE] Thanks.",
      "LEE: Thanks.",
      "Speaker 2: Who asks?",
    ].join("\n\n"),
  );
});

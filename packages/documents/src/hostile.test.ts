import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDocument } from "./read-document.js";
import { docx, wordXml, zip } from "./testing/docx.js";
import { emptyPages, pdf, rawPdf } from "./testing/pdf.js";

/**
 * Files made to hurt. Each ends in a text or in a problem: never in a throw, a file outside, ten seconds or a gigabyte.
 * The larger ones of the same kinds (20 MB each) were measured by hand; what they took is in docs/how-to/bring-in-documents.md.
 */
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const types = { "[Content_Types].xml": "<Types/>" };
const word = (body: string): Buffer => zip({ ...types, "word/document.xml": wordXml(body) });
const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const zeros = Buffer.alloc(45_000_000);
const rels = '<Relationship Type="x/officeDocument" Target="../../../etc/passwd"/>';

it.each<[string, () => string | Uint8Array, string]>([
  ["bomb.docx", () => zip({ ...types, "word/document.xml": zeros }), "document-zip-bomb"],
  ["bomb-that-lies.docx", () => zip({ ...types, "word/document.xml": zeros }, 10), "document-zip-bomb"],
  ["bomb-beside.docx", () => zip({ ...types, "word/document.xml": wordXml(SMALL), "media/x": zeros }), "text"],
  ["entities.docx", () => docx(["&b;"], entities), "document-has-entities"],
  ["external.docx", () => docx(["&e;"], external), "document-has-entities"],
  [
    "entities-in-utf-16.docx",
    () => zip({ ...types, "word/document.xml": Buffer.from(`\ufeff${wordXml(SMALL, entities)}`, "utf16le") }),
    "document-has-entities",
  ],
  ["climbs-out.docx", () => zip({ ...types, "word/document.xml": wordXml(SMALL), "../escaped": "x" }), "text"],
  ["points-out.docx", () => zip({ ...types, "_rels/.rels": rels }), "document-damaged"],
  ["deep.docx", () => word(`${"<w:sdt>".repeat(100_000)}${SMALL}`), "text"],
  ["unclosed.docx", () => word("<w:p>".repeat(100_000)), "document-empty"],
  ["huge-attribute.docx", () => word(`<w:p a="${"x".repeat(9_000_000)}">${SMALL}`), "text"],
  ["cut.docx", () => docx(["x"]).subarray(0, 300), "document-damaged"],
  ["rows-in-rows.docx", () => word(`<w:tr>${SMALL}`.repeat(50_000) + "</w:tr>".repeat(50_000)), "text"],
  ["long-text.docx", () => word(`<w:p><w:r><w:t>${"a ".repeat(9_000_000)}</w:t></w:r></w:p>`), "document-too-long"],
  ["elements.html", () => "<b>a</b>".repeat(500_000), "document-too-many-elements"],
  ["references.html", () => `<p>${"&amp;".repeat(500_000)}`, "document-too-many-elements"],
  ["rows-in-rows.html", () => "<table><tr><td>a".repeat(300), "text"],
  ["one-paragraph.pdf", () => pdf(Array.from({ length: 60 }, () => FULL)), "text"],
  ["one-row.pdf", () => pdf([Array.from({ length: 150_000 }, () => LINE)]), "text"],
  ["paragraphs.docx", () => word(SMALL.repeat(300_000)), "document-too-many-elements"],
  ["one-row.docx", () => word(`<w:tbl><w:tr><w:tc>${SMALL.repeat(150_000)}</w:tc></w:tr></w:tbl>`), "text"],
  ["deep.html", () => "<div>".repeat(100_000), "document-too-deep"],
  ["deep-unclosed.html", () => "<ul><li>".repeat(100_000), "document-too-deep"],
  ["scripts.html", () => `<p>Hello.${"<script>while(1){}</script>".repeat(2_000)}`, "text"],
  ["attributes.html", () => `<p ${'a="1" '.repeat(100_000)}>Hello.`, "text"],
  ["huge-attribute.html", () => `<p class="${"x ".repeat(2_000_000)}">Hello.`, "document-damaged"],
  ["large.html", () => "<p>Hello.".repeat(2_300_000), "document-too-large"],
  ["pages.pdf", () => emptyPages(10_000), "document-too-many-pages"],
  ["pages-that-lie.pdf", () => emptyPages(3).replace("/Count 3", "/Count 999999999"), "document-scanned"],
  ["deep.pdf", () => emptyPages(1).replace("/MediaBox", `/X${"[".repeat(300_000)}/MediaBox`), "document-damaged"],
  [
    "xref.pdf",
    () =>
      pdf([[LINE]])
        .toString("latin1")
        .replace(/startxref\n\d+/, "startxref\n99999999"),
    "text",
  ],
  ["no-xref.pdf", () => `%PDF-1.7\n${"x".repeat(100_000)}`, "document-damaged"],
  [
    "script.pdf",
    () => rawPdf(["<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(1\\){})>>>>", ...PAGE]),
    "text",
  ],
])("%s", async (name, content, expected) => {
  const path = join(folder, name);
  writeFileSync(path, content());
  const began = performance.now();
  const { document, problems } = await readDocument(path);
  expect(document === null ? problems[0]?.code : "text").toBe(expected);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(existsSync(join(folder, "../escaped"))).toBe(false);
});

it("stops what takes too long or too much", async () => {
  const path = join(folder, "slow.html");
  writeFileSync(path, "<p>".repeat(100_000));
  const { problems } = await readDocument(path, { maxMilliseconds: 300 });
  expect(problems).toMatchObject([{ code: "document-too-slow", format: "html", milliseconds: 300 }]);
});

it("took less than a gigabyte for all of them", () => {
  // The peak of this process, its worker threads included, in kilobytes.
  expect(process.resourceUsage().maxRSS).toBeLessThan(1_000_000);
});

const SMALL = "<w:p><w:r><w:t>Hello.</w:t></w:r></w:p>";
const LINE = { text: "Hello.", x: 50, y: 700 };
const FULL = Array.from({ length: 200 }, (_, index) => ({
  text: "a line that ends in a hy-",
  x: 50,
  y: 800 - index * 3,
}));
const PAGE = [
  "<</Type/Pages/Count 1/Kids[3 0 R]>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
  "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
  "<</Length 40>>\nstream\nBT /F1 10 Tf 50 700 Td (Hello.) Tj ET    \nendstream",
];

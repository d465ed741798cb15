import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inWorker } from "../in-worker.js";
import { paragraphsOf } from "../pdf/paragraphs.js";
import type { Page } from "../pdf/rows.js";
import { Refusal } from "../problems.js";
import type { FormatReader } from "../types.js";

const EXTRACT = `const { getDocument } = await import(input.pdfjs);
const pdf = await getDocument({ data: new Uint8Array(input.bytes), isEvalSupported: false, disableFontFace: true,
  useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false, stopAtErrors: false, verbosity: 0 }).promise;
if (pdf.numPages > input.maxPages) return { count: pdf.numPages, pages: [] };
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { width, height, transform: [a, b, c, d, e, f] } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = [];
  for (const { str: text, width, height: tall, transform: t } of items) {
    // Positions as the page is seen, which may be turned; text across it is a watermark or a mark in the margin.
    if (Math.abs(b * t[0] + d * t[1]) > 0.1 * Math.abs(a * t[0] + c * t[1])) continue;
    runs.push({ text, x: a * t[4] + c * t[5] + e, y: height - (b * t[4] + d * t[5] + f), width, height: tall || 10 });
  }
  pages.push({ width, height, runs });
  page.cleanup();
}
return { count: pdf.numPages, pages };`;

/** PDF: pdf.js in a thread of its own gives runs of text with positions; the paragraphs are rebuilt here. */
export const readPdf: FormatReader = async (bytes, { maxPages, maxMilliseconds }) => {
  const pdfjs = pathToFileURL(createRequire(import.meta.url).resolve("pdfjs-dist/legacy/build/pdf.mjs")).href;
  const input = { pdfjs, bytes, maxPages };
  const { count, pages } = (await inWorker(EXTRACT, input, "pdf", maxMilliseconds)) as { count: number; pages: Page[] };
  if (count > maxPages) {
    throw new Refusal({ code: "document-too-many-pages", severity: "error", pages: count, maxPages });
  }
  const text = paragraphsOf(pages);
  if (text.trim() === "") throw new Refusal({ code: "document-scanned", severity: "error", pages: count });
  return { text, encoding: "binary" };
};

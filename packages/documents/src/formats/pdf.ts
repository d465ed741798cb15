import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inWorker } from "../in-worker.js";
import type { Page } from "../pdf/lines.js";
import { paragraphsOf } from "../pdf/paragraphs.js";
import { Refusal } from "../problems.js";
import type { FormatReader } from "../types.js";

const EXTRACT = `const { getDocument } = await import(input.pdfjs);
const pdf = await getDocument({ data: new Uint8Array(input.bytes), isEvalSupported: false, disableFontFace: true,
  useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false, stopAtErrors: false, verbosity: 0 }).promise;
if (pdf.numPages > input.maxPages) return { count: pdf.numPages, pages: [] };
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  pages.push({ width, height, runs: items.map((item) => ({ text: item.str, x: item.transform[4], y: item.transform[5],
    width: item.width, height: item.height || Math.abs(item.transform[3]) || 10 })) });
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

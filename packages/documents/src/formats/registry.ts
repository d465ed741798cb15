import { extname } from "node:path";
import type { DocumentFormat, FormatReader } from "../types.js";
import { readCaptions } from "./captions.js";
import { readDocx } from "./docx.js";
import { readHtml } from "./html.js";
import { readPdf } from "./pdf.js";
import { readText } from "./text.js";

/** Every format we read. The heavy libraries load inside the readers, on first use. */
export const readers: Record<DocumentFormat, FormatReader> = {
  text: readText,
  markdown: readText,
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
  vtt: readCaptions,
  srt: readCaptions,
};

const EXTENSIONS: Record<string, DocumentFormat> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".vtt": "vtt",
  ".srt": "srt",
};

/** What the bytes say counts more than the name: a PDF called .txt is a PDF. */
export function formatOf(path: string, bytes: Uint8Array): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "docx";
  const start = head.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").replaceAll("\u0000", "");
  if (/^WEBVTT\b/.test(start)) return "vtt";
  if (/^\s*(<!doctype html|<html[\s>])/i.test(start)) return "html";
  return EXTENSIONS[extname(path).toLowerCase()] ?? "text";
}

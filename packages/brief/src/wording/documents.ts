import { count } from "./phrases.js";
import type { WordingTable } from "./wording.js";

/** The problems of document files, as they come from the house that reads them; a test holds the two lists together. */
export type DocumentProblem = { readonly path: string } & (
  | { readonly code: "document-missing" }
  | { readonly code: "document-unreadable"; readonly reason: string }
  | { readonly code: "document-not-a-file" }
  | { readonly code: "document-symlink" }
  | { readonly code: "document-empty" }
  | { readonly code: "document-too-large"; readonly bytes: number; readonly maxBytes: number }
  | { readonly code: "document-not-text" }
  | { readonly code: "document-undecodable"; readonly encoding: string; readonly offset: number }
  | { readonly code: "document-damaged"; readonly format: string; readonly reason: string }
  | { readonly code: "document-encrypted"; readonly format: string }
  | { readonly code: "document-scanned"; readonly pages: number }
  | { readonly code: "document-too-many-pages"; readonly pages: number; readonly maxPages: number }
  | { readonly code: "document-too-deep"; readonly depth: number; readonly maxDepth: number }
  | { readonly code: "document-too-many-elements"; readonly elements: number; readonly maxElements: number }
  | { readonly code: "document-too-long"; readonly characters: number; readonly maxCharacters: number }
  | { readonly code: "document-zip-bomb"; readonly entries: number; readonly unpacked: number }
  | { readonly code: "document-has-entities"; readonly part: string }
  | { readonly code: "document-too-slow"; readonly format: string; readonly milliseconds: number }
  | { readonly code: "document-too-much-memory"; readonly format: string }
);

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

export const documentWording: WordingTable<DocumentProblem> = {
  "document-missing": ({ path }) => ({
    headline: "There is no such file.",
    found: path,
    remedy: "Check the spelling of the path.",
  }),
  "document-unreadable": ({ path, reason }) => ({
    headline: "The file cannot be read.",
    found: `${path} (${reason})`,
    remedy: "Check that you may read it.",
  }),
  "document-not-a-file": ({ path }) => ({
    headline: "This is not a file.",
    found: path,
    remedy: "Name the file itself; a folder with a case goes to `detente check`.",
  }),
  "document-symlink": ({ path }) => ({
    headline: "This is a link to another file, and links are not followed.",
    found: path,
    remedy: "Name the file that it points to.",
  }),
  "document-empty": ({ path }) => ({
    headline: "There is no text in the file.",
    found: path,
    remedy: "Check that it was exported or saved whole.",
  }),
  "document-too-large": ({ path, bytes, maxBytes }) => ({
    headline: "The file is too large.",
    found: `${path}: ${megabytes(bytes)}`,
    expected: `at most ${megabytes(maxBytes)}`,
    remedy: "Cut it down to the session that is meant, or split it.",
  }),
  "document-not-text": ({ path }) => ({
    headline: "The file is not text, nor a document of a kind that is read.",
    found: path,
    expected: "plain text, Markdown, HTML, DOCX, PDF, WebVTT or SRT",
    remedy: "Save it as one of these and try again.",
  }),
  "document-undecodable": ({ path, encoding, offset }) => ({
    headline: "Some characters of the file cannot be read.",
    found: `${path}, read as ${encoding}; the first at character ${offset.toLocaleString("en")}`,
    remedy: "Save the file as UTF-8 and try again; until then � stands for what is lost.",
  }),
  "document-damaged": ({ path, format, reason }) => ({
    headline: `The file is no ${format} that can be opened.`,
    found: `${path} (${reason})`,
    remedy: "Open it in the program it comes from and save it again.",
  }),
  "document-encrypted": ({ path, format }) => ({
    headline: `The ${format} is locked with a password.`,
    found: path,
    remedy: "Save it without the password and try again.",
  }),
  "document-scanned": ({ path, pages }) => ({
    headline: "The PDF holds pictures of pages and no text.",
    found: `${path}: ${count(pages, "page")}`,
    remedy: "Run text recognition (OCR) over it first.",
  }),
  "document-too-many-pages": ({ path, pages, maxPages }) => ({
    headline: "The PDF has too many pages.",
    found: `${path}: ${count(pages, "page")}`,
    expected: `at most ${maxPages.toLocaleString("en")}`,
    remedy: "Extract the pages of the session and try again.",
  }),
  "document-too-deep": ({ path, depth, maxDepth }) => ({
    headline: "The elements of the page are nested too deep.",
    found: `${path}: ${depth.toLocaleString("en")} deep`,
    expected: `at most ${maxDepth.toLocaleString("en")}`,
    remedy: "Save the page as plain text and try again.",
  }),
  "document-too-many-elements": ({ path, elements, maxElements }) => ({
    headline: "The document has too many elements.",
    found: `${path}: ${elements.toLocaleString("en")} or more`,
    expected: `at most ${maxElements.toLocaleString("en")}`,
    remedy: "Cut it down to the session that is meant, or save it as plain text, and try again.",
  }),
  "document-too-long": ({ path, characters, maxCharacters }) => ({
    headline: "The text of the file is too long.",
    found: `${path}: ${characters.toLocaleString("en")} characters`,
    expected: `at most ${maxCharacters.toLocaleString("en")}`,
    remedy: "Cut it down to the session that is meant, or split it.",
  }),
  "document-zip-bomb": ({ path, entries, unpacked }) => ({
    headline: "The file unpacks to far more than a document.",
    found: `${path}: ${count(entries, "part")}, ${megabytes(unpacked)}`,
    remedy: "Do not trust it; ask its sender for plain text.",
  }),
  "document-has-entities": ({ path, part }) => ({
    headline: "The file declares XML entities, which no word processor writes.",
    found: `${path}, in ${part}`,
    remedy: "Do not trust it; ask its sender for plain text.",
  }),
  "document-too-slow": ({ path, format, milliseconds }) => ({
    headline: `The ${format} takes too long to read.`,
    found: `${path}: stopped after ${Math.round(milliseconds / 1000)} s`,
    remedy: "Save it as plain text and try again.",
  }),
  "document-too-much-memory": ({ path, format }) => ({
    headline: `The ${format} needs more memory than a document should.`,
    found: path,
    remedy: "Save it as plain text and try again.",
  }),
};

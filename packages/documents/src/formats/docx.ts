import { decode } from "../decode.js";
import { MOST_CELLS, MOST_IN_A_CELL } from "../html/blocks.js";
import { Refusal } from "../problems.js";
import type { FormatReader } from "../types.js";
import { unzip } from "../unzip.js";
import { unescapeXml, walkXml } from "../xml.js";

/** DOCX: the paragraphs of the main part, then its notes. Headers, footers, comments and deleted text are left out. */
export const readDocx: FormatReader = async (bytes, { maxUnpacked, maxCharacters }) => {
  const part = unzip(bytes, maxUnpacked);
  const xmlOf = (name: string): string | null => {
    const found = part(name);
    if (found === null) return null;
    const xml = found.length === 0 ? "" : decode(found).text;
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
      throw new Refusal({ code: "document-has-entities", severity: "error", part: name });
    }
    return xml;
  };
  if (part("[Content_Types].xml") === null) throw new Refusal({ code: "document-not-text", severity: "error" });
  const main = mainPart(xmlOf("_rels/.rels") ?? "");
  const document = xmlOf(main);
  if (document === null) {
    throw new Refusal({ code: "document-damaged", severity: "error", format: "docx", reason: `no ${main}` });
  }
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const notes = ["footnotes.xml", "endnotes.xml"].map((name) => xmlOf(folder + name) ?? "");
  return {
    text: [document, ...notes].flatMap((xml) => paragraphsOf(xml, maxCharacters)).join("\n\n"),
    encoding: "binary",
  };
};

/** Where the package says that the text is. */
function mainPart(relationships: string): string {
  for (const event of walkXml(relationships)) {
    if (event.kind === "text" || !/\/officeDocument["']/.test(event.attributes)) continue;
    const target = /\bTarget\s*=\s*["']([^"']*)["']/.exec(event.attributes)?.[1];
    if (target !== undefined) return unescapeXml(target).replace(/^\//, "");
  }
  return "word/document.xml";
}

/** More than a thousand pages have. */
const MOST_PARAGRAPHS = 250_000;

/** Moved away, or said a second time for programs that know no drawings. */
const DROPPED = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

function paragraphsOf(xml: string, maxCharacters: number): string[] {
  const paragraphs: string[] = [];
  // A text box is a paragraph within a paragraph.
  const open: string[][] = [];
  // Where a row of a table began; null when none is open, or a table within it had rows of its own.
  let row: number | null = null;
  let inText = false;
  let characters = 0;
  let dropping: { name: string; depth: number } | null = null;
  for (const event of walkXml(xml)) {
    if (event.kind === "text") {
      characters += inText ? event.text.length : 0;
      if (characters > maxCharacters) {
        throw new Refusal({ code: "document-too-long", severity: "error", characters, maxCharacters });
      }
      if (inText) open.at(-1)?.push(event.text.replace(/\s+/g, " "));
      continue;
    }
    const { kind, name } = event;
    if (dropping !== null) {
      if (name === dropping.name && kind !== "empty") dropping.depth += kind === "open" ? 1 : -1;
      if (dropping.depth === 0) dropping = null;
    } else if (kind === "open" && DROPPED.has(name)) dropping = { name, depth: 1 };
    else if (name === "w:p" && kind === "open") open.push([]);
    else if (name === "w:p" && kind === "close") {
      paragraphs.push(tidy(open.pop() ?? []));
      if (paragraphs.length > MOST_PARAGRAPHS) {
        const [elements, maxElements] = [paragraphs.length, MOST_PARAGRAPHS];
        throw new Refusal({ code: "document-too-many-elements", severity: "error", elements, maxElements });
      }
    } else if (name === "w:tr" && kind === "open") row = paragraphs.length;
    else if (name === "w:tr" && kind === "close") {
      if (row !== null && isOneRow(paragraphs.slice(row, row + MOST_CELLS + 1)))
        paragraphs.push(paragraphs.splice(row).filter(Boolean).join("\n"));
      row = null;
    } else if (name === "w:t") inText = kind === "open";
    else if (kind !== "close") open.at(-1)?.push(SIGNS[name] ?? "");
  }
  return paragraphs.filter((paragraph) => paragraph !== "");
}

/** Whether the cells of a row hold no more than a label or a name does, and so become the lines of one paragraph. */
const isOneRow = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.length <= MOST_CELLS && cells.every(({ length }) => length < MOST_IN_A_CELL);

function tidy(pieces: readonly string[]): string {
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .join("\n")
    .trim();
}

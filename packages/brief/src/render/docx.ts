import {
  AlignmentType,
  Bookmark,
  Document as WordDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Document, Text, Tone } from "../blocks.js";
import { parts, plain } from "../blocks.js";
import { clean } from "./clean.js";

/**
 * A whole document as a Word file: styles of its own, headings for the navigation pane, table headers that repeat on
 * every page, and each reference as a link to its entry. What a browser folds away is printed in full.
 *
 * @returns the bytes of a `.docx` file.
 */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const marks = new Bookmarks();
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(document.title)] }),
    ...document.lines.map((line) => new Paragraph({ style: "Lead", children: inline(line, marks) })),
    ...document.blocks.flatMap((block) => blockOf(block, TOP, marks)),
  ];
  const word = new WordDocument({
    title: clean(document.title),
    creator: "Détente",
    styles: STYLES,
    numbering: { config: NUMBERED },
    sections: [{ properties: { page: { margin: MARGINS } }, children, footers: { default: pageNumbers() } }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** Word wants short bookmark names of letters and digits; each id keeps the one it was given first. */
class Bookmarks {
  private readonly names = new Map<string, string>();
  private lists = 0;

  /** A number for each list, so that it counts from one again. */
  nextList(): number {
    return ++this.lists;
  }

  of(id: string): string {
    const known = this.names.get(id);
    if (known) return known;
    const name = `entry${this.names.size + 1}`;
    this.names.set(id, name);
    return name;
  }
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** How deep a block lies: under how many headings, and inside how many lists. */
interface Depth {
  readonly heading: number;
  readonly list: number;
}

const TOP: Depth = { heading: 1, list: 0 };
const DEEPEST_LIST = 3;

function blockOf(block: Block, depth: Depth, marks: Bookmarks): FileChild[] {
  const all = (blocks: readonly Block[], below = depth): FileChild[] =>
    blocks.flatMap((inner) => blockOf(inner, below, marks));
  switch (block.kind) {
    case "section":
      return [
        new Paragraph({
          heading: HEADINGS[Math.min(depth.heading, HEADINGS.length) - 1],
          children: [run(block.title)],
        }),
        ...all(block.blocks, { ...depth, heading: depth.heading + 1 }),
      ];
    case "paragraph":
      return [new Paragraph({ children: inline(block.text, marks) })];
    case "list": {
      const level = Math.min(depth.list, DEEPEST_LIST);
      const instance = marks.nextList();
      return block.items.flatMap((item) => [
        new Paragraph({
          ...(block.ordered
            ? { numbering: { reference: numbered(level), level: 0, instance } }
            : { bullet: { level } }),
          children: inline(item.text, marks),
        }),
        ...all(item.blocks, { ...depth, list: depth.list + 1 }),
      ]);
    }
    case "table":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [run(block.caption)] }),
        tableOf(block, marks),
        // What follows does not touch the table.
        new Paragraph({ style: "Cell" }),
      ];
    case "quote":
      return [
        new Paragraph({ style: "Quotation", keepNext: true, children: [run(`“${block.text}”`)] }),
        new Paragraph({ style: "Source", children: inline(block.source, marks) }),
      ];
    case "note": {
      const label = { plain: "", assumption: "Assumption. ", warning: "Note. " }[block.tone];
      const lead = label ? [new TextRun({ text: label, bold: true })] : [];
      return [new Paragraph({ style: "Note", children: [...lead, ...inline(block.text, marks)] })];
    }
    case "details":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [run(block.summary)] }),
        ...all(block.blocks),
      ];
    case "entry":
      return [
        new Paragraph({
          style: "Entry",
          keepNext: true,
          children: [new Bookmark({ id: marks.of(block.id), children: inline(block.title, marks) })],
        }),
        ...all(block.blocks),
      ];
  }
}

function tableOf(block: Extract<Block, { kind: "table" }>, marks: Bookmarks): Table {
  const widths = columnWidths(block);
  const cell = (text: Text, column: number, head: boolean): TableCell =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: "EEF1F5" } } : {}),
      children: [new Paragraph({ style: "Cell", children: inline(text, marks, head) })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((name, column) => cell(name, column, true)),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [cell(row.head, 0, true), ...row.cells.map((text, at) => cell(text, at + 1, false))],
          }),
      ),
    ],
  });
}

/** The width of the page shared out by the longest word of each column, so that no word is broken while there is room. */
function columnWidths({ columns, rows }: Extract<Block, { kind: "table" }>): number[] {
  const longest = columns.map((name, column) => {
    const texts = [name, ...rows.map(({ head, cells }) => plain(column === 0 ? head : (cells[column - 1] ?? "")))];
    return Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length)) + 2;
  });
  const all = longest.reduce((total, each) => total + each, 0);
  return longest.map((each) => Math.floor((TEXT_WIDTH * each) / all));
}

function inline(text: Text, marks: Bookmarks, bold = false): ParagraphChild[] {
  return parts(text).map((part): ParagraphChild => {
    if (typeof part === "string") return run(part, { bold });
    switch (part.kind) {
      case "tone":
        return run(part.text, { bold: bold || part.tone === "strong", color: COLOURS[part.tone] });
      case "code":
        return run(part.text, { bold, font: "Consolas" });
      case "reference": {
        const label = part.basis === "assumed" ? `assumed: ${part.text}` : part.text;
        const colour = part.basis === "assumed" ? ASSUMED : LINK;
        return new InternalHyperlink({
          anchor: marks.of(part.to),
          children: [run(label, { color: colour, italics: part.basis === "assumed" })],
        });
      }
    }
  });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly font?: string;
}

function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text: clean(text), ...look });
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}

const LINK = "1F4E79";
const ASSUMED = "8A4B08";
const COLOURS: Readonly<Record<Tone, string>> = {
  strong: "000000",
  holds: "1B5E20",
  partly: "8A4B08",
  fails: "8B1A1A",
  quiet: "5A5A5A",
};

/** In twentieths of a point: A4 between two margins of two centimetres. */
const MARGINS = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
const TEXT_WIDTH = 11_906 - MARGINS.left - MARGINS.right;
const CELL_MARGIN = 60;

const numbered = (depth: number): string => `numbered-${depth}`;

/** One numbering for each depth: Word lets only the top level of a numbering begin anew. */
const NUMBERED = Array.from({ length: DEEPEST_LIST + 1 }, (_, depth) => ({
  reference: numbered(depth),
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 720 * (depth + 1), hanging: 360 } } },
    },
  ],
}));

const LINE = { line: 276, lineRule: LineRuleType.AUTO };

const STYLES = {
  default: {
    document: { run: { font: "Calibri", size: 22 }, paragraph: { spacing: { after: 120, ...LINE } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160, ...LINE } } },
    heading1: {
      run: { size: 30, bold: true, color: LINK },
      paragraph: { spacing: { before: 320, after: 120, ...LINE } },
    },
    heading2: {
      run: { size: 25, bold: true, color: LINK },
      paragraph: { spacing: { before: 240, after: 80, ...LINE } },
    },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 180, after: 60, ...LINE } } },
  },
  paragraphStyles: [
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      run: { color: COLOURS.quiet },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: "Caption",
      name: "Caption",
      basedOn: "Normal",
      run: { italics: true },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
    {
      id: "Entry",
      name: "Entry",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 40 } },
    },
    {
      id: "Quotation",
      name: "Quotation",
      basedOn: "Normal",
      paragraph: { indent: { left: 340 }, spacing: { after: 20 } },
    },
    {
      id: "Source",
      name: "Source",
      basedOn: "Normal",
      run: { size: 18, color: COLOURS.quiet },
      paragraph: { indent: { left: 340 } },
    },
    { id: "Note", name: "Note", basedOn: "Normal", paragraph: { indent: { left: 340 }, spacing: { before: 60 } } },
  ],
};

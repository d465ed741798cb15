import {
  AlignmentType,
  Bookmark,
  Document as WordDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Document, Text, Tone } from "../blocks.js";
import { parts } from "../blocks.js";
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
    ...document.blocks.flatMap((block) => blockOf(block, 1, marks)),
  ];
  const word = new WordDocument({
    title: clean(document.title),
    creator: "Détente",
    styles: STYLES,
    numbering: { config: [{ reference: "numbered", levels: [NUMBERED_LEVEL] }] },
    sections: [{ children, footers: { default: pageNumbers() } }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** Word wants short bookmark names of letters and digits; each id keeps the one it was given first. */
class Bookmarks {
  private readonly names = new Map<string, string>();

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

function blockOf(block: Block, level: number, marks: Bookmarks): FileChild[] {
  const all = (blocks: readonly Block[], below = level): FileChild[] =>
    blocks.flatMap((inner) => blockOf(inner, below, marks));
  switch (block.kind) {
    case "section":
      return [
        new Paragraph({ heading: HEADINGS[Math.min(level, HEADINGS.length) - 1], children: [run(block.title)] }),
        ...all(block.blocks, level + 1),
      ];
    case "paragraph":
      return [new Paragraph({ children: inline(block.text, marks) })];
    case "list":
      return block.items.flatMap((item) => [
        new Paragraph({
          ...(block.ordered ? { numbering: { reference: "numbered", level: 0 } } : { bullet: { level: 0 } }),
          children: inline(item.text, marks),
        }),
        ...all(item.blocks),
      ]);
    case "table":
      return [
        new Paragraph({ style: "Caption", keepNext: true, children: [run(block.caption)] }),
        tableOf(block, marks),
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
  const cell = (text: Text, head: boolean): TableCell =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: "EEF1F5" } } : {}),
      children: [new Paragraph({ style: "Cell", children: inline(text, marks, head) })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: block.columns.map((name) => cell(name, true)) }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [cell(row.head, true), ...row.cells.map((text) => cell(text, false))],
          }),
      ),
    ],
  });
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

const NUMBERED_LEVEL = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: "%1.",
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 567, hanging: 340 } } },
} as const;

const STYLES = {
  default: {
    document: { run: { font: "Calibri", size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: { run: { size: 30, bold: true, color: LINK }, paragraph: { spacing: { before: 320, after: 120 } } },
    heading2: { run: { size: 25, bold: true, color: LINK }, paragraph: { spacing: { before: 240, after: 80 } } },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 180, after: 60 } } },
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
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 19 }, paragraph: { spacing: { after: 0 } } },
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

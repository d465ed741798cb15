import type { Block, Document, Inline, Item, Text } from "../blocks.js";
import { parts } from "../blocks.js";
import { clean } from "./clean.js";
import { type Paint, paintFor } from "./paint.js";
import { tableLines } from "./terminal-table.js";
import { type Run, wrap } from "./wrap.js";

export interface TerminalStyle {
  /** Columns to fill; default 80. */
  readonly width?: number;
  /** Whether to use colour; the host decides from NO_COLOR and whether it writes to a terminal. Default false. */
  readonly color?: boolean;
}

/** A whole document for a terminal, ending in a line break. */
export function renderTerminal(document: Document, style: TerminalStyle = {}): string {
  const { width, paint } = settings(style);
  const title = wrap([{ text: clean(document.title), paint: paint.title }], width);
  const lines = document.lines.flatMap((line) => wrap(runs(line, paint), width));
  return `${[...title, ...lines, ...spaced(document.blocks, width, paint, 0)].join("\n")}\n`;
}

/** Blocks alone, for answers that are no whole brief. */
export function renderBlocks(blocks: readonly Block[], style: TerminalStyle = {}): string {
  const { width, paint } = settings(style);
  return `${spaced(blocks, width, paint, 0).slice(1).join("\n")}\n`;
}

function settings(style: TerminalStyle): { width: number; paint: Paint } {
  return { width: Math.max(30, Math.min(style.width ?? 80, 120)), paint: paintFor(style.color ?? false) };
}

function spaced(blocks: readonly Block[], width: number, paint: Paint, depth: number): string[] {
  return blocks.flatMap((block) => ["", ...blockLines(block, width, paint, depth)]);
}

function blockLines(block: Block, width: number, paint: Paint, depth: number): string[] {
  switch (block.kind) {
    case "section":
      return [
        ...heading(block.title, width, paint, depth),
        ...spaced(block.blocks, width, paint, depth + 1).slice(depth),
      ];
    case "paragraph":
      return wrap(runs(block.text, paint), width);
    case "list":
      return block.items.flatMap((each, index) =>
        itemLines(each, block.ordered ? `${index + 1}. ` : "• ", width, paint, depth),
      );
    case "table":
      return [
        ...wrap([{ text: clean(block.caption), paint: paint.quiet }], width),
        ...tableLines(block.columns.map(clean), block.rows, width, paint, (text) => runs(text, paint)),
      ];
    case "quote":
      return [
        ...indent(wrap([{ text: `“${clean(block.text)}”` }], width - 4), "  │ "),
        ...indent(wrap([{ text: "— ", paint: paint.quiet }, ...runs(block.source, paint)], width - 4), "  │ "),
      ];
    case "note": {
      const label = { plain: "", assumption: "Assumption: ", warning: "Note: " }[block.tone];
      return indent(wrap([{ text: label, paint: paint.assumed }, ...runs(block.text, paint)], width - 2), "▏ ");
    }
    case "details":
      return [
        ...wrap([{ text: clean(block.summary), paint: paint.strong }], width),
        ...indent(spaced(block.blocks, width - 2, paint, depth).slice(1), "  "),
      ];
    case "entry":
      return [
        ...wrap(runs(block.title, paint), width),
        ...indent(
          block.blocks.flatMap((each) => blockLines(each, width - 4, paint, depth)),
          "    ",
        ),
      ];
  }
}

function heading(title: string, width: number, paint: Paint, depth: number): string[] {
  const lines = wrap([{ text: clean(title), paint: paint.heading }], width);
  return depth === 0 ? [...lines, paint.quiet("─".repeat(width))] : lines;
}

function itemLines(each: Item, mark: string, width: number, paint: Paint, depth: number): string[] {
  const inner = width - mark.length;
  const lines = wrap(runs(each.text, paint), inner);
  const below = each.blocks.flatMap((block) => blockLines(block, inner, paint, depth));
  return [...lines, ...below].map((line, index) => (index === 0 ? mark + line : " ".repeat(mark.length) + line));
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === "" ? by.trimEnd() : by + line));
}

function runs(text: Text, paint: Paint): Run[] {
  return parts(text).map((part: Inline) => {
    if (typeof part === "string") return { text: clean(part) };
    switch (part.kind) {
      case "tone":
        return { text: clean(part.text), paint: paint[part.tone] };
      case "code":
        return { text: clean(part.text), paint: paint.code };
      case "reference":
        return part.basis === "cited"
          ? { text: `[${clean(part.text)}]`, paint: paint.cited }
          : { text: `{${clean(part.text)}}`, paint: paint.assumed };
    }
  });
}

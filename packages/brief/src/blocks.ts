/**
 * The small document tree in which every section of a brief is built once and from which every rendering is made.
 *
 * Text is kept as it came: each renderer makes it safe for its own medium, so no section has to think of escaping.
 */

/** How a word is to be taken at a glance; renderers give it a colour and never rely on the colour alone. */
export type Tone = "strong" | "holds" | "partly" | "fails" | "quiet";

/** Text with marks; a plain string is the usual case. */
export type Inline =
  | string
  | { readonly kind: "tone"; readonly tone: Tone; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** Points at the entry with id `to`; the entry points back. What rests on an assumption looks different. */
  | { readonly kind: "reference"; readonly to: string; readonly text: string; readonly basis: "cited" | "assumed" };

export type Text = Inline | readonly Inline[];

export interface Row {
  readonly head: Text;
  readonly cells: readonly Text[];
}

export type Block =
  | { readonly kind: "section"; readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Item[] }
  /** `columns` includes the heading of the first column, which heads the rows. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  | { readonly kind: "quote"; readonly text: string; readonly source: Text }
  | { readonly kind: "note"; readonly tone: "plain" | "assumption" | "warning"; readonly text: Text }
  /** Folded away on a page, printed in full on paper and terminal. */
  | { readonly kind: "details"; readonly summary: string; readonly blocks: readonly Block[] }
  /** Something that references point at: a claim with its quotations, say. */
  | { readonly kind: "entry"; readonly id: string; readonly title: Text; readonly blocks: readonly Block[] };

/** A list item: a text, with blocks below it if need be. */
export interface Item {
  readonly text: Text;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly title: string;
  /** Below the title, one line each. */
  readonly lines: readonly Text[];
  readonly blocks: readonly Block[];
}

export const section = (id: string, title: string, ...blocks: Block[]): Block => ({
  kind: "section",
  id,
  title,
  blocks,
});
export const paragraph = (...text: Inline[]): Block => ({ kind: "paragraph", text });
export const list = (items: readonly (Text | Item)[], ordered = false): Block => ({
  kind: "list",
  ordered,
  items: items.map((item) => (isItem(item) ? item : { text: item, blocks: [] })),
});
export const item = (text: Text, ...blocks: Block[]): Item => ({ text, blocks });
export const table = (caption: string, columns: readonly string[], rows: readonly Row[]): Block => ({
  kind: "table",
  caption,
  columns,
  rows,
});
export const quote = (text: string, source: Text): Block => ({ kind: "quote", text, source });
export const note = (tone: "plain" | "assumption" | "warning", ...text: Inline[]): Block => ({
  kind: "note",
  tone,
  text,
});
export const details = (summary: string, ...blocks: Block[]): Block => ({ kind: "details", summary, blocks });
export const entry = (id: string, title: Text, ...blocks: Block[]): Block => ({ kind: "entry", id, title, blocks });
export const tone = (name: Tone, text: string): Inline => ({ kind: "tone", tone: name, text });
export const strong = (text: string): Inline => tone("strong", text);
export const code = (text: string): Inline => ({ kind: "code", text });
export const reference = (to: string, text: string, basis: "cited" | "assumed"): Inline => ({
  kind: "reference",
  to,
  text,
  basis,
});

/** A text as the list of its parts. */
export const parts = (text: Text): readonly Inline[] => (Array.isArray(text) ? text : [text as Inline]);

/** A text without its marks. */
export const plain = (text: Text): string =>
  parts(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

/** Texts joined by a separator, without losing their marks. */
export function join(texts: readonly Text[], separator: string): Inline[] {
  return texts.flatMap((text, index) => (index === 0 ? parts(text) : [separator, ...parts(text)]));
}

function isItem(value: Text | Item): value is Item {
  return typeof value === "object" && "blocks" in value;
}

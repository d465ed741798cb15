import type { Block, Document, Inline, Item, Text } from "../blocks.js";
import { parts } from "../blocks.js";
import { anchor } from "./anchor.js";
import { clean } from "./clean.js";

/** A whole document as CommonMark with pipe tables, ending in a line break. */
export function renderMarkdown(document: Document): string {
  const head = [`# ${escape(document.title)}`, ...document.lines.map(inline)];
  return `${[head.join("\n\n"), ...document.blocks.map((block) => blockText(block, 2))].join("\n\n")}\n`;
}

function blockText(block: Block, level: number): string {
  switch (block.kind) {
    case "section":
      return [
        `${"#".repeat(Math.min(level, 6))} ${escape(block.title)}`,
        ...block.blocks.map((inner) => blockText(inner, level + 1)),
      ].join("\n\n");
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items
        .map((each, index) => itemText(each, block.ordered ? `${index + 1}. ` : "- ", level))
        .join("\n");
    case "table":
      return [
        `*${escape(block.caption)}*`,
        "",
        row(block.columns.map(escape)),
        row(block.columns.map(() => "---")),
        ...block.rows.map((each) => row([each.head, ...each.cells].map(inline))),
      ].join("\n");
    case "quote":
      return prefix(`“${escape(block.text)}”\n— ${inline(block.source)}`, "> ");
    case "note":
      return prefix(
        `${{ plain: "", assumption: "**Assumption.** ", warning: "**Note.** " }[block.tone]}${inline(block.text)}`,
        "> ",
      );
    case "details":
      return [`**${escape(block.summary)}**`, ...block.blocks.map((inner) => blockText(inner, level))].join("\n\n");
    case "entry":
      return [
        `<a id="${anchor(block.id)}"></a>${inline(block.title)}`,
        ...block.blocks.map((inner) => blockText(inner, level)),
      ].join("\n\n");
  }
}

function itemText(each: Item, mark: string, level: number): string {
  const text = [inline(each.text), ...each.blocks.map((block) => blockText(block, level))].join("\n\n");
  return mark + prefix(text, " ".repeat(mark.length)).trimStart();
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const prefix = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? by.trimEnd() : by + line))
    .join("\n");

function inline(text: Text): string {
  return parts(text)
    .map((part: Inline) => {
      if (typeof part === "string") return escape(part);
      switch (part.kind) {
        case "tone":
          return part.tone === "strong" ? bold(part.text) : escape(part.text);
        case "code":
          // A backtick or a bar would end the span or the cell; anything but plain words is spelled out instead.
          return /^[\w .,:;!/–-]+$/.test(part.text) ? `\`${part.text}\`` : `<code>${escape(part.text)}</code>`;
        case "reference":
          return part.basis === "cited"
            ? `[${escape(part.text)}](#${anchor(part.to)})`
            : `*[assumed: ${escape(part.text)}](#${anchor(part.to)})*`;
      }
    })
    .join("");
}

/** White space stays outside of the marks: CommonMark takes `**word: **` for asterisks. */
function bold(text: string): string {
  const inner = text.trim();
  if (inner === "") return text;
  const at = text.indexOf(inner);
  return `${text.slice(0, at)}**${escape(inner)}**${text.slice(at + inner.length)}`;
}

/** Text that means nothing to Markdown or HTML, wherever in a line it stands. */
function escape(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

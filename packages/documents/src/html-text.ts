import { Refusal } from "./problems.js";

const DROPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD SELECT BUTTON TEXTAREA FORM NAV".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);

/** Marks of a tree (`<name`, `>name`, `=text`) as text: a block becomes a paragraph with a blank line between, `<br>` a newline. */
export function textOf(marks: string): string {
  const parts: string[] = [];
  let dropped = 0;
  for (const mark of marks.split("\0")) {
    const name = mark.slice(1).toUpperCase();
    if (mark.startsWith("=")) {
      if (dropped === 0) parts.push(mark.slice(1).replace(/[\s\ue000\ue001]+/g, " "));
    } else if (DROPPED.has(name)) dropped += mark.startsWith("<") ? 1 : -1;
    else if (BLOCKS.has(name)) parts.push("\ue000");
    else if (name === "TD" || name === "TH") parts.push(" ");
    else if (name === "BR" && mark.startsWith("<")) parts.push("\ue001");
  }
  return parts
    .join("")
    .split("\ue000")
    .map((block) =>
      block
        .split("\ue001")
        .map((line) => line.replace(/ +/g, " ").trim())
        .join("\n")
        .trim(),
    )
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Refuses markup nested deeper than `maxDepth` before a parser builds it. */
export function guardDepth(html: string, maxDepth: number): void {
  const unclosed =
    /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/i;
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (unclosed.test(tag[2] ?? "")) continue;
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    if (depth > maxDepth) throw new Refusal({ code: "document-too-deep", severity: "error", depth, maxDepth });
  }
}

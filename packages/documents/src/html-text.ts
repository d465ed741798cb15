import { Refusal } from "./problems.js";

/** The little of a DOM that the walk needs. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
}

const DROPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD SELECT BUTTON TEXTAREA FORM NAV".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);

/** Block elements become paragraphs with a blank line between, `<br>` a newline. No recursion: depth costs no stack. */
export function textOf(root: MarkupNode): string {
  const parts: string[] = [];
  const edge = (node: MarkupNode): void => {
    const name = node.nodeName.toUpperCase();
    if (BLOCKS.has(name)) parts.push("\ue000");
    else if (name === "TD" || name === "TH") parts.push(" ");
  };
  let node: MarkupNode | null = root;
  while (node !== null) {
    const dropped = DROPPED.has(node.nodeName.toUpperCase());
    if (node.nodeType === 3) parts.push((node.textContent ?? "").replace(/[\s\ue000\ue001]+/g, " "));
    else if (node.nodeName.toUpperCase() === "BR") parts.push("\ue001");
    if (!dropped) edge(node);
    if (!dropped && node.nodeType !== 3 && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) edge(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
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

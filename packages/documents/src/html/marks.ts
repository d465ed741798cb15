/**
 * A tree as flat marks, in the order of the page: an element opens, closes, or text stands between. Built without recursion,
 * so that depth costs no stack.
 */
export type Mark =
  | { kind: "open"; name: string; hints: string; end: number }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/** The marks that a worker sent: `<name`, a U+0001 and the hints of the element, `>name`, `=text`, with U+0000 between. */
export function marksOf(sent: string): Mark[] {
  const marks: Mark[] = [];
  const open: (Mark & { kind: "open" })[] = [];
  for (const each of sent.split("\0")) {
    const rest = each.slice(1);
    if (each.startsWith("=")) marks.push({ kind: "text", text: rest });
    else if (each.startsWith("<")) {
      const [name = "", hints = ""] = rest.split("\u0001");
      const mark: Mark & { kind: "open" } = { kind: "open", name: name.toLowerCase(), hints, end: 0 };
      open.push(mark);
      marks.push(mark);
    } else if (each.startsWith(">")) {
      const begun = open.pop();
      if (begun) begun.end = marks.length;
      marks.push({ kind: "close", name: rest.toLowerCase() });
    }
  }
  return marks;
}

/**
 * The body of a function in a worker that sends marks; `root` is where they begin. Hints: classes, id and role, and `hidden`
 * for what a browser would not show.
 */
export const SEND_MARKS = `const marksOf = (root) => {
  const marks = [];
  const hintsOf = (node) => {
    const of = (name) => node.getAttribute(name) ?? "";
    const isHidden = node.hasAttribute("hidden") || /display:\\s*none|visibility:\\s*hidden/i.test(of("style"));
    return (of("class") + " " + of("id") + " role=" + of("role") + (isHidden ? " hidden" : "")).slice(0, 500).replace(/[\\0\\u0001]/g, "");
  };
  let node = root;
  while (node) {
    if (node.nodeType === 3) marks.push("=" + node.data.replaceAll("\\0", ""));
    else if (node.nodeType === 1) {
      marks.push("<" + node.localName + "\\u0001" + hintsOf(node));
      if (node.firstChild) { node = node.firstChild; continue; }
      marks.push(">" + node.localName);
    }
    while (node !== root && !node.nextSibling) { node = node.parentNode; marks.push(">" + node.localName); }
    node = node === root ? null : node.nextSibling;
  }
  return marks.join("\\0");
};`;

import { Refusal } from "../problems.js";
import type { DocumentLimits } from "../types.js";

/** Elements that need no end tag: they nest in one another only by mistake. */
const UNCLOSED = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/i;

/** Refuses markup that is nested too deep or has too many parts, before a parser builds them. */
export function guardMarkup(html: string, { maxDepth, maxElements }: DocumentLimits): void {
  let depth = 0;
  let parts = 0;
  for (const [whole, end, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)|[<&]/gi)) {
    if (end !== "/" && ++parts > maxElements) {
      throw new Refusal({ code: "document-too-many-elements", severity: "error", elements: parts, maxElements });
    }
    if (whole.length === 1 || UNCLOSED.test(name)) continue;
    depth = Math.max(0, depth + (end === "/" ? -1 : 1));
    if (depth > maxDepth) throw new Refusal({ code: "document-too-deep", severity: "error", depth, maxDepth });
  }
}

import type { Case } from "@detente/case";
import { type Block, type Inline, parts, section, type Text } from "../blocks.js";
import { claimAnchor } from "../words/citation.js";
import { claimEntry } from "./sources.js";

/**
 * The claims that an answer refers to, with their quotations, in the order of the case: what makes an answer complete where
 * no list of all sources follows. No block when it refers to none.
 */
export function citedSection(model: Case, blocks: readonly Block[], title = "The claims behind this answer"): Block[] {
  const cited = new Set(blocks.flatMap(textsOf).flatMap(referencesIn));
  const claims = model.claims.filter(({ id }) => cited.has(claimAnchor(id)));
  if (claims.length === 0) return [];
  return [section("cited", title, ...claims.map((claim) => claimEntry(model, claim)))];
}

const referencesIn = (text: Text): string[] =>
  parts(text).flatMap((part: Inline) => (typeof part !== "string" && part.kind === "reference" ? [part.to] : []));

function textsOf(block: Block): Text[] {
  switch (block.kind) {
    case "section":
    case "details":
      return block.blocks.flatMap(textsOf);
    case "paragraph":
    case "note":
      return [block.text];
    case "list":
      return block.items.flatMap(({ text, blocks }) => [text, ...blocks.flatMap(textsOf)]);
    case "table":
      return block.rows.flatMap(({ head, cells }) => [head, ...cells]);
    case "quote":
      return [block.source];
    case "entry":
      return [block.title, ...block.blocks.flatMap(textsOf)];
  }
}

import type { Case } from "@detente/case";
import type { Study } from "@detente/study";
import { type Block, details, paragraph, section } from "../blocks.js";
import { dealsSection } from "./deals.js";
import { pathsSection } from "./paths.js";

/** The way to each outcome from today, folded away one by one, under the lens that makes it easiest. */
export function waysSection(model: Case, { ways }: Study): Block {
  return section(
    "ways",
    "How to get there from today",
    paragraph(
      ways.length === 0
        ? "There is no way to tell: the case does not say where things stand, or every outcome is there already."
        : "Each way is told under common ground, or under the lens that makes it easiest where that is another.",
    ),
    ...ways.map(({ lens, paths }) => folded(pathsSection(model, paths), `${lensName(model, lens)}: `)),
  );
}

/** Agreements that hold by themselves, under each lens that knows one. */
export function agreementsSection(model: Case, { deals }: Study): Block {
  return section(
    "agreements",
    "Agreements that would hold by themselves",
    ...(deals.length === 0
      ? [paragraph("Under no lens is there a joint move that pays everyone it takes and ends where things would rest.")]
      : deals.map(({ lens, found }) => folded(under(lens, dealsSection(model, found)), `${lensName(model, lens)}: `))),
  );
}

const lensName = (model: Case, id: string): string => model.lenses.find((lens) => lens.id === id)?.name ?? id;

function folded(block: Block, prefix: string): Block {
  return block.kind === "section" ? details(`${prefix}${block.title}`, ...block.blocks) : block;
}

/** The same section under a lens; two lenses may know the same agreement, and every id is given once. */
function under(lens: string, block: Block): Block {
  return block.kind === "section"
    ? { ...block, id: `${lens}-${block.id}`, blocks: block.blocks.map((inner) => under(lens, inner)) }
    : block;
}

import type { Case } from "@detente/case";
import type { Study } from "@detente/study";
import { type Block, code, details, paragraph, section } from "../blocks.js";
import { capital, inWords, quotedList } from "../wording/phrases.js";
import { lensName } from "../words/lens.js";
import { outcomeName, outcomeNames } from "../words/outcome.js";
import { dealsSection } from "./deals.js";
import { fromBlock, pathsBlocks } from "./paths.js";

/** The way to each outcome that would hold, folded away one by one, under the lens that makes it easiest. */
export function waysSection(model: Case, { ways, sides }: Study): Block {
  const holding = new Set(sides.flatMap(({ outcome, stable }) => (stable ? [outcome] : [])));
  const told = ways.filter(({ paths }) => holding.has(paths.to));
  const others = outcomeNames(
    model,
    ways.filter((way) => !told.includes(way)).map(({ paths }) => paths.to),
  );
  const [first] = told;
  return section(
    "ways",
    "How to get there from today",
    ...(first
      ? [
          paragraph(
            "Each way is told under common ground, or under the lens that makes it easiest where that is another.",
          ),
          fromBlock(model, first.paths),
        ]
      : [
          paragraph(
            "There is no way to tell: the case does not say where things stand, or every outcome that would hold is there already.",
          ),
        ]),
    ...told.map(({ lens, paths }) =>
      details(
        `Ways to “${outcomeName(model, paths.to)}”, under ${lensName(model, lens)}`,
        ...pathsBlocks(model, paths),
      ),
    ),
    ...(others.length > 0
      ? [
          paragraph(
            `${quotedList(others)} would hold under no lens. For the ways to them: `,
            code("detente paths CASE --to OUTCOME"),
            ".",
          ),
        ]
      : []),
  );
}

/** Agreements that hold by themselves, under each lens that knows one. */
export function agreementsSection(model: Case, { deals }: Study): Block {
  return section(
    "agreements",
    "Agreements that would hold by themselves",
    ...(deals.length === 0
      ? [paragraph("Under no lens is there a joint move that pays everyone it takes and ends where things would rest.")]
      : deals.map(({ lens, found }) =>
          folded(
            under(lens, dealsSection(model, found)),
            `${capital(inWords(found.deals.length))}, under ${lensName(model, lens)}`,
          ),
        )),
  );
}

function folded(block: Block, summary: string): Block {
  return block.kind === "section" ? details(summary, ...block.blocks) : block;
}

/** The same section under a lens; two lenses may know the same agreement, and every id is given once. */
function under(lens: string, block: Block): Block {
  return block.kind === "section"
    ? { ...block, id: `${lens}-${block.id}`, blocks: block.blocks.map((inner) => under(lens, inner)) }
    : block;
}

import type { Case } from "@detente/case";
import type { Side, Study } from "@detente/study";
import { type Block, type Inline, item, type Item, list, paragraph, section, strong, tone } from "../blocks.js";
import { and } from "../wording/phrases.js";
import { lensName } from "../words/lens.js";
import { whySentence } from "./explain.js";

/** For each named outcome one plain reason: who would leave, and what stops them; two where the lenses part. */
export function reasonsSection(model: Case, { sides }: Study): Block {
  return section(
    "reasons",
    "Why: who would leave, and what stops them",
    paragraph(
      "Told for the state of each outcome that rests for the strongest reason and changes least of today. ",
      "Where the lenses part, each side has its reason; where several agree, it is told for one of them.",
    ),
    list(
      model.outcomes.map(({ id, name }): Item => {
        const own = sides.filter(({ outcome }) => outcome === id);
        return own.length === 0
          ? item([strong(name), ": ", tone("quiet", "no state that can be meets it.")])
          : item([strong(name)], list(own.map((side) => sideWords(model, side))));
      }),
    ),
  );
}

function sideWords(model: Case, { stable, lenses, explained }: Side): Inline[] {
  const [told] = lenses;
  const all = lenses.length === model.lenses.length;
  return [
    ...(all && !stable
      ? [tone("fails", "Holds under no lens"), ". "]
      : [
          tone(stable ? "holds" : "fails", stable ? "Holds" : "Does not hold"),
          ` under ${lensesWords(model, lenses)}. `,
        ]),
    ...whySentence(model, explained, lenses.length > 1 && told !== undefined ? `Under ${lensName(model, told)}, ` : ""),
  ];
}

/** Lenses in the order of the case, all of them as one word. */
function lensesWords(model: Case, ids: readonly string[]): string {
  if (ids.length === model.lenses.length) return model.lenses.length === 1 ? "the one lens" : "every lens";
  return and(model.lenses.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
}

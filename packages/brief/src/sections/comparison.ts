import type { Case } from "@detente/case";
import type { Comparison, Difference } from "@detente/study";
import { type Block, type Inline, item, type Item, join, list, note, paragraph, section, strong } from "../blocks.js";
import { and, inWords } from "../wording/phrases.js";
import { claimReference } from "../words/citation.js";
import { outcomeNames } from "../words/outcome.js";
import { claimsSay } from "../words/reason.js";
import { verdictWords } from "../words/verdict.js";

/** Sets of claims that are written out for one outcome. */
const MOST_SETS = 4;

/** Two lenses side by side: what they disagree on, and which of it changes the answer. */
export function comparisonSection(model: Case, found: Comparison): Block {
  const [first, second] = found.lenses.map((lens) => model.lenses.find(({ id }) => id === lens)?.name ?? lens);
  const names: [string, string] = [first ?? "", second ?? ""];
  return section(
    "comparison",
    `${names[0]} and ${names[1]}`,
    ...claims(model, found, names),
    ...answers(model, found, names),
  );
}

function answers(model: Case, { contradictory, outcomes, exhausted }: Comparison, names: [string, string]): Block[] {
  if (contradictory)
    return [note("warning", "The claims of one of the two leave no state at all, so there is nothing to compare.")];
  if (outcomes.length === 0) return [paragraph("It makes no difference: every named outcome is the same under both.")];
  const same = model.outcomes.filter(({ id }) => !outcomes.some(({ outcome }) => outcome === id));
  return [
    list(outcomes.map((each) => difference(model, each, names, exhausted))),
    ...(same.length > 0 ? [paragraph(`The same under both: ${and(same.map(({ name }) => name))}.`)] : []),
  ];
}

function claims(model: Case, { onlyFirst, onlySecond }: Comparison, [first, second]: [string, string]): Block[] {
  if (onlyFirst.length + onlySecond.length === 0) return [paragraph("Both count the same claims.")];
  const side = (name: string, ids: readonly string[]): Item[] =>
    ids.length === 0
      ? []
      : [item([strong(`Counts only under ${name}:`)], list(ids.map((id) => claimsSay(model, [id]))))];
  return [list([...side(first, onlyFirst), ...side(second, onlySecond)])];
}

function difference(
  model: Case,
  { outcome, before, after, because }: Difference,
  [first, second]: [string, string],
  exhausted: number,
): Item {
  return item(
    [
      strong(outcomeNames(model, [outcome])[0] ?? outcome),
      `: under ${first} ${verdictWords(model, before)}; under ${second} ${verdictWords(model, after)}. `,
    ],
    paragraph(...cause(model, because, exhausted)),
  );
}

function cause(model: Case, because: readonly (readonly string[])[], exhausted: number): Inline[] {
  const [least] = because;
  if (!least)
    return [`No set of up to ${inWords(exhausted)} of these claims makes the difference; larger ones were not tried.`];
  const sets = because.slice(0, MOST_SETS).map((set) => {
    const held = model.claims.filter(({ id }) => set.includes(id));
    return join(
      held.map((claim) => [claimReference(claim)]),
      " with ",
    );
  });
  const more = because.length > MOST_SETS ? `, or one of ${because.length - MOST_SETS} more` : "";
  return ["What makes the difference: ", ...join(sets, ", or "), `${more}.`];
}

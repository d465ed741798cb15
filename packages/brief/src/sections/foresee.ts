import type { Case } from "@detente/case";
import { concepts } from "@detente/engine";
import type { Foreseen, ForeseenState, Standing, ToldConsequence } from "@detente/study";
import { type Block, type Inline, item, type Item, list, paragraph, section, strong, tone } from "../blocks.js";
import { dmName } from "../words/claim.js";
import { outcomeNames } from "../words/outcome.js";
import { reasonSays } from "../words/reason.js";
import { familyWords, moveWords } from "../words/state.js";
import { and, capital, count } from "../wording/phrases.js";
import { standingItem } from "./explain.js";
import { conceptName } from "../words/concept.js";

/** Why a state is stable or not under a concept of simultaneous moves or of foresight: one entry a decision maker. */
export function foreseeSection(model: Case, { state, concept, stable, standings }: ForeseenState): Block {
  const names = outcomeNames(model, state.outcomes);
  const leavers = standings.filter(({ stays }) => !stays).map(({ dm }) => dmName(model, dm));
  return section(
    "explain",
    names.length > 0 ? `Why: ${and(names)}` : "Why this state",
    paragraph(strong("The state. "), `${capital(familyWords(model, state.label))}.`),
    paragraph(
      strong("The verdict. "),
      stable ? tone("holds", "Stable") : tone("fails", "Not stable"),
      `: ${conceptName(concept)}. ${stable ? "Nobody has a reason to move." : `${leavers.length > 0 ? capital(and(leavers)) : "Somebody else"} would leave.`}`,
    ),
    paragraph(strong("Stable means. "), concepts[concept].meaning),
    list(standings.map((standing) => entry(model, standing))),
  );
}

function entry(model: Case, standing: Standing | Foreseen): Item {
  if (!("manner" in standing)) return standingItem(model, standing);
  return standing.manner === "at-once" ? entryAtOnce(model, standing) : entryInTurn(model, standing);
}

function entryAtOnce(model: Case, { dm, stays, weighed, results, consequences }: Foreseen): Item {
  const who = strong(capital(dmName(model, dm)));
  if (!stays) {
    return item([
      who,
      ...consequences.flatMap(({ move }): Inline[] => [
        ` would ${moveWords(model, move.from, move.to)}. `,
        ...reasonSays(model, move.reason),
      ]),
      results > 1
        ? " Whoever moves at the same moment, it would not regret the move."
        : " Nobody would move at the same moment.",
    ]);
  }
  if (weighed === 0) return item([who, " stays: nothing that it could do alone is better for it."]);
  return item(
    [
      who,
      ` would gain by ${count(weighed, "move")} of its own, and stays because others could move at the same moment.`,
    ],
    list([
      ...consequences.map(({ move, others, end, compares }): Inline[] => [
        `It would ${moveWords(model, move.from, move.to)}. `,
        ...reasonSays(model, move.reason),
        " ",
        strong("What stops it: "),
        `at the same moment ${and(others.map((each) => `${dmName(model, each.dm)} could ${moveWords(model, each.from, each.to)}`))}.`,
        ...others.flatMap((each): Inline[] => [
          ` ${capital(dmName(model, each.dm))} would want to: `,
          ...reasonSays(model, each.reason),
        ]),
        ...ending(model, dm, { end, compares }),
      ]),
      ...unwritten(weighed, consequences.length),
    ]),
  );
}

function entryInTurn(model: Case, { dm, stays, weighed, horizon, consequences }: Foreseen): Item {
  const who = strong(capital(dmName(model, dm)));
  const far = count(horizon ?? 0, "move");
  if (weighed === 0) return item([who, " stays: it has no move."]);
  return item(
    stays
      ? [
          who,
          ` looks ${far} ahead and stays: ${weighed === 1 ? "its one move ends in nothing" : `none of its ${count(weighed, "move")} ends in anything`} better for it.`,
        ]
      : [who, ` looks ${far} ahead and leaves.`],
    list([
      ...consequences.map(({ move, others, end, compares }): Inline[] => [
        stays
          ? `Were it to ${moveWords(model, move.from, move.to)}, `
          : `It would ${moveWords(model, move.from, move.to)}; `,
        others.length === 0
          ? "nobody would go on from there."
          : `${others.map((each) => `${dmName(model, each.dm)} would ${moveWords(model, each.from, each.to)}`).join(", then ")}.`,
        ...ending(model, dm, { end, compares }),
      ]),
      ...(stays ? unwritten(weighed, consequences.length) : []),
    ]),
  );
}

function ending(model: Case, dm: number, { end, compares }: Pick<ToldConsequence, "end" | "compares">): Inline[] {
  const names = outcomeNames(model, end.outcomes);
  const where = ` That ends ${names.length > 0 ? `in ${and(names.map((name) => `“${name}”`))}, ` : "where it is "}`;
  if (compares.prefers === "neither") return [`${where}no better for ${dmName(model, dm)} than here.`];
  const worth = compares.prefers === "first" ? "worse" : "better";
  return [`${where}${worth} for ${dmName(model, dm)} than here: `, ...reasonSays(model, compares)];
}

function unwritten(weighed: number, written: number): string[] {
  const more = weighed - written;
  return more > 0 ? [`${count(more, "more move does", "more moves do")} not pay either.`] : [];
}

import type { Case } from "@detente/case";
import type { Break, Closing, Paths, ToldStep, ToldWay, ToldWays } from "@detente/study";
import { type Block, type Inline, list, note, paragraph, section, strong, tone } from "../blocks.js";
import { dmName } from "../words/claim.js";
import { optionWords } from "../words/condition.js";
import { outcomeNames, quotedOutcomes } from "../words/outcome.js";
import { reasonSays } from "../words/reason.js";
import { familyWords, moveWords } from "../words/state.js";
import { and, capital, count, inWords } from "../wording/phrases.js";

/** How to get to an outcome: by improvements, by moves, and where the way breaks. */
export function pathsSection(model: Case, answer: Paths): Block {
  const [name = answer.to] = outcomeNames(model, [answer.to]);
  return section("paths", `Ways to “${name}”`, fromBlock(model, answer), ...pathsBlocks(model, answer));
}

/** Where the ways begin. */
export function fromBlock(model: Case, { from }: Paths): Block {
  const here = outcomeNames(model, from.outcomes);
  return paragraph(
    strong("From "),
    here.length > 0 ? `${and(here.map((each) => `“${each}”`))}: ` : "",
    `${familyWords(model, from.label)}.`,
  );
}

/** The ways themselves, for a reader who knows where they begin. */
export function pathsBlocks(model: Case, answer: Paths): Block[] {
  const { already, byMoves, byImprovements, broken, closing, to } = answer;
  const [name = to] = outcomeNames(model, [to]);
  const blocks: Block[] = [];
  if (already) blocks.push(paragraph(`“${name}” holds there already: there is no way to go.`));
  else if (!byMoves)
    blocks.push(paragraph(tone("fails", "No way"), `: no moves whatever lead to “${name}” from there.`));
  else if (byImprovements) {
    blocks.push(
      paragraph(
        tone("holds", "By moves in everybody’s own interest"),
        `: ${shortestWords(byImprovements)}, ${unwillingWords(byImprovements)}.`,
      ),
      ...wayBlocks(model, byImprovements),
    );
    if (byMoves.moves < byImprovements.moves) blocks.push(...movesBlocks(model, byMoves));
  } else if (broken) blocks.push(...brokenBlocks(model, name, broken), ...movesBlocks(model, byMoves, broken));
  return [...blocks, ...closingBlocks(model, name, closing)];
}

function movesBlocks(model: Case, byMoves: ToldWays, broken?: Break): Block[] {
  const { leastResistance } = broken ?? {};
  if (leastResistance && leastResistance.moves === byMoves.moves) return [];
  return [
    paragraph(tone("partly", "By any moves"), `: ${shortestWords(byMoves)}, ${unwillingWords(byMoves)}.`),
    ...wayBlocks(model, byMoves),
  ];
}

function brokenBlocks(model: Case, name: string, { leastResistance, step, reached, states }: Break): Block[] {
  const others = outcomeNames(model, reached);
  const blocks: Block[] = [
    paragraph(
      tone("fails", "Not by moves in everybody’s own interest. "),
      states === 1
        ? "Nobody has a move that it gains by: things stay as they are."
        : `Such moves lead to ${count(states - 1, "other state")}, and to “${name}” in none of them.`,
      others.length > 0 && states > 1 ? ` Outcomes on the way: ${and(others.map((each) => `“${each}”`))}.` : "",
    ),
  ];
  if (!leastResistance || !step) return blocks;
  return [
    ...blocks,
    paragraph(
      strong("Where it breaks. "),
      `${capital(dmName(model, step.dm))} would have to ${moveWords(model, step.from, step.to)}, `,
      ...(step.reason.prefers === "first"
        ? ["and would rather not: ", ...reasonSays(model, step.reason)]
        : ["and has nothing to gain by it. ", ...reasonSays(model, step.reason)]),
    ),
    paragraph(
      tone("partly", "The way of least resistance"),
      `: ${shortestWords(leastResistance)}, ${unwillingWords(leastResistance)}.`,
    ),
    ...wayBlocks(model, leastResistance),
  ];
}

const shortestWords = ({ moves, count: ways }: ToldWays): string =>
  `${count(moves, "move")}${ways > 1 ? ` (${count(ways, "way")} as short; one is told)` : ""}`;

/** How many moves of a way would not be made for their own sake. */
function unwillingWords({ moves, unwilling }: ToldWays): string {
  if (unwilling === 0) return "and whoever moves gains by it";
  if (unwilling < moves) return `by ${inWords(unwilling)} of which the mover does not gain`;
  if (moves === 1) return "by which the mover does not gain";
  return `by ${moves === 2 ? "neither" : "none"} of which the mover gains`;
}

function wayBlocks(model: Case, { ways: [way] }: ToldWays): Block[] {
  return way
    ? [
        list(
          way.steps.map((step) => stepWords(model, step)),
          true,
        ),
        paragraph(endWords(model, way)),
      ]
    : [];
}

function endWords(model: Case, { end }: ToldWay): string {
  return `That ends in ${quotedOutcomes(model, end.outcomes)}.`;
}

function stepWords(model: Case, step: ToldStep): Inline[] {
  const words: Inline[] = [
    strong(capital(dmName(model, step.dm))),
    `: ${moveWords(model, step.from, step.to)}. `,
    ...(step.improves
      ? [tone("holds", "It gains: "), ...reasonSays(model, step.reason)]
      : step.reason.prefers === "first"
        ? [tone("fails", "Against its interest: "), ...reasonSays(model, step.reason)]
        : [tone("partly", "It does not gain. "), ...reasonSays(model, step.reason)]),
  ];
  if (step.irreversible) words.push(" ", tone("strong", "It cannot take this back."));
  if (step.closes.length > 0) {
    const closed = outcomeNames(model, step.closes).map((each) => `“${each}”`);
    words.push(` A point of no return: after it, ${and(closed)} cannot be reached any more.`);
  }
  return words;
}

function closingBlocks(model: Case, name: string, closing: readonly Closing[]): Block[] {
  if (closing.length === 0) return [];
  const deeds = closing.map(
    ({ option, taken }) => `${taken ? "taking up" : "giving up"} ${optionWords(model, option)}`,
  );
  return [note("warning", `A point of no return: ${and(deeds, "or")} puts “${name}” out of reach for good.`)];
}

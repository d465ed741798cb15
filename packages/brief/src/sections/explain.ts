import type { Case } from "@detente/case";
import type { ExplainedState, Standing, ToldSanction } from "@detente/study";
import { type Block, type Inline, item, type Item, list, paragraph, section, strong, tone } from "../blocks.js";
import { dmName } from "../words/claim.js";
import { outcomeNames } from "../words/outcome.js";
import { reasonSays } from "../words/reason.js";
import { familyWords, moveWords } from "../words/state.js";
import { and, capital, count } from "../wording/phrases.js";
import { conceptName } from "../words/concept.js";

/** Why a state is stable or not: a paragraph on the state, then one entry a decision maker. */
export function explainSection(model: Case, { of, state, strongest, standings }: ExplainedState): Block {
  const names = outcomeNames(model, of ? [of.outcome] : state.outcomes);
  const leavers = standings.filter(({ stays }) => !stays).map(({ dm }) => dmName(model, dm));
  return section(
    "explain",
    names.length > 0 ? `Why: ${and(names)}` : "Why this state",
    paragraph(
      strong("The state. "),
      `${capital(familyWords(model, state.label))}.`,
      of && of.states > 1
        ? ` Of ${count(of.states, "state")} that meet the outcome, this one rests for the strongest reason, or would be left by the fewest, and changes least of today.`
        : "",
    ),
    paragraph(
      strong("The verdict. "),
      ...(strongest
        ? [tone("holds", "Stable"), `: ${conceptName(strongest)}. Nobody has a good reason to move.`]
        : [tone("fails", "Not stable"), leavers.length > 0 ? `: ${and(leavers)} would leave.` : "."]),
    ),
    list(standings.map((standing) => standingItem(model, standing))),
  );
}

/**
 * The one plain reason why a state rests or does not: what holds back whoever would like to leave, or who leaves.
 *
 * @param lead words that the sentence begins with, such as “Under common ground, ”.
 */
export function whySentence(model: Case, { standings }: ExplainedState, lead = ""): Inline[] {
  const begin = (words: string): string => (lead === "" ? capital(words) : `${lead}${words}`);
  const leaver = standings.find(({ leaves }) => leaves);
  if (leaver?.leaves) {
    const { dm, from, to, reason } = leaver.leaves;
    return [begin(`${dmName(model, dm)} would ${moveWords(model, from, to)}: `), ...reasonSays(model, reason)];
  }
  const held = standings.flatMap(({ sanctions: [first], dm }) => (first ? [{ dm, ...first }] : []));
  const telling = held.find(({ credible }) => credible) ?? held[0];
  if (!telling) return [begin("nobody could do better by a move of its own.")];
  const { dm, improvement, answer, hurts, credible } = telling;
  const [reply] = answer;
  return [
    begin(`${dmName(model, dm)} would gain if it were to ${moveWords(model, improvement.from, improvement.to)}`),
    ...(reply
      ? [`, but then ${dmName(model, reply.dm)} could ${moveWords(model, reply.from, reply.to)}`]
      : [", but others could answer"]),
    credible ? ": " : ", a threat against the interest of whoever carries it out: ",
    ...reasonSays(model, hurts),
  ];
}

/** Why one decision maker stays or leaves under a basic concept. */
export function standingItem(model: Case, standing: Standing): Item {
  const who = strong(capital(dmName(model, standing.dm)));
  const { leaves, sanctions, improvements, concept } = standing;
  if (leaves) {
    return item([
      who,
      ` would ${moveWords(model, leaves.from, leaves.to)}. `,
      ...reasonSays(model, leaves.reason),
      ` ${undeterred(standing)}`,
    ]);
  }
  if (improvements === 0) return item([who, " stays: nothing that it could do alone is better for it."]);
  const more = improvements - sanctions.length;
  return item(
    [
      who,
      ` would gain by ${count(improvements, "move")} of its own, and stays because of how others could answer `,
      `(${conceptName(concept)}).`,
    ],
    list([
      ...sanctions.map((sanction) => sanctionWords(model, standing.dm, sanction)),
      ...(more > 0 ? [`${count(more, "more move is", "more moves are")} deterred as well.`] : []),
    ]),
  );
}

function undeterred({ answers, concept }: Standing): string {
  if (concept === "nash") return "Under Nash stability nobody asks what would follow.";
  return answers === 0 ? "Nobody could answer." : "Whatever the others could answer, it would not regret the move.";
}

function sanctionWords(model: Case, dm: number, sanction: ToldSanction): Inline[] {
  const { improvement, answer, hurts, credible, counterMoves, end } = sanction;
  const names = outcomeNames(model, end.outcomes);
  const steps = answer.flatMap((move, index): Inline[] => [
    index === 0 ? "" : " Then ",
    `${index === 0 ? capital(dmName(model, move.dm)) : dmName(model, move.dm)} could ${moveWords(model, move.from, move.to)}`,
    ...(move.reason.prefers === "second"
      ? [", and would want to: ", ...reasonSays(model, move.reason)]
      : [", though it would not gain by that."]),
  ]);
  return [
    `It would ${moveWords(model, improvement.from, improvement.to)}. `,
    ...reasonSays(model, improvement.reason),
    " ",
    strong("What stops it: "),
    ...steps,
    ` That ends ${names.length > 0 ? `in ${and(names.map((name) => `“${name}”`))}, ` : "where it is "}`,
    ...(hurts.prefers === "first"
      ? [`worse for ${dmName(model, dm)} than here: `, ...reasonSays(model, hurts)]
      : [`no better for ${dmName(model, dm)} than here.`]),
    ...(counterMoves > 0
      ? [
          ` ${counterMoves === 1 ? "Its one further move" : `Its ${count(counterMoves, "further move")}`} from there would not mend that.`,
        ]
      : []),
    ...(credible ? [] : [" ", tone("quiet", "A threat against the interest of whoever carries it out.")]),
  ];
}

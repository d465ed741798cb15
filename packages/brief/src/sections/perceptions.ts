import type { Case } from "@detente/case";
import type { Misjudged, Perceptions, ToldSurprise, View } from "@detente/study";
import { type Block, type Inline, item, type Item, list, note, paragraph, section, strong, table } from "../blocks.js";
import { and, capital, count } from "../wording/phrases.js";
import { holders } from "../words/citation.js";
import { dmName, dmNames } from "../words/claim.js";
import { lensName } from "../words/lens.js";
import { outcomeName, quotedOutcomes } from "../words/outcome.js";
import { claimsSay, reasonSays } from "../words/reason.js";
import { moveWords } from "../words/state.js";
import { conceptName } from "../words/concept.js";

/** Groups of resting places, and surprises, told of each list. */
const MOST_TOLD = 3;

/** What comes of it when decision makers judge by what they believe of each other; `truth` names the lens taken for true. */
export function perceptionsSection(model: Case, answer: Perceptions, truth: string): Block {
  const { views, concept, played, actual, unforeseen, onlyByError, lostByError } = answer;
  const title = "What misreading changes";
  if (views.length === 0) {
    const why = model.graph
      ? "A case in graph form has no claims, so nobody can be given a lens of its own."
      : "The case gives no decision maker a lens of its own; add perceptions to it.";
    return section("perceptions", title, paragraph(why));
  }
  return section(
    "perceptions",
    title,
    paragraph(
      "Each decision maker judges by what it believes, and does not know that others believe something else. ",
      `By ${conceptName(concept)}, things then rest in ${count(played, "state")}; if all saw things as “${truth}” has them, in ${actual.toLocaleString("en")}.`,
    ),
    list(views.map((view) => viewItem(model, view))),
    outcomesTable(model, answer),
    misjudgedBlock(model, "perceptions-unforeseen", "Resting places that nobody would foresee", unforeseen),
    misjudgedBlock(model, "perceptions-error", "Resting places that only the misreading makes", onlyByError),
    misjudgedBlock(model, "perceptions-lost", "Resting places that the misreading undoes", lostByError),
    surprisesBlock(model, answer),
  );
}

function viewItem(model: Case, { dm, lens, contradictory, believes, overlooks, impossible }: View): Item {
  const given = model.perceptions.find((each) => each.dm === dm)?.evidence;
  const basis = !given
    ? ""
    : given.held.length > 0
      ? ` (${and(holders(given.held))})`
      : ` (assumed: ${given.assumed ?? ""})`;
  const head = [strong(capital(dmName(model, dm))), ` is taken to judge by “${lensName(model, lens)}”${basis}`];
  if (contradictory)
    return item([...head, "; but those claims leave no state, so it is taken to see things as they are."]);
  const differences: Inline[][] = [
    ...(believes.length > 0 ? [[strong("It believes besides: "), ...claimsSay(model, believes), "."]] : []),
    ...(overlooks.length > 0 ? [[strong("It does not believe: "), ...claimsSay(model, overlooks), "."]] : []),
    ...(impossible > 0 ? [[`It takes ${count(impossible, "state")} to be impossible that can be.`]] : []),
  ];
  if (differences.length === 0) return item([...head, ", which is how things are taken to be."]);
  return item([...head, "."], list(differences));
}

const yes = (states: number): string => (states > 0 ? "stable" : "not stable");

function outcomesTable(model: Case, { outcomes, views }: Perceptions): Block {
  return table(
    "Each named outcome: as each plays it, as it would be without error, and as each one with a view of its own foresees it",
    ["Outcome", "As played", "Without error", ...views.map(({ dm }) => `Foreseen by ${dmName(model, dm)}`)],
    outcomes.map(({ outcome, played, actual, foreseen }) => ({
      head: outcomeName(model, outcome),
      cells: [yes(played), yes(actual), ...foreseen.map(yes)],
    })),
  );
}

function misjudgedBlock(model: Case, id: string, title: string, found: readonly Misjudged[]): Block {
  if (found.length === 0) return section(id, title, paragraph("None."));
  const rest = found.slice(MOST_TOLD);
  return section(
    id,
    title,
    list(
      found
        .slice(0, MOST_TOLD)
        .map(({ at, states, misjudging }) => [
          strong(capital(quotedOutcomes(model, at.outcomes))),
          ` (${count(states, "state")}): `,
          misjudging.length === 0 ? "nobody misjudges it." : `misjudged by ${dmNames(model, misjudging)}.`,
        ]),
    ),
    ...(rest.length > 0
      ? [
          note(
            "plain",
            `And ${count(
              rest.reduce((total, { states }) => total + states, 0),
              "state",
            )} more.`,
          ),
        ]
      : []),
  );
}

function surprisesBlock(model: Case, { start, surprises }: Perceptions): Block {
  const rest = surprises.slice(MOST_TOLD);
  return section(
    "perceptions-surprises",
    "Who would be surprised by what, from today",
    ...(start === null
      ? [paragraph("Where things stand is not known, or cannot be, so no move can be told.")]
      : surprises.length === 0
        ? [paragraph("Nobody would: whoever gains by a move from here is expected to.")]
        : [list(surprises.slice(0, MOST_TOLD).map((each) => surpriseItem(model, each)))]),
    ...(rest.length > 0 ? [note("plain", `And ${count(rest.length, "surprise")} more of other kinds.`)] : []),
  );
}

function surpriseItem(model: Case, { mover, from, to, others, reason, dms, because, expected }: ToldSurprise): Item {
  const more = others > 0 ? `, or make one of ${count(others, "other move")} for the same reason` : "";
  const lines: Inline[][] = [[strong("Why it would: "), ...reasonSays(model, reason)]];
  if (expected) {
    const view = expected.prefers === "neither" ? "it thought that it would not mind" : "it thought otherwise";
    lines.push([
      strong(`Why ${dmNames(model, dms)} would not expect it: `),
      ...(expected.because.length > 0 ? reasonSays(model, expected) : [`${view}.`]),
    ]);
  } else {
    const why = because === "unseen-state" ? "it takes the end to be impossible" : "it does not know of the option";
    lines.push([strong(`Why ${dmNames(model, dms)} would not expect it: `), `${why}.`]);
  }
  return item(
    [strong(capital(dmName(model, mover))), ` would ${moveWords(model, from, to.label)}${more}.`],
    list(lines),
  );
}

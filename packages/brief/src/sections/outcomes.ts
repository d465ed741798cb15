import type { Case } from "@detente/case";
import type { Attainment, LensOutcomes, OutcomeFinding } from "@detente/study";
import { type Block, details, type Inline, list, note, paragraph, section, strong, table, tone } from "../blocks.js";
import { and, capital, count } from "../wording/phrases.js";
import { dmName } from "../words/claim.js";
import { conceptName, conceptsShort } from "../words/concept.js";
import { outcomeNames } from "../words/outcome.js";
import { familyWords } from "../words/state.js";

/** Named outcomes under each lens: a table, and what the lenses agree on. */
export function outcomesSection(model: Case, answers: readonly LensOutcomes[]): Block {
  const judged = answers.filter(({ contradictory }) => !contradictory);
  return section(
    "outcomes",
    "Where this conflict can come to rest",
    ...(model.outcomes.length === 0
      ? [paragraph("The case names no outcome to ask about; add ", strong("outcomes"), " to it.")]
      : [
          table(
            "Each named outcome under each lens: the strongest concept under which it is stable; how it can be had from today",
            ["Outcome", ...judged.map(({ name }) => name)],
            model.outcomes.map(({ id, name }) => ({
              head: name,
              cells: judged.map((answer) => cell(model, findingOf(id, answer))),
            })),
          ),
          agreement(model, judged),
        ]),
    ...answers
      .filter(({ contradictory }) => contradictory)
      .map(({ name }) =>
        note("warning", `Under ${name} the claims leave no state at all, so there is nothing to judge.`),
      ),
    paragraph(
      "Stable means that nobody has a good reason to leave once it is there, not that it will come about. ",
      "Nash, SSEQ, SEQ, SMR and GMR name the reason to stay, from the strongest to the weakest. ",
      "“Own moves” lead there by moves that each mover gains by; a “deal” is one joint move that pays everyone it takes, to where the reason to stay is the one named: fewer may agree on a state of the same outcome that holds for a weaker one; ",
      "“unwilling moves” are moves that somebody would not make for its own sake. ",
      "“Locked in” marks what would not hold if its steps could be taken back.",
    ),
  );
}

/** The states behind each verdict, lens by lens. */
export function statesSection(model: Case, answers: readonly LensOutcomes[]): Block {
  return section(
    "states",
    "The stable states behind the table",
    ...answers
      .filter(({ contradictory }) => !contradictory)
      .map((answer) =>
        details(
          `${answer.name}: today, and the stable states`,
          paragraph(today(model, answer)),
          list(answer.findings.map((found) => families(model, found))),
        ),
      ),
  );
}

const findingOf = (outcome: string, { findings }: LensOutcomes): OutcomeFinding | undefined =>
  findings.find((found) => found.outcome === outcome);

function cell(model: Case, found: OutcomeFinding | undefined): Inline[] {
  if (!found || found.states === 0) return [tone("quiet", "cannot be")];
  const { strongest, onlyIrreversible, attained } = found;
  if (strongest.length === 0) return [tone("fails", "not stable"), found.today ? "; here today" : ""];
  return [
    tone(onlyIrreversible ? "partly" : "holds", `${conceptsShort(strongest)}${onlyIrreversible ? ", locked in" : ""}`),
    `; ${attainedShort(model, attained)}`,
  ];
}

/** How an outcome can be had, for a table; the legend below it says what is meant. */
function attainedShort(model: Case, attained: Attainment): string {
  switch (attained.how) {
    case "today":
      return "here today";
    case "improvements":
      return "own moves";
    case "deal":
      return `deal of ${attained.members.map((members) => members.map((dm) => model.decisionMakers[dm]?.id ?? dm).join(", ")).join(" or of ")}`;
    case "moves":
      return "unwilling moves";
    case "none":
      return "out of reach";
    case "unknown":
      return "no start known";
  }
}

/** How an outcome can be had, as the end of a sentence. */
export function attainedWords(model: Case, attained: Attainment): string {
  switch (attained.how) {
    case "today":
      return "where things stand";
    case "improvements":
      return "by moves that each mover gains by";
    case "deal":
      return `by a deal of ${and(
        attained.members.map((members) => and(members.map((dm) => dmName(model, dm)))),
        "or of",
      )}`;
    case "moves":
      return "only by moves that somebody would not make for its own sake";
    case "none":
      return "out of reach from today";
    case "unknown":
      return "no way can be told, as today’s state is not known";
  }
}

function agreement(model: Case, answers: readonly LensOutcomes[]): Block {
  const number = (outcome: string): number =>
    answers.filter(({ findings }) => findings.some((found) => found.outcome === outcome && found.strongest.length > 0))
      .length;
  const ids = model.outcomes.map(({ id }) => id);
  const always = outcomeNames(
    model,
    ids.filter((id) => number(id) === answers.length),
  );
  const never = outcomeNames(
    model,
    ids.filter((id) => number(id) === 0),
  );
  const depends = ids.filter((id) => number(id) > 0 && number(id) < answers.length);
  return list([
    [strong("Stable under every lens: "), and(always) || "none", "."],
    [strong("Stable under none: "), and(never) || "none", "."],
    [
      strong("Depends on whom one believes: "),
      and(
        outcomeNames(model, depends).map((name, at) => `${name} (${number(depends[at] ?? "")} of ${answers.length})`),
      ) || "none",
      ".",
    ],
  ]);
}

function today(model: Case, { start, startStable }: LensOutcomes): string {
  if (!start) return "Where things stand is not known, or cannot be under this lens.";
  const names = outcomeNames(model, start.outcomes);
  const where = names.length > 0 ? `Today lies in ${and(names)}` : "Today lies in none of the named outcomes";
  return `${where}, and ${startStable ? `is stable (${conceptName(startStable)})` : "somebody would leave it"}.`;
}

function families(model: Case, { outcome, equilibria }: OutcomeFinding): Inline[] {
  const { states, patterns, complete } = equilibria;
  const name = strong(`${outcomeNames(model, [outcome])[0] ?? outcome}: `);
  if (states === 0) return [name, "no stable state."];
  const told = model.graph
    ? patterns.join(", ")
    : patterns.map((pattern) => familyWords(model, pattern)).join(" — or ");
  return [name, `${count(states, "stable state")}. ${capital(told)}${complete ? "" : " — and more"}.`];
}

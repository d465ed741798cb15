import { type Case, contestedClaims, isAssumed } from "@detente/case";
import { type Block, code, list, paragraph, section, strong } from "../blocks.js";
import { and, count } from "../wording/phrases.js";

const NONE = "none yet";

/** What a sound case holds, in a few lines. */
export function caseBlocks(model: Case): Block[] {
  const assumed = model.claims.filter(isAssumed).length;
  const citations = model.claims.flatMap(({ evidence }) => [...evidence.held, ...evidence.denied]).length;
  return [
    section(
      "case",
      model.title,
      list([
        [strong("Decision makers: "), and(model.decisionMakers.map(({ name }) => name))],
        model.graph
          ? [strong("States: "), String(model.graph.model.states.length)]
          : [
              strong("Options: "),
              model.options.length === 0 ? NONE : code(model.options.map(({ id }) => id).join(" ")),
            ],
        [
          strong("Claims: "),
          `${count(model.claims.length, "claim")}, ${contestedClaims(model).length} contested, ${assumed} assumed; ${count(citations, "quotation")}, each found word for word`,
        ],
        [strong("Lenses: "), and(model.lenses.map(({ name }) => name))],
        [strong("Outcomes: "), model.outcomes.length === 0 ? NONE : and(model.outcomes.map(({ id }) => id))],
        ...(model.scenarios.length > 0 ? [[strong("Scenarios: "), and(model.scenarios.map(({ id }) => id))]] : []),
      ]),
      paragraph(
        model.claims.length > 0 || model.graph
          ? "The case is sound."
          : "The file is in order. It holds no claim yet, so there is nothing to judge.",
      ),
    ),
  ];
}

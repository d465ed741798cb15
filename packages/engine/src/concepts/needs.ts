import type { Conflict } from "../model/conflict.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { type EngineProblem, ModelError } from "../model/problems.js";
import type { Concept, Parameters } from "./concept.js";

/** True when the conflict was built from options, so that moves of several decision makers can be composed. */
export function isOptionConflict(conflict: Conflict): conflict is OptionConflict {
  return "masks" in conflict && "options" in conflict;
}

/** Why `concept` cannot judge this conflict with these parameters; undefined when it can. */
export function unmetNeed(
  concept: Pick<Concept, "id" | "needs">,
  conflict: Conflict,
  parameters: Parameters = {},
): EngineProblem | undefined {
  const { id, needs } = concept;
  const found = conflict.decisionMakers.length;
  if (needs.form === "option" && !isOptionConflict(conflict)) return { code: "engine/needs-option-form", concept: id };
  if (needs.decisionMakers !== undefined && needs.decisionMakers !== found) {
    return { code: "engine/needs-decision-makers", concept: id, needed: needs.decisionMakers, found };
  }
  for (const { name, least, most } of needs.parameters ?? []) {
    const value = parameters[name];
    if (value === undefined || !Number.isInteger(value) || value < least || value > most) {
      return { code: "engine/bad-parameter", concept: id, parameter: name, found: value, least, most };
    }
  }
  return undefined;
}

/**
 * Every concept that needs something begins with this, so that nobody can ask it a question it has no answer to. Returns
 * the parameters; those that it does not need and that were not given are NaN.
 *
 * @throws ModelError with the unmet need.
 */
export function requireNeeds(
  concept: Pick<Concept, "id" | "needs">,
  conflict: Conflict,
  parameters: Parameters = {},
): Required<Parameters> {
  const problem = unmetNeed(concept, conflict, parameters);
  if (problem) throw new ModelError(problem);
  return { h: parameters.h ?? Number.NaN, leader: parameters.leader ?? Number.NaN };
}

/**
 * The conflict as one in option form.
 *
 * @throws ModelError when it is not.
 */
export function requireOptionForm(concept: Pick<Concept, "id">, conflict: Conflict): OptionConflict {
  if (isOptionConflict(conflict)) return conflict;
  throw new ModelError({ code: "engine/needs-option-form", concept: concept.id });
}

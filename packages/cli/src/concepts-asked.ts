import type { Case } from "@detente/case";
import { allConceptIds, type ConceptId, conceptIds, concepts, type Conflict, type Parameters } from "@detente/engine";
import type { Options } from "./command.js";
import { conceptNamed, findNamed } from "./find-named.js";
import { refusal } from "./refusal.js";

export interface ConceptsAsked {
  readonly ids: readonly ConceptId[];
  readonly parameters: Parameters;
}

/**
 * The solution concepts that `--concept` names (default: the five basic ones), in the order of the registry, with what
 * `--horizon` and `--leader` say. Whether they can judge this conflict is for the engine to say.
 *
 * @throws Refusal for a name that is none, or a parameter that no concept asked for takes.
 */
export function conceptsAsked(
  options: Options,
  conflict: Conflict,
  decisionMakers: Case["decisionMakers"] = [],
): ConceptsAsked {
  const { concept } = options;
  const named = Array.isArray(concept) ? concept.map((word) => conceptNamed(word)) : conceptIds;
  const ids = allConceptIds.filter((id) => named.includes(id));
  return { ids, parameters: parametersAsked(options, ids, conflict, decisionMakers) };
}

/**
 * What `--horizon` and `--leader` say to concepts.
 *
 * @throws Refusal for a leader who is nobody, or a parameter that none of the concepts takes.
 */
export function parametersAsked(
  { horizon, leader }: Options,
  ids: readonly ConceptId[],
  conflict: Conflict,
  decisionMakers: Case["decisionMakers"],
): Parameters {
  requireUse("--horizon", "h", horizon, ids);
  requireUse("--leader", "leader", leader, ids);
  const everyone = conflict.decisionMakers.map((name, dm) => ({ id: decisionMakers[dm]?.id ?? name, name }));
  return {
    ...(typeof horizon === "string" ? { h: Number(horizon) } : {}),
    ...(typeof leader === "string" ? { leader: everyone.indexOf(findNamed("decision maker", everyone, leader)) } : {}),
  };
}

function requireUse(option: string, parameter: keyof Parameters, given: unknown, ids: readonly ConceptId[]): void {
  const takers = allConceptIds.filter((id) => concepts[id].needs.parameters?.some(({ name }) => name === parameter));
  if (given === undefined || ids.some((id) => takers.includes(id))) return;
  throw refusal({ code: "cli/option-without-use", option, needs: takers.map((id) => `--concept ${id}`) });
}

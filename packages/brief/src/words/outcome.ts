import type { Case } from "@detente/case";
import { and } from "../wording/phrases.js";

/** The names of outcomes by their ids, in the order of the case. */
export const outcomeNames = (model: Case, ids: readonly string[]): string[] =>
  model.outcomes.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** The name of one outcome. */
export const outcomeName = (model: Case, id: string): string => outcomeNames(model, [id])[0] ?? id;

/** Named outcomes that hold together, in quotation marks; says so where there is none. */
export const quotedOutcomes = (model: Case, ids: readonly string[]): string =>
  and(outcomeNames(model, ids).map((name) => `“${name}”`)) || "a state outside the named outcomes";

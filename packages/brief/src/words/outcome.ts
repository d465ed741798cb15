import type { Case } from "@detente/case";

/** The names of outcomes by their ids, in the order of the case. */
export const outcomeNames = (model: Case, ids: readonly string[]): string[] =>
  model.outcomes.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

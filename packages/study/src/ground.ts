import { type Case, type Circumstances, conflictOf, type LevelsOfClaims, levelsOf, stateOf } from "@detente/case";

export type CaseConflict = ReturnType<typeof conflictOf>;

/** What an answer stands on: a case under certain claims, and the conflict that they make. */
export interface Ground {
  readonly model: Case;
  readonly conflict: CaseConflict;
  /** `levels[dm]`: the claims that count, most important first; empty in graph form. */
  readonly levels: readonly LevelsOfClaims[];
  /** The state to start from; null when the case names none, or one that cannot be. */
  readonly start: number | null;
}

export function groundOf(model: Case, { claims, added, statusQuo }: Circumstances): Ground {
  const conflict = conflictOf(model, claims, added);
  const start = statusQuo && stateOf(conflict, statusQuo);
  return {
    model,
    conflict,
    levels: model.decisionMakers.map((_, dm) => (model.graph ? [] : levelsOf(model, dm, claims, added))),
    start: start === -1 ? null : start,
  };
}

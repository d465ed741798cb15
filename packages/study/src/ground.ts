import {
  type Case,
  type Circumstances,
  conflictOf,
  type LevelsOfClaims,
  levelsOf,
  outcomeStates,
  stateOf,
} from "@detente/case";
import {
  type Alliance,
  type Analysis,
  alliance,
  analyse,
  type Coalition,
  ModelError,
  type SanctionId,
} from "@detente/engine";

export type CaseConflict = ReturnType<typeof conflictOf>;

/** What an answer stands on: a case under certain claims, and the conflict that they make. */
export interface Ground {
  readonly model: Case;
  readonly circumstances: Circumstances;
  readonly conflict: CaseConflict;
  /** `levels[dm]`: the claims that count, most important first; empty in graph form. */
  readonly levels: readonly LevelsOfClaims[];
  /** The state to start from; null when the case names none, or one that cannot be. */
  readonly start: number | null;
  /** Who moves: an alliance first, then everybody else for itself. */
  readonly players: readonly Coalition[];
}

/** @throws ModelError when these claims leave no state. */
export function groundOf(model: Case, circumstances: Circumstances): Ground {
  const { claims, added, statusQuo, alliance: allies } = circumstances;
  const conflict = conflictOf(model, claims, added);
  const start = statusQuo && stateOf(conflict, statusQuo);
  const alone = [...conflict.decisionMakers.keys()].filter((dm) => !allies.includes(dm)).map((dm) => [dm]);
  return {
    model,
    circumstances,
    conflict,
    levels: model.decisionMakers.map((_, dm) => (model.graph ? [] : levelsOf(model, dm, claims, added))),
    start: start === -1 ? null : start,
    players: allies.length > 0 ? [[...allies], ...alone] : alone,
  };
}

/** As `groundOf`; null when these claims contradict each other, so that no state is left. */
export const groundOrNone = (model: Case, circumstances: Circumstances): Ground | null =>
  unlessContradictory(() => groundOf(model, circumstances));

/** What `make` makes; null when it finds that its claims leave no state. */
export function unlessContradictory<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof ModelError && error.problem.code === "engine/no-feasible-state") return null;
    throw error;
  }
}

/** Verdicts on every state; with an alliance, its members judge as one (`stable[form][player]`). */
export type Judged = Pick<Analysis, "equilibria" | "stable"> | Pick<Alliance, "equilibria" | "stable">;

/** Judges a ground under the given concepts: those of an alliance if there is one. */
export function judge({ conflict, circumstances }: Ground, concepts: readonly SanctionId[]): Judged {
  return circumstances.alliance.length > 0
    ? alliance(conflict, circumstances.alliance, concepts)
    : analyse(conflict, concepts);
}

/** The same ground where every step could be undone: what holds here and not there holds because it is irreversible. */
export function undoable({ model, circumstances }: Ground): Ground {
  const options = model.options.map((option) => ({ ...option, change: "free" as const }));
  return groundOf({ ...model, options }, circumstances);
}

/** `states[outcome]`: the feasible states that meet each named outcome, ascending, in the order of the case. */
export const statesOfOutcomes = ({ model, conflict }: Ground): number[][] =>
  model.outcomes.map(({ condition }) => outcomeStates(conflict, condition));

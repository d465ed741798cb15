import {
  type Case,
  type Circumstances,
  type conflictOf,
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
import { once } from "./once.js";

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
  /** `outcomes()[outcome]`: the states that meet each named outcome, ascending, in the order of the case. */
  readonly outcomes: () => readonly (readonly number[])[];
  /** A ground of the same case where every step could be undone: what holds here and not there holds because it is irreversible. */
  readonly undoable: (circumstances: Circumstances) => Ground | null;
  /** The five basic verdicts with everybody acting alone, where they are known already. */
  readonly alone: Analysis | null;
}

/** The states that meet each named outcome of a case; found when they are first asked for. */
export const outcomesIn = ({ outcomes }: Case, conflict: CaseConflict): Ground["outcomes"] =>
  once(() => outcomes.map(({ condition }) => outcomeStates(conflict, condition)));

/** The ground that a conflict is. */
export function groundOver(
  model: Case,
  circumstances: Circumstances,
  conflict: CaseConflict,
  outcomes: Ground["outcomes"],
  undoable: Ground["undoable"],
  alone: Analysis | null,
): Ground {
  const { claims, added, statusQuo, alliance: allies } = circumstances;
  const start = statusQuo && stateOf(conflict, statusQuo);
  const others = [...conflict.decisionMakers.keys()].filter((dm) => !allies.includes(dm)).map((dm) => [dm]);
  return {
    model,
    circumstances,
    conflict,
    levels: model.decisionMakers.map((_, dm) => (model.graph ? [] : levelsOf(model, dm, claims, added))),
    start: start === -1 ? null : start,
    players: allies.length > 0 ? [[...allies], ...others] : others,
    outcomes,
    undoable,
    alone,
  };
}

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

/** Judges a ground under the given concepts, or more: those of an alliance if there is one. */
export function judge({ conflict, circumstances, alone }: Ground, concepts: readonly SanctionId[]): Judged {
  return circumstances.alliance.length > 0
    ? alliance(conflict, circumstances.alliance, concepts, alone ?? undefined)
    : (alone ?? analyse(conflict, concepts));
}

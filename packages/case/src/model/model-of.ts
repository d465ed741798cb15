import {
  type Condition,
  type Conflict,
  type GraphConflict,
  graphConflict,
  holds,
  type OptionConflict,
  optionConflict,
  type OptionModel,
} from "@detente/engine";
import type { AddedClaim, Case, Claim } from "../types.js";

/** The preference claims of each decision maker, level by level, most important first. */
export type LevelsOfClaims = readonly (readonly Claim[])[];

/**
 * The active claims of one decision maker in the order in which they count. Levels without an active claim vanish; a claim
 * that a scenario adds is a level of its own, before the named claim's level, or first.
 */
export function levelsOf(
  model: Case,
  dm: number,
  active: ReadonlySet<string>,
  added: readonly AddedClaim[] = [],
): LevelsOfClaims {
  const own = model.claims.filter((claim) => claim.kind === "preference" && claim.dm === dm);
  const levels = [...new Set(own.map(({ level }) => level))].sort((a, b) => a - b);
  const extra = added.filter(({ claim }) => claim.dm === dm);
  const first = extra.filter(({ before }) => before === null).map(({ claim }) => [claim]);
  const rest = levels.flatMap((level) => {
    const claims = own.filter((claim) => claim.level === level);
    const before = extra.filter((each) => claims.some(({ id }) => id === each.before)).map(({ claim }) => [claim]);
    const believed = claims.filter(({ id }) => active.has(id));
    return believed.length === 0 ? before : [...before, believed];
  });
  return [...first, ...rest];
}

/**
 * The option-form model in which just the active claims count. Options and decision makers keep their numbers; statement
 * `s` of level `l` of decision maker `i` is `levelsOf(model, i, active, added)[l][s]`.
 *
 * @param active ids of claims, for instance `lens.claims`.
 */
export function modelOf(model: Case, active: ReadonlySet<string>, added: readonly AddedClaim[] = []): OptionModel {
  return {
    form: "option",
    options: model.options.map(({ name, dm, change }) => ({ name, owner: dm, change })),
    infeasible: [...model.claims.filter(({ id }) => active.has(id)), ...added.map(({ claim }) => claim)].flatMap(
      ({ kind, condition }) => (kind === "possibility" ? [condition] : []),
    ),
    decisionMakers: model.decisionMakers.map(({ name }, dm) => ({
      name,
      preference: {
        kind: "statements",
        levels: levelsOf(model, dm, active, added).map((level) => level.map(({ condition }) => condition)),
      },
    })),
  };
}

/** The conflict of a case in either form. A case in graph form has no claims: every lens gives the same conflict. */
export function conflictOf(
  model: Case,
  active: ReadonlySet<string>,
  added: readonly AddedClaim[] = [],
): OptionConflict | GraphConflict {
  return model.graph ? graphConflict(model.graph.model) : optionConflict(modelOf(model, active, added));
}

/** Options as a mask: bit `o` for option `o`. */
export const maskOf = (options: readonly number[]): number =>
  options.reduce((mask, option) => (mask | (1 << option)) >>> 0, 0);

/** The mask of today's state; null when the case has no status quo. */
export const statusQuoMask = ({ statusQuo }: Pick<Case, "statusQuo">): number | null => statusQuo && maskOf(statusQuo);

/** Number of the state in which exactly these options are taken; −1 when it is not feasible. In graph form, of the one state. */
export function stateOf(conflict: OptionConflict | GraphConflict, taken: readonly number[]): number {
  return isGraph(conflict) ? conflict.stateOf(taken[0]) : conflict.stateOf(maskOf(taken));
}

/** Whether a state meets a condition of the case. */
export function meeting(conflict: OptionConflict | GraphConflict, condition: Condition): (state: number) => boolean {
  if (isGraph(conflict))
    return (state) => conflict.members[state].some((member) => holds(condition, (given) => given === member));
  const { masks } = conflict;
  let mask = 0;
  const isTaken = (option: number): boolean => ((mask >>> option) & 1) === 1;
  return (state) => {
    mask = masks[state];
    return holds(condition, isTaken);
  };
}

/** The states that meet a condition of the case, ascending: the states of an outcome. */
export function outcomeStates(conflict: OptionConflict | GraphConflict, condition: Condition): number[] {
  const meets = meeting(conflict, condition);
  const found: number[] = [];
  for (let state = 0; state < conflict.stateCount; state++) if (meets(state)) found.push(state);
  return found;
}

const isGraph = (conflict: Conflict): conflict is GraphConflict => "members" in conflict;

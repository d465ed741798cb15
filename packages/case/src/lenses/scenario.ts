import type { AddedClaim, Case, Scenario } from "../types.js";

/** What a question is asked about: the claims that count, the state it starts from, who acts as one. */
export interface Circumstances {
  readonly claims: ReadonlySet<string>;
  readonly added: readonly AddedClaim[];
  /** Options taken at the start; null when the case has no status quo. */
  readonly statusQuo: readonly number[] | null;
  /** Decision makers that act as one; empty for none. */
  readonly alliance: readonly number[];
}

/** Today under a lens. */
export const today = (model: Case, claims: ReadonlySet<string>): Circumstances => ({
  claims,
  added: [],
  statusQuo: model.statusQuo,
  alliance: [],
});

/** A scenario under a lens: its claims dropped and added, its own status quo where it has one. */
export function withScenario(model: Case, claims: ReadonlySet<string>, scenario: Scenario): Circumstances {
  return {
    claims: new Set([...claims].filter((id) => !scenario.drop.includes(id))),
    added: scenario.add,
    statusQuo: scenario.statusQuo ?? model.statusQuo,
    alliance: scenario.alliance,
  };
}

import { type AddedClaim, type Case, type Circumstances, type Scenario, today, withScenario } from "@detente/case";

/** Changes to a case under any lens. */
export interface WhatIf {
  readonly scenario: Scenario | null;
  /** Ids of claims that do not count. */
  readonly drop: readonly string[];
  /** Claims that count besides: preferences, or what cannot be. */
  readonly add: readonly AddedClaim[];
  /** Options taken at the start, instead of today's; null keeps those of the case or the scenario. */
  readonly from: readonly number[] | null;
}

/** The case as it stands. */
export const unchanged: WhatIf = { scenario: null, drop: [], add: [], from: null };

/** What a question is asked about: a lens, with the changes made to it; first those of the scenario. */
export function circumstancesOf(
  model: Case,
  { claims }: { readonly claims: ReadonlySet<string> },
  { scenario, drop, add, from }: WhatIf = unchanged,
): Circumstances {
  const base = scenario ? withScenario(model, claims, scenario) : today(model, claims);
  return {
    ...base,
    claims: new Set([...base.claims].filter((id) => !drop.includes(id))),
    added: [...base.added.filter(({ claim }) => !drop.includes(claim.id)), ...add],
    statusQuo: from ?? base.statusQuo,
  };
}

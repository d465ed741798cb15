import type { Case, Lens } from "@detente/case";
import type { LensOutcomes, OutcomeFinding } from "../outcomes/findings.js";
import { countSubsets, subsetsOf } from "../pivots/combinations.js";
import { type ChangedOutcome, changedOutcomes } from "../scenarios/changed-outcomes.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";

/** An outcome about which two lenses differ, and the least disagreement that makes it so. */
export interface Difference extends ChangedOutcome {
  /**
   * The smallest sets of differing claims such that the first lens, taking the other's side on just these, comes to the
   * other's answer about this outcome. Empty when the search was cut off before it found any.
   */
  readonly because: readonly (readonly string[])[];
}

export interface Comparison {
  readonly lenses: readonly [string, string];
  /** The claims of one of the two leave no state: there is nothing to compare. */
  readonly contradictory: boolean;
  /** Ids of the claims that only the first holds, and only the second, in the order of the case. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** `before` is the answer of the first lens, `after` that of the second. */
  readonly outcomes: readonly Difference[];
  /** Every set of up to so many differing claims was tried, unless all outcomes were explained before. */
  readonly exhausted: number;
}

/**
 * Two lenses side by side: the claims that differ, the outcomes that differ, and which claims are responsible for which.
 *
 * @param budget sets of claims that are tried at the most; default 200.
 */
export async function compareLenses(
  model: Case,
  first: Lens,
  second: Lens,
  whatIf: WhatIf = unchanged,
  { budget = 200 }: { readonly budget?: number } = {},
  work: Work = workHere(model),
): Promise<Comparison> {
  const only = (one: Lens, other: Lens): string[] =>
    model.claims.flatMap(({ id }) => (one.claims.has(id) && !other.claims.has(id) ? [id] : []));
  const [onlyFirst, onlySecond] = [only(first, second), only(second, first)];
  const outcomesOf = (what: string, lenses: readonly Lens[]): Promise<LensOutcomes[]> =>
    allOf(
      work,
      what,
      "outcomes",
      lenses.map((lens) => ({ lens, whatIf })),
    );
  const [before, after] = await outcomesOf("Judging the outcomes", [first, second]);
  const changed = changedOutcomes(before.findings, after.findings);
  const differing = [...onlyFirst, ...onlySecond];
  const because = new Map(changed.map(({ outcome }) => [outcome, [] as (readonly string[])[]]));

  let size = 0;
  let tried = 0;
  while (size < differing.length && [...because.values()].some((sets) => sets.length === 0)) {
    if (tried + countSubsets(differing.length, size + 1) > budget) break;
    size++;
    const open = [...because].filter(([, sets]) => sets.length === 0);
    const all = [...subsetsOf(differing, size)];
    tried += all.length;
    const between =
      size === differing.length
        ? [after]
        : await outcomesOf(
            "Looking for the claims that make the difference",
            all.map((set) => switched(first, set)),
          );
    for (const [index, set] of all.entries())
      for (const [outcome, sets] of open) if (agree(outcome, between[index], after)) sets.push(set);
  }
  return {
    lenses: [first.id, second.id],
    contradictory: before.contradictory || after.contradictory,
    onlyFirst,
    onlySecond,
    outcomes: changed.map((each) => ({ ...each, because: because.get(each.outcome) ?? [] })),
    exhausted: size,
  };
}

/** The lens with the other side taken on these claims. */
function switched(lens: Lens, set: readonly string[]): Lens {
  const claims = new Set(lens.claims);
  for (const id of set) if (!claims.delete(id)) claims.add(id);
  return { ...lens, claims };
}

function agree(outcome: string, one: LensOutcomes, other: LensOutcomes): boolean {
  const of = ({ findings }: LensOutcomes): OutcomeFinding[] => findings.filter((found) => found.outcome === outcome);
  return !one.contradictory && changedOutcomes(of(one), of(other)).length === 0;
}

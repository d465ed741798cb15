import type { SanctionId } from "../concepts/sanctions.js";
import { explain } from "../explain/explain.js";
import type { Conflict } from "../model/conflict.js";
import { stabilityConditions } from "./conditions.js";
import { formulaHolds, type PreferenceFormula } from "./formula.js";

export interface RankingCount {
  /** All strict rankings of the states: m!. */
  readonly of: bigint;
  /** Those under which the state is stable for the decision maker; undefined when too many comparisons matter to count. */
  readonly stable: bigint | undefined;
  /** Those under which it is an equilibrium; undefined when that cannot be counted. */
  readonly equilibrium: bigint | undefined;
}

/** Subsets of the states compared with are tried one by one: 2^20. */
const MOST_COMPARED = 20;
/** Rankings are tried one by one: 8!. */
const MOST_RANKED = 8;

/**
 * How many strict rankings of `dm`, the others' preferences staying as they are, make `state` stable for it, and an
 * equilibrium. Exact, or undefined.
 *
 * @throws ModelError when there is no such state or decision maker.
 */
export function countRankings(conflict: Conflict, concept: SanctionId, dm: number, state: number): RankingCount {
  const { formula } = stabilityConditions(conflict, concept, dm, state);
  const m = conflict.stateCount;
  const stable = countAround(formula, dm, state, m);
  const others = [...conflict.decisionMakers.keys()].filter((other) => other !== dm);
  // Under these concepts, what the others think of the state is their own business alone.
  if (concept === "nash" || concept === "gmr" || concept === "smr") {
    const agreed = others.every((other) => explain(conflict, concept, other, state, { most: 0 }).stable);
    return { of: factorial(m), stable, equilibrium: agreed ? stable : 0n };
  }
  return { of: factorial(m), stable, equilibrium: m <= MOST_RANKED ? tryAll(conflict, concept, dm, state) : undefined };
}

/**
 * The formula asks of each of k states only whether it is above `state`. A set U of them is exactly the part above in
 * |U|! (k − |U|)! of the orders of these k + 1 states, and the rest can be put in anywhere: m! / (k + 1)! ways.
 */
function countAround(formula: PreferenceFormula, dm: number, state: number, m: number): bigint | undefined {
  const compared = [...new Set(comparedWith(formula))];
  const k = compared.length;
  if (k > MOST_COMPARED) return undefined;
  const ranks: Int8Array[] = [];
  const rank = new Int8Array(m);
  ranks[dm] = rank;
  const bySize = Array.from({ length: k + 1 }, () => 0);
  for (let mask = 0; mask < 2 ** k; mask++) {
    let size = 0;
    for (let index = 0; index < k; index++) {
      const above = (mask >>> index) & 1;
      rank[compared[index]] = above ? 1 : -1;
      size += above;
    }
    if (formulaHolds(formula, ranks)) bySize[size]++;
  }
  const orders = bySize.reduce((sum, sets, size) => sum + BigInt(sets) * factorial(size) * factorial(k - size), 0n);
  return (orders * factorial(m)) / factorial(k + 1);
}

const comparedWith = (formula: PreferenceFormula): number[] =>
  formula.kind === "comparison" ? [formula.worse] : formula.of.flatMap(comparedWith);

function tryAll(conflict: Conflict, concept: SanctionId, dm: number, state: number): bigint {
  const rank = new Int32Array(conflict.stateCount);
  const ranks = conflict.ranks.map((given, other) => (other === dm ? rank : given));
  const tried: Conflict = { ...conflict, ranks };
  const dms = [...conflict.decisionMakers.keys()];
  let count = 0n;
  const place = (unranked: readonly number[]): void => {
    if (unranked.length === 0) {
      if (dms.every((other) => explain(tried, concept, other, state, { most: 0 }).stable)) count++;
      return;
    }
    for (const next of unranked) {
      rank[next] = unranked.length - 1;
      place(unranked.filter((other) => other !== next));
    }
  };
  place([...rank.keys()]);
  return count;
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2; factor <= n; factor++) product *= BigInt(factor);
  return product;
}

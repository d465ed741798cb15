import type { Case, Lens } from "@detente/case";
import type { SanctionId } from "@detente/engine";
import { countSubsets, subsetsOf } from "./combinations.js";
import type { Verdicts } from "./verdicts.js";

/** The smallest sets of claims whose loss flips one outcome. */
export interface Flip {
  readonly outcome: string;
  /** As the lens has it. */
  readonly stable: boolean;
  /** Ids, each set in the order of the case; all of one size; empty when none of up to `exhausted` claims does it. */
  readonly sets: readonly (readonly string[])[];
}

export interface Flips {
  readonly lens: string;
  /** One for each outcome; empty when the claims of the lens leave no state. */
  readonly outcomes: readonly Flip[];
  /** Every set of up to so many claims was tried, unless all outcomes had flipped before. */
  readonly exhausted: number;
  /** Larger sets were left out, as they are too many. */
  readonly cutOff: boolean;
}

const WHAT = "Looking for the smallest sets of claims that decide";

/**
 * Gives up ever larger sets of the claims of a lens, until every outcome has flipped or the next size would go beyond
 * `budget` sets. A set after which no state is left flips nothing.
 */
export async function flipsUnder(
  model: Case,
  verdicts: Verdicts,
  lens: Lens,
  concept: SanctionId,
  budget: number,
): Promise<Flips> {
  const [before] = await verdicts.of([lens.claims], WHAT);
  if (!before) return { lens: lens.id, outcomes: [], exhausted: 0, cutOff: false };
  const held = model.claims.filter(({ id }) => lens.claims.has(id) && !verdicts.dropped.has(id));
  const order = new Map(held.map(({ id }, index) => [id, index]));
  // Sets that share their possibility claims follow each other: their states are prepared once.
  const possibleFirst = [...held].sort((a, b) => Number(a.dm !== null) - Number(b.dm !== null)).map(({ id }) => id);
  const sets: string[][][] = model.outcomes.map(() => []);
  let spent = 0;
  let size = 0;
  while (size < held.length && sets.some((found) => found.length === 0)) {
    const next = countSubsets(held.length, size + 1);
    if (spent + next > budget) break;
    size++;
    const open = sets.map((found) => found.length === 0);
    const losses = [...subsetsOf(possibleFirst, size)];
    spent += losses.length;
    const judged = await verdicts.of(
      losses.map((lost) => new Set([...lens.claims].filter((id) => !lost.includes(id)))),
      WHAT,
    );
    for (const [index, lost] of losses.entries()) {
      const after = judged[index];
      if (!after) continue;
      for (const [at, isOpen] of open.entries())
        if (isOpen && after[at]?.has(concept) !== before[at]?.has(concept)) sets[at].push([...lost]);
    }
  }
  const place = (id: string): number => order.get(id) ?? 0;
  return {
    lens: lens.id,
    outcomes: model.outcomes.map(({ id }, at) => ({
      outcome: id,
      stable: before[at]?.has(concept) ?? false,
      sets: sets[at]
        .map((set) => set.sort((a, b) => place(a) - place(b)))
        .sort((a, b) => compare(a.map(place), b.map(place))),
    })),
    exhausted: size,
    cutOff: size < held.length && sets.some((found) => found.length === 0),
  };
}

/** Of lists of one length the one whose first differing number is less comes first. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

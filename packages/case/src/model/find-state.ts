import type { Condition } from "@detente/engine";

/** Parts of conditions looked at in one search at the most; then the answer stays open. Real cases need a few thousand. */
const MOST_LOOKS = 2_000_000;

/** How much a search may still look at. */
interface Budget {
  looks: number;
}

/**
 * Looks for a state that meets all of `wanted` and none of `infeasible`, without listing all states.
 *
 * @returns its mask; null when there is none; undefined when the search was given up.
 */
export function findState(
  optionCount: number,
  infeasible: readonly Condition[],
  wanted: readonly Condition[] = [],
): number | null | undefined {
  const demands = [...wanted, ...infeasible.map((of): Condition => ({ kind: "not", of }))];
  const budget: Budget = { looks: MOST_LOOKS };

  function search(known: number, mask: number): number | null | undefined {
    let open: Condition | null = null;
    for (const demand of demands) {
      const truth = truthOf(demand, known, mask, budget);
      if (budget.looks < 0) return undefined;
      if (truth === false) return null;
      if (truth === undefined) open ??= demand;
    }
    if (!open) return mask;
    const bit = 1 << openOption(open, known, mask, budget);
    const without = search(known | bit, mask);
    return without === null ? search(known | bit, mask | bit) : without;
  }

  if (optionCount === 0 && demands.length === 0) return 0;
  return search(0, 0);
}

/** Whether a condition holds when only the options in `known` are decided; undefined while that is open. */
function truthOf(condition: Condition, known: number, mask: number, budget: Budget): boolean | undefined {
  if (--budget.looks < 0) return undefined;
  switch (condition.kind) {
    case "option":
      return (known >>> condition.option) & 1 ? ((mask >>> condition.option) & 1) === 1 : undefined;
    case "not": {
      const truth = truthOf(condition.of, known, mask, budget);
      return truth === undefined ? undefined : !truth;
    }
    case "all":
    case "any": {
      const decisive = condition.kind === "any";
      let isOpen = false;
      for (const part of condition.of) {
        const truth = truthOf(part, known, mask, budget);
        if (truth === decisive) return decisive;
        if (truth === undefined) isOpen = true;
      }
      return isOpen ? undefined : !decisive;
    }
  }
}

/** An undecided option on which an open condition depends. */
function openOption(condition: Condition, known: number, mask: number, budget: Budget): number {
  if (condition.kind === "option") return condition.option;
  if (condition.kind === "not") return openOption(condition.of, known, mask, budget);
  const open = condition.of.find((part) => truthOf(part, known, mask, budget) === undefined);
  return open ? openOption(open, known, mask, budget) : 0;
}

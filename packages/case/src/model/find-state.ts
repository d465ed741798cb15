import type { Condition } from "@detente/engine";

/** Steps of one search at the most; then the answer stays open. Real cases need a few hundred. */
const MOST_STEPS = 50_000;

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
  let steps = 0;

  function search(known: number, mask: number): number | null | undefined {
    if (++steps > MOST_STEPS) return undefined;
    let open: Condition | null = null;
    for (const demand of demands) {
      const truth = truthOf(demand, known, mask);
      if (truth === false) return null;
      if (truth === undefined) open ??= demand;
    }
    if (!open) return mask;
    const bit = 1 << openOption(open, known, mask);
    const without = search(known | bit, mask);
    return without === null ? search(known | bit, mask | bit) : without;
  }

  if (optionCount === 0 && demands.length === 0) return 0;
  return search(0, 0);
}

/** Whether a condition holds when only the options in `known` are decided; undefined while that is open. */
function truthOf(condition: Condition, known: number, mask: number): boolean | undefined {
  switch (condition.kind) {
    case "option":
      return (known >>> condition.option) & 1 ? ((mask >>> condition.option) & 1) === 1 : undefined;
    case "not": {
      const truth = truthOf(condition.of, known, mask);
      return truth === undefined ? undefined : !truth;
    }
    case "all":
    case "any": {
      const decisive = condition.kind === "any";
      let isOpen = false;
      for (const part of condition.of) {
        const truth = truthOf(part, known, mask);
        if (truth === decisive) return decisive;
        if (truth === undefined) isOpen = true;
      }
      return isOpen ? undefined : !decisive;
    }
  }
}

/** An undecided option on which an open condition depends. */
function openOption(condition: Condition, known: number, mask: number): number {
  if (condition.kind === "option") return condition.option;
  if (condition.kind === "not") return openOption(condition.of, known, mask);
  const open = condition.of.find((part) => truthOf(part, known, mask) === undefined);
  return open ? openOption(open, known, mask) : 0;
}

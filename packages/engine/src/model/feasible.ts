import { bigUint32 } from "./big-arrays.js";
import type { Condition } from "./condition.js";
import { MAX_OPTIONS, MAX_STATES } from "./option-model.js";
import { ModelError } from "./problems.js";
import { bitCount, LOW_OPTIONS } from "./words.js";

/**
 * The masks of all states that meet none of the `infeasible` conditions, ascending.
 *
 * Options are decided from the last to the first, and a branch ends as soon as a condition is met or none can be any more, so
 * the time depends on the states that there are, not on all that could be.
 *
 * @param most states that are allowed; default: `MAX_STATES`.
 * @throws ModelError when there are more than 31 options, no state, or too many.
 */
export function feasibleMasks(optionCount: number, infeasible: readonly Condition[], most = MAX_STATES): Uint32Array {
  if (optionCount > MAX_OPTIONS) {
    throw new ModelError({ code: "engine/too-many-options", found: optionCount, most: MAX_OPTIONS });
  }
  let count = 0;
  visit(optionCount, infeasible, (_, size, word) => {
    count += size > 32 ? size : bitCount(word);
  });
  if (count === 0) throw new ModelError({ code: "engine/no-feasible-state" });
  if (count > most) throw new ModelError({ code: "engine/too-many-states", found: count, most });
  const masks = bigUint32(count);
  let state = 0;
  visit(optionCount, infeasible, (first, size, word) => {
    if (size > 32) for (let next = 0; next < size; next++) masks[state++] = first + next;
    else for (let rest = word; rest !== 0; rest &= rest - 1) masks[state++] = first + 31 - Math.clz32(rest & -rest);
  });
  return masks;
}

/** Called with `size` masks from `first` on: all of them if `size` is greater than 32, else those whose bit is set in `word`. */
type Visitor = (first: number, size: number, word: number) => void;

function visit(optionCount: number, infeasible: readonly Condition[], found: Visitor): void {
  const decide = (first: number, open: number, conditions: readonly Condition[]): void => {
    const undecided: Condition[] = [];
    for (const condition of conditions) {
      const truth = known(condition, first, open);
      if (truth === true) return;
      if (truth === undefined) undecided.push(condition);
    }
    const size = 2 ** open;
    if (open <= 5) {
      let word = open === 5 ? -1 : 2 ** size - 1;
      for (const condition of undecided) word &= ~wordOf(condition, first);
      if (word !== 0) found(first, size, word);
    } else if (undecided.length === 0) {
      found(first, size, -1);
    } else {
      decide(first, open - 1, undecided);
      decide(first + size / 2, open - 1, undecided);
    }
  };
  decide(0, optionCount, infeasible);
}

/** Whether a condition holds when the options from `open` on are as in `mask` and the others may still be either. */
function known(condition: Condition, mask: number, open: number): boolean | undefined {
  switch (condition.kind) {
    case "option":
      return condition.option < open ? undefined : ((mask >>> condition.option) & 1) === 1;
    case "not": {
      const truth = known(condition.of, mask, open);
      return truth === undefined ? undefined : !truth;
    }
    case "all":
    case "any": {
      const decisive = condition.kind === "any";
      let all: boolean | undefined = !decisive;
      for (const part of condition.of) {
        const truth = known(part, mask, open);
        if (truth === decisive) return decisive;
        if (truth === undefined) all = undefined;
      }
      return all;
    }
  }
}

/** Where a condition holds among the 32 masks from `first` on, one bit each. */
function wordOf(condition: Condition, first: number): number {
  switch (condition.kind) {
    case "option":
      return condition.option < 5 ? LOW_OPTIONS[condition.option] : -((first >>> condition.option) & 1);
    case "not":
      return ~wordOf(condition.of, first);
    case "all":
      return condition.of.reduce((word, part) => word & wordOf(part, first), -1);
    case "any":
      return condition.of.reduce((word, part) => word | wordOf(part, first), 0);
  }
}

import { bigUint32 } from "./big-arrays.js";
import { BLOCK } from "./block.js";
import type { Condition } from "./condition.js";
import { MAX_OPTIONS, MAX_STATES } from "./option-model.js";
import { ModelError } from "./problems.js";
import { BlockTruths } from "./truths.js";
import { bitCount } from "./words.js";

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
  visit(optionCount, infeasible, {
    all: (_, size) => {
      count += size;
    },
    some: (_, word) => {
      count += bitCount(word);
    },
  });
  if (count === 0) throw new ModelError({ code: "engine/no-feasible-state" });
  if (count > most) throw new ModelError({ code: "engine/too-many-states", found: count, most });
  const masks = bigUint32(count);
  let state = 0;
  visit(optionCount, infeasible, {
    all: (first, size) => {
      for (let next = 0; next < size; next++) masks[state++] = first + next;
    },
    some: (first, word) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) masks[state++] = first + 31 - Math.clz32(rest & -rest);
    },
  });
  return masks;
}

interface Visitor {
  /** Called with so many masks from `first` on. */
  readonly all: (first: number, size: number) => void;
  /** Called with 32 masks from `first` on, of which only those count whose bit is set in `word`. */
  readonly some: (first: number, word: number) => void;
}

function visit(optionCount: number, infeasible: readonly Condition[], { all, some }: Visitor): void {
  const truths = new BlockTruths(infeasible);
  const decide = (first: number, open: number, conditions: readonly Condition[]): void => {
    const undecided: Condition[] = [];
    for (const condition of conditions) {
      const truth = known(condition, first, open);
      if (truth === true) return;
      if (truth === undefined) undecided.push(condition);
    }
    const size = 2 ** open;
    if (size < 32) oneByOne(first, size, undecided);
    else if (undecided.length === 0) all(first, size);
    else if (size <= 32 * BLOCK) oneByOne(first, size, undecided);
    else {
      decide(first, open - 1, undecided);
      decide(first + size / 2, open - 1, undecided);
    }
  };
  const oneByOne = (first: number, size: number, undecided: readonly Condition[]): void => {
    const words = new Int32Array(Math.ceil(size / 32)).fill(size < 32 ? 2 ** size - 1 : -1);
    truths.fillRun(first);
    for (const condition of undecided) {
      const holds = truths.words(condition);
      for (let word = 0; word < words.length; word++) words[word] &= ~holds[word];
    }
    words.forEach((word, index) => some(first + 32 * index, word));
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

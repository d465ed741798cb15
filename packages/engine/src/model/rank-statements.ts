import { bigInt32 } from "./big-arrays.js";
import { BLOCK, MOST_BITS, rankBlock } from "./block.js";
import type { Condition } from "./condition.js";
import type { Level } from "./option-model.js";

/** Where statements hold, `BLOCK` words of 32 states at a time; see `Truths`. */
export interface TruthSource {
  words(statement: Condition, first: number): Int32Array;
}

/**
 * Dense ranks of states by levels of statements, most important first.
 *
 * How many statements of a level hold is a number of a few bits; the bits of all levels, most important first, are one long
 * number for each state, and the order of these numbers is the preference. They are taken in as many bits at a time as can
 * be told apart through a table of bits, so any number of statements is exact, and nothing is compared with anything.
 */
export function ranksOfStatements(levels: readonly Level[], stateCount: number, truths: TruthSource): Int32Array {
  const digits = levels.flatMap((level, index) => {
    const width = 32 - Math.clz32(level.length);
    return Array.from({ length: width }, (_, bit): Digit => ({ level: index, bit: width - 1 - bit }));
  });
  const most = Math.min(MOST_BITS, Math.max(12, 35 - Math.clz32(stateCount)));
  const ranks = bigInt32(stateCount);
  let classes = 1;
  for (let next = 0; next < digits.length && classes < stateCount; ) {
    const width = Math.max(1, most - (32 - Math.clz32(classes - 1)));
    const taken = digits.slice(next, next + width);
    next += taken.length;
    classes = refine(ranks, classes, taken, levels, truths);
  }
  return ranks;
}

/** One bit of the number of statements of a level that hold. */
interface Digit {
  readonly level: number;
  readonly bit: number;
}

/** Refines dense ranks by further bits, most important first; returns how many ranks there are then. */
function refine(
  ranks: Int32Array,
  classes: number,
  digits: readonly Digit[],
  levels: readonly Level[],
  truths: TruthSource,
): number {
  const block = rankBlock(Math.ceil((classes * 2 ** digits.length) / 32));
  const each = (visit: (here: Int32Array, first: number) => void): void => {
    for (let first = 0; first * 32 < ranks.length; first += BLOCK) {
      visit(ranks.subarray(first * 32, (first + BLOCK) * 32), first);
    }
  };
  each((here, first) => {
    fillPlanes(block.digits, digits, levels, truths, first);
    block.append(here, digits.length);
  });
  const count = block.count();
  each((here) => block.renumber(here));
  return count;
}

/** Counts the statements of each level, for all states of a block at once: an adder of bits for every state. */
function fillPlanes(
  planes: readonly Int32Array[],
  digits: readonly Digit[],
  levels: readonly Level[],
  truths: TruthSource,
  first: number,
): void {
  for (let plane = 0; plane < digits.length; ) {
    const { level } = digits[plane];
    const last = digits.findLastIndex((digit) => digit.level === level);
    const [only] = levels[level];
    if (levels[level].length === 1) planes[plane].set(truths.words(only, first));
    else {
      const sums = countHolding(levels[level], truths, first);
      for (let place = plane; place <= last; place++) planes[place].set(sums[digits[place].bit]);
    }
    plane = last + 1;
  }
}

function countHolding(level: Level, truths: TruthSource, first: number): Int32Array[] {
  const sums = Array.from({ length: 32 - Math.clz32(level.length) }, () => new Int32Array(BLOCK));
  for (const statement of level) {
    const words = truths.words(statement, first);
    for (let word = 0; word < BLOCK; word++) {
      let carry = words[word];
      for (let bit = 0; carry !== 0 && bit < sums.length; bit++) {
        const before = sums[bit][word];
        sums[bit][word] = before ^ carry;
        carry &= before;
      }
    }
  }
  return sums;
}

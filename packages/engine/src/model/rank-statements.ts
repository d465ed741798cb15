import { alone, type Share } from "./share.js";
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
export function ranksOfStatements(
  levels: readonly Level[],
  stateCount: number,
  truths: TruthSource,
  { share, ranks, marks }: RankJob = { share: alone, ranks: bigInt32(stateCount), marks: null },
): Int32Array {
  const digits = digitsOf(levels);
  const most = mostBits(stateCount);
  let classes = 1;
  for (let next = 0; next < digits.length && classes < stateCount; ) {
    const width = Math.max(1, most - (32 - Math.clz32(classes - 1)));
    const taken = digits.slice(next, next + width);
    next += taken.length;
    classes = refine({ share, ranks, marks }, classes, taken, levels, truths);
  }
  return ranks;
}

/** Who ranks: one worker, or several of which each makes the same call. */
export interface RankJob {
  readonly share: Share;
  /** Zeros at first, on which all work. */
  readonly ranks: Int32Array;
  /** What any of several workers has found, see `marksFor`; null for one. */
  readonly marks: Int32Array | null;
}

/** Zeros in which several workers tell each other what numbers occur. */
export function marksFor(levels: readonly Level[], stateCount: number): Int32Array {
  const words = 2 ** Math.max(0, Math.min(mostBits(stateCount), digitsOf(levels).length) - 5);
  return new Int32Array(new SharedArrayBuffer(4 * words));
}

/** Numbers told apart at once: a few more than there are states. */
const mostBits = (stateCount: number): number => Math.min(MOST_BITS, Math.max(12, 35 - Math.clz32(stateCount)));

const digitsOf = (levels: readonly Level[]): Digit[] =>
  levels.flatMap((level, index) => {
    const width = 32 - Math.clz32(level.length);
    return Array.from({ length: width }, (_, bit): Digit => ({ level: index, bit: width - 1 - bit }));
  });

/** One bit of the number of statements of a level that hold. */
interface Digit {
  readonly level: number;
  readonly bit: number;
}

/** Refines dense ranks by further bits, most important first; returns how many ranks there are then. */
function refine(
  { share, ranks, marks }: RankJob,
  classes: number,
  digits: readonly Digit[],
  levels: readonly Level[],
  truths: TruthSource,
): number {
  const block = rankBlock(Math.ceil((classes * 2 ** digits.length) / 32));
  const each = (visit: (here: Int32Array, first: number) => void): void =>
    share.each(Math.ceil(ranks.length / 32 / BLOCK), (part) => {
      const first = part * BLOCK;
      visit(ranks.subarray(first * 32, (first + BLOCK) * 32), first);
    });
  each((here, first) => {
    fillPlanes(block.digits, digits, levels, truths, first);
    block.append(here, digits.length, classes === 1);
  });
  if (marks) {
    block.giveTo(marks);
    share.meet(false);
    block.takeFrom(marks);
  }
  const count = block.count();
  each((here) => block.renumber(here));
  share.meet(false);
  if (marks) {
    share.each(1, () => marks.fill(0));
    share.meet(false);
  }
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

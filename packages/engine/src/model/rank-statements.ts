import { bigInt32 } from "./big-arrays.js";
import type { Condition } from "./condition.js";
import type { Level } from "./option-model.js";
import { BLOCK } from "./truths.js";
import { bitCount, transpose } from "./words.js";

/** Where statements hold, `BLOCK` words of 32 states at a time; see `Truths`. */
export interface TruthSource {
  words(statement: Condition, first: number): Int32Array;
}

/** Numbers that are told apart in one go: as many bits as fit into the nearest caches, and never many more than states. */
const MOST_BITS = 27;

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
  const most = Math.min(MOST_BITS, Math.max(12, 37 - Math.clz32(stateCount)));
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
  const planes = digits.map(() => new Int32Array(BLOCK));
  const used = new Int32Array(Math.ceil((classes * 2 ** digits.length) / 32));
  const square = new Int32Array(32);
  const width = digits.length;
  for (let first = 0; first * 32 < ranks.length; first += BLOCK) {
    fillPlanes(planes, digits, levels, truths, first);
    for (let word = 0; word < BLOCK; word++) {
      const start = (first + word) * 32;
      const states = Math.min(32, ranks.length - start);
      if (states <= 0) break;
      square.fill(0);
      for (let plane = 0; plane < width; plane++) square[width - 1 - plane] = planes[plane][word];
      transpose(square);
      for (let bit = 0; bit < states; bit++) {
        const code = (ranks[start + bit] << width) | square[bit];
        ranks[start + bit] = code;
        used[code >>> 5] |= 1 << (code & 31);
      }
    }
  }
  return makeDense(ranks, used);
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

/** Replaces each code by the number of smaller codes that are used; returns how many are. */
function makeDense(codes: Int32Array, used: Int32Array): number {
  const below = new Int32Array(used.length);
  let count = 0;
  for (let word = 0; word < used.length; word++) {
    below[word] = count;
    count += bitCount(used[word]);
  }
  for (let state = 0; state < codes.length; state++) {
    const code = codes[state];
    codes[state] = below[code >>> 5] + bitCount(used[code >>> 5] & ((1 << (code & 31)) - 1));
  }
  return count;
}

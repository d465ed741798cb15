import type { Kernel } from "../kernel/kernel.js";
import { kernelOn } from "../kernel/kernel.js";
import { Plan } from "../kernel/plan.js";
import { bitCount, transpose } from "./words.js";

/** Words worked on at once: many enough to forget the cost of walking through a condition, few enough to stay in the cache. */
export const BLOCK = 64;
/** States of a block: bit `b` of word `w` is about state 32 · w + b. */
const STATES = 32 * BLOCK;
const MOST_OPTIONS = 32;

/** Numbers that are told apart in one go, as a power of two: a table of bits for them fits into the nearest caches. */
export const MOST_BITS = 27;

/** Dense ranks in the making, a block at a time. */
export interface RankBlock {
  /** Digits to be appended to ranks, most important first: a word for 32 states each. To be written to. */
  readonly digits: readonly Int32Array[];
  /**
   * Appends the first `width` digits to the ranks of a block or less, and marks what comes out. Where all ranks are zero as yet
   * they are not read: reading memory that nobody has written to makes writing to it slow, above all for several threads.
   */
  append(ranks: Int32Array, width: number, areZero: boolean): void;
  /** Adds what has been marked to what others have, who may do so at the same time; takes over what all have marked. */
  giveTo(marks: Int32Array): void;
  takeFrom(marks: Int32Array): void;
  /** Counts what has been marked; to be called once, before `renumber`. */
  count(): number;
  /** Replaces each rank of a block or less by the number of lesser ones that have been marked. */
  renumber(ranks: Int32Array): void;
}

/** @param entries words of bits for all numbers that may come out. The block is valid until the next is asked for. */
export function rankBlock(entries: number): RankBlock {
  const block = entries > KEPT ? kernelBlock(entries) : keptBlock();
  block?.clear(entries);
  return block ?? new PlainBlock(entries);
}

/** Writes down in which of a block of masks, or less, each of the `options` is taken. */
export function turnOver(masks: Uint32Array, options: readonly number[], taken: readonly Int32Array[]): void {
  const block = keptBlock();
  if (block) block.turnOver(masks, options, taken);
  else plainTurnOver(masks, options, taken);
}

/** In plain words, and where the platform runs no kernel. */
class PlainBlock implements RankBlock {
  readonly digits = Array.from({ length: MOST_BITS }, () => new Int32Array(BLOCK));
  private readonly used: Int32Array;
  private readonly below: Int32Array;
  private readonly square = new Int32Array(32);

  constructor(entries: number) {
    this.used = new Int32Array(entries);
    this.below = new Int32Array(entries);
  }

  append(ranks: Int32Array, width: number): void {
    const { square, digits, used } = this;
    for (let start = 0; start < ranks.length; start += 32) {
      square.fill(0);
      for (let digit = 0; digit < width; digit++) square[width - 1 - digit] = digits[digit][start / 32];
      transpose(square);
      for (let state = start; state < Math.min(start + 32, ranks.length); state++) {
        const rank = (ranks[state] << width) | square[state - start];
        ranks[state] = rank;
        used[rank >>> 5] |= 1 << (rank & 31);
      }
    }
  }

  giveTo(marks: Int32Array): void {
    this.used.forEach((word, at) => word !== 0 && Atomics.or(marks, at, word));
  }

  takeFrom(marks: Int32Array): void {
    this.used.set(marks.subarray(0, this.used.length));
  }

  count(): number {
    const { used, below } = this;
    let count = 0;
    for (let word = 0; word < used.length; word++) {
      below[word] = count;
      count += bitCount(used[word]);
    }
    return count;
  }

  renumber(ranks: Int32Array): void {
    const { used, below } = this;
    for (let state = 0; state < ranks.length; state++) {
      const rank = ranks[state];
      ranks[state] = below[rank >>> 5] + bitCount(used[rank >>> 5] & ((1 << (rank & 31)) - 1));
    }
  }
}

function plainTurnOver(masks: Uint32Array, options: readonly number[], taken: readonly Int32Array[]): void {
  const square = new Int32Array(32);
  for (let start = 0; start < masks.length; start += 32) {
    for (let bit = 0; bit < 32; bit++) square[bit] = start + bit < masks.length ? masks[start + bit] : 0;
    transpose(square);
    for (const option of options) taken[option][start / 32] = square[option];
  }
}

/** The same by the kernel. */
class KernelBlock implements RankBlock {
  readonly digits: readonly Int32Array[];
  readonly entries: number;
  private readonly kernel: Kernel;
  private readonly masks: Uint32Array;
  private readonly taken: readonly Int32Array[];
  private readonly ranks: Int32Array;
  private readonly table: Uint32Array;
  private used = 0;

  constructor(
    kernel: Kernel,
    buffer: ArrayBufferLike,
    at: Record<"masks" | "taken" | "digits" | "ranks" | "table", number>,
    entries: number,
  ) {
    const words = (start: number, count: number): Int32Array[] =>
      Array.from({ length: count }, (_, index) => new Int32Array(buffer, start + 4 * BLOCK * index, BLOCK));
    this.kernel = kernel;
    this.entries = entries;
    this.masks = new Uint32Array(buffer, at.masks, STATES);
    this.taken = words(at.taken, MOST_OPTIONS);
    this.digits = words(at.digits, MOST_BITS);
    this.ranks = new Int32Array(buffer, at.ranks, STATES);
    this.table = new Uint32Array(buffer, at.table, 2 * entries);
  }

  clear(entries: number): void {
    this.used = entries;
    this.table.fill(0, 0, 2 * entries);
  }

  append(ranks: Int32Array, width: number, areZero: boolean): void {
    const { kernel, digits, table } = this;
    if (areZero) this.ranks.fill(0);
    else this.ranks.set(ranks);
    kernel.appendDigits(digits[0].byteOffset, width, 4 * BLOCK, this.ranks.byteOffset, ranks.length, table.byteOffset);
    ranks.set(this.ranks.subarray(0, ranks.length));
  }

  giveTo(marks: Int32Array): void {
    const { table, used } = this;
    for (let at = 0; at < used; at++) if (table[2 * at] !== 0) Atomics.or(marks, at, table[2 * at]);
  }

  takeFrom(marks: Int32Array): void {
    const { table, used } = this;
    for (let at = 0; at < used; at++) table[2 * at] = marks[at];
  }

  count(): number {
    return this.kernel.countBelow(this.table.byteOffset, this.used);
  }

  renumber(ranks: Int32Array): void {
    this.ranks.set(ranks);
    this.kernel.renumber(this.ranks.byteOffset, ranks.length, this.table.byteOffset);
    ranks.set(this.ranks.subarray(0, ranks.length));
  }

  turnOver(masks: Uint32Array, options: readonly number[], taken: readonly Int32Array[]): void {
    this.masks.set(masks);
    this.masks.fill(0, masks.length);
    const asked = options.reduce((bits, option) => bits | (1 << option), 0);
    this.kernel.takenIn(
      this.masks.byteOffset,
      Math.ceil(masks.length / 32),
      asked,
      this.taken[0].byteOffset,
      4 * BLOCK,
    );
    for (const option of options) taken[option].set(this.taken[option]);
  }
}

/** Entries of the block that is kept, as most need no more. */
const KEPT = 1 << 16;
let kept: KernelBlock | null | undefined;

const keptBlock = (): KernelBlock | null => (kept === undefined ? (kept = kernelBlock(KEPT)) : kept);

function kernelBlock(entries: number): KernelBlock | null {
  const plan = new Plan();
  const at = {
    masks: plan.take(4 * STATES),
    taken: plan.take(4 * BLOCK * MOST_OPTIONS),
    digits: plan.take(4 * BLOCK * MOST_BITS),
    ranks: plan.take(4 * STATES),
    table: plan.take(8 * entries),
  };
  const memory = plan.make();
  return memory && new KernelBlock(kernelOn(memory), memory.buffer, at, entries);
}

import { bitCount } from "./words.js";

/** A set of states as bits: one bit a state, so that verdicts for millions of states stay small. */
export class StateSet {
  readonly words: Uint32Array;

  /** @param size number of states in the universe; members are 0 … size − 1. */
  constructor(
    readonly size: number,
    words?: Uint32Array,
  ) {
    this.words = words ?? new Uint32Array(Math.ceil(size / 32));
  }

  has(state: number): boolean {
    return ((this.words[state >>> 5] >>> (state & 31)) & 1) === 1;
  }

  add(state: number): void {
    this.words[state >>> 5] |= 1 << (state & 31);
  }

  /** Whether some state is in both sets, which must share one size. */
  meets({ words }: StateSet): boolean {
    return this.words.some((word, index) => (word & words[index]) !== 0);
  }

  /** Number of members. */
  count(): number {
    let total = 0;
    for (const word of this.words) total += bitCount(word);
    return total;
  }

  /** Members in ascending order. */
  *[Symbol.iterator](): IterableIterator<number> {
    for (let index = 0; index < this.words.length; index++) {
      let word = this.words[index];
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        yield index * 32 + bit;
        word &= word - 1;
      }
    }
  }

  /** A new set of the states that are in every one of `sets`, which must share one size; at least one set. */
  static intersection(sets: readonly StateSet[]): StateSet {
    const result = new StateSet(sets[0].size, sets[0].words.slice());
    for (const set of sets.slice(1)) {
      for (let index = 0; index < result.words.length; index++) result.words[index] &= set.words[index];
    }
    return result;
  }

  /** A new set of the states that are in at least one of `sets`, which must share one size; at least one set. */
  static union(sets: readonly StateSet[]): StateSet {
    const result = new StateSet(sets[0].size, sets[0].words.slice());
    for (const set of sets.slice(1)) {
      for (let index = 0; index < result.words.length; index++) result.words[index] |= set.words[index];
    }
    return result;
  }
}

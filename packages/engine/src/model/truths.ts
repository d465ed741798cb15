import type { Condition } from "./condition.js";
import { optionsIn } from "./condition.js";
import { LOW_OPTIONS, transpose } from "./words.js";

/** Words worked on at once: many enough to forget the cost of walking through a condition, few enough to stay in the cache. */
export const BLOCK = 64;

/** Where conditions hold, 32 states at a time: bit `b` of a word says it of state 32 · word + b. */
export class Truths {
  private readonly options: readonly number[];
  /** `taken[option]`: the words of the present block in which the option is taken. */
  private readonly taken: Int32Array[] = [];
  private readonly scratch: Int32Array[] = [];
  private readonly square = new Int32Array(32);
  private first = -1;

  /**
   * @param masks of the states, ascending.
   * @param conditions all that will be asked for.
   */
  constructor(
    private readonly masks: Uint32Array,
    conditions: readonly Condition[],
  ) {
    this.options = [...new Set(conditions.flatMap(optionsIn))];
    for (const option of this.options) this.taken[option] = new Int32Array(BLOCK);
  }

  /** Words `first` to `first + BLOCK - 1` of a condition, valid until the next call; bits beyond the last state mean nothing. */
  words(condition: Condition, first: number): Int32Array {
    if (first !== this.first) this.fill(first);
    return this.evaluate(condition, 0);
  }

  private fill(first: number): void {
    const { masks, options, taken, square } = this;
    this.first = first;
    for (let word = 0; word < BLOCK; word++) {
      const start = (first + word) * 32;
      if (start >= masks.length) break;
      const mask = masks[start];
      // 32 masks in a row, as where everything is feasible, need not be looked at one by one.
      if ((mask & 31) === 0 && start + 31 < masks.length && masks[start + 31] - mask === 31) {
        for (const option of options) {
          taken[option][word] = option < 5 ? LOW_OPTIONS[option] : -((mask >>> option) & 1);
        }
      } else {
        for (let bit = 0; bit < 32; bit++) square[bit] = start + bit < masks.length ? masks[start + bit] : 0;
        transpose(square);
        for (const option of options) taken[option][word] = square[option];
      }
    }
  }

  /** Leaves its answer in the scratch words of this depth, or in those of an option, which must not be written to. */
  private evaluate(condition: Condition, depth: number): Int32Array {
    if (condition.kind === "option") return this.taken[condition.option];
    const result = (this.scratch[depth] ??= new Int32Array(BLOCK));
    if (condition.kind === "not") {
      const of = this.evaluate(condition.of, depth + 1);
      for (let word = 0; word < BLOCK; word++) result[word] = ~of[word];
      return result;
    }
    const isAll = condition.kind === "all";
    result.fill(isAll ? -1 : 0);
    for (const part of condition.of) {
      const of = this.evaluate(part, depth + 1);
      if (isAll) for (let word = 0; word < BLOCK; word++) result[word] &= of[word];
      else for (let word = 0; word < BLOCK; word++) result[word] |= of[word];
    }
    return result;
  }
}

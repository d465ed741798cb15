import { BLOCK, turnOver } from "./block.js";
import type { Condition } from "./condition.js";
import { optionsIn } from "./condition.js";
import { LOW_OPTIONS } from "./words.js";

/** Where conditions hold in one block of states, 32 states at a time: bit `b` of a word says it of state 32 · word + b. */
export class BlockTruths {
  private readonly options: readonly number[];
  /** `taken[option]`: the words of the present block in which the option is taken. */
  private readonly taken: Int32Array[] = [];
  private readonly scratch: Int32Array[] = [];

  /** @param conditions all that will be asked for. */
  constructor(conditions: readonly Condition[]) {
    this.options = [...new Set(conditions.flatMap(optionsIn))];
    for (const option of this.options) this.taken[option] = new Int32Array(BLOCK);
  }

  /** The present block is now of these states, or of fewer. */
  fill(masks: Uint32Array): void {
    const [mask = 0] = masks;
    const isRun = (mask & 31) === 0 && masks.length % 32 === 0 && masks[masks.length - 1] - mask === masks.length - 1;
    // Masks in a row, as where everything is feasible, need not be looked at one by one.
    if (isRun) this.fillRun(mask);
    else turnOver(masks, this.options, this.taken);
  }

  /** The present block is now of the states with the masks from `mask` on, a multiple of 32. */
  fillRun(mask: number): void {
    for (const option of this.options) {
      const words = this.taken[option];
      if (option < 5) words.fill(LOW_OPTIONS[option]);
      else for (let word = 0; word < BLOCK; word++) words[word] = -(((mask + 32 * word) >>> option) & 1);
    }
  }

  /** The words of a condition, valid until the next call and not to be written to; bits beyond the last state mean nothing. */
  words(condition: Condition, depth = 0): Int32Array {
    if (condition.kind === "option") return this.taken[condition.option];
    const result = (this.scratch[depth] ??= new Int32Array(BLOCK));
    if (condition.kind === "not") {
      const of = this.words(condition.of, depth + 1);
      for (let word = 0; word < BLOCK; word++) result[word] = ~of[word];
      return result;
    }
    const isAll = condition.kind === "all";
    result.fill(isAll ? -1 : 0);
    for (const part of condition.of) {
      const of = this.words(part, depth + 1);
      if (isAll) for (let word = 0; word < BLOCK; word++) result[word] &= of[word];
      else for (let word = 0; word < BLOCK; word++) result[word] |= of[word];
    }
    return result;
  }
}

/** Where conditions hold in many states, a block at a time. */
export class Truths {
  private readonly block: BlockTruths;
  private first = -1;

  /**
   * @param masks of the states, ascending.
   * @param conditions all that will be asked for.
   */
  constructor(
    private readonly masks: Uint32Array,
    conditions: readonly Condition[],
  ) {
    this.block = new BlockTruths(conditions);
  }

  /** Words `first` to `first + BLOCK - 1` of a condition, valid until the next call. */
  words(condition: Condition, first: number): Int32Array {
    if (first !== this.first) this.block.fill(this.masks.subarray(first * 32, (first + BLOCK) * 32));
    this.first = first;
    return this.block.words(condition);
  }
}

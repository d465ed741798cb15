import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import { type Order, type OrderMarks, orderMarks } from "./order.js";
import { type Crossing, tell } from "./pending.js";
import type { Tiles } from "./tiles.js";

/** So many places are in the cache anyway, wherever they stand. */
const NEAR = 8192;

/** The columns of a decision maker that are to be gone through. */
export interface Columns {
  readonly order: Order;
  /** Those to go through, one byte each; others are left alone. */
  readonly pending: Uint8Array;
  /** Those who are told of what has changed. */
  readonly told: readonly Crossing[];
}

/**
 * Lets one decision maker's improvements carry the worst: every place takes over the least value among the places that the
 * decision maker can move to from there and strictly prefers. Improvements in a row are one improvement, so one pass down
 * the order of each column is all it takes. Two arrays go through together, as reading the order costs most.
 */
export class SpreadImprovements {
  /** Values of a tile, column after column, and where each row of such a column stands. */
  private readonly values: Int32Array;
  private readonly inTurn: Int32Array;
  /** Least values among what is strictly better than the place at hand, for each class: reachable from it. */
  private readonly firstLeast: Int32Array;
  private readonly secondLeast: Int32Array;
  private readonly waiting: number[] = [];
  /** Rows of the present column whose values have changed. */
  private readonly changed: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    this.values = new Int32Array(2 * tiles.height * tiles.width);
    this.inTurn = Int32Array.from({ length: tiles.height }, (_, row) => row);
    this.firstLeast = new Int32Array(classes.count);
    this.secondLeast = new Int32Array(classes.count);
    this.changed = new Int32Array(tiles.height);
  }

  /**
   * @param worst two values for each place.
   * @returns whether a value of this tile has changed.
   */
  run(tile: number, worst: Int32Array, { order, pending, told }: Columns): boolean {
    const { tiles } = this;
    const { columns, height } = tiles;
    const start = tile * tiles.width;
    const end = start + tiles.columnsIn(tile);
    let waiting = 0;
    for (let column = start; column < end; column++) waiting += pending[column];
    if (waiting === 0) return false;
    // A whole tile is read line by line of memory; a few columns, or what is in the cache anyway, where they stand.
    const copied = columns.length * height > NEAR && 4 * waiting >= end - start;
    if (copied) tiles.loadPairs(tile, worst, this.values);
    const values = copied ? this.values : worst;
    const at = copied ? this.inTurn : tiles.rows;
    const marks = orderMarks(order);
    const isFree = this.classes.count === 1;
    let changed = false;
    for (let column = start; column < end; column++) {
      if (pending[column] === 0) continue;
      pending[column] = 0;
      const base = copied ? (column - start) * height : columns[column];
      const from = column * height;
      const count = isFree
        ? this.free(order, marks, from, values, base, at)
        : this.oneWay(order, marks, from, values, base, at);
      if (count === 0) continue;
      tell(told, columns[column], this.changed, count);
      changed = true;
    }
    if (changed && copied) tiles.storePairs(tile, this.values, worst);
    return changed;
  }

  /**
   * A column in which every row can be reached from every other; row `r` has its two values at `2 * (base + at[r])`. Returns how many rows have changed. Whether a row is worse
   * than the one before, and whether a value is lower, is as good as chance, and a wrong guess of the processor costs more
   * than the rest: so `x + (y - x & -(y < x))` stands for the lesser of two, the sign of a difference for the comparison.
   */
  private free(
    order: Order,
    { worse, row, end }: OrderMarks,
    start: number,
    values: Int32Array,
    base: number,
    at: Int32Array,
  ): number {
    const { changed } = this;
    const { height } = this.tiles;
    const toSign = Math.clz32(worse);
    // Least values of what is strictly better, and of that with what is as good as the place at hand.
    let firstAbove = NOTHING;
    let secondAbove = NOTHING;
    let firstSoFar = NOTHING;
    let secondSoFar = NOTHING;
    let count = 0;
    for (let place = start; place < start + height; place++) {
      const entry = order[place];
      if (entry === end) break;
      const isWorse = (entry << toSign) >> 31;
      firstAbove = (firstAbove + ((firstSoFar - firstAbove) & isWorse)) | 0;
      secondAbove = (secondAbove + ((secondSoFar - secondAbove) & isWorse)) | 0;
      const here = entry & row;
      const cell = 2 * (base + at[here]);
      const firstValue = values[cell];
      const secondValue = values[cell + 1];
      const firstFall = (firstAbove - firstValue) | 0;
      const secondFall = (secondAbove - secondValue) | 0;
      const firstFalls = firstFall >> 31;
      const secondFalls = secondFall >> 31;
      values[cell] = firstValue + (firstFall & firstFalls);
      values[cell + 1] = secondValue + (secondFall & secondFalls);
      changed[count] = here;
      count = (count - (firstFalls | secondFalls)) | 0;
      // What is above was so far once, so the new value is less than that only if the old one was.
      const firstLess = (firstValue - firstSoFar) | 0;
      const secondLess = (secondValue - secondSoFar) | 0;
      firstSoFar = (firstSoFar + (firstLess & (firstLess >> 31))) | 0;
      secondSoFar = (secondSoFar + (secondLess & (secondLess >> 31))) | 0;
    }
    return count;
  }

  /** A column with options that change one way only. */
  private oneWay(
    order: Order,
    { worse, row, end }: OrderMarks,
    start: number,
    values: Int32Array,
    base: number,
    at: Int32Array,
  ): number {
    const { firstLeast, secondLeast, changed } = this;
    const { of } = this.classes;
    const { height } = this.tiles;
    firstLeast.fill(NOTHING);
    secondLeast.fill(NOTHING);
    let count = 0;
    let level = start;
    for (let place = start; place < start + height; place++) {
      const entry = order[place];
      if (entry === end) break;
      if ((entry & worse) !== 0) {
        for (; level < place; level++) {
          const better = order[level] & row;
          const cell = 2 * (base + at[better]);
          this.tell(firstLeast, of[better], values[cell]);
          this.tell(secondLeast, of[better], values[cell + 1]);
        }
      }
      const here = entry & row;
      const cell = 2 * (base + at[here]);
      const firstAbove = firstLeast[of[here]];
      const secondAbove = secondLeast[of[here]];
      if (firstAbove < values[cell] || secondAbove < values[cell + 1]) {
        values[cell] = Math.min(firstAbove, values[cell]);
        values[cell + 1] = Math.min(secondAbove, values[cell + 1]);
        changed[count++] = here;
      }
    }
    return count;
  }

  /** Makes a value known to a class and to those from which it can be reached; who knows of one as low has told the rest. */
  private tell(least: Int32Array, to: number, value: number): void {
    if (least[to] <= value) return;
    const { before, firstBefore } = this.classes;
    const { waiting } = this;
    least[to] = value;
    waiting.push(to);
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      for (let step = firstBefore[each]; step < firstBefore[each + 1]; step++) {
        if (least[before[step]] > value) {
          least[before[step]] = value;
          waiting.push(before[step]);
        }
      }
    }
  }
}

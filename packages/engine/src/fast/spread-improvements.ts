import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import { type Order, type OrderMarks, orderMarks } from "./order.js";
import type { Crossing } from "./pending.js";
import type { Tiles } from "./tiles.js";

/**
 * Lets one decision maker's improvements carry the worst: every place takes over the least value among the places that the
 * decision maker can move to from there and strictly prefers. Improvements in a row are one improvement, so one pass down
 * the order of each column is all it takes. Two arrays go through together, as reading the order costs most.
 */
export class SpreadImprovements {
  private readonly marks: OrderMarks;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  /** Least values among what is strictly better than the place at hand, for each class: reachable from it. */
  private readonly firstLeast: Int32Array;
  private readonly secondLeast: Int32Array;
  private readonly waiting: number[] = [];
  /** Rows of the present column whose values have changed. */
  private readonly changed: Int32Array;

  /**
   * @param pending columns to go through, one byte each; others are left alone.
   * @param crossing is told of what has changed.
   */
  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
    private readonly order: Order,
    private readonly pending: Uint8Array,
    private readonly crossing: Crossing,
  ) {
    this.marks = orderMarks(order);
    this.first = new Int32Array(tiles.height * tiles.width);
    this.second = new Int32Array(tiles.height * tiles.width);
    this.firstLeast = new Int32Array(classes.count);
    this.secondLeast = new Int32Array(classes.count);
    this.changed = new Int32Array(tiles.height);
  }

  /** True when a value of this tile has changed. */
  run(tile: number, first: Int32Array, second: Int32Array): boolean {
    const { tiles, pending } = this;
    const start = tile * tiles.width;
    const end = start + tiles.columnsIn(tile);
    let waiting = 0;
    for (let column = start; column < end; column++) waiting += pending[column];
    if (waiting === 0) return false;
    // A whole tile is read line by line of memory; a few columns are read alone.
    if (4 * waiting < end - start) {
      let changed = false;
      for (let column = start; column < end; column++) {
        if (pending[column] !== 0 && this.runAlone(column, first, second)) changed = true;
      }
      return changed;
    }
    tiles.load(tile, first, this.first);
    tiles.load(tile, second, this.second);
    let changed = false;
    for (let column = start; column < end; column++) {
      if (pending[column] !== 0 && this.runColumn(column, (column - start) * tiles.height) > 0) changed = true;
    }
    if (changed) {
      tiles.store(tile, this.first, first);
      tiles.store(tile, this.second, second);
    }
    return changed;
  }

  private runAlone(column: number, first: Int32Array, second: Int32Array): boolean {
    const { rows, columns, height } = this.tiles;
    const start = columns[column];
    for (let row = 0; row < height; row++) {
      this.first[row] = first[start + rows[row]];
      this.second[row] = second[start + rows[row]];
    }
    const count = this.runColumn(column, 0);
    for (let index = 0; index < count; index++) {
      const row = this.changed[index];
      first[start + rows[row]] = this.first[row];
      second[start + rows[row]] = this.second[row];
    }
    return count > 0;
  }

  /** Returns how many rows have changed. */
  private runColumn(column: number, base: number): number {
    this.pending[column] = 0;
    const count = this.classes.count === 1 ? this.free(column, base) : this.oneWay(column, base);
    if (count > 0) this.crossing.tell(this.tiles.columns[column], this.changed, count);
    return count;
  }

  /** A column in which every row can be reached from every other; its values begin at `base`. */
  private free(column: number, base: number): number {
    const { order, first, second, changed } = this;
    const { worse, row, end } = this.marks;
    const { height } = this.tiles;
    const start = column * height;
    // Least values of what is strictly better, and of that with what is as good as the place at hand.
    let firstAbove = NOTHING;
    let secondAbove = NOTHING;
    let firstSoFar = NOTHING;
    let secondSoFar = NOTHING;
    let count = 0;
    for (let place = start; place < start + height; place++) {
      const entry = order[place];
      if (entry === end) break;
      if ((entry & worse) !== 0) {
        firstAbove = firstSoFar;
        secondAbove = secondSoFar;
      }
      const here = entry & row;
      const cell = base + here;
      const firstValue = first[cell];
      const secondValue = second[cell];
      if (firstAbove < firstValue || secondAbove < secondValue) {
        first[cell] = Math.min(firstAbove, firstValue);
        second[cell] = Math.min(secondAbove, secondValue);
        changed[count++] = here;
      }
      firstSoFar = Math.min(firstSoFar, firstValue);
      secondSoFar = Math.min(secondSoFar, secondValue);
    }
    return count;
  }

  /** A column with options that change one way only. */
  private oneWay(column: number, base: number): number {
    const { order, first, second, firstLeast, secondLeast, changed } = this;
    const { worse, row, end } = this.marks;
    const { of } = this.classes;
    const { height } = this.tiles;
    const start = column * height;
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
          this.tell(firstLeast, of[better], first[base + better]);
          this.tell(secondLeast, of[better], second[base + better]);
        }
      }
      const here = entry & row;
      const cell = base + here;
      const firstAbove = firstLeast[of[here]];
      const secondAbove = secondLeast[of[here]];
      if (firstAbove < first[cell] || secondAbove < second[cell]) {
        first[cell] = Math.min(firstAbove, first[cell]);
        second[cell] = Math.min(secondAbove, second[cell]);
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

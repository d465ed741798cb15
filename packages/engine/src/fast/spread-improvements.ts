import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import { type Order, type OrderMarks, orderMarks } from "./order.js";
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

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
    private readonly order: Order,
  ) {
    this.marks = orderMarks(order);
    this.first = new Int32Array(tiles.height * tiles.width);
    this.second = new Int32Array(tiles.height * tiles.width);
    this.firstLeast = new Int32Array(classes.count);
    this.secondLeast = new Int32Array(classes.count);
  }

  /** True when a value of this tile has changed. */
  run(tile: number, first: Int32Array, second: Int32Array): boolean {
    const { tiles, classes } = this;
    tiles.load(tile, first, this.first);
    tiles.load(tile, second, this.second);
    const columns = tiles.columnsIn(tile);
    let changed = false;
    for (let column = 0; column < columns; column++) {
      const here =
        classes.count === 1
          ? this.free(tile * tiles.width + column, column)
          : this.oneWay(tile * tiles.width + column, column);
      if (here) changed = true;
    }
    if (changed) {
      tiles.store(tile, this.first, first);
      tiles.store(tile, this.second, second);
    }
    return changed;
  }

  /** A column in which every row can be reached from every other. */
  private free(columnOfAll: number, column: number): boolean {
    const { order, first, second } = this;
    const { worse, row, end } = this.marks;
    const { height } = this.tiles;
    const start = columnOfAll * height;
    const base = column * height;
    // Least values of what is strictly better, and of that with what is as good as the place at hand.
    let firstAbove = NOTHING;
    let secondAbove = NOTHING;
    let firstSoFar = NOTHING;
    let secondSoFar = NOTHING;
    let changed = false;
    for (let place = start; place < start + height; place++) {
      const entry = order[place];
      if (entry === end) break;
      if ((entry & worse) !== 0) {
        firstAbove = firstSoFar;
        secondAbove = secondSoFar;
      }
      const cell = base + (entry & row);
      let value = first[cell];
      if (firstAbove < value) {
        first[cell] = value = firstAbove;
        changed = true;
      }
      if (value < firstSoFar) firstSoFar = value;
      value = second[cell];
      if (secondAbove < value) {
        second[cell] = value = secondAbove;
        changed = true;
      }
      if (value < secondSoFar) secondSoFar = value;
    }
    return changed;
  }

  /** A column with options that change one way only. */
  private oneWay(columnOfAll: number, column: number): boolean {
    const { order, first, second, firstLeast, secondLeast } = this;
    const { worse, row, end } = this.marks;
    const { of } = this.classes;
    const { height } = this.tiles;
    const start = columnOfAll * height;
    const base = column * height;
    firstLeast.fill(NOTHING);
    secondLeast.fill(NOTHING);
    let changed = false;
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
      if (firstLeast[of[here]] < first[cell]) {
        first[cell] = firstLeast[of[here]];
        changed = true;
      }
      if (secondLeast[of[here]] < second[cell]) {
        second[cell] = secondLeast[of[here]];
        changed = true;
      }
    }
    return changed;
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

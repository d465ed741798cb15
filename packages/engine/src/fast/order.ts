import { HOLE } from "./marks.js";
import type { Tiles } from "./tiles.js";

/** The rows of every column from best to worst, column after column. Rows that hold no state are left out at the end. */
export type Order = Uint16Array | Uint32Array;

/** How an entry of an order is to be read. */
export interface OrderMarks {
  /** Set where the row is strictly worse than the one before it. */
  readonly worse: number;
  /** The row, without that mark. */
  readonly row: number;
  /** Stands where a column has no more rows. */
  readonly end: number;
}

export function orderMarks(order: Order): OrderMarks {
  return order instanceof Uint16Array
    ? { worse: 0x8000, row: 0x7fff, end: 0xffff }
    : { worse: 0x80000000, row: 0x7fffffff, end: 0xffffffff };
}

/** Sorts the rows of each column by rank, stably, in time linear in the number of places. */
export class Sorter {
  private readonly cells: Int32Array;
  private rowsNow: Int32Array;
  private rowsNext: Int32Array;
  private readonly counts: Int32Array;
  private readonly digit: number;

  /** @param classes ranks are smaller than this. */
  constructor(
    private readonly tiles: Tiles,
    private readonly classes: number,
  ) {
    const { height, width } = tiles;
    this.cells = new Int32Array(height * width);
    this.rowsNow = new Int32Array(height);
    this.rowsNext = new Int32Array(height);
    const bits = Math.max(1, 32 - Math.clz32(classes - 1));
    const most = Math.max(4, Math.min(11, 32 - Math.clz32(height - 1)));
    this.digit = Math.max(1, Math.ceil(bits / Math.ceil(bits / most)));
    this.counts = new Int32Array(2 ** this.digit);
  }

  sort(tile: number, ranks: Int32Array, order: Order): void {
    const { tiles, cells } = this;
    const { height, width } = tiles;
    const { worse, end } = orderMarks(order);
    tiles.load(tile, ranks, cells);
    const columns = tiles.columnsIn(tile);
    for (let column = 0; column < columns; column++) {
      const first = column * height;
      const found = this.sortColumn(first);
      const rows = this.rowsNow;
      let entry = (tile * width + column) * height;
      const last = entry + height;
      let before = -1;
      for (let place = 0; place < found; place++) {
        const rank = cells[first + rows[place]];
        order[entry++] = rank === before || place === 0 ? rows[place] : rows[place] | worse;
        before = rank;
      }
      while (entry < last) order[entry++] = end;
    }
  }

  /** Leaves the rows of one column, best first, in `rowsNow`; returns how many hold a state. */
  private sortColumn(first: number): number {
    const { cells } = this;
    const { height } = this.tiles;
    const rows = this.rowsNow;
    let found = 0;
    for (let row = 0; row < height; row++) if (cells[first + row] !== HOLE) rows[found++] = row;
    if (found <= 24) this.insert(first, found);
    else this.distribute(first, found);
    return found;
  }

  private insert(first: number, found: number): void {
    const { cells, rowsNow } = this;
    for (let next = 1; next < found; next++) {
      const row = rowsNow[next];
      const rank = cells[first + row];
      let place = next - 1;
      while (place >= 0 && cells[first + rowsNow[place]] < rank) {
        rowsNow[place + 1] = rowsNow[place];
        place--;
      }
      rowsNow[place + 1] = row;
    }
  }

  /** By digits of the rank, the last digit first. */
  private distribute(first: number, found: number): void {
    const { cells, counts, digit, classes } = this;
    const digits = 2 ** digit - 1;
    for (let shift = 0; shift < 31 && (classes - 1) >>> shift > 0; shift += digit) {
      const now = this.rowsNow;
      const next = this.rowsNext;
      counts.fill(0);
      for (let place = 0; place < found; place++) counts[(cells[first + now[place]] >>> shift) & digits]++;
      // Best first: a larger digit comes earlier.
      for (let value = digits, start = 0; value >= 0; value--) {
        const here = counts[value];
        counts[value] = start;
        start += here;
      }
      for (let place = 0; place < found; place++) {
        const row = now[place];
        next[counts[(cells[first + row] >>> shift) & digits]++] = row;
      }
      this.rowsNow = next;
      this.rowsNext = now;
    }
  }
}

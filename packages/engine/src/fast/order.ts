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

/**
 * Sorts the rows of each column by rank, and by number where ranks are equal. A row's rank, counted from the best, and its
 * number make one key, and the platform's own sort of plain numbers is quicker than any that could be written here.
 */
export class Sorter {
  private readonly ranks: Int32Array;
  private readonly keys: Uint32Array | Float64Array;
  /** What is above it in a key is the rank, what is below the row: a power of two, so that both are exact. */
  private readonly scale: number;

  /** @param best no rank is greater. */
  constructor(
    private readonly tiles: Tiles,
    private readonly best: number,
  ) {
    const { height, width } = tiles;
    this.scale = 2 ** (32 - Math.clz32(height - 1));
    this.ranks = new Int32Array(height * width);
    this.keys = (best + 1) * this.scale <= 2 ** 32 ? new Uint32Array(height) : new Float64Array(height);
  }

  sort(tile: number, ranks: Int32Array, order: Order): void {
    const { tiles, keys, best, scale } = this;
    const { height, width } = tiles;
    const { worse, end } = orderMarks(order);
    tiles.load(tile, ranks, this.ranks);
    for (let column = 0; column < tiles.columnsIn(tile); column++) {
      const first = column * height;
      let found = 0;
      for (let row = 0; row < height; row++) {
        const rank = this.ranks[first + row];
        if (rank !== HOLE) keys[found++] = (best - rank) * scale + row;
      }
      keys.subarray(0, found).sort();
      let entry = (tile * width + column) * height;
      const last = entry + height;
      let before = -1;
      for (let place = 0; place < found; place++) {
        const key = keys[place];
        const rank = Math.floor(key / scale);
        const row = key - rank * scale;
        order[entry++] = rank === before || place === 0 ? row : row | worse;
        before = rank;
      }
      while (entry < last) order[entry++] = end;
    }
  }
}

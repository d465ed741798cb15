import type { Layout } from "./layout.js";

/** Cells of a tile: small enough for the nearest cache, with everything that is worked on at once. */
const CELLS = 2048;
/** Columns in a tile at least: one line of the cache holds so many neighbouring places. */
const NARROWEST = 16;

/**
 * One decision maker's columns, a few neighbouring ones at a time: places that lie far apart would push each other out of
 * the cache, but all of a line of memory is used while it is there. Work that goes down a column in an order of its own
 * copies the tile, column after column.
 */
export class Tiles {
  readonly height: number;
  /** Columns in each tile; fewer in the last one. */
  readonly width: number;
  readonly count: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  private readonly alongRows: boolean;

  constructor(layout: Layout, dm: number) {
    this.rows = layout.rows[dm];
    this.columns = layout.columns[dm];
    this.height = this.rows.length;
    this.width = Math.min(this.columns.length, Math.max(NARROWEST, Math.ceil(CELLS / this.height)));
    this.count = Math.ceil(this.columns.length / this.width);
    this.alongRows = this.rows.length > 1 && this.columns.length > 1 && this.rows[1] < this.columns[1];
  }

  /** Columns of this tile. */
  columnsIn(tile: number): number {
    return Math.min(this.width, this.columns.length - tile * this.width);
  }

  /** Copies the cells of a tile out of `from`: cell `column · height + row`. */
  load(tile: number, from: Int32Array, cells: Int32Array): void {
    const { rows, columns, height } = this;
    const first = tile * this.width;
    const last = first + this.columnsIn(tile);
    if (this.alongRows) {
      for (let column = first, cell = 0; column < last; column++) {
        const start = columns[column];
        for (let row = 0; row < height; row++) cells[cell++] = from[start + rows[row]];
      }
    } else {
      for (let row = 0; row < height; row++) {
        const start = rows[row];
        for (let column = first, cell = row; column < last; column++, cell += height) {
          cells[cell] = from[start + columns[column]];
        }
      }
    }
  }

  /** As `load`, of an array with two values for each place: the second of a cell stands behind the first. */
  loadPairs(tile: number, from: Int32Array, cells: Int32Array): void {
    const { rows, columns, height, alongRows } = this;
    const first = tile * this.width;
    const last = first + this.columnsIn(tile);
    if (alongRows) {
      for (let column = first, cell = 0; column < last; column++) {
        const start = columns[column];
        for (let row = 0; row < height; row++, cell += 2) {
          const place = (start + rows[row]) * 2;
          cells[cell] = from[place];
          cells[cell + 1] = from[place + 1];
        }
      }
    } else {
      for (let row = 0; row < height; row++) {
        const start = rows[row];
        for (let column = first, cell = row * 2; column < last; column++, cell += height * 2) {
          const place = (start + columns[column]) * 2;
          cells[cell] = from[place];
          cells[cell + 1] = from[place + 1];
        }
      }
    }
  }

  /** Copies the cells of a tile back, two values for each place. Written out once more: sharing the loops costs a tenth. */
  storePairs(tile: number, cells: Int32Array, to: Int32Array): void {
    const { rows, columns, height, alongRows } = this;
    const first = tile * this.width;
    const last = first + this.columnsIn(tile);
    if (alongRows) {
      for (let column = first, cell = 0; column < last; column++) {
        const start = columns[column];
        for (let row = 0; row < height; row++, cell += 2) {
          const place = (start + rows[row]) * 2;
          to[place] = cells[cell];
          to[place + 1] = cells[cell + 1];
        }
      }
    } else {
      for (let row = 0; row < height; row++) {
        const start = rows[row];
        for (let column = first, cell = row * 2; column < last; column++, cell += height * 2) {
          const place = (start + columns[column]) * 2;
          to[place] = cells[cell];
          to[place + 1] = cells[cell + 1];
        }
      }
    }
  }
}

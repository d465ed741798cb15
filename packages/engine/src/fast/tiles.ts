import type { Axis } from "./layout.js";

/** Cells of a tile: small enough for the nearest cache, with everything that is worked on at once. */
const CELLS = 2048;
/** Columns in a tile at least: one line of the cache holds so many neighbouring places. Fewer where columns are very high. */
const NARROWEST = 16;
const NARROWEST_OF_HIGH = 4;
const HIGH = 8192;

/**
 * One decision maker's columns, a few neighbouring ones at a time: places that lie far apart would push each other out of
 * the cache, but all of a line of memory is used while it is there.
 */
export class Tiles {
  readonly count: number;
  /** Columns in a tile at the most. */
  readonly width: number;
  /** Columns that lie side by side, and tiles that they are cut into: no tile goes beyond them. */
  private readonly run: number;
  private readonly inRun: number;

  constructor({ height, step, columns }: Axis) {
    this.run = step === 1 ? columns : step;
    const narrowest = height < HIGH ? NARROWEST : NARROWEST_OF_HIGH;
    this.width = Math.min(this.run, Math.max(narrowest, 4 * Math.ceil(CELLS / 4 / height)));
    this.inRun = Math.ceil(this.run / this.width);
    this.count = (columns / this.run) * this.inRun;
  }

  /** First column of a tile. */
  first(tile: number): number {
    return Math.floor(tile / this.inRun) * this.run + (tile % this.inRun) * this.width;
  }

  /** Columns of a tile. */
  columnsIn(tile: number): number {
    return Math.min(this.width, this.run - (tile % this.inRun) * this.width);
  }
}

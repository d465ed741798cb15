import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import type { Tiles } from "./tiles.js";

/**
 * Lets one decision maker's moves carry the worst: every place takes over the least value that the decision maker can move
 * to from there. Moves are transitive, so one pass is all it takes.
 */
export class SpreadMoves {
  /** For each class, and each column of the tile: the least value there, or in a class that can be reached from it. */
  private readonly least: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    this.least = new Int32Array(classes.count * tiles.width);
  }

  /** True when a value of this tile has changed. */
  run(tile: number, values: Int32Array): boolean {
    const { rows, columns, width } = this.tiles;
    const { of, steps } = this.classes;
    const { least } = this;
    const first = tile * width;
    const here = this.tiles.columnsIn(tile);
    least.fill(NOTHING);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const value = values[start + columns[first + column]];
        if (value < least[known + column]) least[known + column] = value;
      }
    }
    for (let step = 0; step < steps.length; step += 2) {
      const from = steps[step] * width;
      const to = steps[step + 1] * width;
      for (let column = 0; column < here; column++) {
        if (least[to + column] < least[from + column]) least[from + column] = least[to + column];
      }
    }
    let changed = 0;
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = start + columns[first + column];
        const value = values[place];
        // A hole stays one: nothing is known of a place that holds no state.
        if (value === NOTHING) continue;
        const worst = least[known + column];
        changed |= value ^ worst;
        values[place] = worst;
      }
    }
    return changed !== 0;
  }
}

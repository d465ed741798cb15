import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import type { Tiles } from "./tiles.js";

/**
 * Lets one decision maker's moves carry the worst: every place takes over the least value that the decision maker can move
 * to from there. Moves are transitive, so one pass is all it takes.
 */
export class SpreadMoves {
  /** For each class, and each column of the tile: the least values there, or in a class that can be reached from it. */
  private readonly least: Int32Array;
  private readonly leastForGood: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    this.least = new Int32Array(classes.count * tiles.width);
    this.leastForGood = new Int32Array(classes.count * tiles.width);
  }

  /** @param values two for each place. @returns whether a value of this tile has changed. */
  run(tile: number, values: Int32Array): boolean {
    const { rows, columns, width } = this.tiles;
    const { of, steps } = this.classes;
    const { least, leastForGood } = this;
    const first = tile * width;
    const here = this.tiles.columnsIn(tile);
    least.fill(NOTHING);
    leastForGood.fill(NOTHING);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = 2 * (start + columns[first + column]);
        if (values[place] < least[known + column]) least[known + column] = values[place];
        if (values[place + 1] < leastForGood[known + column]) leastForGood[known + column] = values[place + 1];
      }
    }
    for (let step = 0; step < steps.length; step += 2) {
      const from = steps[step] * width;
      const to = steps[step + 1] * width;
      for (let column = 0; column < here; column++) {
        least[from + column] = Math.min(least[from + column], least[to + column]);
        leastForGood[from + column] = Math.min(leastForGood[from + column], leastForGood[to + column]);
      }
    }
    let changed = 0;
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = 2 * (start + columns[first + column]);
        const value = values[place];
        // A hole stays one: nothing is known of a place that holds no state.
        if (value === NOTHING) continue;
        const worst = least[known + column];
        const worstForGood = leastForGood[known + column];
        changed |= (value ^ worst) | (values[place + 1] ^ worstForGood);
        values[place] = worst;
        values[place + 1] = worstForGood;
      }
    }
    return changed !== 0;
  }
}

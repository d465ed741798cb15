import type { Classes } from "./classes.js";
import { NOTHING } from "./marks.js";
import type { Tiles } from "./tiles.js";

/**
 * Lets one decision maker's moves carry the worst: every place takes over the least value that the decision maker can move
 * to from there. Moves are transitive, so one pass is all it takes.
 */
export class SpreadMoves {
  private readonly cells: Int32Array;
  /** The least value in each class of one column, or in a class that can be reached from it. */
  private readonly least: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    this.cells = new Int32Array(tiles.height * tiles.width);
    this.least = new Int32Array(classes.count);
  }

  /** True when a value of this tile has changed. */
  run(tile: number, values: Int32Array): boolean {
    const { tiles, cells, least } = this;
    const { of, steps } = this.classes;
    const { height } = tiles;
    tiles.load(tile, values, cells);
    const end = tiles.columnsIn(tile) * height;
    let changed = false;
    for (let first = 0; first < end; first += height) {
      least.fill(NOTHING);
      for (let row = 0; row < height; row++) {
        const value = cells[first + row];
        if (value < least[of[row]]) least[of[row]] = value;
      }
      for (let step = 0; step < steps.length; step += 2) {
        const value = least[steps[step + 1]];
        if (value < least[steps[step]]) least[steps[step]] = value;
      }
      for (let row = 0; row < height; row++) {
        const value = cells[first + row];
        // A hole stays one: nothing is known of a place that holds no state.
        if (value !== NOTHING && least[of[row]] < value) {
          cells[first + row] = least[of[row]];
          changed = true;
        }
      }
    }
    if (changed) tiles.store(tile, cells, values);
    return changed;
  }
}

import type { Classes } from "./classes.js";
import { HOLE, NOTHING } from "./marks.js";
import type { Tiles } from "./tiles.js";

/** Judges every state for one decision maker by the best that it can make of it in one move. */
export class LookAhead {
  /** For each class, and each column of the tile: the greatest value there, or in a class that can be reached from it. */
  private readonly greatest: Int32Array;
  private readonly greatestForGood: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    this.greatest = new Int32Array(classes.count * tiles.width);
    this.greatestForGood = new Int32Array(classes.count * tiles.width);
  }

  /**
   * Starts the search for the worst that others can do: `worst` begins as the ranks, `worstForGood` as the best that the
   * decision maker could still make of each place. Flags the places where that is no better than staying.
   */
  start(tile: number, ranks: Int32Array, worst: Int32Array, flags: Uint8Array, flag: number): void {
    const { rows, columns, width } = this.tiles;
    const { of } = this.classes;
    const { greatest } = this;
    const first = tile * width;
    const here = this.tiles.columnsIn(tile);
    greatest.fill(HOLE);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const rank = ranks[start + columns[first + column]];
        if (rank > greatest[known + column]) greatest[known + column] = rank;
      }
    }
    this.reach(greatest, here);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = start + columns[first + column];
        const rank = ranks[place];
        const best = greatest[known + column];
        worst[2 * place] = rank === HOLE ? NOTHING : rank;
        worst[2 * place + 1] = rank === HOLE ? NOTHING : best;
        if (best === rank) flags[place] |= flag;
      }
    }
  }

  /**
   * Flags the places that the decision maker does not leave, knowing the worst that moving would come to: nowhere it can go
   * is the lesser of how good it is there and how bad others can make it better than staying.
   */
  judge(
    tile: number,
    ranks: Int32Array,
    worst: Int32Array,
    flags: Uint8Array,
    flag: number,
    flagForGood: number,
  ): void {
    const { rows, columns, width } = this.tiles;
    const { of } = this.classes;
    const { greatest, greatestForGood } = this;
    const first = tile * width;
    const here = this.tiles.columnsIn(tile);
    greatest.fill(HOLE);
    greatestForGood.fill(HOLE);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = start + columns[first + column];
        const rank = ranks[place];
        const value = Math.min(rank, worst[2 * place]);
        const forGood = Math.min(rank, worst[2 * place + 1]);
        if (value > greatest[known + column]) greatest[known + column] = value;
        if (forGood > greatestForGood[known + column]) greatestForGood[known + column] = forGood;
      }
    }
    this.reach(greatest, here);
    this.reach(greatestForGood, here);
    for (let row = 0; row < rows.length; row++) {
      const start = rows[row];
      const known = of[row] * width;
      for (let column = 0; column < here; column++) {
        const place = start + columns[first + column];
        const rank = ranks[place];
        const stays = greatest[known + column] <= rank ? flag : 0;
        flags[place] |= greatestForGood[known + column] <= rank ? stays | flagForGood : stays;
      }
    }
  }

  /** Takes over at each class what is known at those that can be reached from it. */
  private reach(greatest: Int32Array, here: number): void {
    const { width } = this.tiles;
    const { steps } = this.classes;
    for (let step = 0; step < steps.length; step += 2) {
      const from = steps[step] * width;
      const to = steps[step + 1] * width;
      for (let column = 0; column < here; column++) {
        if (greatest[to + column] > greatest[from + column]) greatest[from + column] = greatest[to + column];
      }
    }
  }
}

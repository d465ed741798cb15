import type { Classes } from "./classes.js";
import { HOLE, NOTHING } from "./marks.js";
import type { Tiles } from "./tiles.js";

/** Judges every state for one decision maker by the best that it can make of it in one move. */
export class LookAhead {
  private readonly ranks: Int32Array;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly flags: Int32Array;
  /** The greatest value in each class of one column, or in a class that can be reached from it. */
  private readonly greatest: Int32Array;

  constructor(
    private readonly tiles: Tiles,
    private readonly classes: Classes,
  ) {
    const cells = tiles.height * tiles.width;
    this.ranks = new Int32Array(cells);
    this.first = new Int32Array(cells);
    this.second = new Int32Array(cells);
    this.flags = new Int32Array(cells);
    this.greatest = new Int32Array(classes.count);
  }

  /**
   * Starts the search for the worst that others can do: `worst` begins as the ranks, `worstForGood` as the best that the
   * decision maker could still make of each place. Flags the places where that is no better than staying.
   */
  start(
    tile: number,
    ranks: Int32Array,
    worst: Int32Array,
    worstForGood: Int32Array,
    flags: Uint8Array,
    flag: number,
  ): void {
    const { tiles, greatest } = this;
    const { of } = this.classes;
    const { height } = tiles;
    tiles.load(tile, ranks, this.ranks);
    const end = tiles.columnsIn(tile) * height;
    for (let first = 0; first < end; first += height) {
      this.look(this.ranks, first);
      for (let row = 0; row < height; row++) {
        const cell = first + row;
        const rank = this.ranks[cell];
        const isHole = rank === HOLE;
        const best = greatest[of[row]];
        this.first[cell] = isHole ? NOTHING : rank;
        this.second[cell] = isHole ? NOTHING : best;
        this.flags[cell] = best === rank ? flag : 0;
      }
    }
    tiles.store(tile, this.first, worst);
    tiles.store(tile, this.second, worstForGood);
    tiles.mark(tile, this.flags, flags);
  }

  /**
   * Flags the places that the decision maker does not leave, knowing the worst that moving would come to: nowhere it can go
   * is the lesser of how good it is there and how bad others can make it better than staying.
   */
  judge(
    tile: number,
    ranks: Int32Array,
    worst: Int32Array,
    worstForGood: Int32Array,
    flags: Uint8Array,
    flag: number,
    flagForGood: number,
  ): void {
    const { tiles } = this;
    tiles.load(tile, ranks, this.ranks);
    tiles.load(tile, worst, this.first);
    tiles.load(tile, worstForGood, this.second);
    this.flags.fill(0);
    const end = tiles.columnsIn(tile) * tiles.height;
    for (let first = 0; first < end; first += tiles.height) {
      this.verdicts(this.first, first, flag);
      this.verdicts(this.second, first, flagForGood);
    }
    tiles.mark(tile, this.flags, flags);
  }

  private verdicts(worst: Int32Array, first: number, flag: number): void {
    const { ranks, flags, greatest } = this;
    const { of } = this.classes;
    const end = first + this.tiles.height;
    for (let cell = first; cell < end; cell++) if (ranks[cell] < worst[cell]) worst[cell] = ranks[cell];
    this.look(worst, first);
    for (let cell = first; cell < end; cell++) if (greatest[of[cell - first]] <= ranks[cell]) flags[cell] |= flag;
  }

  private look(values: Int32Array, first: number): void {
    const { greatest } = this;
    const { of, steps } = this.classes;
    const { height } = this.tiles;
    greatest.fill(HOLE);
    for (let row = 0; row < height; row++) {
      const value = values[first + row];
      if (value > greatest[of[row]]) greatest[of[row]] = value;
    }
    for (let step = 0; step < steps.length; step += 2) {
      const value = greatest[steps[step + 1]];
      if (value > greatest[steps[step]]) greatest[steps[step]] = value;
    }
  }
}

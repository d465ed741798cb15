import { type Kernel, kernelOn } from "../kernel/kernel.js";
import type { Share } from "../model/share.js";
import { COLLECTED, inTurn, orderBytes, sideBytes } from "./sides.js";
import { Tiles } from "./tiles.js";
import { FLAGS, type Work } from "./work.js";

/** States that are dealt with at once where there are many. */
const DEALT = 16_384;

/**
 * The five basic concepts in time that grows with states × options × decision makers²; see docs/theory/fast-solver.md for
 * why each step is right. Each worker has a solver of its own on the shared work and calls the same methods in the same
 * order; what is done cell by cell is the kernel's.
 */
export class Solver {
  private readonly kernel: Kernel;
  private readonly tiles: readonly Tiles[];
  /** Decision makers as their sides lie, and those of them that can move at all, who come first. */
  private readonly turns: readonly number[];
  private readonly movers: readonly number[];
  private readonly places: Uint32Array;
  private readonly ranks: Int32Array;
  /** By place, two values each: the worst that others can bring about, as last worked out. */
  private readonly worst: Int32Array;
  private readonly pending: readonly Uint8Array[];
  private readonly collected: Uint32Array;
  /** The ranks that are in place. */
  private placed: Int32Array | undefined;

  /** @param seat which of the workers this is. */
  constructor(
    private readonly work: Work,
    private readonly share: Share,
    private readonly seat = 0,
  ) {
    const { memory, axes, at, size, stateCount } = work;
    const { buffer } = memory;
    this.kernel = kernelOn(memory);
    this.tiles = axes.map((axis) => new Tiles(axis));
    this.turns = inTurn(axes);
    this.movers = this.turns.filter((dm) => axes[dm].height > 1);
    this.places = new Uint32Array(buffer, at.places, stateCount);
    this.ranks = new Int32Array(buffer, at.ranks, size);
    this.worst = new Int32Array(buffer, at.worst, 2 * size);
    this.pending = axes.map(({ columns }, dm) => new Uint8Array(buffer, at.pending[dm], columns));
    this.collected = new Uint32Array(buffer, at.crew[seat].scratch, 5 * COLLECTED);
  }

  /** Puts each column of the decision maker in order of its ranks; must come before others' `judgeByImprovements`. */
  sort(dm: number): void {
    if (!this.movers.includes(dm)) return;
    this.place(dm);
    this.forTiles(dm, (side, first, count) => this.kernel.sort(side, first, count, this.work.stateCount));
  }

  /** The order that `sort` has made, as bytes: to be kept, or to be put back. */
  order(dm: number): Uint8Array {
    const { memory, at, axes } = this.work;
    return new Uint8Array(memory.buffer, at.orders[dm], orderBytes(axes[dm]));
  }

  /** Flags Nash, GMR and SMR stable places of the decision maker, which do not depend on what others prefer. */
  judgeByMoves(dm: number): void {
    const others = this.others(dm);
    this.start(dm, FLAGS.nash);
    // Without holes what one mover can do is the same whatever another has done: a single round is enough.
    const once = this.work.axes.reduce((all, { height }) => all * height, 1) === this.work.stateCount;
    this.settle(others, once, (index, side, first, count) => this.kernel.spreadMoves(side, first, count) !== 0);
    this.judge(dm, FLAGS.gmr, FLAGS.smr);
  }

  /** Flags SEQ and symmetric SEQ stable places. */
  judgeByImprovements(dm: number): void {
    this.start(dm);
    this.settleImprovements(dm, this.others(dm));
    this.judge(dm, FLAGS.seq, FLAGS.sseq);
  }

  /**
   * As `judgeByImprovements`, with one mover joining after the others: values only fall as movers join.
   *
   * @param without the values that the others alone settle on, if known from an earlier call: they depend on the ranks of
   * `dm` and the orders of all others but `joining`.
   * @returns those values; null where there is no such mover, and `dm` is judged all the same.
   */
  judgeJoined(dm: number, joining: number, without?: Int32Array): Int32Array | null {
    const others = this.others(dm);
    const rest = others.filter((other) => other !== joining);
    if (rest.length === others.length) {
      this.judgeByImprovements(dm);
      return null;
    }
    if (without) {
      this.place(dm);
      this.worst.set(without);
    } else {
      this.start(dm);
      this.settleImprovements(dm, rest);
    }
    const settled = without ?? this.worst.slice();
    rest.forEach((other) => this.share.each(1, () => this.pending[other].fill(0)));
    this.settleImprovements(dm, [joining, ...rest], 1);
    this.judge(dm, FLAGS.seq, FLAGS.sseq);
    return settled;
  }

  /** @param fresh of so many movers, the first ones, all columns are to be gone through; of the others those that are pending. */
  private settleImprovements(dm: number, movers: readonly number[], fresh = movers.length): void {
    const { sides } = this.work.at.crew[this.seat];
    movers.forEach((mover, index) => this.share.each(1, () => index < fresh && this.pending[mover].fill(1)));
    this.share.meet(false);
    const told = movers.map((mover, index) => {
      const others = movers.filter((other) => other !== mover);
      // The first time round, those who come later and are fresh have everything still to do.
      const atFirst = others.filter((_, at) => at < index || at + 1 >= fresh);
      return { atFirst: this.maskOf(atFirst), later: this.maskOf(others) };
    });
    this.settle(movers, false, (index, side, first, count, isFirst) => {
      const { atFirst, later } = told[index];
      return this.kernel.spreadImprovements(side, first, count, sides, isFirst ? atFirst : later) !== 0;
    });
  }

  /** Turns the flags into verdicts on the states, one array of words for each concept. */
  collect(verdicts: readonly Uint32Array[]): void {
    const { kernel, collected } = this;
    const { places, flags } = this.work.at;
    const found = collected.byteOffset;
    const words = verdicts[0].length;
    this.share.each(Math.ceil(words / COLLECTED), (part) => {
      const first = part * COLLECTED;
      const count = Math.min(COLLECTED, words - first);
      kernel.collect(places + 128 * first, count, flags, found, 4 * COLLECTED, found + collected.byteLength);
      verdicts.forEach((each, concept) => {
        each.set(collected.subarray(concept * COLLECTED, concept * COLLECTED + count), first);
      });
    });
    this.share.meet(false);
    const beyond = -(2 ** (this.work.stateCount % 32));
    if (beyond !== -1) verdicts.forEach((each) => (each[words - 1] &= ~beyond));
  }

  /** Ranks where the states stand. */
  private place(dm: number): void {
    const ranks = this.work.ranks[dm];
    if (ranks === this.placed) return;
    const { places, ranks: placed } = this;
    this.share.each(Math.ceil(ranks.length / DEALT), (part) => {
      const last = Math.min(ranks.length, (part + 1) * DEALT);
      for (let state = part * DEALT; state < last; state++) placed[places[state]] = ranks[state];
    });
    this.share.meet(false);
    this.placed = ranks;
  }

  private start(dm: number, nash = 0): void {
    this.place(dm);
    this.forTiles(dm, (side, first, count) => this.kernel.start(side, first, count, nash));
  }

  private judge(dm: number, flag: number, flagForGood: number): void {
    this.forTiles(dm, (side, first, count) => this.kernel.judge(side, first, count, flag, flagForGood));
  }

  /** Sweeps over the others in turn until none of them changes anything: a sweep leaves nothing to do for its own mover. */
  private settle(
    others: readonly number[],
    once: boolean,
    run: (index: number, side: number, first: number, count: number, isFirst: boolean) => boolean,
  ): void {
    for (let sweep = 0, settled = 0; settled < others.length; sweep++) {
      const index = sweep % others.length;
      let changed = false;
      this.eachTile(others[index], (side, first, count) => {
        if (run(index, side, first, count, sweep < others.length)) changed = true;
      });
      settled = this.share.meet(changed) && !once ? 1 : settled + 1;
    }
  }

  private others(dm: number): number[] {
    return this.movers.filter((other) => other !== dm);
  }

  private forTiles(dm: number, work: (side: number, first: number, count: number) => void): void {
    this.eachTile(dm, work);
    this.share.meet(false);
  }

  private eachTile(dm: number, work: (side: number, first: number, count: number) => void): void {
    const tiles = this.tiles[dm];
    const side = this.work.at.crew[this.seat].sides + sideBytes * this.turns.indexOf(dm);
    this.share.each(tiles.count, (tile) => work(side, tiles.first(tile), tiles.columnsIn(tile)));
  }

  private maskOf(movers: readonly number[]): number {
    return movers.reduce((mask, mover) => mask | (1 << this.movers.indexOf(mover)), 0);
  }
}

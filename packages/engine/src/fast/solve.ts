import { classesOf } from "./classes.js";
import { columnFinder } from "./layout.js";
import { LookAhead } from "./look-ahead.js";
import { Sorter } from "./order.js";
import type { Share } from "./share.js";
import { type Crossing, crossing } from "./pending.js";
import { SpreadImprovements } from "./spread-improvements.js";
import { SpreadMoves } from "./spread-moves.js";
import { Tiles } from "./tiles.js";
import { FLAGS, type Work } from "./work.js";

/** Words of verdicts that are collected at once. */
const WORDS = 1024;

/**
 * The five basic concepts in time that grows with states × options × decision makers²; see docs/theory/fast-solver.md for
 * why each step is right. Each worker has a solver of its own on the shared work and calls the same methods in the same
 * order.
 */
export class Solver {
  private readonly tiles: readonly Tiles[];
  private readonly lookAheads: readonly LookAhead[];
  private readonly moves: readonly SpreadMoves[];
  private readonly improvements: readonly SpreadImprovements[];
  /** `crossings[mover][other]`. */
  private readonly crossings: readonly (readonly Crossing[])[];
  /** Decision makers that can move at all. */
  private readonly movers: readonly number[];

  constructor(
    private readonly work: Work,
    private readonly share: Share,
  ) {
    this.tiles = work.changes.map((_, dm) => new Tiles(work.layout, dm));
    const classes = work.changes.map((changes, dm) => classesOf(work.layout.choices[dm], changes));
    this.lookAheads = this.tiles.map((tiles, dm) => new LookAhead(tiles, classes[dm]));
    this.moves = this.tiles.map((tiles, dm) => new SpreadMoves(tiles, classes[dm]));
    this.improvements = this.tiles.map((tiles, dm) => new SpreadImprovements(tiles, classes[dm]));
    this.movers = [...work.changes.keys()].filter((dm) => this.tiles[dm].height > 1);
    const finders = this.tiles.map((_, dm) => columnFinder(work.layout, dm));
    this.crossings = this.tiles.map((_, mover) =>
      finders.map((find, other) => crossing(work.layout, mover, find, work.pending[other])),
    );
  }

  /** Puts each column of the decision maker in order of its ranks; must come before others' `judgeByImprovements`. */
  sort(dm: number): void {
    const { ranks, orders } = this.work;
    if (!this.movers.includes(dm)) return;
    const sorter = new Sorter(this.tiles[dm], greatest(ranks[dm]));
    this.forTiles(dm, (tile) => sorter.sort(tile, ranks[dm], orders[dm]));
  }

  /** Flags Nash, GMR and SMR stable places of the decision maker, which do not depend on what others prefer. */
  judgeByMoves(dm: number): void {
    const { layout, stateCount, worst } = this.work;
    const others = this.others(dm);
    const lookAhead = this.start(dm);
    // Without holes what one mover can do is the same whatever another has done: a single round is enough.
    const once = layout.size === stateCount;
    this.settle(others, once, (index, tile) => this.moves[others[index]].run(tile, worst));
    this.judge(dm, lookAhead, FLAGS.gmr, FLAGS.smr);
  }

  /** Flags SEQ and symmetric SEQ stable places. */
  judgeByImprovements(dm: number): void {
    const lookAhead = this.start(dm);
    this.settleImprovements(dm, this.others(dm));
    this.judge(dm, lookAhead, FLAGS.seq, FLAGS.sseq);
  }

  /**
   * As `judgeByImprovements`, with one mover joining after the others: values only fall as movers join. Flags nothing of Nash.
   *
   * @param without the values that the others alone settle on, if known from an earlier call: they depend on the ranks of
   * `dm` and the orders of all others but `joining`.
   * @returns those values; null where there is no such mover, and `dm` is judged all the same.
   */
  judgeJoined(dm: number, joining: number, without?: Int32Array): Int32Array | null {
    const { worst, pending } = this.work;
    const others = this.others(dm);
    const rest = others.filter((other) => other !== joining);
    if (rest.length === others.length) {
      this.judgeByImprovements(dm);
      return null;
    }
    if (without) worst.set(without);
    else {
      this.start(dm);
      this.settleImprovements(dm, rest);
    }
    const settled = without ?? worst.slice();
    rest.forEach((other) => this.share.each(1, () => pending[other].fill(0)));
    this.settleImprovements(dm, [joining, ...rest], 1);
    this.judge(dm, this.lookAheads[dm], FLAGS.seq, FLAGS.sseq);
    return settled;
  }

  /** @param fresh of so many movers, the first ones, all columns are to be gone through; of the others those that are pending. */
  private settleImprovements(dm: number, movers: readonly number[], fresh = movers.length): void {
    const { worst, orders, pending } = this.work;
    movers.forEach((mover, index) => this.share.each(1, () => index < fresh && pending[mover].fill(1)));
    this.share.meet(false);
    const columns = movers.map((mover, index) => {
      const others = movers.filter((other) => other !== mover);
      const told = others.map((other) => this.crossings[mover][other]);
      // The first time round, those who come later and are fresh have everything still to do.
      const toldFirst = told.filter((_, at) => at < index || at + 1 >= fresh);
      const column = { order: orders[mover], pending: pending[mover] };
      return { first: { ...column, told: toldFirst }, later: { ...column, told } };
    });
    this.settle(movers, false, (index, tile, isFirst) => {
      const { first, later } = columns[index];
      return this.improvements[movers[index]].run(tile, worst, isFirst ? first : later);
    });
  }

  /** Turns the flags into verdicts on the states, one array of words for each concept, and takes them away. */
  collect([nash, gmr, smr, seq, sseq]: readonly Uint32Array[]): void {
    const { flags, stateCount } = this.work;
    const { places } = this.work.layout;
    this.share.each(Math.ceil(nash.length / WORDS), (part) => {
      const last = Math.min(nash.length, (part + 1) * WORDS);
      for (let word = part * WORDS; word < last; word++) {
        const found = [0, 0, 0, 0, 0];
        const states = Math.min(32, stateCount - word * 32);
        for (let bit = 0; bit < states; bit++) {
          const place = places[word * 32 + bit];
          const flag = flags[place];
          flags[place] = 0;
          found[0] |= (flag & 1) << bit;
          found[1] |= ((flag >>> 1) & 1) << bit;
          found[2] |= ((flag >>> 2) & 1) << bit;
          found[3] |= ((flag >>> 3) & 1) << bit;
          found[4] |= ((flag >>> 4) & 1) << bit;
        }
        nash[word] = found[0];
        gmr[word] = found[1];
        smr[word] = found[2];
        seq[word] = found[3];
        sseq[word] = found[4];
      }
    });
    this.share.meet(false);
  }

  private start(dm: number): LookAhead {
    const { ranks, worst, flags } = this.work;
    const lookAhead = this.lookAheads[dm];
    this.forTiles(dm, (tile) => lookAhead.start(tile, ranks[dm], worst, flags, FLAGS.nash));
    return lookAhead;
  }

  private judge(dm: number, lookAhead: LookAhead, flag: number, flagForGood: number): void {
    const { ranks, worst, flags } = this.work;
    this.forTiles(dm, (tile) => lookAhead.judge(tile, ranks[dm], worst, flags, flag, flagForGood));
  }

  /** Sweeps over the others in turn until none of them changes anything: a sweep leaves nothing to do for its own mover. */
  private settle(
    others: readonly number[],
    once: boolean,
    run: (index: number, tile: number, isFirst: boolean) => boolean,
  ): void {
    for (let sweep = 0, settled = 0; settled < others.length; sweep++) {
      const index = sweep % others.length;
      let changed = false;
      this.share.each(this.tiles[others[index]].count, (tile) => {
        if (run(index, tile, sweep < others.length)) changed = true;
      });
      settled = this.share.meet(changed) && !once ? 1 : settled + 1;
    }
  }

  private others(dm: number): number[] {
    return this.movers.filter((other) => other !== dm);
  }

  private forTiles(dm: number, work: (tile: number) => void): void {
    this.share.each(this.tiles[dm].count, work);
    this.share.meet(false);
  }
}

function greatest(ranks: Int32Array): number {
  let most = 0;
  // Not `for … of`: many times slower on an array of this kind.
  for (let place = 0; place < ranks.length; place++) if (ranks[place] > most) most = ranks[place];
  return most;
}

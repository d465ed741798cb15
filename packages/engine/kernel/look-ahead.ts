import { fill, HOLE, NOTHING } from "./marks";
import { classOf, placeOf, Side } from "./side";

/**
 * Starts the search for the worst that others can do to the decision maker in `count` columns from `first` on: of the two
 * values of a place the first begins as its rank, the second as the best that the decision maker could still make of it. If
 * `nash` is not 0, sets the flags to it where that is no better than staying, and to 0 elsewhere.
 */
export function start(side: Side, first: u32, count: u32, nash: u32): void {
  if (side.step > 1) return startAcross(side, first, count, nash);
  for (let column = first; column < first + count; column++) {
    if (side.classes == 1) startFree(side, column, nash);
    else startAlong(side, column, nash);
  }
}

/**
 * Flags the places that the decision maker does not leave, knowing the worst that moving would come to: nowhere it can go
 * is the lesser of how good it is there and how bad others can make it better than staying. `flag` is by the first values,
 * `flagForGood` by the second.
 */
export function judge(side: Side, first: u32, count: u32, flag: u32, flagForGood: u32): void {
  if (side.step > 1) return judgeAcross(side, first, count, flag, flagForGood);
  for (let column = first; column < first + count; column++) {
    if (side.classes == 1) judgeFree(side, column, flag, flagForGood);
    else judgeAlong(side, column, flag, flagForGood);
  }
}

/** Four columns side by side at once; `count` is a multiple of four. */
function startAcross(side: Side, first: u32, count: u32, nash: u32): void {
  const place = placeOf(side, first);
  const height = side.height;
  const step = side.step;
  const greatest = side.scratch;
  const span = count << 2;
  fill(greatest, side.classes * span, HOLE);
  let ranks = side.ranks + (place << 2);
  for (let row: u32 = 0; row < height; row++, ranks += step << 2) {
    const known = greatest + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      v128.store(known + at, i32x4.max_s(v128.load(known + at), v128.load(ranks + at)));
    }
  }
  reach(side, greatest, span);
  ranks = side.ranks + (place << 2);
  let worst = side.worst + (place << 3);
  let flags = side.flags + place;
  for (let row: u32 = 0; row < height; row++, ranks += step << 2, worst += step << 3, flags += step) {
    const known = greatest + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      startFour(ranks + at, worst + (at << 1), flags + (at >> 2), v128.load(known + at), nash);
    }
  }
}

/** Four places in a row; `best` is what can be made of each. */
function startFour(ranks: usize, worst: usize, flags: usize, best: v128, nash: u32): void {
  const rank = v128.load(ranks);
  const nothing = i32x4.splat(NOTHING);
  const isHole = i32x4.eq(rank, i32x4.splat(HOLE));
  const begin = v128.bitselect(nothing, rank, isHole);
  const beginForGood = v128.bitselect(nothing, best, isHole);
  v128.store(worst, v128.shuffle<i32>(begin, beginForGood, 0, 4, 1, 5));
  v128.store(worst, v128.shuffle<i32>(begin, beginForGood, 2, 6, 3, 7), 16);
  if (nash) store<u32>(flags, bytesOf(i32x4.eq(rank, best)) & (nash * 0x01010101));
}

function judgeAcross(side: Side, first: u32, count: u32, flag: u32, flagForGood: u32): void {
  const place = placeOf(side, first);
  const height = side.height;
  const step = side.step;
  const span = count << 2;
  const greatest = side.scratch;
  const greatestForGood = greatest + side.classes * span;
  fill(greatest, 2 * side.classes * span, HOLE);
  let ranks = side.ranks + (place << 2);
  let worst = side.worst + (place << 3);
  for (let row: u32 = 0; row < height; row++, ranks += step << 2, worst += step << 3) {
    const known = greatest + classOf(side, row) * span;
    const knownForGood = greatestForGood + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      const rank = v128.load(ranks + at);
      const value = i32x4.min_s(rank, valuesOf(worst + (at << 1)));
      const forGood = i32x4.min_s(rank, valuesForGoodOf(worst + (at << 1)));
      v128.store(known + at, i32x4.max_s(v128.load(known + at), value));
      v128.store(knownForGood + at, i32x4.max_s(v128.load(knownForGood + at), forGood));
    }
  }
  reach(side, greatest, span);
  reach(side, greatestForGood, span);
  ranks = side.ranks + (place << 2);
  let flags = side.flags + place;
  for (let row: u32 = 0; row < height; row++, ranks += step << 2, flags += step) {
    const known = greatest + classOf(side, row) * span;
    const knownForGood = greatestForGood + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      const best = v128.load(known + at);
      judgeFour(ranks + at, flags + (at >> 2), best, v128.load(knownForGood + at), flag, flagForGood);
    }
  }
}

/** The first, or the second, values of four places in a row. */
function valuesOf(worst: usize): v128 {
  return v128.shuffle<i32>(v128.load(worst), v128.load(worst, 16), 0, 2, 4, 6);
}
function valuesForGoodOf(worst: usize): v128 {
  return v128.shuffle<i32>(v128.load(worst), v128.load(worst, 16), 1, 3, 5, 7);
}

/** Four places in a row; `best` is what moving from each comes to. */
function judgeFour(ranks: usize, flags: usize, best: v128, bestForGood: v128, flag: u32, flagForGood: u32): void {
  const rank = v128.load(ranks);
  const stays = bytesOf(i32x4.le_s(best, rank)) & (flag * 0x01010101);
  const staysForGood = bytesOf(i32x4.le_s(bestForGood, rank)) & (flagForGood * 0x01010101);
  const others = ~((flag | flagForGood) * 0x01010101);
  store<u32>(flags, (load<u32>(flags) & others) | stays | staysForGood);
}

/** Four truths of 32 bits as four bytes. */
function bytesOf(truths: v128): u32 {
  const halves = i16x8.narrow_i32x4_s(truths, truths);
  return <u32>i32x4.extract_lane(i8x16.narrow_i16x8_s(halves, halves), 0);
}

/** Takes over at each class what is known at those that can be reached from it, for all columns of the tile. */
function reach(side: Side, greatest: usize, span: u32): void {
  for (let step: u32 = 0; step < side.stepCount; step++) {
    const from = greatest + load<u32>(side.steps + (step << 3)) * span;
    const to = greatest + load<u32>(side.steps + (step << 3), 4) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      v128.store(from + at, i32x4.max_s(v128.load(from + at), v128.load(to + at)));
    }
  }
}

/** One column whose rows follow each other place by place, with options that change freely only. */
function startFree(side: Side, column: u32, nash: u32): void {
  const place = placeOf(side, column);
  const ranks = side.ranks + (place << 2);
  const span = side.chunk << 2;
  let best = i32x4.splat(HOLE);
  for (let at: u32 = 0; at < span; at += 16) best = i32x4.max_s(best, v128.load(ranks + at));
  best = greatestOf(best);
  const worst = side.worst + (place << 3);
  const flags = side.flags + place;
  for (let at: u32 = 0; at < span; at += 16) startFour(ranks + at, worst + (at << 1), flags + (at >> 2), best, nash);
}

function judgeFree(side: Side, column: u32, flag: u32, flagForGood: u32): void {
  const place = placeOf(side, column);
  const ranks = side.ranks + (place << 2);
  const worst = side.worst + (place << 3);
  const span = side.chunk << 2;
  let best = i32x4.splat(HOLE);
  let bestForGood = best;
  for (let at: u32 = 0; at < span; at += 16) {
    const rank = v128.load(ranks + at);
    best = i32x4.max_s(best, i32x4.min_s(rank, valuesOf(worst + (at << 1))));
    bestForGood = i32x4.max_s(bestForGood, i32x4.min_s(rank, valuesForGoodOf(worst + (at << 1))));
  }
  best = greatestOf(best);
  bestForGood = greatestOf(bestForGood);
  const flags = side.flags + place;
  for (let at: u32 = 0; at < span; at += 16) {
    judgeFour(ranks + at, flags + (at >> 2), best, bestForGood, flag, flagForGood);
  }
}

/** The greatest of four, four times. */
function greatestOf(four: v128): v128 {
  const two = i32x4.max_s(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  return i32x4.max_s(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2));
}

/** One column whose rows follow each other place by place. */
function startAlong(side: Side, column: u32, nash: u32): void {
  const place = placeOf(side, column);
  const height = side.height;
  const greatest = side.scratch;
  fill(greatest, side.classes << 3, HOLE);
  const ranks = side.ranks + (place << 2);
  for (let row: u32 = 0; row < height; row++) {
    const known = greatest + (classOf(side, row) << 3);
    store<i32>(known, max(load<i32>(known), load<i32>(ranks + (row << 2))));
  }
  reachAlong(side, greatest);
  const worst = side.worst + (place << 3);
  const flags = side.flags + place;
  for (let row: u32 = 0; row < height; row++) {
    const rank = load<i32>(ranks + (row << 2));
    const best = load<i32>(greatest + (classOf(side, row) << 3));
    store<i32>(worst + (row << 3), rank == HOLE ? NOTHING : rank);
    store<i32>(worst + (row << 3), rank == HOLE ? NOTHING : best, 4);
    if (nash) store<u8>(flags + row, rank == best ? nash : 0);
  }
  // Places that only fill up the run hold no state.
  for (let row = height; row < side.chunk; row++) store<u64>(worst + (row << 3), 0x7fffffff7fffffff);
}

function judgeAlong(side: Side, column: u32, flag: u32, flagForGood: u32): void {
  const place = placeOf(side, column);
  const height = side.height;
  const greatest = side.scratch;
  fill(greatest, side.classes << 3, HOLE);
  const ranks = side.ranks + (place << 2);
  const worst = side.worst + (place << 3);
  for (let row: u32 = 0; row < height; row++) {
    const known = greatest + (classOf(side, row) << 3);
    const rank = v128.load32_splat(ranks + (row << 2));
    const value = i32x4.min_s(rank, v128.load64_zero(worst + (row << 3)));
    v128.store64_lane(known, i32x4.max_s(v128.load64_zero(known), value), 0);
  }
  reachAlong(side, greatest);
  const flags = side.flags + place;
  const others = ~(flag | flagForGood);
  for (let row: u32 = 0; row < height; row++) {
    const rank = load<i32>(ranks + (row << 2));
    const known = greatest + (classOf(side, row) << 3);
    const stays: u32 = load<i32>(known) <= rank ? flag : 0;
    const forGood: u32 = load<i32>(known, 4) <= rank ? flagForGood : 0;
    store<u8>(flags + row, (load<u8>(flags + row) & others) | stays | forGood);
  }
}

/** As `reach`, of two values for each class. */
function reachAlong(side: Side, greatest: usize): void {
  for (let step: u32 = 0; step < side.stepCount; step++) {
    const from = greatest + (load<u32>(side.steps + (step << 3)) << 3);
    const to = greatest + (load<u32>(side.steps + (step << 3), 4) << 3);
    v128.store64_lane(from, i32x4.max_s(v128.load64_zero(from), v128.load64_zero(to)), 0);
  }
}

import { HOLE } from "./marks";
import { placeOf, Side } from "./side";

// How an entry of an order is to be read: one bit says that the row is strictly worse than the one before it, the others are
// the row; with all bits set, the column has no more rows.
export function endMark<T>(): u32 {
  return sizeof<T>() == 2 ? 0xffff : 0xffffffff;
}
export function worseMark<T>(): u32 {
  return sizeof<T>() == 2 ? 0x8000 : 0x80000000;
}
export function rowMask<T>(): u32 {
  return sizeof<T>() == 2 ? 0x7fff : 0x7fffffff;
}

/** What a row without a state is worth when sorted from best to worst: less than any other. */
const LAST: u64 = 0xffffffff;

/**
 * Sorts the rows of `count` columns from `first` on by rank, best first, and by number where ranks are equal. No rank is
 * greater than `best`.
 */
export function sort(side: Side, first: u32, count: u32, best: i32): void {
  const height = side.height;
  // A power of two, so that runs merge in pairs.
  const room: u32 = height <= 4 ? 4 : 1 << (32 - clz(height - 1));
  const keys = side.scratch;
  const spare = keys + ((side.width * room) << 3);
  const isAlong = side.step == 1;
  for (let row: u32 = 0; row < height; row++) {
    let to = keys + (row << 3);
    for (let column: u32 = 0; column < count; column++, to += room << 3) {
      const place = isAlong ? placeOf(side, first + column) + row : placeOf(side, first) + row * side.step + column;
      const rank = load<i32>(side.ranks + (place << 2));
      store<u64>(to, ((rank == HOLE ? LAST : <u64>(best - rank)) << 32) | row);
    }
  }
  for (let column: u32 = 0; column < count; column++) {
    const from = keys + ((column * room) << 3);
    for (let row = height; row < room; row++) store<u64>(from + (row << 3), (LAST << 32) | row);
    const sorted = sortKeys(from, spare, room);
    const at = (first + column) * height;
    if (side.wide) write<u32>(sorted, height, side.order + (at << 2));
    else write<u16>(sorted, height, side.order + (at << 1));
  }
}

function write<T>(keys: usize, height: u32, order: usize): void {
  let before = load<u64>(keys) >> 32;
  for (let end = keys + (height << 3); keys < end; keys += 8, order += sizeof<T>()) {
    const key = load<u64>(keys);
    const rank = key >> 32;
    const mark: u32 = rank == LAST ? endMark<T>() : rank == before ? 0 : worseMark<T>();
    store<T>(order, <T>(<u32>key | mark));
    before = rank;
  }
}

/** Sorts `count` keys, a power of two and at least 4, to and fro between two rooms; returns the one they end up in. */
function sortKeys(keys: usize, spare: usize, count: u32): usize {
  const bytes = count << 3;
  for (let at = keys; at < keys + bytes; at += 32) sortFour(at);
  for (let run: u32 = 32; run < bytes; run <<= 1) {
    for (let at: u32 = 0; at < bytes; at += run << 1) merge(keys + at, spare + at, run);
    const swap = keys;
    keys = spare;
    spare = swap;
  }
  return keys;
}

function sortFour(at: usize): void {
  order(at, at + 8);
  order(at + 16, at + 24);
  order(at, at + 16);
  order(at + 8, at + 24);
  order(at + 8, at + 16);
}

/** Puts the lesser of two keys first. */
function order(at: usize, other: usize): void {
  const one = load<u64>(at);
  const two = load<u64>(other);
  const swap = (one ^ two) & mask(two < one);
  store<u64>(at, one ^ swap);
  store<u64>(other, two ^ swap);
}

/** All bits where it is true. What depends on it is reckoned, not chosen: a wrong guess of the processor costs more. */
function mask(truth: bool): u64 {
  return 0 - <u64>truth;
}

/** Merges two runs of `run` bytes from both ends at once, so that neither can be used up. */
function merge(from: usize, to: usize, run: u32): void {
  let left = from;
  let right = from + run;
  let lastLeft = right - 8;
  let lastRight = right + run - 8;
  let back = to + (run << 1) - 8;
  for (const end = to + run; to < end; to += 8, back -= 8) {
    const one = load<u64>(left);
    const other = load<u64>(right);
    const isRight = other < one;
    store<u64>(to, one ^ ((one ^ other) & mask(isRight)));
    right += u32(isRight) << 3;
    left += u32(!isRight) << 3;
    const lastOne = load<u64>(lastLeft);
    const lastOther = load<u64>(lastRight);
    const isLeft = lastOther < lastOne;
    store<u64>(back, lastOther ^ ((lastOne ^ lastOther) & mask(isLeft)));
    lastLeft -= u32(isLeft) << 3;
    lastRight -= u32(!isLeft) << 3;
  }
}

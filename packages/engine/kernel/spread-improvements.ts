import { fill, NOTHING } from "./marks";
import { endMark, rowMask, worseMark } from "./order";
import { classOf, placeOf, Side } from "./side";

/** Places between the columns of a copied tile beyond their height: else they would share lines of the cache. */
const APART: u32 = 8;

/**
 * Lets one decision maker's improvements carry the worst in those of `count` columns from `first` on that are pending: every
 * place takes over the least values among the places that the decision maker can move to from there and strictly prefers.
 * Improvements in a row are one improvement, so one pass down the order of each column is all it takes.
 *
 * Tells the sides among `sides` whose bit is set in `told` which of their columns have changed. Returns whether any has.
 */
export function spreadImprovements(side: Side, first: u32, count: u32, sides: usize, told: u32): bool {
  const pending = side.pending + first;
  let waiting: u32 = 0;
  for (let column: u32 = 0; column < count; column++) waiting += load<u8>(pending + column);
  if (waiting == 0) return false;
  const height = side.height;
  const width = height + APART;
  const tile = side.scratch;
  const changed = tile + ((side.width * width) << 3);
  const least = changed + (((height << 2) + 7) & ~7);
  // A whole tile is read line by line of memory; a few columns, or what is in the cache anyway, where they stand.
  const copied = side.far != 0 && waiting << 2 >= count;
  const start = side.worst + (placeOf(side, first) << 3);
  if (copied) copyOut(start, side.step << 3, height, count, tile, width << 3);
  const step: u32 = copied ? 8 : side.step << 3;
  let isChanged = false;
  for (let column: u32 = 0; column < count; column++) {
    if (load<u8>(pending + column) == 0) continue;
    store<u8>(pending + column, 0);
    const place = placeOf(side, first + column);
    const values = copied ? tile + ((column * width) << 3) : side.worst + (place << 3);
    const from = (first + column) * height;
    let found: u32;
    if (side.classes == 1) {
      if (side.wide) found = free<u32>(side.order + (from << 2), height, values, step, changed);
      else found = free<u16>(side.order + (from << 1), height, values, step, changed);
    } else if (side.wide) found = oneWay<u32>(side, side.order + (from << 2), values, step, changed, least);
    else if (side.span) found = fewClasses(side, side.order + (from << 1), values, step, changed, least);
    else found = oneWay<u16>(side, side.order + (from << 1), values, step, changed, least);
    if (found == 0) continue;
    tell(side, place, changed, found, sides, told);
    isChanged = true;
  }
  if (isChanged && copied) copyIn(start, side.step << 3, height, count, tile, width << 3);
  return isChanged;
}

/** A column in which every row can be reached from every other; returns how many rows, then listed in `changed`, have. */
function free<T>(order: usize, height: u32, values: usize, step: u32, changed: usize): u32 {
  // Least values of what is strictly better, and of that with what is as good as the place at hand.
  let above = i32x4.splat(NOTHING);
  let soFar = above;
  let at = changed;
  for (let end = order + height * <u32>sizeof<T>(); order < end; order += sizeof<T>()) {
    const entry = <u32>load<T>(order);
    if (entry == endMark<T>()) break;
    const isWorse = i32x4.splat(<i32>(entry << (32 - 8 * <u32>sizeof<T>())) >> 31);
    above = v128.bitselect(soFar, above, isWorse);
    const row = entry & rowMask<T>();
    const here = values + row * step;
    const value = v128.load64_zero(here);
    const lower = i32x4.min_s(value, above);
    v128.store64_lane(here, lower, 0);
    store<u32>(at, row);
    at += u32(i64x2.extract_lane(v128.xor(value, lower), 0) != 0) << 2;
    // What is above was so far once, so the new value is less than that only if the old one was.
    soFar = i32x4.min_s(soFar, value);
  }
  return <u32>(at - changed) >> 2;
}

/** As `free`, of all classes at once: they are few. */
function fewClasses(side: Side, order: usize, values: usize, step: u32, changed: usize, least: usize): u32 {
  const span = side.span;
  const above = least + span;
  fill(least, 2 * span, NOTHING);
  let at = changed;
  for (let end = order + (side.height << 1); order < end; order += 2) {
    const entry = <u32>load<u16>(order);
    if (entry == endMark<u16>()) break;
    const isWorse = i32x4.splat(<i32>(entry << 16) >> 31);
    const row = entry & rowMask<u16>();
    const known = classOf(side, row);
    const reach = side.reach + known * span;
    const here = values + row * step;
    const value = v128.load64_zero(here);
    const both = v128.load64_splat(here);
    for (let each: u32 = 0; each < span; each += 16) {
      const soFar = v128.load(least + each);
      v128.store(above + each, v128.bitselect(soFar, v128.load(above + each), isWorse));
      v128.store(least + each, i32x4.min_s(soFar, i32x4.max_s(both, v128.load(reach + each))));
    }
    const lower = i32x4.min_s(value, v128.load64_zero(above + (known << 3)));
    v128.store64_lane(here, lower, 0);
    store<u32>(at, row);
    at += u32(i64x2.extract_lane(v128.xor(value, lower), 0) != 0) << 2;
  }
  return <u32>(at - changed) >> 2;
}

/** A column with options that change one way only. */
function oneWay<T>(side: Side, order: usize, values: usize, step: u32, changed: usize, least: usize): u32 {
  fill(least, side.classes << 3, NOTHING);
  const waiting = least + (side.classes << 3);
  let at = changed;
  let level = order;
  for (let end = order + side.height * <u32>sizeof<T>(); order < end; order += sizeof<T>()) {
    const entry = <u32>load<T>(order);
    if (entry == endMark<T>()) break;
    if (entry & worseMark<T>()) {
      for (; level < order; level += sizeof<T>()) {
        const better = <u32>load<T>(level) & rowMask<T>();
        reach(side, least, classOf(side, better), v128.load64_zero(values + better * step), waiting);
      }
    }
    const row = entry & rowMask<T>();
    const here = values + row * step;
    const value = v128.load64_zero(here);
    const lower = i32x4.min_s(value, v128.load64_zero(least + (classOf(side, row) << 3)));
    v128.store64_lane(here, lower, 0);
    store<u32>(at, row);
    at += u32(i64x2.extract_lane(v128.xor(value, lower), 0) != 0) << 2;
  }
  return <u32>(at - changed) >> 2;
}

/** Makes values known to a class and to those from which it can be reached; who knows of none higher has told the rest. */
function reach(side: Side, least: usize, to: u32, value: v128, waiting: usize): void {
  let top = waiting;
  if (lower(least + (to << 3), value)) {
    store<u32>(top, to);
    top += 4;
  }
  while (top > waiting) {
    top -= 4;
    const firstBefore = side.firstBefore + (load<u32>(top) << 2);
    const end = side.before + (load<u32>(firstBefore, 4) << 2);
    for (let step = side.before + (load<u32>(firstBefore) << 2); step < end; step += 4) {
      const before = load<u32>(step);
      if (lower(least + (before << 3), value)) {
        store<u32>(top, before);
        top += 4;
      }
    }
  }
}

/** Lowers two values in memory; returns whether that changes one. */
function lower(at: usize, value: v128): bool {
  const before = v128.load64_zero(at);
  const after = i32x4.min_s(before, value);
  v128.store64_lane(at, after, 0);
  return i64x2.extract_lane(v128.xor(before, after), 0) != 0;
}

/** Tells others which of their columns hold the first `count` of the rows in `changed`, in the column that begins at `place`. */
function tell(side: Side, place: u32, changed: usize, count: u32, sides: usize, told: u32): void {
  for (let rest = told; rest != 0; rest &= rest - 1) {
    const other = changetype<Side>(sides + ctz(rest) * offsetof<Side>());
    const pending = other.pending + columnAt(other, place);
    const step = columnAt(other, side.step);
    for (let at = changed; at < changed + (count << 2); at += 4) store<u8>(pending + load<u32>(at) * step, 1);
  }
}

/** The column that a place is in. It adds up like places do. */
function columnAt(side: Side, place: u32): u32 {
  return (place / side.chunk) * side.step + (place % side.step);
}

/** Copies a tile of pairs out of memory, column after column. */
function copyOut(from: usize, step: u32, height: u32, count: u32, tile: usize, width: u32): void {
  for (let row: u32 = 0; row < height; row++, from += step, tile += 8) {
    for (let column: u32 = 0, to = tile; column < count; column++, to += width) {
      store<u64>(to, load<u64>(from + (column << 3)));
    }
  }
}

function copyIn(to: usize, step: u32, height: u32, count: u32, tile: usize, width: u32): void {
  for (let row: u32 = 0; row < height; row++, to += step, tile += 8) {
    for (let column: u32 = 0, from = tile; column < count; column++, from += width) {
      store<u64>(to + (column << 3), load<u64>(from));
    }
  }
}

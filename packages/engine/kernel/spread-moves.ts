import { fill, NOTHING } from "./marks";
import { classOf, placeOf, Side } from "./side";

/**
 * Lets one decision maker's moves carry the worst in `count` columns from `first` on: every place takes over the least values
 * that the decision maker can move to from there. Moves are transitive, so one pass is all it takes. Returns whether a value
 * has changed.
 */
export function spreadMoves(side: Side, first: u32, count: u32): bool {
  if (side.step > 1) return across(side, first, count);
  let changed = false;
  for (let column = first; column < first + count; column++) {
    if (side.classes == 1 ? free(side, column) : along(side, column)) changed = true;
  }
  return changed;
}

/** Two columns side by side at once, both values of each. */
function across(side: Side, first: u32, count: u32): bool {
  const height = side.height;
  const step = side.step << 3;
  const span = count << 3;
  const least = side.scratch;
  fill(least, side.classes * span, NOTHING);
  const start = side.worst + (placeOf(side, first) << 3);
  let values = start;
  for (let row: u32 = 0; row < height; row++, values += step) {
    const known = least + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      v128.store(known + at, i32x4.min_s(v128.load(known + at), v128.load(values + at)));
    }
  }
  for (let each: u32 = 0; each < side.stepCount; each++) {
    const from = least + load<u32>(side.steps + (each << 3)) * span;
    const to = least + load<u32>(side.steps + (each << 3), 4) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      v128.store(from + at, i32x4.min_s(v128.load(from + at), v128.load(to + at)));
    }
  }
  let changed = i32x4.splat(0);
  values = start;
  for (let row: u32 = 0; row < height; row++, values += step) {
    const known = least + classOf(side, row) * span;
    for (let at: u32 = 0; at < span; at += 16) {
      changed = v128.or(changed, takeOver(values + at, v128.load(known + at)));
    }
  }
  return v128.any_true(changed);
}

/** Two places in a row; returns the bits that change. A hole stays one: nothing is known of a place that holds no state. */
function takeOver(values: usize, least: v128): v128 {
  const value = v128.load(values);
  const worst = v128.bitselect(value, least, i32x4.eq(value, i32x4.splat(NOTHING)));
  v128.store(values, worst);
  return v128.xor(value, worst);
}

/** One column whose rows follow each other place by place, with options that change freely only. */
function free(side: Side, column: u32): bool {
  const span = side.chunk << 3;
  const values = side.worst + (placeOf(side, column) << 3);
  let least = i32x4.splat(NOTHING);
  for (let at: u32 = 0; at < span; at += 16) least = i32x4.min_s(least, v128.load(values + at));
  least = i32x4.min_s(least, v128.shuffle<i32>(least, least, 2, 3, 0, 1));
  let changed = i32x4.splat(0);
  for (let at: u32 = 0; at < span; at += 16) changed = v128.or(changed, takeOver(values + at, least));
  return v128.any_true(changed);
}

/** One column whose rows follow each other place by place. */
function along(side: Side, column: u32): bool {
  const height = side.height;
  const least = side.scratch;
  fill(least, side.classes << 3, NOTHING);
  const values = side.worst + (placeOf(side, column) << 3);
  for (let row: u32 = 0; row < height; row++) {
    const known = least + (classOf(side, row) << 3);
    v128.store64_lane(known, i32x4.min_s(v128.load64_zero(known), v128.load64_zero(values + (row << 3))), 0);
  }
  for (let each: u32 = 0; each < side.stepCount; each++) {
    const from = least + (load<u32>(side.steps + (each << 3)) << 3);
    const to = least + (load<u32>(side.steps + (each << 3), 4) << 3);
    v128.store64_lane(from, i32x4.min_s(v128.load64_zero(from), v128.load64_zero(to)), 0);
  }
  let changed: u64 = 0;
  for (let row: u32 = 0; row < height; row++) {
    const value = load<u64>(values + (row << 3));
    if (value == 0x7fffffff7fffffff) continue;
    const worst = load<u64>(least + (classOf(side, row) << 3));
    changed |= value ^ worst;
    store<u64>(values + (row << 3), worst);
  }
  return changed != 0;
}

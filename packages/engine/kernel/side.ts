/**
 * One decision maker as one worker sees it; `src/fast/sides.ts` writes these words, in this order. A *row* is one way to set
 * its own options, a *column* one way in which all the others have set theirs. Addresses are in bytes.
 */
@unmanaged
export class Side {
  /** Rows in a column, and places from one row to the next. Columns follow each other in runs of `step` places. */
  height: u32;
  step: u32;
  /** Places from the start of one run of columns to the next. */
  chunk: u32;
  /** Columns that are worked on at once, at the most. */
  width: u32;
  /** Classes of rows; one where all options change freely. See `src/fast/classes.ts` for these tables. */
  classes: u32;
  classOf: usize;
  steps: usize;
  stepCount: u32;
  before: usize;
  firstBefore: usize;
  /** Bytes of two values for each class and, if classes are few, where each can be reached from; else 0. */
  span: u32;
  reach: usize;
  /** Rows of each column from best to worst, in 16 bits each or, if `wide`, in 32. */
  order: usize;
  wide: u32;
  /** One byte a column: whether it is to be gone through. */
  pending: usize;
  /** Whether places of neighbouring rows lie so far apart that they push each other out of the cache. */
  far: u32;
  /** By place: ranks of the decision maker that is judged; two values each; flags. The same for all sides. */
  ranks: usize;
  worst: usize;
  flags: usize;
  /** Room for this worker alone. */
  scratch: usize;
}

/** The place where a column begins. */
export function placeOf(side: Side, column: u32): u32 {
  return (column / side.step) * side.chunk + (column % side.step);
}

export function classOf(side: Side, row: u32): u32 {
  return load<u32>(side.classOf + (row << 2));
}

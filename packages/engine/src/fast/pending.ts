import type { Layout } from "./layout.js";

/** How the rows of one mover's columns lie in the columns of another. */
export interface Crossing {
  readonly find: (place: number) => number;
  /**
   * Which columns the other has to go through again, because a value in them has changed since it last did: one byte a
   * column, so that several workers can set them at once.
   */
  readonly pending: Uint8Array;
  /** What each row of the mover adds to the number of the other's column. */
  readonly byRow: Uint32Array;
}

/** @param find the other's `columnFinder`. @param pending the other's. */
export function crossing(
  { rows }: Layout,
  mover: number,
  find: (place: number) => number,
  pending: Uint8Array,
): Crossing {
  return { find, pending, byRow: Uint32Array.from(rows[mover], find) };
}

/** Tells others that the first `count` of `rows` have changed in the mover's column that begins at place `start`. */
export function tell(others: readonly Crossing[], start: number, rows: Int32Array, count: number): void {
  for (let other = 0; other < others.length; other++) {
    const { find, pending, byRow } = others[other];
    const column = find(start);
    for (let index = 0; index < count; index++) pending[column + byRow[rows[index]]] = 1;
  }
}

import type { Layout } from "./layout.js";

/** Tells the other movers of the values that one mover has changed. */
export class Crossing {
  private readonly others: readonly Other[];

  /**
   * @param finders `finders[dm]` is the decision maker's `columnFinder`.
   * @param pending `pending[dm]`: which columns it has to go through again, because a value in them has changed since it
   * last did: one byte a column, so that several workers can set them at once.
   */
  constructor(
    layout: Layout,
    finders: readonly ((place: number) => number)[],
    pending: readonly Uint8Array[],
    mover: number,
    others: readonly number[],
  ) {
    this.others = others.map((other) => ({
      find: finders[other],
      pending: pending[other],
      byRow: Uint32Array.from(layout.rows[mover], finders[other]),
    }));
  }

  /** The first `count` of `rows` have changed in the column that begins at place `start`: tells the first `told` others. */
  tell(start: number, rows: Int32Array, count: number, told: number): void {
    for (let other = 0; other < told; other++) {
      const { find, pending, byRow } = this.others[other];
      const column = find(start);
      for (let index = 0; index < count; index++) pending[column + byRow[rows[index]]] = 1;
    }
  }
}

interface Other {
  readonly find: (place: number) => number;
  readonly pending: Uint8Array;
  /** What each row of the mover adds to the number of the other's column. */
  readonly byRow: Uint32Array;
}

import { columnFinder, type Layout } from "./layout.js";

/**
 * Which columns of each mover have to be gone through again, because a value in them has changed since the mover last did:
 * one byte a column, so that several workers can set them at once.
 */
export type Pending = readonly Uint8Array[];

/** Tells the other movers of the values that one mover has changed. */
export class Crossing {
  private readonly others: readonly Other[];

  /** @param movers whose columns are pending; `pending` has an entry for each of them. */
  constructor(layout: Layout, movers: readonly number[], pending: Pending, mover: number) {
    this.others = movers.flatMap((other, index) => {
      if (other === mover) return [];
      const find = columnFinder(layout, other);
      return [{ find, pending: pending[index], byRow: Uint32Array.from(layout.rows[mover], find) }];
    });
  }

  /** The first `count` of `rows` have changed in the column that begins at place `start`. */
  tell(start: number, rows: Int32Array, count: number): void {
    for (const { find, pending, byRow } of this.others) {
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

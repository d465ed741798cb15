import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionConflict } from "../model/option-conflict.js";
import { randomOptionModel } from "../testing/random-models.js";
import { type Layout, layoutOf } from "./layout.js";
import { HOLE } from "./marks.js";
import { orderMarks, Sorter } from "./order.js";
import { Tiles } from "./tiles.js";

const layouts = fc
  .integer({ min: 0, max: 5000 })
  .map((seed) => layoutOf(optionConflict(randomOptionModel(seed, { options: [3, 8] }))))
  .filter((layout) => layout !== null);

/** The entries of a column as the words say: best first, rows of equal rank by number, marked where it gets worse. */
function plainOrder({ rows }: Layout, dm: number, start: number, ranks: Int32Array): number[] {
  const { worse, end } = orderMarks(new Uint16Array());
  const rankOf = (row: number): number => ranks[start + rows[dm][row]];
  const all = [...rows[dm].keys()];
  const found = all.filter((row) => rankOf(row) !== HOLE).sort((a, b) => rankOf(b) - rankOf(a) || a - b);
  const isWorse = (place: number): boolean => place > 0 && rankOf(found[place]) < rankOf(found[place - 1]);
  return all.map((place) => (place >= found.length ? end : isWorse(place) ? found[place] | worse : found[place]));
}

describe("the order of a column", () => {
  // A rank and a row fit into one word, or do not.
  const greatest = fc.constantFrom(0, 3, 1000, 2 ** 30);

  it("is that of the ranks", () => {
    const law = fc.property(layouts, greatest, fc.infiniteStream(fc.nat()), (layout, best, numbers) => {
      const ranks = Int32Array.from({ length: layout.size }, () => (numbers.next().value % (best + 2)) - 1);
      for (const [dm, { length: height }] of layout.rows.entries()) {
        if (height === 1) continue;
        const tiles = new Tiles(layout, dm);
        const sorter = new Sorter(tiles, best);
        const order = new Uint16Array(layout.size);
        for (let tile = 0; tile < tiles.count; tile++) sorter.sort(tile, ranks, order);
        layout.columns[dm].forEach((start, column) => {
          const found = [...order.subarray(column * height, (column + 1) * height)];
          expect(found).toEqual(plainOrder(layout, dm, start, ranks));
        });
      }
    });
    fc.assert(law);
  });
});

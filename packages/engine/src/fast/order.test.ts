import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { optionConflict } from "../model/option-conflict.js";
import { randomOptionModel } from "../testing/random-models.js";
import { layoutOf } from "./layout.js";
import { HOLE } from "./marks.js";
import { orderMarks, Sorter } from "./order.js";
import { Tiles } from "./tiles.js";

describe("the order of a column", () => {
  const seed = fc.integer({ min: 0, max: 5000 });
  // A rank and a row fit into one word, or do not.
  const best = fc.constantFrom(0, 3, 1000, 2 ** 30);

  test.prop([seed, best, fc.infiniteStream(fc.nat())])(
    "is that of the ranks, best first, rows of equal rank by number, marked where it gets worse",
    (number, best, numbers) => {
      const layout = layoutOf(optionConflict(randomOptionModel(number, { options: [3, 8] })));
      if (!layout) return;
      layout.rows.forEach(({ length: height }, dm) => {
        if (height === 1) return;
        const ranks = Int32Array.from({ length: layout.size }, () => (numbers.next().value % (best + 2)) - 1);
        const order = new Uint16Array(layout.size);
        const tiles = new Tiles(layout, dm);
        const sorter = new Sorter(tiles, best);
        for (let tile = 0; tile < tiles.count; tile++) sorter.sort(tile, ranks, order);

        const { worse, end } = orderMarks(order);
        const found = Array.from(layout.columns[dm], (_, column) => [
          ...order.subarray(column * height, (column + 1) * height),
        ]);
        const expected = Array.from(layout.columns[dm], (start) => {
          const rankOf = (row: number): number => ranks[start + layout.rows[dm][row]];
          const rows = [...layout.rows[dm].keys()].filter((row) => rankOf(row) !== HOLE);
          rows.sort((a, b) => rankOf(b) - rankOf(a) || a - b);
          const entries = rows.map((row, place) =>
            place > 0 && rankOf(row) < rankOf(rows[place - 1]) ? row | worse : row,
          );
          return [...entries, ...Array.from({ length: height - rows.length }, () => end)];
        });
        expect(found).toEqual(expected);
      });
    },
  );
});

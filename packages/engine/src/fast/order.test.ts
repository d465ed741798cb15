import * as fc from "fast-check";
import { expect, test } from "vitest";
import { optionConflict } from "../model/option-conflict.js";
import { randomOptionModel } from "../testing/random-models.js";
import { alone } from "../model/share.js";
import { Solver } from "./solve.js";
import { type Work, workFor } from "./work.js";

const worse = 0x8000;
const end = 0xffff;

/** The entries of each column as the words say: best first, rows of equal rank by number, marked where it gets worse. */
function plainOrder({ axes, at, memory, stateCount, ranks }: Work, dm: number): number[] {
  const { height, step, chunk, columns } = axes[dm];
  const places = new Uint32Array(memory.buffer, at.places, stateCount);
  const rankAt = new Map(Array.from(places, (place, state) => [place, ranks[dm][state]]));
  return Array.from({ length: columns }, (_, column) => {
    const start = Math.floor(column / step) * chunk + (column % step);
    const rankOf = (row: number): number => rankAt.get(start + row * step) ?? -1;
    const rows = Array.from({ length: height }, (_row, row) => row);
    const found = rows.filter((row) => rankOf(row) !== -1).sort((a, b) => rankOf(b) - rankOf(a) || a - b);
    const isWorse = (place: number): boolean => place > 0 && rankOf(found[place]) < rankOf(found[place - 1]);
    return rows.map((place) => (place >= found.length ? end : isWorse(place) ? found[place] | worse : found[place]));
  }).flat();
}

test("the kernel sorts each column by rank", () => {
  const conflicts = fc
    .integer({ min: 0, max: 5000 })
    .map((seed) => optionConflict(randomOptionModel(seed, { options: [3, 8] })));
  const law = fc.property(conflicts, fc.infiniteStream(fc.nat()), (conflict, numbers) => {
    const { stateCount, decisionMakers } = conflict;
    const ranks = decisionMakers.map(() =>
      Int32Array.from({ length: stateCount }, () => numbers.next().value % stateCount),
    );
    const work = workFor({ ...conflict, ranks });
    if (!work) return;
    const solver = new Solver(work, alone);
    for (const dm of decisionMakers.keys()) {
      if (work.axes[dm].height === 1) continue;
      solver.sort(dm);
      const bytes = solver.order(dm);
      const order = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
      expect([...order]).toEqual(plainOrder(work, dm));
    }
  });
  fc.assert(law);
});

import { expect, test } from "vitest";
import { tallyOf, wholeSketches } from "./testing/whole-sketch.js";

test("whole sketches of our own, as a dozen institutes write them: the line that is held", () => {
  const tally = tallyOf(wholeSketches());
  console.log(tally.report);
  for (const each of [...tally.wrong, ...tally.invented.map((found) => `invented: ${found}`)]) console.log(each);
  expect(tally.invented).toEqual([]);
  expect(tally.exact / tally.fields).toBeGreaterThanOrEqual(0.98);
  for (const [name, least] of Object.entries({ named: 0.99, "pronoun and carried": 0.98 })) {
    const { made, right, there, found } = tally.classes.get(name)!;
    expect(right / made).toBeGreaterThanOrEqual(least);
    expect(found / there).toBeGreaterThanOrEqual(0.97);
  }
});

import { expect, test } from "vitest";
import { tallyOf, wholeSketches } from "./testing/whole-sketch.js";

test("whole sketches of our own, as a dozen institutes write them: the line that is held", () => {
  const tally = tallyOf(wholeSketches());
  console.log(tally.report);
  for (const each of [...tally.wrong, ...tally.invented.map((found) => `invented: ${found}`)]) console.log(each);
  expect(tally.invented).toEqual([]);
});

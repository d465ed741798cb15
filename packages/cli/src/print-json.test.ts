import { expect, it } from "vitest";
import { plainly, printJson } from "./print-json.js";
import { testIo } from "./testing/test-io.js";

const many = Array.from({ length: 2_500 }, (_, index) => ({ index, text: `line\n${index}`, none: undefined }));

it.each<[string, unknown]>([
  ["a small answer", { a: 1, set: new Set([1, 2]), none: undefined, list: [], nothing: null }],
  ["a long list", many],
  [
    "an answer with long lists",
    { first: 1, many, deeper: { many, map: new Map([["a", 1]]) }, none: undefined, last: [] },
  ],
])("prints %s as one string would", async (_, value) => {
  const io = testIo();
  await printJson(value, io);
  expect(io.printed()).toBe(`${JSON.stringify(value, plainly, 2)}\n`);
});

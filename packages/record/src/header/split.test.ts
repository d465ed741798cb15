import { expect, test } from "vitest";
import { splitOutside } from "./split.js";

test.each([
  ["a; b; c", ["a", "b", "c"]],
  ["a (b; c); d [e; f]", ["a (b; c)", "d [e; f]"]],
  ["a (b (c; d); e); f", ["a (b (c; d); e)", "f"]],
  ["a); b; (c; d", ["a)", "b", "(c; d"]],
  ["; a;", ["a"]],
])("%s is split outside brackets", (text, parts) => {
  expect(splitOutside(text, /\s*;\s*/g)).toEqual(parts);
});

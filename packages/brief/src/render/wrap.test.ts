import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainly } from "./paint.js";
import { wrap, wrapLines } from "./wrap.js";

const words = fc.array(fc.constantFrom("a", "peace", "“Seoul”", "조약", "an-unbreakable-word", " ", ""), {
  maxLength: 30,
});
const runs = fc.array(
  fc.record({
    text: words.map((each) => each.join(" ")),
    paint: fc.constantFrom(undefined, plainly, (text: string) => `<${text}>`),
  }),
  { maxLength: 4 },
);
const widths = fc.integer({ min: 5, max: 40 });

test("the short way to wrap gives what the long way gives", () => {
  fc.assert(
    fc.property(runs, widths, (text, width) => {
      expect(wrap(text, width)).toEqual(wrapLines(text, width).map((line) => line.text));
    }),
  );
});

test("plain text keeps all its words, and no line is too long", () => {
  fc.assert(
    fc.property(words, widths, (text, width) => {
      const lines = wrap([{ text: text.join(" ") }], width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.join("").replaceAll(" ", ""));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

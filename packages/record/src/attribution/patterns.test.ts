import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstThatFits } from "./patterns.js";

test("tried all at once, patterns decide as one after the other, whatever their flags", () => {
  const pattern = fc.constantFrom(/^a/, /^b|c$/, /b/, /^C/i, /^(?:a|ab)+$/, /\bca?\b/);
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "B", " "), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(pattern), text, (patterns, written) => {
      const rules = patterns.map((each, place): [RegExp, number] => [each, place]);
      const first = patterns.findIndex((each) => each.test(written));
      expect(firstThatFits(rules)(written)).toBe(first < 0 ? null : first);
    }),
  );
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenAt, valueAt } from "./json-places.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("places in JSON", () => {
  it("agrees with the parser on what is JSON", () => {
    const signs = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-",
      "01",
      "true",
      " ",
      "\\",
      '"',
      "é",
      "\n",
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(signs, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        // Valid texts are followed to their end; what comes up to where a broken one breaks is never the fault itself.
        const end = isJson(given) ? given.length : brokenAt(given);
        expect(brokenAt(given)).toBe(end);
        expect(isJson(given.slice(0, end + 1))).toBe(isJson(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds values by path", () => {
    const text = '{"a": [1, {"b,]": "}{"}, [ ]], "c\\n": -2.5e3 , "a2": {"x":null}}';
    expect(
      [["a", 1, "b,]"], ["a", 2], ["c\n"], ["a2", "x"], ["a", 7], []].map((path) => text.slice(valueAt(text, path))),
    ).toEqual([
      '"}{"}, [ ]], "c\\n": -2.5e3 , "a2": {"x":null}}',
      '[ ]], "c\\n": -2.5e3 , "a2": {"x":null}}',
      '-2.5e3 , "a2": {"x":null}}',
      "null}}",
      text.slice(6),
      text,
    ]);
  });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "./tokens.js";
import { Words } from "./words.js";

const bits = [
  "a",
  "É",
  "e\u0301",
  "U.S",
  "O’Neill",
  "'",
  "’s",
  "-",
  "‑",
  " ",
  "\u00a0",
  "😀",
  "𝒜",
  "\ud835",
  "&",
  ".",
  "“",
];
const sentence = fc.array(fc.constantFrom(...bits, "”", '"', "…", "한", "ı", "1", "("), { maxLength: 30 });

test("words that take each other's place in memory change nothing; every token stands where it says", () => {
  const [few, many] = [new Words(null, 2), new Words()];
  fc.assert(
    fc.property(sentence, (parts) => {
      const text = parts.join("");
      const tokens = tokenise(text, many);
      expect(tokenise(text, few)).toEqual(tokens);
      expect(tokenise(text)).toEqual(tokens);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end).startsWith(token.text)).toBe(true);
        ({ end } = token);
      }
    }),
  );
});

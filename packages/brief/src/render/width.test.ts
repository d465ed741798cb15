import stringWidth from "string-width";
import { expect, test } from "vitest";
import { widthOf } from "./width.js";

test("every character of the first planes of prose takes the columns that a terminal gives it", () => {
  for (let code = 0x20; code < 0x3100; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    expect([code, widthOf(text)]).toEqual([code, stringWidth(text)]);
  }
});

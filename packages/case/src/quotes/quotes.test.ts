import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotable } from "./quotable.js";

const text =
  "Ada said that the “north road”\n  stays open. Ben doubts it — the north road floods. The roadside is dry.";
const passages = (quote: string): string[] =>
  quotable(text)
    .find(quote)
    .map(({ start, end }) => text.slice(start, end));

describe("finding a quotation", () => {
  it("overlooks spacing and typographic marks, and nothing else", () => {
    expect(passages('the "north road" stays open')).toEqual(["the “north road”\n  stays open"]);
    expect(passages("  doubts it - the ")).toEqual(["doubts it — the"]);
    expect(passages("The north road")).toEqual([]);
    expect(passages("north roads")).toEqual([]);
    expect(passages(" ")).toEqual([]);
  });

  it("finds every place, whole words only", () => {
    expect(passages("north road")).toEqual(["north road", "north road"]);
    expect(passages("road")).toHaveLength(2);
    expect(passages("orth road")).toEqual([]);
  });

  it("finds whatever is cut from a text between words", () => {
    const word = fc.stringMatching(/^[a-z“”‘’–é-]{1,6}$/u);
    const gap = fc.constantFrom(" ", "\n", "  ", "\u00a0", " \u00ad");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const from = a % parts.length;
        const to = from + 1 + (b % (parts.length - from));
        const whole = parts.map(([each, space]) => each + space).join("");
        const quote = parts
          .slice(from, to)
          .map(([each]) => each)
          .join(" ");
        const start = parts
          .slice(0, from)
          .map(([each, space]) => each + space)
          .join("").length;
        expect(
          quotable(whole)
            .find(quote)
            .map((passage) => passage.start),
        ).toContain(start);
      }),
    );
  });
});

const near = (quote: string): string | null => {
  const found = quotable(text).nearest(quote);
  return found && text.slice(found.start, found.end);
};

describe("the nearest passage", () => {
  it("is the one that shares most words", () => {
    expect(near("the north road often floods")).toBe("the north road floods. The");
    expect(near("Ben doubted it")).toBe("Ben doubts it");
    expect(near("that the north street stays open")).toBe("that the “north road”\n  stays open");
  });

  it("is nothing when nothing is like it", () => {
    expect(near("a sentence from another session altogether")).toBeNull();
    expect(near("")).toBeNull();
    expect(quotable("").nearest("a word")).toBeNull();
  });
});

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { appendEntry, type Entry } from "./append.js";

const read = (text: string): unknown => parse(text, { schema: "failsafe" });

it("adds below what stands there and leaves every comment alone", () => {
  const text = `# Ours.
format: detente/people/1 # the first

aliases:
    # As the minutes have him.
    Soeya Yoshida: Soeya Yoshihide   # same seat

# Two Kims.
apart:
- [Kim Sung-han, Kim Jong-un] # never
`;
  const once = appendEntry(text, { section: "aliases", key: "S. Yoshihide", value: "Soeya Yoshihide" });
  const twice = appendEntry(once, { section: "apart", value: ["Zhu Feng", "Zhu, F."] });
  expect(appendEntry(twice, { section: "surnames", key: "Zhu Feng", value: "Zhu" })).toBe(`# Ours.
format: detente/people/1 # the first

aliases:
    # As the minutes have him.
    Soeya Yoshida: Soeya Yoshihide   # same seat
    S. Yoshihide: Soeya Yoshihide

# Two Kims.
apart:
- [Kim Sung-han, Kim Jong-un] # never
- [Zhu Feng, "Zhu, F."]

surnames:
  Zhu Feng: Zhu
`);
});

it.each([
  ["aliases: {}\n", "aliases:\n  A B: C\n"],
  ["aliases: # none yet\n", "aliases: # none yet\n  A B: C\n"],
  ["aliases: {X: Y}", 'aliases: {X: Y, "A B": "C"}'],
  ["aliases:\r\n  X: Y\r\n# end", "aliases:\r\n  X: Y\r\n  A B: C\r\n# end"],
  ["", "aliases:\n  A B: C\n"],
])("knows the ways of writing %j", (text, expected) => {
  expect(appendEntry(text, { section: "aliases", key: "A B", value: "C" })).toBe(expected);
});

const words = fc.string({ unit: fc.constantFrom(...Array.from("aB 1:#-'\"\n,[]{}é한")), minLength: 1, maxLength: 12 });
const entries = fc.array(
  fc.oneof(
    fc.record({ section: fc.constant("aliases"), key: words, value: words }),
    fc.record({ section: fc.constant("statements"), value: fc.record({ speaker: words, exact: words }) }),
    fc.record({ section: fc.constant("apart"), value: fc.tuple(words, words) }),
  ),
  { maxLength: 6 },
);

const once = (all: readonly Entry[]): Entry[] =>
  all.filter(({ key }, index) => key === undefined || all.findIndex((other) => other.key === key) === index);

it("everything added is read, nothing else changes", () => {
  fc.assert(
    fc.property(entries, fc.constantFrom("\n", "\r\n"), (all, eol) => {
      const added = once(all);
      const start = `# Head.${eol}format: x # why${eol}`;
      const text = added.reduce(appendEntry, start);
      expect(text.startsWith(start)).toBe(true);
      const expected: Record<string, unknown> = { format: "x" };
      for (const { section, key, value } of added) {
        if (key === undefined) expected[section] = [...((expected[section] as unknown[] | undefined) ?? []), value];
        else expected[section] = { ...(expected[section] as object | undefined), [key]: value };
      }
      expect(read(text)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

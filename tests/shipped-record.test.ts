import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCase } from "@detente/case";
import { readRecord } from "@detente/record";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(path, "utf8");
const { statements, text } = readRecord(read(join(root, "cases/rok-us-alliance-2019/records/plenum-2019.md")));

// Who says each numbered sentence, up to and including the number; `-` is the rapporteur.
const held: readonly [string, number][] = [
  ["-", 2],
  ["Kim Sung-han", 18],
  ["Marc Knapper", 29],
  ["Sydney A. Seiler", 39],
  ["Soeya Yoshihide", 52],
  ["Zhu Feng", 56],
];
const speakerOf = (sentence: number): string => held.find(([, last]) => sentence <= last)?.[0] ?? "-";

it("the shipped record, sentence by sentence", () => {
  expect(statements.map(({ speaker }, at) => `${at + 1} ${speaker ?? "-"}`)).toEqual(
    statements.map((_, at) => `${at + 1} ${speakerOf(at + 1)}`),
  );
});

it("every quotation of the shipped case has the speaker whose sentence it is", async () => {
  const { case: found } = await readCase(
    { read: async (path) => read(path), readRecord: (written) => readRecord(written) },
    join(root, "cases/rok-us-alliance-2019/case.yaml"),
  );
  const evidence = [...(found?.options ?? []), ...(found?.claims ?? [])].map((each) => each.evidence);
  const citations = evidence.flatMap(({ held: holds, denied }) => [...holds, ...denied]);
  expect(citations.length).toBeGreaterThan(50);
  for (const { quote, speaker } of citations) {
    const at = text.indexOf(quote);
    const sentence = statements.findIndex(({ start, end }) => start <= at && at < end);
    expect(`${speaker ?? "-"}: ${quote}`).toBe(`${speakerOf(sentence + 1)}: ${quote}`);
  }
});

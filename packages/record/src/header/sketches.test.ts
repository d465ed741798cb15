import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";
import type { Person, SessionRecord } from "../types.js";

const folder = [1, 2]
  .map((up) => join(import.meta.dirname, "../../../..", ...Array.from({ length: up }, () => ".."), "shared/records"))
  .find((path) => existsSync(path));

type Truth = Record<string, Partial<SessionRecord>>;
const fields = ["title", "date", "start", "end", "venue"] as const;
const lists = ["rapporteurs", "moderators", "speakers", "people"] as const;
const plain = (people: readonly Person[]): string =>
  JSON.stringify(people.map(({ name, affiliation }) => [name, affiliation]));

describe.skipIf(folder === undefined)("headers of real sketches (skipped where ../shared is absent)", () => {
  test("fifteen sketches: the line that is held", () => {
    const truth = JSON.parse(readFileSync(join(folder ?? "", "sketches/truth.json"), "utf8")) as Truth;
    const right = new Map<string, number>();
    const wrong: string[] = [];
    const invented: string[] = [];
    for (const [file, wanted] of Object.entries(truth)) {
      const record = readRecord(readFileSync(join(folder ?? "", "sketches", file), "utf8"));
      const note = (field: string, holds: boolean, got: string): void => {
        if (holds) right.set(field, (right.get(field) ?? 0) + 1);
        else wrong.push(`${file} ${field}: ${got}`);
      };
      for (const field of fields) {
        const [got, want] = [record[field], wanted[field] ?? null];
        note(field, got === want, String(got));
        if (got !== null && want === null) invented.push(`${file} ${field}: ${got}`);
      }
      for (const list of lists) note(list, plain(record[list]) === plain(wanted[list] ?? []), plain(record[list]));
      const everyone = new Set(lists.flatMap((list) => (wanted[list] ?? []).map(({ name }) => name)));
      for (const list of lists)
        for (const { name } of record[list]) if (!everyone.has(name)) invented.push(`${file} ${list}: ${name}`);
    }
    const of = Object.keys(truth).length;
    console.log([...right].map(([field, count]) => `${field} ${count}/${of}`).join(", "));
    for (const each of [...wrong, ...invented.map((found) => `invented: ${found}`)]) console.log(each);
    expect(invented).toEqual([]);
    expect([...right.values()].reduce((sum, count) => sum + count, 0)).toBe(135);
  });

  test("the sketch that started it", () => {
    const record = readRecord(readFileSync(join(folder ?? "", "rok-us-alliance-2019.txt"), "utf8"));
    expect(record).toMatchObject({
      title: "ROK-U.S. Alliance",
      event: "Asan Plenum",
      date: "2019-04-23",
      start: "13:00",
      end: "14:30",
    });
    expect(record.speakers.map(({ name }) => name)).toEqual([
      "Kim Sung-han",
      "Marc Knapper",
      "Sydney A. Seiler",
      "Soeya Yoshihide",
      "Zhu Feng",
    ]);
    expect(record.aliases.map(({ name, of }) => [name, of])).toEqual([["Soeya Yoshida", "Soeya Yoshihide"]]);
    expect(record.problems.map(({ code }) => code)).toContain("record/alias-assumed");
    expect(record.disclaimer).toMatch(/^The views expressed/);
    expect(record.statements).toHaveLength(42);
  });
});

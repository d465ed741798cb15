import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";
import { sketches } from "../testing/sketches.js";
import { judge } from "../testing/told-sketch.js";

const folder = [1, 2]
  .map((up) => join(import.meta.dirname, "../../../..", ...Array.from({ length: up }, () => ".."), "shared/records"))
  .find((path) => existsSync(path));

interface Truth {
  has: string;
  speaker: string | null;
  how: string;
  doubtful?: boolean;
}

/** Attributions made, right among them, attributions there are, found among them. */
class Score {
  made = 0;
  right = 0;
  there = 0;
  found = 0;
  get precision(): number {
    return this.made === 0 ? 1 : this.right / this.made;
  }
  get recall(): number {
    return this.there === 0 ? 1 : this.found / this.there;
  }
}

const classOf = (how: string): string => (how === "named" ? "named" : "pronoun and carried");

describe("who said what, in whole sketches", () => {
  test.skipIf(folder === undefined)(
    "fifteen handed sketches (skipped where ../shared is absent): the line that is held",
    () => {
      const truth = JSON.parse(readFileSync(join(folder ?? "", "sketches/truth.json"), "utf8")) as Record<
        string,
        { statements: Truth[] }
      >;
      const scores = new Map(["named", "pronoun and carried", "overall"].map((name) => [name, new Score()]));
      const wrong: string[] = [];
      for (const [file, { statements }] of Object.entries(truth)) {
        const record = readRecord(readFileSync(join(folder ?? "", "sketches", file), "utf8"));
        for (const { has, speaker, how, doubtful } of statements) {
          const statement = record.statements.find(({ text }) => text.includes(has));
          expect(statement, `${file}: ${has}`).toBeDefined();
          if (statement === undefined || doubtful === true) continue;
          const right = statement.speaker === speaker;
          if (!right)
            wrong.push(`${file}: ${statement.speaker ?? "-"} for ${speaker ?? "-"} (${statement.rule}): ${has}`);
          for (const [name, score] of scores) {
            if (statement.speaker !== null && (name === "overall" || name === classOf(statement.how))) {
              score.made++;
              if (right) score.right++;
            }
            if (speaker !== null && (name === "overall" || name === classOf(how))) {
              score.there++;
              if (right) score.found++;
            }
          }
        }
      }
      for (const [name, { right, made, found, there }] of scores) {
        console.log(`${name}: precision ${right}/${made}, recall ${found}/${there}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test.skipIf(folder === undefined)("the real sketch, sentence by sentence (skipped where ../shared is absent)", () => {
    const { statements } = readRecord(readFileSync(join(folder ?? "", "rok-us-alliance-2019.txt"), "utf8"));
    // Held after reading it: who is the source of each numbered sentence; `-` is the rapporteur's own.
    const held: readonly [string, number][] = [
      ["-", 1],
      ["Kim Sung-han", 11],
      ["Marc Knapper", 20],
      ["Sydney A. Seiler", 27],
      ["Soeya Yoshihide", 38],
      ["Zhu Feng", 42],
    ];
    const wanted = held.flatMap(([name, last], at) =>
      Array.from({ length: last - (held[at - 1]?.[1] ?? 0) }, () => name),
    );
    expect(statements.map(({ speaker }) => speaker ?? "-")).toEqual(wanted);
    expect(statements.filter(({ denies }) => denies).map(({ id }) => id)).toEqual(["s13", "s21", "s25"]);
  });

  test.each(sketches)("our own words: $about", (sketch) => {
    const { judged } = judge(sketch);
    const read = judged.map(
      ({ sentence, found }) => `${found?.speaker ?? "-"} | ${found?.how ?? "unread"} | ${sentence}`,
    );
    expect(read).toEqual(judged.map(({ speaker, how, sentence }) => `${speaker ?? "-"} | ${how} | ${sentence}`));
  });
});

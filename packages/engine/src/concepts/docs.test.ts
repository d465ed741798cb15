import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allConceptIds, concepts } from "./registry.js";

const root = new URL("../../../../", import.meta.url);
/** That the paths and links of these pages exist is checked with those of all docs, in tests/docs.test.ts. */
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("docs of the theory", () => {
  it("every concept of the registry has its section, in the words of the registry, and its row of status", () => {
    const sections = new Map(
      read("docs/theory/concepts.md")
        .split(/^### /m)
        .slice(1)
        .map((section) => [/^`([^`]+)`/.exec(section)?.[1], section]),
    );
    const rows = read("docs/status.md")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(new Set(sections.keys())).toEqual(new Set(allConceptIds));
    for (const id of allConceptIds) {
      const { name, meaning, needs } = concepts[id];
      const section = sections.get(id);
      expect(section).toContain(`\`${id}\` · ${name}\n`);
      expect(section).toContain(`*${meaning}*`);
      expect(section).toContain("*Where it misleads.*");
      for (const parameter of needs.parameters ?? []) expect(section).toContain(`Parameter \`${parameter.name}\``);
      const row = rows.filter((line) => line.startsWith(`| \`${id}\` `));
      expect(row, id).toHaveLength(1);
      expect(row[0]).toMatch(/\| (reproduced|property-tested).*\| `packages\/.*\.test\.ts`/);
    }
  });

  it("every row of status names tests, or says why there is no method", () => {
    const [done, notDone] = read("docs/status.md")
      .split(/^## Not implemented$/m)
      .map(rowsOf);
    expect(done.length).toBeGreaterThan(allConceptIds.length);
    for (const row of done) expect(row).toMatch(/`(packages|tests|cases)\/[^`]+\.test\.ts`/);
    for (const row of notDone) expect(row).toMatch(/^\|[^|]+\|[^|]*[a-z]{4}[^|]*\|$/);
  });
});

/** The rows of all tables in a page, without their heads. */
const rowsOf = (text: string): string[] =>
  text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| method"));

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenOf, ourResult } from "./literature-golden.js";
import { readLiteratureCase } from "./literature-model.js";

/**
 * Published cases: each folder holds the model, what was printed, and a text of the solution for people to read.
 * `UPDATE_GOLDENS=1` writes those texts anew.
 */
const root = join(import.meta.dirname, "../cases/literature");
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(folders)("%s", (folder) => {
  const found = readLiteratureCase(join(root, folder));

  it("gives its source, says what was seen of it, and names every state", () => {
    const { citation, results, title } = found.printed;
    for (const text of [title, citation.text, citation.seen]) expect(text.trim()).not.toBe("");
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(found.names).size).toBe(found.conflict.stateCount);
  });

  it.each(found.printed.results.map((result) => [result.kind, result.status, result] as const))(
    "%s is %s",
    (_, status, result) => {
      const ours = ourResult(found, result).sort();
      const printed = [...result.printed].sort();
      // What is not reproduced is said aloud: with what we get instead, and why.
      expect(ours).toEqual(status === "reproduced" ? printed : [...(result.ours ?? [])].sort());
      expect(JSON.stringify(ours) === JSON.stringify(printed)).toBe(status === "reproduced");
      expect((result.reason ?? "").length > 40).toBe(status === "not reproduced");
    },
  );

  it("is told in its golden text", () => {
    const path = join(root, folder, "golden.txt");
    const text = goldenOf(found);
    if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, text);
    expect(existsSync(path)).toBe(true);
    expect(text).toBe(readFileSync(path, "utf8"));
  });
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSchema, contestedClaims, readCase } from "@detente/case";
import { readRecord } from "@detente/record";
import { expect, it } from "vitest";

/** The pages of reference that are not made from code are held against it. */
const root = join(import.meta.dirname, "..");
const page = (name: string): string => readFileSync(join(root, "docs/reference", name), "utf8");
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , block]) => block);

/** Names of all properties that a JSON Schema gives its objects. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && typeof schema.properties === "object" ? (schema.properties ?? {}) : {};
  return [...Object.keys(own), ...Object.values(schema).flatMap(keysOf)];
}

it("the page on the case file names every key of the schema", () => {
  const text = page("case-file.md").replaceAll(/^```.*?^```$/gms, "");
  const keys = [...new Set(keysOf(caseSchema()))];
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});

it("its example is a sound case that says what the page says", async () => {
  const text = page("case-file.md");
  const files = new Map([
    ["case.yaml", blocks(text, "yaml")[0]],
    ["records/hearing.md", blocks(text, "text")[0]],
  ]);
  const host = {
    read: async (path: string) => files.get(path) ?? { code: "absent" },
    readRecord: (record: string) => readRecord(record),
  };
  const { case: ferry, problems } = await readCase(host, "case.yaml");
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(contestedClaims({ claims: ferry?.claims ?? [] }).map(({ id }) => id)).toEqual(["sails-for-a-pier"]);
  expect(ferry?.lenses.map(({ name }) => name)).toEqual(["Ida Moen", "Per Vik", "Common ground"]);
});

it("every program on the page on the library prints what the page says", () => {
  const text = page("library.md");
  const programs = blocks(text, "js");
  const outputs = blocks(text, "text");
  expect(programs.length).toBeGreaterThan(1);
  const printed = programs.map((program) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: root,
      encoding: "utf8",
    });
    return `${stdout}${stderr}`;
  });
  expect(printed).toEqual(outputs);
});

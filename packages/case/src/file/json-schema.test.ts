import { readFileSync, writeFileSync } from "node:fs";
import { readRecord, recordJson } from "@detente/record";
import { expect, it } from "vitest";
import { caseSchema, recordSchema } from "./json-schema.js";
import { recordFile } from "./record-schema.js";

it.each([
  [
    "case",
    caseSchema(),
    {
      required: ["format", "title", "decisionMakers"],
      additionalProperties: false,
      properties: { format: { const: "detente/1" }, preferences: { additionalProperties: { type: "array" } } },
    },
  ],
  [
    "record",
    recordSchema(),
    { required: expect.arrayContaining(["statements", "document"]), properties: { statements: { type: "array" } } },
  ],
])("schema/%s.schema.json is made from the code", (name, schema, parts) => {
  const file = new URL(`../../../../schema/${name}.schema.json`, import.meta.url);
  // `UPDATE_SCHEMA=1 npx vitest run packages/case && npm run format` writes the files anew.
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(written).toEqual(schema);
  expect(written).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", ...parts });
});

it.each([
  "",
  "Only a line",
  "The weir\n\nDate: 14 May 2021, 10:00-11:30\nSpeakers: Ana Reyes, Port Council; Tomas Lind\n\nReyes said that the gate may open. Lind did not share Reyes’s optimism. He added that nobody paid.",
])("a record as it is printed has the shape that the schema says: %j", (text) => {
  const record = readRecord(text);
  const problems = record.problems.map((problem) => ({ ...problem, headline: "What.", remedy: "Do." }));
  const document = { file: "weir.txt", format: "text", encoding: "utf-8", sha256: "0".repeat(64), bytes: 1 };
  const printed: unknown = JSON.parse(JSON.stringify(recordJson(record, problems, document)));
  expect(recordFile.parse(printed)).toEqual(printed);
  for (const { text: sentence, selector } of recordJson(record, [], document).statements) {
    const [quote, { start, end }] = selector;
    expect([quote.exact, text.slice(start, end)]).toEqual([sentence, sentence]);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { caseSchema } from "./json-schema.js";

const file = new URL("../../../../schema/case.schema.json", import.meta.url);

// `UPDATE_SCHEMA=1 npx vitest run packages/case && npm run format` writes the file anew.
if (process.env.UPDATE_SCHEMA) writeFileSync(file, `${JSON.stringify(caseSchema(), null, 2)}\n`);

it("schema/case.schema.json is made from the code", () => {
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(written).toEqual(caseSchema());
  expect(written).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    required: ["format", "title", "decisionMakers"],
    additionalProperties: false,
    properties: { format: { const: "detente/1" }, preferences: { additionalProperties: { type: "array" } } },
  });
});

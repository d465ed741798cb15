import * as z from "zod";
import { recordFile } from "./record-schema.js";
import { caseFile } from "./schema.js";

/** The JSON Schema of `case.yaml` (draft 7, which editors know best), for completion and checking while typing. */
export const caseSchema = (): Record<string, unknown> => schemaOf(caseFile);

/** The JSON Schema of what `detente record --json` prints. */
export const recordSchema = (): Record<string, unknown> => schemaOf(recordFile);

function schemaOf(shape: z.core.$ZodType): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: "input", target: "draft-7" });
  return { $schema, ...schema };
}

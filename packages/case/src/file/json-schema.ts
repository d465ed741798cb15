import * as z from "zod";
import { caseFile } from "./schema.js";

/** The JSON Schema of `case.yaml` (draft 7, which editors know best), for completion and checking while typing. */
export function caseSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(caseFile, { io: "input", target: "draft-7" });
  return { $schema, ...schema };
}

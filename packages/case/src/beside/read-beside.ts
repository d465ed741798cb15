import type * as z from "zod";
import { schemaProblems } from "../file/schema-problems.js";
import { readSource } from "../file/source.js";
import { type CaseProblem, hasError } from "../problems.js";

/** Reads a small YAML file that stands beside a record; one with only comments in it says nothing. */
export function readBeside<Shape extends z.ZodType>(
  written: string,
  file: string,
  shape: Shape,
): { data: z.infer<Shape> | null; problems: CaseProblem[] } {
  if (written.replace(/^\uFEFF?(\s*(#.*)?$)+/gm, "") === "") return { data: null, problems: [] };
  const { source, problems } = readSource(written, file);
  if (!source) return { data: null, problems };
  const parsed = shape.safeParse(source.data, { reportInput: false });
  if (!parsed.success) problems.push(...schemaProblems(parsed.error.issues, source));
  return { data: parsed.success && !hasError(problems) ? parsed.data : null, problems };
}

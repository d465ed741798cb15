import type * as z from "zod";
import { limits } from "../limits.js";
import { nearestNames } from "../nearest.js";
import type { CaseDetail, CaseProblem } from "../problems.js";
import type { Path } from "./path.js";
import { FORMAT } from "./schema.js";
import type { Source } from "./source.js";

type Issue = z.core.$ZodIssue;

/** What the schema found, as problems with a place in the file. */
export function schemaProblems(issues: readonly Issue[], source: Source): CaseProblem[] {
  return issues.flatMap((issue) => fromIssue(issue, issue.path as Path, source));
}

function fromIssue(issue: Issue, path: Path, source: Source): CaseProblem[] {
  const value = valueAt(source.data, path);
  const one = (detail: CaseDetail, part?: "key" | "value"): CaseProblem[] => [source.problem(detail, path, part)];
  const name = String(path.at(-1) ?? "");
  if (path.length === 1 && name === "format") {
    const expected = issue.code === "invalid_value" ? String(issue.values[0]) : FORMAT;
    return one({ code: "case/format", found: typeof value === "string" ? value : null, expected });
  }
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = issue.message.split(" ");
      return issue.keys.slice(0, limits.problems).map((key) => {
        const detail: CaseDetail = {
          code: "case/unknown-key",
          key,
          nearest: nearestNames(key, known, 1)[0] ?? null,
          known,
        };
        return source.problem(detail, [...path, key], "key");
      });
    }
    case "invalid_type":
      if (value === undefined) return [source.problem({ code: "case/missing-key", key: name }, path)];
      if (value === "") return one({ code: "case/empty-value", key: name });
      return one({ code: "case/wrong-type", expected: kinds[issue.expected] ?? issue.expected, found: kindOf(value) });
    case "invalid_value":
      return one({ code: "case/wrong-value", expected: issue.values.map(String), found: shown(value) });
    case "too_small":
      return one({ code: "case/empty-value", key: name });
    case "invalid_union":
      return fromUnion(issue, path, value, source);
    case "invalid_key":
      return one({ code: "case/bad-key", key: name }, "key");
    case "invalid_format":
      return one({ code: "case/bad-key", key: shown(value) });
    case "too_big":
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return one({ code: "case/wrong-value", expected: [issue.message], found: shown(value) });
  }
}

/** Of a value that fits none of several shapes, what is wrong with the shape it resembles: the one of its own kind. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown, source: Source): CaseProblem[] {
  if (value === undefined) return [source.problem({ code: "case/missing-key", key: String(path.at(-1)) }, path)];
  const ofItsKind = issue.errors.filter((issues) => !issues.some((each) => each.path.length === 0 && isOfKind(each)));
  const isLevel = typeof value === "object" && value !== null && "level" in value;
  // A claim and a level are both maps: the key `level` tells them apart.
  const best = ofItsKind[isLevel && ofItsKind.length > 1 ? 1 : 0];
  if (best) return best.flatMap((each) => fromIssue(each, [...path, ...(each.path as Path)], source));
  if (value === "") return [source.problem({ code: "case/empty-value", key: String(path.at(-1)) }, path)];
  const expected = [...new Set(issue.errors.flat().map((each) => expectedKind(each)))].filter(Boolean);
  return [source.problem({ code: "case/wrong-type", expected: expected.join(" or "), found: kindOf(value) }, path)];
}

const isOfKind = (issue: Issue): boolean => issue.code === "invalid_type";

const expectedKind = (issue: Issue): string =>
  issue.code === "invalid_type" && issue.path.length === 0 ? (kinds[issue.expected] ?? issue.expected) : "";

const kinds: Readonly<Record<string, string>> = { string: "text", object: "a map", record: "a map", array: "a list" };

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a map" : `the text “${shown(value)}”`;
}

const shown = (value: unknown): string => (typeof value === "string" ? value.slice(0, 80) : kindOf(value));

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

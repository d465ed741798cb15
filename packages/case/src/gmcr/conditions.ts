import type { Condition } from "@detente/engine";
import type { GmcrReading, JsonPath } from "./reading.js";

const DEEPEST = 20;

/**
 * A condition of a `.gmcr` file: a list of `[option, "Y" | "N"]`, all of which must hold, or a compound of which any member
 * must. Null when it is broken, which is told, or holds everywhere.
 */
export function readCondition(
  reading: GmcrReading,
  value: unknown,
  path: JsonPath,
  options: number,
  depth = 0,
): Condition | null {
  if (Array.isArray(value)) {
    if (value.length === 0) reading.report({ code: "gmcr/empty-condition" }, path);
    const of = value.map((literal: unknown, index) => readLiteral(reading, literal, [...path, index], options));
    return of.length === 0 || of.includes(null) ? null : { kind: "all", of: of.filter((part) => part !== null) };
  }
  const map = reading.map(value, path, ["compound", "members"]);
  if (!map) return null;
  const members = reading.list(map.members, [...path, "members"]);
  if (members.length === 0 || depth === DEEPEST) {
    reading.wrong("a list of conditions", map.members, [...path, "members"]);
    return null;
  }
  const of = members.map((member, index) =>
    readCondition(reading, member, [...path, "members", index], options, depth + 1),
  );
  return of.includes(null) ? null : { kind: "any", of: of.filter((part) => part !== null) };
}

function readLiteral(reading: GmcrReading, value: unknown, path: JsonPath, options: number): Condition | null {
  if (!Array.isArray(value) || value.length !== 2) {
    reading.wrong('a pair such as [0, "Y"]', value, path);
    return null;
  }
  const [index, sign] = value as [unknown, unknown];
  if (sign !== "Y" && sign !== "N") {
    reading.wrong('"Y" or "N"', sign, [...path, 1]);
    return null;
  }
  if (!isIndex(reading, index, [...path, 0], options)) return null;
  const taken: Condition = { kind: "option", option: index };
  return sign === "Y" ? taken : { kind: "not", of: taken };
}

/** True for the index of an option; told when it is none. */
export function isIndex(reading: GmcrReading, value: unknown, path: JsonPath, options: number): value is number {
  if (typeof value !== "number" || !Number.isInteger(value)) reading.wrong("the index of an option", value, path);
  else if (value < 0 || value >= options) reading.report({ code: "gmcr/unknown-option", index: value, options }, path);
  else return true;
  return false;
}

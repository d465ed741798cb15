import {
  type Change,
  type Condition,
  feasibleMasks,
  MAX_OPTIONS,
  type Option,
  type OptionModel,
} from "@detente/engine";
import { limits } from "../limits.js";
import { findState } from "../model/find-state.js";
import { positionAt } from "../position.js";
import { type CaseDetail, type CaseProblem, hasError, problem } from "../problems.js";
import { isIndex, readCondition } from "./conditions.js";
import { brokenAt } from "./json-places.js";
import { readPreference } from "./preferences.js";
import { GmcrReading } from "./reading.js";

export interface ReadGmcr {
  /** Null when one of the problems is an error. */
  readonly model: OptionModel | null;
  readonly problems: readonly CaseProblem[];
}

const changes: Readonly<Record<string, Change>> = { both: "free", fwd: "once", back: "withdraw" };

/**
 * Reads a `.gmcr` model file (JSON, as GMCR+ and gmcr-py write it) in any of the versions known to us. What was not
 * understood is told in a note.
 *
 * @param path of the file, for the places of problems.
 */
export function readGmcr(text: string, path: string): ReadGmcr {
  const refuse = (detail: CaseDetail, offset = 0): ReadGmcr => ({
    model: null,
    problems: [problem(detail, positionAt(text, offset, path))],
  });
  const most = limits.gmcrCharacters;
  if (text.length > most) return refuse({ code: "gmcr/too-large", found: text.length, most });
  if (text.includes("\0")) return refuse({ code: "gmcr/not-text" });
  const plain = text.replace(/^\uFEFF/, " ");
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch (error) {
    return refuse({ code: "gmcr/json", message: (error as SyntaxError).message }, brokenAt(plain));
  }
  const reading = new GmcrReading(plain, path);
  const model = readModel(reading, data);
  return { model: hasError(reading.problems) ? null : model, problems: reading.problems };
}

const topKeys =
  "options decisionMakers infeasibles useManualPreferenceRanking useManualPreferenceVectors coalitions coalitionsFull program version".split(
    " ",
  );
const dmKeys = "name options preferences preferenceRanking preferenceVector payoffs misperceptions".split(" ");

function readModel(reading: GmcrReading, data: unknown): OptionModel | null {
  const top = reading.map(data, [], topKeys);
  if (!top) return null;
  if (top.options === undefined) reading.report({ code: "gmcr/missing-key", key: "options" }, []);
  const options = reading.list(top.options, ["options"]).map((option, index) => readOption(reading, option, index));
  if (options.length > MAX_OPTIONS) {
    reading.report({ code: "gmcr/too-many-options", found: options.length, most: MAX_OPTIONS }, ["options"]);
    return null;
  }
  const dms = reading.list(top.decisionMakers, ["decisionMakers"]).map((dm, index) => ({
    path: ["decisionMakers", index],
    map: reading.map(dm, ["decisionMakers", index], dmKeys) ?? {},
  }));
  if (dms.length === 0) reading.report({ code: "gmcr/no-decision-maker" }, ["decisionMakers"]);
  const named = dms.map(({ map, path }) => ({ map, path, name: reading.string(map.name, [...path, "name"]) }));
  named.forEach(({ name, path }, index) => {
    if (named.findIndex((other) => other.name === name) < index) reading.report({ code: "gmcr/same-name", name }, path);
  });
  const owners = readOwners(reading, named, options);
  const infeasible = readInfeasible(reading, top.infeasibles, options.length);
  if (findState(options.length, infeasible) === null)
    reading.report({ code: "gmcr/no-feasible-state" }, ["infeasibles"]);
  tellUnused(reading, top, named);
  reading.tellUnknown();
  if (hasError(reading.problems)) return null;

  let states: number | undefined;
  const context = {
    options: options.length,
    useRankings: readFlag(reading, top),
    states: () => (states ??= feasibleMasks(options.length, infeasible).length),
  };
  return {
    form: "option",
    options: options.map((option, index): Option => ({ ...option, owner: owners[index] })),
    infeasible,
    decisionMakers: named.map(({ name, map, path }) => ({
      name,
      preference: readPreference(reading, map, name, path, context),
    })),
  };
}

function readOption(reading: GmcrReading, value: unknown, index: number): Omit<Option, "owner"> {
  const path = ["options", index];
  if (typeof value === "string") return { name: value, change: "free" };
  const { name, permittedDirection = "both" } = reading.map(value, path, ["name", "permittedDirection"]) ?? {};
  const isKnown = typeof permittedDirection === "string" && Object.hasOwn(changes, permittedDirection);
  if (!isKnown) reading.wrong('"both", "fwd" or "back"', permittedDirection, [...path, "permittedDirection"]);
  return { name: reading.string(name, [...path, "name"]), change: isKnown ? changes[permittedDirection] : "free" };
}

/** For each option the decision maker that lists it. */
function readOwners(
  reading: GmcrReading,
  dms: readonly { map: Record<string, unknown>; path: (string | number)[]; name: string }[],
  options: readonly Omit<Option, "owner">[],
): number[] {
  const owners = options.map(() => -1);
  dms.forEach(({ map, path, name }, dm) => {
    reading.list(map.options, [...path, "options"]).forEach((option, index) => {
      const place = [...path, "options", index];
      if (!isIndex(reading, option, place, options.length)) return;
      const other = owners[option];
      if (other === -1) owners[option] = dm;
      else if (other !== dm) {
        const both = [dms[other].name, name] as const;
        reading.report({ code: "gmcr/option-owned-twice", option, name: options[option].name, owners: both }, place);
      }
    });
  });
  owners.forEach((owner, option) => {
    const { name } = options[option];
    if (owner === -1) reading.report({ code: "gmcr/option-without-owner", option, name }, ["options", option]);
  });
  return owners;
}

function readInfeasible(reading: GmcrReading, value: unknown, options: number): Condition[] {
  return reading
    .list(value, ["infeasibles"])
    .flatMap((each, index) => readCondition(reading, each, ["infeasibles", index], options) ?? []);
}

/** Older files call it by another name; still older ones have none. */
function readFlag(reading: GmcrReading, top: Record<string, unknown>): boolean | undefined {
  for (const key of ["useManualPreferenceRanking", "useManualPreferenceVectors"]) {
    const value = top[key];
    if (typeof value === "boolean") return value;
    if (value !== undefined) reading.wrong("true or false", value, [key]);
  }
  return undefined;
}

/** Coalitions of one and empty misperceptions change nothing; others are questions of their own. */
function tellUnused(
  reading: GmcrReading,
  top: Record<string, unknown>,
  dms: readonly { map: Record<string, unknown>; path: (string | number)[] }[],
): void {
  const coalitions = reading.list(top.coalitions, ["coalitions"]);
  if (coalitions.some((members) => Array.isArray(members) && members.length > 1)) {
    reading.report({ code: "gmcr/not-used", key: "coalitions" }, ["coalitions"]);
  }
  for (const { map, path } of dms) {
    const place = [...path, "misperceptions"];
    if (reading.list(map.misperceptions, place).length > 0) {
      reading.report({ code: "gmcr/not-used", key: "misperceptions" }, place);
    }
  }
}

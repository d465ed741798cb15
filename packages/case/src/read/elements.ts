import { MAX_OPTIONS } from "@detente/engine";
import type { CaseDecisionMaker, CaseOption, TakenOption } from "../types.js";
import type { Citations } from "./citations.js";
import type { Reading } from "./reading.js";

export function readDecisionMakers(reading: Reading): CaseDecisionMaker[] {
  const found = Object.entries(reading.file.decisionMakers).map(([id, { name }]) => ({
    id,
    name,
    at: reading.at(["decisionMakers", id], "key"),
  }));
  if (found.length === 0) reading.report({ code: "case/no-decision-maker" }, ["decisionMakers"]);
  return found;
}

export function readOptions(reading: Reading, citations: Citations): CaseOption[] {
  const found = Object.entries(reading.file.decisionMakers).flatMap(([dmId, { options = {} }], dm) =>
    Object.entries(options).map(([key, file]): CaseOption => {
      const path = ["decisionMakers", dmId, "options", key];
      const written = typeof file === "string" ? { name: file } : file;
      return {
        id: `${dmId}.${key}`,
        dm,
        name: written.name,
        change: written.change ?? "free",
        evidence: citations.evidence(written, path),
        at: reading.at(path, "key"),
      };
    }),
  );
  if (found.length > MAX_OPTIONS) {
    reading.report({ code: "case/too-many-options", found: found.length, most: MAX_OPTIONS }, ["decisionMakers"]);
  }
  return found;
}

/** @param names ids of the options, or in graph form of the states. */
export function readStatusQuo(reading: Reading, citations: Citations, names: readonly string[]): TakenOption[] | null {
  const { statusQuo, graph } = reading.file;
  if (!statusQuo) return null;
  const found: TakenOption[] = [];
  statusQuo.forEach((file, position) => {
    const written = typeof file === "string" ? { option: file } : file;
    const path = ["statusQuo", position];
    const place = typeof file === "string" ? path : [...path, "option"];
    const option = optionNamed(reading, written.option, names, place);
    const evidence = citations.evidence(written, path);
    if (found.some((other) => other.option === option)) {
      reading.report({ code: "case/named-twice", what: graph ? "state" : "option", name: written.option }, place);
    } else if (option !== -1) found.push({ option, evidence, at: reading.at(path) });
  });
  if (graph && statusQuo.length !== 1)
    reading.report({ code: "case/graph-status-quo", found: statusQuo.length }, ["statusQuo"]);
  return found;
}

/** Options are named as in conditions: by id, or by the bare key where one decision maker has it. */
export function optionNamed(
  reading: Reading,
  name: string,
  names: readonly string[],
  path: readonly (string | number)[],
): number {
  const sameKey = names.flatMap((id, index) => (id.slice(id.indexOf(".") + 1) === name ? [index] : []));
  if (!names.includes(name) && sameKey.length === 1) return sameKey[0];
  if (!names.includes(name) && sameKey.length > 1) {
    const candidates = sameKey.map((index) => names[index]);
    reading.report({ code: "case/ambiguous-option", source: name, offset: 0, name, candidates }, path);
    return -1;
  }
  return reading.indexOf(reading.file.graph ? "state" : "option", name, names, path);
}

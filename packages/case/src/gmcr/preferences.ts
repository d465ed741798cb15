import type { Preference } from "@detente/engine";
import { readCondition } from "./conditions.js";
import type { GmcrReading, JsonPath } from "./reading.js";

/** What the whole file says that each decision maker's preference is read with. */
export interface PreferenceContext {
  readonly options: number;
  /** True: rankings; false: statements; undefined: whichever the decision maker has. */
  readonly useRankings: boolean | undefined;
  /** Number of feasible states; asked for only when there is a ranking, as it lists them. */
  readonly states: () => number;
}

export function readPreference(
  reading: GmcrReading,
  map: Record<string, unknown>,
  name: string,
  path: JsonPath,
  context: PreferenceContext,
): Preference {
  const key =
    map.preferenceRanking === undefined && map.preferenceVector !== undefined
      ? "preferenceVector"
      : "preferenceRanking";
  const ranking = reading.list(map[key], [...path, key]);
  const statements = reading.list(map.preferences, [...path, "preferences"]);
  if (context.useRankings ?? (statements.length === 0 && ranking.length > 0)) {
    if (map[key] === undefined) {
      reading.report({ code: "gmcr/missing-key", key }, path);
      return { kind: "ranking", ranking: [] };
    }
    return { kind: "ranking", ranking: readRanking(reading, ranking, name, [...path, key], context.states()) };
  }
  if (statements.length === 0) {
    const payoffs = reading.list(map.payoffs, [...path, "payoffs"]);
    if (payoffs.length > 0) reading.report({ code: "gmcr/only-payoffs", dm: name }, [...path, "payoffs"]);
    else reading.report({ code: "gmcr/no-preference", dm: name }, path);
  }
  const levels = statements.flatMap((statement, index) => {
    const condition = readCondition(reading, statement, [...path, "preferences", index], context.options);
    return condition ? [[condition]] : [];
  });
  return { kind: "statements", levels };
}

/** Feasible states count from 1 in the file and from 0 in the engine. */
function readRanking(
  reading: GmcrReading,
  ranking: readonly unknown[],
  dm: string,
  path: JsonPath,
  states: number,
): number[][] {
  const seen = new Uint8Array(states);
  const read = (value: unknown, place: JsonPath): number[] => {
    if (typeof value !== "number") {
      reading.wrong("the number of a state", value, place);
    } else if (!Number.isInteger(value) || value < 1 || value > states) {
      reading.report({ code: "gmcr/ranking-unknown-state", dm, state: value, states }, place);
    } else if (seen[value - 1]) {
      reading.report({ code: "gmcr/ranking-repeats-state", dm, state: value }, place);
    } else {
      seen[value - 1] = 1;
      return [value - 1];
    }
    return [];
  };
  const found = ranking.map((tie: unknown, index) =>
    Array.isArray(tie)
      ? tie.flatMap((state: unknown, inner) => read(state, [...path, index, inner]))
      : read(tie, [...path, index]),
  );
  const missed: number[] = [];
  seen.forEach((isSeen, state) => {
    if (!isSeen) missed.push(state + 1);
  });
  if (missed.length > 0) reading.report({ code: "gmcr/ranking-misses-states", dm, states: missed }, path);
  return found.filter((tie) => tie.length > 0);
}

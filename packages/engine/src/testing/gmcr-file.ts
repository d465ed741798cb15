import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Condition } from "../model/condition.js";
import type { OptionModel } from "../model/option-model.js";

type Literal = readonly [option: number, value: "Y" | "N"];
type Written = readonly Literal[] | { readonly compound: true; readonly members: readonly (readonly Literal[])[] };

interface File {
  readonly options: readonly { readonly name: string; readonly permittedDirection: "both" | "fwd" | "back" }[];
  readonly infeasibles: readonly Written[];
  readonly useManualPreferenceRanking: boolean;
  readonly decisionMakers: readonly {
    readonly name: string;
    readonly options: readonly number[];
    readonly preferences: readonly Written[];
    readonly preferenceRanking?: readonly (number | readonly number[])[];
  }[];
}

/** What another solver, written from the same definitions, found: patterns, and the names of those for whom a state is stable. */
export interface Expected {
  readonly states: number;
  readonly equilibria: Readonly<Record<string, readonly string[]>>;
  readonly stability: readonly (Readonly<Record<string, readonly string[]>> & { readonly state: string })[];
}

/** Models with expected verdicts, handed over beside the repository; empty where that folder is not there. */
export function handedModels(): { name: string; model: OptionModel; expected: Expected }[] {
  const folder = fileURLToPath(new URL("../../../../../shared/gmcr-models", import.meta.url));
  if (!existsSync(folder)) return [];
  const stems = readdirSync(folder)
    .filter((file) => file.endsWith(".gmcr"))
    .map((file) => file.slice(0, -".gmcr".length));
  return stems.map((name) => ({
    name,
    model: decode(JSON.parse(readFileSync(join(folder, `${name}.gmcr`), "utf8")) as File),
    expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Expected,
  }));
}

/** Just enough of the format for those models; the real reader, which checks what it reads, lives in the case package. */
function decode(file: File): OptionModel {
  const change = { both: "free", fwd: "once", back: "withdraw" } as const;
  return {
    form: "option",
    options: file.options.map(({ name, permittedDirection }, option) => ({
      name,
      owner: file.decisionMakers.findIndex((dm) => dm.options.includes(option)),
      change: change[permittedDirection],
    })),
    infeasible: file.infeasibles.map(condition),
    decisionMakers: file.decisionMakers.map(({ name, preferences, preferenceRanking }) => ({
      name,
      preference: file.useManualPreferenceRanking
        ? { kind: "ranking", ranking: (preferenceRanking ?? []).map((tie) => [tie].flat().map((state) => state - 1)) }
        : { kind: "statements", levels: preferences.map((statement) => [condition(statement)]) },
    })),
  };
}

function condition(written: Written): Condition {
  if ("compound" in written) return { kind: "any", of: written.members.map(condition) };
  const of = written.map(([option, value]): Condition => {
    const taken: Condition = { kind: "option", option };
    return value === "Y" ? taken : { kind: "not", of: taken };
  });
  return { kind: "all", of };
}

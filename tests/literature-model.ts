import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Condition, type Conflict, graphConflict, optionConflict, type OptionModel } from "@detente/engine";

type Literal = readonly [option: number, value: "Y" | "N"];

interface GmcrFile {
  readonly options: readonly { readonly name: string; readonly permittedDirection: "both" | "fwd" | "back" }[];
  readonly infeasibles: readonly (readonly Literal[])[];
  readonly decisionMakers: readonly {
    readonly name: string;
    readonly options: readonly number[];
    readonly preferenceRanking: readonly (number | readonly number[])[];
  }[];
}

interface GraphFile {
  readonly states: readonly string[];
  readonly decisionMakers: readonly {
    readonly name: string;
    readonly arcs: readonly (readonly [string, string])[];
    readonly ranking: readonly (string | readonly string[])[];
  }[];
}

export interface Printed {
  readonly title: string;
  readonly citation: { readonly text: string; readonly doi?: string; readonly seen: string };
  readonly assumptions: readonly string[];
  /** Printed names of the states, in our order; in graph form the model has them. */
  readonly states?: readonly string[];
  readonly results: readonly Result[];
}

/** A known result, and whether we get the same. States and numbers are written as they are printed. */
export type Result = {
  readonly printed: readonly string[];
  /** Who says so, when it was never printed: another solver that was written from the definitions. */
  readonly basis?: "another solver";
  readonly status: "reproduced" | "not reproduced";
  /** What we get instead, and why. */
  readonly ours?: readonly string[];
  readonly reason?: string;
} & (
  | { readonly kind: "equilibria"; readonly concept: string; readonly h?: number }
  | { readonly kind: "universal"; readonly concept: string }
  | { readonly kind: "coalition"; readonly members: readonly string[]; readonly from: string }
  | { readonly kind: "improvements"; readonly dm: string; readonly from: string }
  | { readonly kind: "single-moves"; readonly from: string; readonly to: string }
  | { readonly kind: "rankings"; readonly concept: string; readonly dm: string; readonly state: string }
);

export interface LiteratureCase {
  readonly printed: Printed;
  readonly conflict: Conflict;
  /** What the states are called in print. */
  readonly names: readonly string[];
}

export function readLiteratureCase(folder: string): LiteratureCase {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const printed = read("printed.json") as Printed;
  if (existsSync(join(folder, "model.json"))) {
    const file = read("model.json") as GraphFile;
    return { printed, conflict: graphConflict({ form: "graph", ...fromGraph(file) }), names: file.states };
  }
  const conflict = optionConflict(fromGmcr(read("model.gmcr") as GmcrFile));
  return { printed, conflict, names: printed.states ?? [] };
}

function fromGraph({ states, decisionMakers }: GraphFile) {
  const number = (name: string): number => states.indexOf(name);
  return {
    states,
    decisionMakers: decisionMakers.map(({ name, arcs, ranking }) => ({
      name,
      arcs: arcs.map(([from, to]) => [number(from), number(to)] as const),
      ranking: ranking.map((tie) => [tie].flat().map(number)),
    })),
  };
}

/** Just enough of the format for these cases; the reader that checks what it reads is in the case package. */
function fromGmcr(file: GmcrFile): OptionModel {
  const change = { both: "free", fwd: "once", back: "withdraw" } as const;
  return {
    form: "option",
    options: file.options.map(({ name, permittedDirection }, option) => ({
      name,
      owner: file.decisionMakers.findIndex((dm) => dm.options.includes(option)),
      change: change[permittedDirection],
    })),
    infeasible: file.infeasibles.map(allOf),
    decisionMakers: file.decisionMakers.map(({ name, preferenceRanking }) => ({
      name,
      preference: {
        kind: "ranking",
        ranking: preferenceRanking.map((tie) => [tie].flat().map((state) => state - 1)),
      },
    })),
  };
}

function allOf(literals: readonly Literal[]): Condition {
  const of = literals.map(([option, value]): Condition => {
    const taken: Condition = { kind: "option", option };
    return value === "Y" ? taken : { kind: "not", of: taken };
  });
  return { kind: "all", of };
}

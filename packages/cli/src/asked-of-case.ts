import { type Case, modelOf, outcomeStates } from "@detente/case";
import { type GraphConflict, graphConflict, type OptionConflict, type OptionModel, StateSet } from "@detente/engine";
import type { Options } from "./command.js";
import { lensOf, outcomeOf } from "./find-named.js";
import type { Io } from "./io.js";
import { openCase } from "./open-case.js";
import { printDoubts } from "./print-problems.js";

/** What `detente analyse` is to judge. */
export interface AskedOfCase {
  readonly model: OptionModel | GraphConflict;
  readonly people: number;
  /** The states that are asked for; null when all are. */
  only(conflict: OptionConflict | GraphConflict): StateSet | null;
  /** Of a case: ids and names. */
  readonly decisionMakers?: Case["decisionMakers"];
}

/** The model of a case under `--lens`, and the states of `--outcome`. */
export async function askedOfCase(path: string, { lens, outcome }: Options, io: Io): Promise<AskedOfCase> {
  const { model, problems } = await openCase(path);
  printDoubts(problems, io);
  const { decisionMakers } = model;
  const { claims } = lensOf(model, lens as string | undefined);
  const wanted = outcome === undefined ? null : outcomeOf(model, outcome as string);
  return {
    model: model.graph ? graphConflict(model.graph.model) : modelOf(model, claims),
    people: decisionMakers.length,
    decisionMakers,
    only(conflict) {
      if (!wanted) return null;
      const states = new StateSet(conflict.stateCount);
      for (const state of outcomeStates(conflict, wanted.condition)) states.add(state);
      return states;
    },
  };
}

import { renderBlocks } from "@detente/brief";
import { type Case, conflictOf, outcomeStates, readGmcr } from "@detente/case";
import { analyse, type Conflict, optionConflict, StateSet } from "@detente/engine";
import { analysisBlocks } from "../analysis-blocks.js";
import { analysisJson } from "../analysis-json.js";
import { summaryBlocks, summaryOf } from "../analysis-summary.js";
import type { Options, Run } from "../commands.js";
import { conceptsAsked } from "../concepts-asked.js";
import { lensOf, outcomeOf } from "../find-named.js";
import type { Io } from "../io.js";
import { statesThatFit } from "../memory.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts, printProblems } from "../print-problems.js";
import { readText } from "../read-file.js";
import { Refusal } from "../refusal.js";
import { Stopwatch } from "../stopwatch.js";

export const run: Run = async ([path = ""], options, io) => {
  const stopwatch = new Stopwatch();
  const { conflict, only, decisionMakers } = path.endsWith(".gmcr")
    ? await readModel(path, io, stopwatch)
    : await readLens(path, options, io, stopwatch);
  const { ids, parameters } = conceptsAsked(options, conflict, decisionMakers);
  const analysis = analyse(conflict, ids, parameters, stopwatch.lap);
  if (options["summary"]) {
    const summary = summaryOf(analysis, only, stopwatch);
    await (options["json"] ? printJson(summary, io) : io.out(renderBlocks(summaryBlocks(summary), io.style)));
  } else if (options["json"]) {
    for (const piece of analysisJson(analysis, (state) => only?.has(state) ?? true)) await io.out(piece);
  } else {
    await io.out(renderBlocks(analysisBlocks(analysis, only), io.style));
  }
};

interface Asked {
  readonly conflict: Conflict;
  /** The states that are asked for; null when all are. */
  readonly only: StateSet | null;
  /** Of a case: ids and names. */
  readonly decisionMakers?: Case["decisionMakers"];
}

async function readModel(path: string, io: Io, { lap }: Stopwatch): Promise<Asked> {
  const { model, problems } = readGmcr(await readText(path, 64_000_000), path);
  if (!model) throw new Refusal(problems);
  // In full, as no other command lists them.
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) printProblems(warnings, io);
  lap(["read"]);
  const making = { mostStates: statesThatFit(model.decisionMakers.length), watch: lap };
  return { conflict: optionConflict(model, making), only: null };
}

async function readLens(path: string, { lens, outcome }: Options, io: Io, { lap }: Stopwatch): Promise<Asked> {
  const { model, problems } = await openCase(path);
  printDoubts(problems, io);
  lap(["read"]);
  const { decisionMakers } = model;
  const making = { mostStates: statesThatFit(decisionMakers.length), watch: lap };
  const conflict = conflictOf(model, lensOf(model, lens as string | undefined).claims, [], making);
  if (outcome === undefined) return { conflict, decisionMakers, only: null };
  const only = new StateSet(conflict.stateCount);
  for (const state of outcomeStates(conflict, outcomeOf(model, outcome as string).condition)) only.add(state);
  return { conflict, decisionMakers, only };
}

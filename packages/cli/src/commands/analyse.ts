import { renderBlocks } from "@detente/brief";
import { type Case, modelOf, outcomeStates, readGmcr } from "@detente/case";
import {
  analyse,
  analyseTogether,
  type GraphConflict,
  graphConflict,
  isOptionConflict,
  type OptionConflict,
  optionConflictTogether,
  type OptionModel,
  StateSet,
} from "@detente/engine";
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
import { withCrew } from "../with-crew.js";

export const run: Run = async ([path = ""], options, io) => {
  const { lap, milliseconds } = new Stopwatch();
  const asked = path.endsWith(".gmcr") ? await readModel(path, io) : await readLens(path, options, io);
  lap(["read"]);
  const { model } = asked;
  const making = { mostStates: statesThatFit(asked.people), watch: lap };
  const { analysis, only } = await withCrew("form" in model ? model.options.length : 0, io, async (hands) => {
    const conflict = "form" in model ? await optionConflictTogether(model, hands, making) : model;
    const { ids, parameters } = conceptsAsked(options, conflict, asked.decisionMakers);
    return {
      analysis: isOptionConflict(conflict)
        ? await analyseTogether(conflict, hands, ids, parameters, lap)
        : analyse(conflict, ids, parameters, lap),
      only: asked.only(conflict),
    };
  });
  if (options["summary"]) {
    const summary = summaryOf(analysis, only, milliseconds());
    await (options["json"] ? printJson(summary, io) : io.out(renderBlocks(summaryBlocks(summary), io.style)));
  } else if (options["json"]) {
    for (const piece of analysisJson(analysis, (state) => only?.has(state) ?? true)) await io.out(piece);
  } else {
    await io.out(renderBlocks(analysisBlocks(analysis, only), io.style));
  }
};

interface Asked {
  readonly model: OptionModel | GraphConflict;
  readonly people: number;
  /** The states that are asked for; null when all are. */
  only(conflict: OptionConflict | GraphConflict): StateSet | null;
  /** Of a case: ids and names. */
  readonly decisionMakers?: Case["decisionMakers"];
}

async function readModel(path: string, io: Io): Promise<Asked> {
  const { model, problems } = readGmcr(await readText(path, 64_000_000), path);
  if (!model) throw new Refusal(problems);
  // In full, as no other command lists them.
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) printProblems(warnings, io);
  return { model, people: model.decisionMakers.length, only: () => null };
}

async function readLens(path: string, { lens, outcome }: Options, io: Io): Promise<Asked> {
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

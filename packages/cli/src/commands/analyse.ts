import { renderBlocks } from "@detente/brief";
import { readGmcr } from "@detente/case/gmcr";
import { analyse, analyseTogether, isOptionConflict, optionConflictTogether } from "@detente/engine";
import { analysisBlocks } from "../analysis-blocks.js";
import { analysisJson } from "../analysis-json.js";
import { summaryBlocks, summaryOf } from "../analysis-summary.js";
import type { AskedOfCase } from "../asked-of-case.js";
import type { Options, Run } from "../command.js";
import { conceptsAsked } from "../concepts-asked.js";
import type { Io } from "../io.js";
import { statesThatFit } from "../memory.js";
import { printJson } from "../print-json.js";
import { readText } from "../read-file.js";
import { Refusal } from "../refusal.js";
import { Stopwatch } from "../stopwatch.js";
import { withCrew } from "../with-crew.js";

export const run: Run = async ([path = ""], options, io) => {
  const { lap, milliseconds } = new Stopwatch();
  const asked = path.endsWith(".gmcr") ? await readModel(path, io) : await readCase(path, options, io);
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

/** A model file needs no case, and starts at once without what reads one. */
async function readCase(path: string, options: Options, io: Io): Promise<AskedOfCase> {
  const { askedOfCase } = await import("../asked-of-case.js");
  return askedOfCase(path, options, io);
}

async function readModel(path: string, io: Io): Promise<AskedOfCase> {
  const { model, problems } = readGmcr(await readText(path, 64_000_000), path);
  if (!model) throw new Refusal(problems);
  // In full, as no other command lists them.
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) {
    const { printProblems } = await import("../print-problems.js");
    printProblems(warnings, io);
  }
  return { model, people: model.decisionMakers.length, only: () => null };
}

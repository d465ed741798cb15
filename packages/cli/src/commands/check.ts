import { caseBlocks, problemsJson, renderBlocks } from "@detente/brief";
import { type Case, type CaseProblem, hasError } from "@detente/case";
import { kept } from "../cache.js";
import type { Options, Run } from "../command.js";
import { exit } from "../exit.js";
import type { Io } from "../io.js";
import { lookAtCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printProblems } from "../print-problems.js";
import { working } from "../working.js";

export const run: Run = async ([named = ""], options, io) => {
  const { path, model, problems: found, files } = await lookAtCase(named);
  const problems = [...found, ...(model ? await critiqueOf(model, options, io) : [])];
  const isSound = !hasError(problems);
  if (options["json"]) {
    await printJson({ case: path, sound: isSound, files, problems: problemsJson(problems) }, io);
  } else {
    printProblems(problems, io);
    if (model) await io.out(renderBlocks(caseBlocks(model), io.style));
  }
  return isSound ? exit.answered : exit.badInput;
};

/** Loaded for a sound case only: a broken one is told about at once. */
async function critiqueOf(model: Case, options: Options, io: Io): Promise<CaseProblem[]> {
  const { critique } = await import("@detente/study");
  const thorough = options["thorough"] === true;
  const judge = (): Promise<CaseProblem[]> => working(io, model, (work) => critique(model, { thorough }, work));
  return thorough ? kept({ command: "check", model, asked: "thorough" }, options, judge) : judge();
}

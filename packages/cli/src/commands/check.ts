import { caseBlocks, problemsJson, renderBlocks } from "@detente/brief";
import { hasError } from "@detente/case";
import type { Run } from "../commands.js";
import { exit } from "../exit.js";
import { lookAtCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printProblems } from "../print-problems.js";

export const run: Run = async ([named = ""], { json }, io) => {
  const { path, model, problems, files } = await lookAtCase(named);
  const isSound = !hasError(problems);
  if (json) {
    await printJson({ case: path, sound: isSound, files, problems: problemsJson(problems) }, io);
  } else {
    printProblems(problems, io);
    if (model) await io.out(renderBlocks(caseBlocks(model), io.style));
  }
  return isSound ? exit.answered : exit.badInput;
};

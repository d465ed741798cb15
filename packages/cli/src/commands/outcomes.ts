import { outcomesSection, renderBlocks, statesSection } from "@detente/brief";
import { outcomesByLens } from "@detente/study";
import { pause } from "../cancel.js";
import type { Run } from "../command.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { progress } from "../progress.js";
import { lensesOf, whatIfOf } from "../what-if.js";

export const run: Run = async ([named = ""], options, io) => {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const shown = progress(io);
  const answers = await outcomesByLens(
    model,
    lensesOf(model, options),
    whatIfOf(model, options),
    (what, done, total) => {
      shown.say(what, done, total);
      return pause(io);
    },
  ).finally(() => shown.end());
  if (options["json"]) await printJson({ case: model.path, lenses: answers }, io);
  else await io.out(renderBlocks([outcomesSection(model, answers), statesSection(model, answers)], io.style));
};

import { outcomesSection, renderBlocks, statesSection } from "@detente/brief";
import { outcomesByLens } from "@detente/study";
import type { Run } from "../command.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { lensesOf, whatIfOf } from "../what-if.js";
import { working } from "../working.js";

export const run: Run = async ([named = ""], options, io) => {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const answers = await working(io, model, (work) =>
    outcomesByLens(model, lensesOf(model, options), whatIfOf(model, options), work),
  );
  if (options["json"]) await printJson({ case: model.path, lenses: answers }, io);
  else await io.out(renderBlocks([outcomesSection(model, answers), statesSection(model, answers)], io.style));
};

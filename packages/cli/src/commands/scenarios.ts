import { citedSection, renderBlocks, scenariosSection } from "@detente/brief";
import { scenariosByLens } from "@detente/study";
import { working } from "../ask.js";
import type { Run } from "../commands.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { lensesOf, whatIfOf } from "../what-if.js";

export const run: Run = async ([named = ""], options, io) => {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const { scenario, ...whatIf } = whatIfOf(model, options);
  const asked = scenario ? [scenario] : model.scenarios;
  const found = await working(io, (tick) =>
    scenariosByLens(model, lensesOf(model, options), asked, { scenario: null, ...whatIf }, tick),
  );
  if (options["json"]) return printJson({ case: model.path, scenarios: found }, io);
  const blocks = [scenariosSection(model, found)];
  const told = { ...model, claims: [...model.claims, ...asked.flatMap(({ add }) => add.map(({ claim }) => claim))] };
  await io.out(renderBlocks([...blocks, ...citedSection(told, blocks)], io.style));
};

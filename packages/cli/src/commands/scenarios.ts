import { citedSection, renderBlocks, scenariosSection } from "@detente/brief";
import type { Case } from "@detente/case";
import { scenariosByLens } from "@detente/study";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { lensesOf, whatIfOf } from "../what-if.js";
import { working } from "../working.js";

export const run: Run = async ([named = ""], options, io) => {
  const { model: read, problems } = await openCase(named);
  printDoubts(problems, io);
  const { scenario, from, ...changes } = whatIfOf(read, options);
  const model = from ? startingAt(read, from) : read;
  const scenarios = model.scenarios.filter(({ id }) => !scenario || id === scenario.id);
  const lenses = lensesOf(model, options);
  const whatIf = { ...changes, scenario: null, from: null };
  const found = await kept({ command: "scenarios", model, asked: { lenses, scenarios, whatIf } }, options, () =>
    working(io, model, (work) => scenariosByLens(model, lenses, scenarios, whatIf, work)),
  );
  if (options["json"]) return printJson({ case: model.path, scenarios: found }, io);
  const blocks = [scenariosSection(model, found)];
  const told = {
    ...model,
    claims: [...model.claims, ...scenarios.flatMap(({ add }) => add.map(({ claim }) => claim))],
  };
  await io.out(renderBlocks([...blocks, ...citedSection(told, blocks)], io.style));
};

/** The case as if things stood there today, whatever a scenario says of its own start. */
const startingAt = (model: Case, from: readonly number[]): Case => ({
  ...model,
  statusQuo: [...from],
  scenarios: model.scenarios.map((scenario) => ({ ...scenario, statusQuo: null })),
});

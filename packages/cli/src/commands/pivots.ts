import { citedSection, pivotsSection, renderBlocks } from "@detente/brief";
import { pivots } from "@detente/study";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { lensOf, wantedConcept } from "../find-named.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { lensesOf, whatIfOf } from "../what-if.js";
import { working } from "../working.js";

export const run: Run = async ([named = ""], options, io) => {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const [lenses, whatIf, concept] = [lensesOf(model, options), whatIfOf(model, options), wantedConcept(options)];
  const flipped = options["lens"] === undefined ? [lensOf(model)] : lenses;
  const asked = { ...(concept ? { concept } : {}), every: options["every"] === true };
  const question = { command: "pivots", model, asked: { lenses: [lenses, flipped], asked, whatIf } };
  const found = await kept(question, options, () =>
    working(io, model, (work) => pivots(model, lenses, flipped, asked, whatIf, work)),
  );
  if (options["json"]) return printJson({ case: model.path, whatIf, ...found }, io);
  const blocks = [pivotsSection(model, found)];
  await io.out(renderBlocks([...blocks, ...citedSection(model, blocks)], io.style));
};

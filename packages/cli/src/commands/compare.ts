import { citedSection, comparisonSection, renderBlocks } from "@detente/brief";
import { compareLenses } from "@detente/study";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { lensOf } from "../find-named.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { whatIfOf } from "../what-if.js";
import { working } from "../working.js";

export const run: Run = async ([named = "", one, other], options, io) => {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const [first, second, whatIf] = [lensOf(model, one), lensOf(model, other), whatIfOf(model, options)];
  const found = await kept({ command: "compare", model, asked: { first, second, whatIf } }, options, () =>
    working(io, model, (work) => compareLenses(model, first, second, whatIf, {}, work)),
  );
  if (options["json"]) return printJson({ case: model.path, whatIf, ...found }, io);
  const blocks = [comparisonSection(model, found)];
  await io.out(renderBlocks([...blocks, ...citedSection(model, blocks)], io.style));
};

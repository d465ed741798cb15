import { modelOf, writeGmcr } from "@detente/case";
import type { Run } from "../command.js";
import { lensOf } from "../find-named.js";
import { openCase } from "../open-case.js";
import { printDoubts } from "../print-problems.js";
import { Refusal } from "../refusal.js";
import { writeFiles } from "../write-file.js";
import { refuseExisting } from "../write-folder.js";

export const run: Run = async ([named = "", path], { lens }, io) => {
  if (path !== undefined) await refuseExisting(path);
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const { name, claims } = lensOf(model, lens as string | undefined);
  if (model.graph) throw new Refusal([{ code: "gmcr/graph-form" }]);
  const written = writeGmcr(modelOf(model, claims));
  if (written.text === null) throw new Refusal(written.problems);
  if (path === undefined) return await io.out(written.text);
  await writeFiles([{ path, content: written.text }]);
  await io.out(`Wrote ${path}: the model under the lens “${name}”.\n`);
};

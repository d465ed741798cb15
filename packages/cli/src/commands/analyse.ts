import { list, renderBlocks, section } from "@detente/brief";
import { type Case, conflictOf, outcomeStates, readGmcr } from "@detente/case";
import { analyse, type Conflict, optionConflict, concepts } from "@detente/engine";
import { analysisJson } from "../analysis-json.js";
import type { Options, Run } from "../commands.js";
import { conceptsAsked } from "../concepts-asked.js";
import { lensOf, outcomeOf } from "../find-named.js";
import type { Io } from "../io.js";
import { openCase } from "../open-case.js";
import { printDoubts, printProblems } from "../print-problems.js";
import { readText } from "../read-file.js";
import { Refusal } from "../refusal.js";

/** States shown of each concept; `--json` gives all. */
const MOST_SHOWN = 24;

export const run: Run = async ([path = ""], options, io) => {
  const { conflict, only, decisionMakers } = path.endsWith(".gmcr")
    ? await readModel(path, io)
    : await readLens(path, options, io);
  const { ids, parameters } = conceptsAsked(options, conflict, decisionMakers);
  const analysis = analyse(conflict, ids, parameters);
  if (options["json"]) {
    for (const piece of analysisJson(analysis, only)) await io.out(piece);
    return;
  }
  const blocks = analysis.concepts.map((id) => {
    const states = [...(analysis.equilibria[id] ?? [])].filter(only);
    const shown = states.slice(0, MOST_SHOWN).map((state) => conflict.label(state));
    const rest = states.length - shown.length;
    return section(
      id,
      `${concepts[id].name}: ${states.length}`,
      list(rest > 0 ? [...shown, `and ${rest} more`] : shown),
    );
  });
  await io.out(renderBlocks(blocks, io.style));
};

interface Asked {
  readonly conflict: Conflict;
  readonly only: (state: number) => boolean;
  /** Of a case: ids and names. */
  readonly decisionMakers?: Case["decisionMakers"];
}

async function readModel(path: string, io: Io): Promise<Asked> {
  const { model, problems } = readGmcr(await readText(path, 64_000_000), path);
  if (!model) throw new Refusal(problems);
  // In full, as no other command lists them.
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) printProblems(warnings, io);
  return { conflict: optionConflict(model), only: () => true };
}

async function readLens(path: string, { lens, outcome }: Options, io: Io): Promise<Asked> {
  const { model, problems } = await openCase(path);
  printDoubts(problems, io);
  const conflict = conflictOf(model, lensOf(model, lens as string | undefined).claims);
  const { decisionMakers } = model;
  if (outcome === undefined) return { conflict, decisionMakers, only: () => true };
  const states = new Set(outcomeStates(conflict, outcomeOf(model, outcome as string).condition));
  return { conflict, decisionMakers, only: (state) => states.has(state) };
}

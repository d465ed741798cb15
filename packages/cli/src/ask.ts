import type { Case, Lens } from "@detente/case";
import { type Block, citedSection, renderBlocks } from "@detente/brief";
import { circumstancesOf, type Ground, groundOrNone, type WhatIf } from "@detente/study";
import type { Options } from "./command.js";
import { lensOf } from "./find-named.js";
import type { Io } from "./io.js";
import { openCase } from "./open-case.js";
import { printJson } from "./print-json.js";
import { printDoubts } from "./print-problems.js";
import { Refusal, refusal } from "./refusal.js";
import { whatIfOf } from "./what-if.js";

/** A case that is asked one question under one lens. */
export interface Asked {
  readonly model: Case;
  readonly lens: Lens;
  readonly whatIf: WhatIf;
  readonly ground: Ground;
  /** The case with the claims that only this question adds, for sentences that name them. */
  readonly told: Case;
}

/**
 * Opens the case that a command names, under its `--lens` (default: common ground) and with its changes.
 *
 * @throws Refusal for a case, name or state that cannot be understood, or claims that leave no state.
 */
export async function ask([named = ""]: readonly string[], options: Options, io: Io): Promise<Asked> {
  const { model, problems } = await openCase(named);
  printDoubts(problems, io);
  const lens = lensOf(model, typeof options["lens"] === "string" ? options["lens"] : undefined);
  const whatIf = whatIfOf(model, options);
  const ground = groundOrNone(model, circumstancesOf(model, lens, whatIf));
  if (!ground) throw new Refusal([{ code: "engine/no-feasible-state" }]);
  const told = { ...model, claims: [...model.claims, ...ground.circumstances.added.map(({ claim }) => claim)] };
  return { model, lens, whatIf, ground, told };
}

/**
 * The state to start from.
 *
 * @throws Refusal when the case does not name one, or one that cannot be.
 */
export function startOf({ ground, lens }: Asked): number {
  if (ground.start !== null) return ground.start;
  throw ground.circumstances.statusQuo === null
    ? refusal({ code: "cli/no-status-quo" })
    : refusal({ code: "cli/infeasible-state", state: `the status quo under the lens ${lens.name}` });
}

/** Prints an answer: as data with `--json`, else in words, followed by the claims that it refers to. */
export async function answer(
  { told, lens, whatIf }: Asked,
  options: Options,
  io: Io,
  data: object,
  words: () => readonly Block[],
): Promise<void> {
  if (options["json"]) return printJson({ case: told.path, lens: lens.id, whatIf, ...data }, io);
  const blocks = words();
  await io.out(renderBlocks([...blocks, ...citedSection(told, blocks)], io.style));
}

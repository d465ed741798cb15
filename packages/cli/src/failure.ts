import { clean, type Problem, problemsJson } from "@detente/brief";
import { ModelError } from "@detente/engine";
import { exit } from "./exit.js";
import type { Io } from "./io.js";
import { printJson } from "./print-json.js";
import { printErrors } from "./print-problems.js";
import { isCommanderExit } from "./program.js";
import { Cancelled, Refusal } from "./refusal.js";

/** Says what went wrong, in words that end in a remedy; resolves to the exit code. */
export async function failure(error: unknown, io: Io, json: boolean): Promise<number> {
  if (isCommanderExit(error)) return error.exitCode === 0 ? exit.answered : exit.badInput;
  if (error instanceof Cancelled || io.signal.aborted) {
    io.err("Cancelled. Nothing was written.\n");
    return exit.cancelled;
  }
  const problems = problemsOf(error);
  if (problems) {
    printErrors(problems, io);
    if (json) await printJson({ problems: problemsJson(problems) }, io);
    return exit.badInput;
  }
  const what = clean(error instanceof Error ? error.message : String(error));
  io.err(`detente: something went wrong inside the program, not with your input: ${what}\n`);
  if (process.env["DETENTE_DEBUG"]) io.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  else
    io.err(
      "Remedy: run the command again with DETENTE_DEBUG=1 and report what it prints, with the file if you may share it.\n",
    );
  return exit.internalFault;
}

/** What stands in the way of an answer, if that is the user's to mend. */
function problemsOf(error: unknown): readonly Problem[] | null {
  if (error instanceof Refusal) return error.problems;
  return error instanceof ModelError ? [error.problem] : null;
}

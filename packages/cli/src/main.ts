import type { Problem } from "@detente/brief";
import { exit } from "./exit.js";
import { type Io, terminalIo } from "./io.js";
import { isCommanderExit, program } from "./program.js";
import { Cancelled, Refusal } from "./refusal.js";
import { version } from "./version.js";

/** Runs the command line of this process and sets its exit code. Never throws, never prints a stack trace unasked. */
export async function main(): Promise<void> {
  const cancel = new AbortController();
  // The first Ctrl-C lets the command clean up; should it hang, the second one ends it.
  process.once("SIGINT", () => {
    cancel.abort(new Cancelled());
    process.once("SIGINT", () => process.exit(exit.cancelled));
  });
  process.exitCode = await run(process.argv.slice(2), terminalIo(cancel.signal));
}

/** Runs one command line; resolves to the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exit.answered;
  const finish = (result: number): void => {
    code = result;
  };
  try {
    const commander = program(io, version(), finish);
    if (args.length === 0) commander.outputHelp();
    else await commander.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return failure(error, io, args.includes("--json"));
  }
}

async function failure(error: unknown, io: Io, json: boolean): Promise<number> {
  if (isCommanderExit(error)) return error.exitCode === 0 ? exit.answered : exit.badInput;
  if (error instanceof Cancelled || io.signal.aborted) {
    io.err("Cancelled. Nothing was written.\n");
    return exit.cancelled;
  }
  const problems = await problemsOf(error);
  if (problems) {
    const { printErrors } = await import("./print-problems.js");
    printErrors(problems, io);
    if (json) {
      const [{ printJson }, { problemsJson }] = await Promise.all([
        import("./print-json.js"),
        import("@detente/brief"),
      ]);
      await printJson({ problems: problemsJson(problems) }, io);
    }
    return exit.badInput;
  }
  const { clean } = await import("@detente/brief");
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
async function problemsOf(error: unknown): Promise<readonly Problem[] | null> {
  if (error instanceof Refusal) return error.problems;
  const { ModelError } = await import("@detente/engine");
  return error instanceof ModelError ? [error.problem] : null;
}

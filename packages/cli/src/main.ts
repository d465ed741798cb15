import { exit } from "./exit.js";
import { type Io, terminalIo } from "./io.js";
import { program } from "./program.js";
import { Cancelled } from "./refusal.js";
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
    // Names what it needs of the other houses, so that the bundle leaves the rest of them out of every command.
    const { failure } = await import("./failure.js");
    return failure(error, io, args.includes("--json"));
  }
}

import { Command as Commander, CommanderError, Option } from "commander";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { exit } from "./exit.js";
import type { Io } from "./io.js";

/** The command line as commander knows it. `finish` gets the exit code of the command that ran. */
export function program(io: Io, version: string, finish: (code: number) => void): Commander {
  const top = configured(new Commander("detente"), io)
    .description("Makes the conflict that experts describe executable: from a session sketch to a brief.")
    .version(version, "-V, --version")
    .usage("COMMAND …")
    .helpCommand("help [command]", "show the help of a command")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      `
Exit codes: ${exit.answered} answered (also when the answer is no), ${exit.badInput} the input has a problem, ${exit.internalFault} a fault of the program, ${exit.cancelled} cancelled.

To see what comes of it:
  detente brief cases/rok-us-alliance-2019 --out out

With a session of your own:
  detente new my-case --record sketch.txt    begin a case
  detente check my-case                      see what it lacks, and whether every quotation is right
  detente brief my-case --out out            write the brief`,
    );
  for (const command of commands) top.addCommand(leaf(command, io, finish));
  return top;
}

function leaf(command: Command, io: Io, finish: (code: number) => void): Commander {
  const built = configured(new Commander(command.name), io)
    .description(command.says)
    .summary(command.says)
    .addHelpText("after", `\nExample:\n${command.examples.map((line) => `  ${line}`).join("\n")}`);
  for (const argument of command.args) built.argument(argument);
  for (const { flags, says, many } of command.options) {
    const option = new Option(flags, says);
    if (many) option.argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
    built.addOption(option);
  }
  return built.action(async (...received: unknown[]) => {
    const args = received.slice(0, command.args.length).filter((value) => value !== undefined) as string[];
    const { run } = await command.load();
    finish((await run(args, built.opts(), io)) ?? exit.answered);
  });
}

function configured(commander: Commander, io: Io): Commander {
  const name = commander.name();
  const remedy =
    name === "detente"
      ? "`detente --help` lists the commands."
      : `\`detente help ${name}\` says what it takes, with an example.`;
  return commander
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text),
      getOutHelpWidth: () => Math.min(io.style.width, 100),
      getErrHelpWidth: () => Math.min(io.errorStyle.width, 100),
      outputError: (text, write) => write(`${text.replace(/^error: /, "detente: ").trimEnd()}\nRemedy: ${remedy}\n`),
    });
}

/** True for what commander throws after it has itself printed help, the version or a complaint. */
export function isCommanderExit(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

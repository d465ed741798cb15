import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { exit } from "./exit.js";

/** The reference page of the command line, made from the very list the program runs on. */
export function referencePage(): string {
  return `# Commands

Made from \`packages/cli/src/commands.ts\` by a test; change the words there and run \`npx vitest run packages/cli -u\`.

From the repository root, after \`npm ci && npm run build\`: \`npx detente COMMAND …\`. \`detente --help\` lists the commands,
\`detente help COMMAND\` shows one. A case is named by its folder or its \`case.yaml\`.

| exit code | meaning |
| --- | --- |
| ${exit.answered} | answered, also when the answer is “no” or “none” |
| ${exit.badInput} | the input has a problem, which is printed with its place and a remedy |
| ${exit.internalFault} | a fault of the program; \`DETENTE_DEBUG=1\` shows the trace to report |
| ${exit.cancelled} | cancelled with Ctrl-C; nothing was written |

Colours follow [NO_COLOR](https://no-color.org) and are left out in a pipe, as is progress. Problems and progress go to
standard error, answers to standard output.

What takes long uses every core; \`DETENTE_WORKERS=1\` keeps it to one thread, another number to as many. The answer is the same.

${commands.map(commandPart).join("\n")}`;
}

function commandPart(command: Command): string {
  const usage = ["detente", command.name, ...command.args, ...(command.options.length > 0 ? ["[options]"] : [])].join(
    " ",
  );
  const options = command.options.map(
    ({ flags, says }) => `| \`${flags.replaceAll("|", "\\|")}\` | ${says.replaceAll("|", "\\|")} |`,
  );
  return `## ${command.name}

${command.says}

    ${usage}
${options.length === 0 ? "" : `\n| option | |\n| --- | --- |\n${options.join("\n")}\n`}
${command.examples.map((line) => `    ${line}`).join("\n")}
`;
}

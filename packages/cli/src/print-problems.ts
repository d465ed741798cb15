import { readFileSync, statSync } from "node:fs";
import { count, type LineOf, type Problem, renderProblems } from "@detente/brief";
import type { Io } from "./io.js";

/** Files larger than this are not opened again just to show a line of them. */
const MOST_BYTES = 5_000_000;

/** Prints problems to standard error, each with the line it stands in. */
export function printProblems(problems: readonly Problem[], io: Io): void {
  io.err(renderProblems(problems, io.errorStyle, linesOfFiles()));
}

/** What stands in the way of an answer in full; what is merely doubtful as a number, since `check` lists it. */
export function printErrors(problems: readonly Problem[], io: Io): void {
  const errors = problems.filter(({ severity }) => (severity ?? "error") === "error");
  printProblems(errors, io);
  if (errors.length > 0 && errors.length < problems.length) io.err("\n");
  printDoubts(problems, io);
}

/** How many warnings there are, in one line, before the answer to a question. */
export function printDoubts(problems: readonly Problem[], io: Io): void {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0)
    io.err(`${count(warnings, "warning")}: \`detente check\` lists ${warnings === 1 ? "it" : "them"}.\n`);
}

/** Looks lines up in files, each read once. */
export function linesOfFiles(): LineOf {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      lines = linesOf(file);
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return statSync(file).size > MOST_BYTES ? [] : readFileSync(file, "utf8").split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

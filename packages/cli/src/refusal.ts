import type { CliProblem, Problem } from "@detente/brief";

/** Thrown by a command that cannot go on because of its input; the top turns it into words and exit code 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(", "));
  }
}

/** A refusal for a reason of the command line's own. */
export function refusal(problem: CliProblem): Refusal {
  return new Refusal([problem]);
}

/** Thrown when the user cancels; exit code 130. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

import { type EngineProblem, ModelError } from "../model/problems.js";

/** The problem that `action` throws; undefined when it throws none. Any other error is passed on. */
export function problemOf(action: () => unknown): EngineProblem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.problem;
    throw error;
  }
}

import { caseWording } from "./case.js";
import { cliWording } from "./cli.js";
import { documentWording } from "./documents.js";
import { engineWording } from "./engine.js";
import { recordWording } from "./record.js";
import { reviewWording } from "./review.js";
import type { Problem, Wording } from "./wording.js";

type AnyWording = (problem: never) => Wording;

/** The words of every problem there is. Each table is complete for its layer's union. */
const tables: Readonly<Record<string, AnyWording>> = {
  ...engineWording,
  ...documentWording,
  ...recordWording,
  ...reviewWording,
  ...caseWording,
  ...cliWording,
};

/** All codes that have words. */
export const wordedCodes: readonly string[] = Object.keys(tables);

/** A problem in words. A code from a newer layer than this one still gets a sentence and a remedy. */
export function wordingOf(problem: Problem): Wording {
  const words = tables[problem.code];
  if (words) return words(problem as never);
  return {
    headline: `A problem that has no words yet: ${problem.code}.`,
    remedy: "Report this code, with the file if you may share it; `--json` shows its details.",
  };
}

import type { Case } from "@detente/case";
import type { ChangedOutcome, Verdict } from "@detente/study";
import { attainedWords } from "./attained.js";
import { conceptName } from "./concept.js";

/** Whether an outcome is stable, for what reason, and how it can be had, in one phrase. */
export function verdictWords(model: Case, { states, strongest, onlyIrreversible, attained }: Verdict): string {
  if (states === 0) return "cannot be";
  if (strongest.length === 0) return "not stable";
  const reason = strongest.map((id) => conceptName(id)).join(" and ");
  return `${reason}${onlyIrreversible ? ", only because it cannot be undone" : ""}, ${attainedWords(model, attained)}`;
}

/** What becomes of an outcome, as the rest of a sentence that begins with its name; `then` says when it was otherwise. */
export function changeWords(model: Case, { change, before, after }: ChangedOutcome, then = "today"): string {
  const [was, is] = [verdictWords(model, before), verdictWords(model, after)];
  switch (change) {
    case "appears":
      return `becomes stable: ${is}.`;
    case "vanishes":
      return `is no longer stable; ${then} ${was}.`;
    case "reason":
      return `stays stable: ${is}; ${then} ${was}.`;
    case "reach":
      return `stays stable, with another way there: ${attainedWords(model, after.attained)}; ${then} ${attainedWords(model, before.attained)}.`;
  }
}

import type { Case } from "@detente/case";
import { concepts } from "@detente/engine";
import type { Verdict } from "@detente/study";
import { attainedWords } from "../sections/outcomes.js";

/** Whether an outcome is stable, for what reason, and how it can be had, in one phrase. */
export function verdictWords(model: Case, { states, strongest, onlyIrreversible, attained }: Verdict): string {
  if (states === 0) return "cannot be";
  if (strongest.length === 0) return "not stable";
  const reason = strongest.map((id) => concepts[id].name).join(" and ");
  return `${reason}${onlyIrreversible ? ", only because it cannot be undone" : ""}, ${attainedWords(model, attained)}`;
}

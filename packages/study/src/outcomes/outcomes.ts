import type { Case, Lens } from "@detente/case";
import { Desk } from "../desk.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";
import { type LensOutcomes, outcomesAt } from "./findings.js";

/** The named outcomes under each lens: whether each is stable, for what reason, and how it can be attained. */
export async function outcomesByLens(
  model: Case,
  lenses: readonly Lens[] = model.lenses,
  whatIf: WhatIf = unchanged,
  work: Work = workHere(model),
): Promise<LensOutcomes[]> {
  const asked = lenses.map((lens) => ({ lens, whatIf }));
  return allOf(work, "Judging the outcomes", "outcomes", asked);
}

/** The named outcomes under one lens. */
export const outcomesUnder = (model: Case, lens: Lens, whatIf: WhatIf = unchanged): LensOutcomes =>
  outcomesAt(new Desk(model), { lens, whatIf });

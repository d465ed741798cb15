import type { Case, Lens, Scenario } from "@detente/case";
import type { LensOutcomes } from "../outcomes/findings.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";
import { type ChangedOutcome, changedOutcomes } from "./changed-outcomes.js";

export interface ScenarioUnderLens {
  readonly lens: string;
  /** Today, or in the scenario, the claims leave no state: there is nothing to compare. */
  readonly contradictory: boolean;
  /** Where the scenario starts cannot be, or the case does not say where things stand. */
  readonly startUnknown: boolean;
  /** In the order of the case; outcomes that stay as they are, are not among them. */
  readonly changes: readonly ChangedOutcome[];
}

/** One scenario compared with today, under each lens. */
export interface ScenarioAnswer {
  readonly scenario: string;
  readonly lenses: readonly ScenarioUnderLens[];
}

/**
 * What each scenario of the case changes: which outcomes appear and vanish under which lenses, and how the way to them changes.
 *
 * @param today the outcomes as things stand under these lenses, when they are known already.
 */
export async function scenariosByLens(
  model: Case,
  lenses: readonly Lens[] = model.lenses,
  scenarios: readonly Scenario[] = model.scenarios,
  whatIf: WhatIf = unchanged,
  work: Work = workHere(model),
  today?: readonly LensOutcomes[],
): Promise<ScenarioAnswer[]> {
  // Lens by lens, as what is possible is mostly the same in all scenarios.
  const cases = [...(today ? [] : [null]), ...scenarios].map((scenario) =>
    scenario ? { ...whatIf, scenario } : whatIf,
  );
  const asked = lenses.flatMap((lens) => cases.map((each) => ({ lens, whatIf: each })));
  const found = await allOf(work, "Judging the scenarios", "outcomes", asked);
  const under = (lens: number): LensOutcomes[] => found.slice(lens * cases.length, (lens + 1) * cases.length);
  const answers = lenses.map((_, lens) => (today ? [today[lens], ...under(lens)] : under(lens)));
  return scenarios.map(({ id }, scenario) => ({
    scenario: id,
    lenses: lenses.map((lens, index): ScenarioUnderLens => {
      const [old, now] = [answers[index][0], answers[index][scenario + 1]];
      return {
        lens: lens.id,
        contradictory: old.contradictory || now.contradictory,
        startUnknown: !now.contradictory && now.start === null,
        changes: changedOutcomes(old.findings, now.findings),
      };
    }),
  }));
}

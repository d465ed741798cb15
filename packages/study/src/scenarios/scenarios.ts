import type { Case, Lens, Scenario } from "@detente/case";
import type { Attainment } from "../outcomes/attainment.js";
import { type LensOutcomes, type OutcomeFinding, outcomesByLens, outcomesUnder } from "../outcomes/outcomes.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { noTick, type Tick } from "../work.js";

/** What is told of an outcome on either side of a comparison. */
export type Verdict = Pick<OutcomeFinding, "states" | "strongest" | "onlyIrreversible" | "attained">;

/** An outcome that is another thing in the scenario than today. */
export interface ChangedOutcome {
  readonly outcome: string;
  /**
   * `appears`: stable under no concept today, under some in the scenario; `vanishes` the other way round; `reason`: stable in
   * both, for another reason; `reach`: only the way to it is another.
   */
  readonly change: "appears" | "vanishes" | "reason" | "reach";
  readonly before: Verdict;
  readonly after: Verdict;
}

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
  tick: Tick = noTick,
  today?: readonly LensOutcomes[],
): Promise<ScenarioAnswer[]> {
  const before = today ?? (await outcomesByLens(model, lenses, whatIf, tick));
  const answers: ScenarioAnswer[] = [];
  for (const scenario of scenarios) {
    const found: ScenarioUnderLens[] = [];
    for (const [index, lens] of lenses.entries()) {
      await tick("Judging the scenarios", answers.length * lenses.length + index, scenarios.length * lenses.length);
      const [old, now] = [before[index], outcomesUnder(model, lens, { ...whatIf, scenario })];
      found.push({
        lens: lens.id,
        contradictory: old.contradictory || now.contradictory,
        startUnknown: !now.contradictory && now.start === null,
        changes: changedOutcomes(old.findings, now.findings),
      });
    }
    answers.push({ scenario: scenario.id, lenses: found });
  }
  return answers;
}

/** The outcomes that differ between two findings of the same case; none where one of them is empty. */
export function changedOutcomes(before: readonly OutcomeFinding[], after: readonly OutcomeFinding[]): ChangedOutcome[] {
  return before.flatMap((old, index): ChangedOutcome[] => {
    const now = after[index];
    const change = now && changeOf(old, now);
    return change ? [{ outcome: old.outcome, change, before: verdictOf(old), after: verdictOf(now) }] : [];
  });
}

function changeOf(old: OutcomeFinding, now: OutcomeFinding): ChangedOutcome["change"] | null {
  const [was, is] = [old.strongest.length > 0, now.strongest.length > 0];
  if (was !== is) return is ? "appears" : "vanishes";
  if (old.strongest.join() !== now.strongest.join() || old.onlyIrreversible !== now.onlyIrreversible) return "reason";
  return is && wayOf(old.attained) !== wayOf(now.attained) ? "reach" : null;
}

const wayOf = (attained: Attainment): string =>
  attained.how === "deal" ? `deal ${attained.members.map((members) => members.join()).join(" ")}` : attained.how;

const verdictOf = ({ states, strongest, onlyIrreversible, attained }: OutcomeFinding): Verdict => ({
  states,
  strongest,
  onlyIrreversible,
  attained,
});

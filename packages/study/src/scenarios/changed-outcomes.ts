import type { Attainment } from "../outcomes/attainment.js";
import type { OutcomeFinding } from "../outcomes/findings.js";

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

import type { Case } from "@detente/case";
import { Verdicts } from "../pivots/verdicts.js";
import { unchanged } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";

/** The claims that some lens counts: one that is denied and that nobody holds is counted by none. */
export const countedClaims = ({ lenses }: Case): Set<string> => new Set(lenses.flatMap(({ claims }) => [...claims]));

/**
 * Claims that matter to no outcome: given up alone, under whichever lens counts them, none of them changes by which of the
 * five basic concepts an outcome is stable, nor how it can be had from the status quo. Together they may matter.
 *
 * Stability is compared first, as it is the quicker of the two to judge.
 */
export async function idleClaims(model: Case, work: Work = workHere(model)): Promise<string[]> {
  const verdicts = new Verdicts(model, unchanged, work);
  const stability: Answers = async (sets) =>
    (await verdicts.of(sets, "Giving up one claim after the other")).map((verdict) =>
      JSON.stringify(verdict?.map((concepts) => [...concepts]) ?? null),
    );
  const attainment: Answers = async (sets) => {
    const asked = sets.map((claims) => ({ lens: { id: "", name: "", claims }, whatIf: unchanged }));
    const found = await allOf(work, "Looking for ways without each claim", "outcomes", asked);
    return found.map(({ findings }) => JSON.stringify(findings.map(({ attained }) => attained)));
  };
  const counted = countedClaims(model);
  let idle = model.claims.flatMap(({ id }) => (counted.has(id) ? [id] : []));
  for (const answersTo of [stability, attainment]) {
    for (const { claims } of model.lenses) {
      const held = idle.filter((id) => claims.has(id));
      const losses = held.map((id) => new Set([...claims].filter((each) => each !== id)));
      const [before, ...after] = await answersTo([claims, ...losses]);
      const matters = new Set(held.filter((_, index) => after[index] !== before));
      idle = idle.filter((id) => !matters.has(id));
    }
  }
  return idle;
}

/** What becomes of the outcomes under each set of claims, written out to be compared. */
type Answers = (sets: readonly ReadonlySet<string>[]) => Promise<string[]>;

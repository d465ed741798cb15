import { type Case, type CaseProblem, problem } from "@detente/case";
import { optionsIn } from "@detente/engine";

/**
 * Outcomes that are one and the same, and outcomes that can be true at once though they speak of the same options. Those
 * that have no option in common are about different things, and the case means them to go together.
 *
 * @param statesByLens `[lens][outcome]`: the states in which each outcome holds.
 */
export function overlaps({ outcomes }: Case, statesByLens: readonly (readonly (readonly number[])[])[]): CaseProblem[] {
  const same: CaseProblem[] = [];
  const pairs: [string, string][] = [];
  for (const [one, { id, condition }] of outcomes.entries()) {
    const options = new Set(optionsIn(condition));
    for (let other = one + 1; other < outcomes.length; other++) {
      const sets = statesByLens.map((states) => [new Set(states[one]), states[other]] as const);
      if (!sets.some(([here, there]) => there.some((state) => here.has(state)))) continue;
      const pair: [string, string] = [id, outcomes[other].id];
      if (sets.every(([here, there]) => here.size === there.length && there.every((state) => here.has(state))))
        same.push(problem({ code: "case/outcomes-coincide", outcomes: pair }, outcomes[other].at));
      else if (optionsIn(outcomes[other].condition).some((option) => options.has(option))) pairs.push(pair);
    }
  }
  return [...same, ...(pairs.length > 0 ? [problem({ code: "case/outcomes-overlap", pairs })] : [])];
}

import type { Case } from "@detente/case";
import { byStrength } from "@detente/engine";
import { groundOrNone, judge } from "../ground.js";
import { outcomesOn } from "../outcomes/outcomes.js";
import { Verdicts } from "../pivots/verdicts.js";
import { circumstancesOf } from "../what-if.js";
import { noTick, type Tick } from "../work.js";

/** The claims that some lens counts: one that is denied and that nobody holds is counted by none. */
export const countedClaims = ({ lenses }: Case): Set<string> => new Set(lenses.flatMap(({ claims }) => [...claims]));

/**
 * Claims that matter to no outcome: given up alone, under whichever lens counts them, none of them changes by which of the
 * five basic concepts an outcome is stable, nor how it can be had from the status quo. Together they may matter.
 *
 * Stability is compared first, as it is the quicker of the two to judge.
 */
export async function idleClaims(model: Case, tick: Tick = noTick): Promise<string[]> {
  const verdicts = new Verdicts(model);
  const stability = (claims: ReadonlySet<string>): string =>
    JSON.stringify(verdicts.of(claims)?.map((concepts) => [...concepts]) ?? null);
  const attainment = (claims: ReadonlySet<string>): string => {
    const ground = groundOrNone(model, circumstancesOf(model, { claims }));
    const { findings } = outcomesOn({ id: "", name: "" }, ground, ground && judge(ground, byStrength));
    return JSON.stringify(findings.map(({ attained }) => attained));
  };
  const counted = countedClaims(model);
  let idle = model.claims.flatMap(({ id }) => (counted.has(id) ? [id] : []));
  const compare = async (what: string, answerTo: (claims: ReadonlySet<string>) => string): Promise<void> => {
    for (const [index, { claims }] of model.lenses.entries()) {
      const before = answerTo(claims);
      const left: string[] = [];
      for (const id of idle) {
        await tick(what, index, model.lenses.length);
        const without = new Set([...claims].filter((each) => each !== id));
        if (!claims.has(id) || answerTo(without) === before) left.push(id);
      }
      idle = left;
    }
  };
  await compare("Giving up one claim after the other", stability);
  await compare("Looking for ways without each claim", attainment);
  return idle;
}

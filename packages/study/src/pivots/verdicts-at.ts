import type { Circumstances } from "@detente/case";
import { byStrength, type SanctionId, type StateSet } from "@detente/engine";
import type { Desk } from "../desk.js";
import { type Judged, judge } from "../ground.js";
import { circumstancesOf, type WhatIf } from "../what-if.js";

/**
 * For each named outcome the concepts under which one of its states is an equilibrium; null when the claims contradict each
 * other, so that no state is left.
 */
export type Verdict = readonly ReadonlySet<SanctionId>[] | null;

/** Sets of claims that are to be judged. */
export interface VerdictsAsked {
  readonly whatIf: WhatIf;
  readonly sets: readonly ReadonlySet<string>[];
  /** What is told of; of others only where it costs nothing. */
  readonly concepts: readonly SanctionId[];
}

/** Judges each set of claims. Sets that share their possibility claims should follow each other. */
export const verdictsAt = (desk: Desk, { whatIf, sets, concepts }: VerdictsAsked): Verdict[] =>
  sets.map((claims) => verdictAt(desk, circumstancesOf(desk.model, { claims }, whatIf), concepts));

function verdictAt(desk: Desk, circumstances: Circumstances, concepts: readonly SanctionId[]): Verdict {
  const structure = desk.structure(circumstances);
  if (!structure) return null;
  // Everybody alone is judged without making room for more.
  if (structure.variants && circumstances.alliance.length === 0)
    return verdictOf(structure.outcomeSets(), structure.variants.analyse(desk.preferences(circumstances)));
  const ground = desk.ground(circumstances);
  return ground && verdictOf(structure.outcomeSets(), judge(ground, concepts));
}

const verdictOf = (outcomes: readonly StateSet[], { equilibria }: Pick<Judged, "equilibria">): Verdict =>
  outcomes.map((states) => new Set(byStrength.filter((concept) => equilibria[concept]?.meets(states))));

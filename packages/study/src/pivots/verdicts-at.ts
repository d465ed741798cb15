import type { Circumstances } from "@detente/case";
import { byStrength, type SanctionId, type StateSet } from "@detente/engine";
import type { Desk } from "../desk.js";
import type { Judged } from "../ground.js";
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
}

/** Judges each set of claims. Sets that share their possibility claims should follow each other. */
export const verdictsAt = (desk: Desk, { whatIf, sets }: VerdictsAsked): Verdict[] =>
  sets.map((claims) => verdictAt(desk, circumstancesOf(desk.model, { claims }, whatIf)));

function verdictAt(desk: Desk, circumstances: Circumstances): Verdict {
  const structure = desk.structure(circumstances);
  if (!structure) return null;
  // Everybody alone is judged without making room for more.
  const judged =
    structure.variants && circumstances.alliance.length === 0
      ? structure.variants.analyse(desk.preferences(circumstances))
      : desk.room(circumstances)?.judged();
  return judged ? verdictOf(structure.outcomeSets(), judged) : null;
}

const verdictOf = (outcomes: readonly StateSet[], { equilibria }: Pick<Judged, "equilibria">): Verdict =>
  outcomes.map((states) => new Set(byStrength.filter((concept) => equilibria[concept]?.meets(states))));

import { conflictOf, type Claim } from "@detente/case";
import { type Conflict, holds, isOptionConflict, rankStates, type SanctionId } from "@detente/engine";
import { byStrength, explain } from "@detente/engine";
import type { CaseConflict, Ground } from "../ground.js";

/** Answers, for one state at a time, what would be if one claim did not count. */
export class WithoutClaim {
  /** Where each claim holds, worked out once. */
  private readonly truths = new Map<string, Uint8Array>();

  constructor(private readonly ground: Ground) {}

  /**
   * The conflict without the claim. Dropping a preference only changes the ranks of its decision maker, which need not be
   * dense: only comparisons matter. Dropping what cannot be makes new states, so the conflict is built anew.
   */
  conflict(claim: Claim): CaseConflict {
    const { ground } = this;
    if (claim.dm === null) {
      const { claims, added } = ground.circumstances;
      return conflictOf(
        ground.model,
        new Set([...claims].filter((id) => id !== claim.id)),
        added.filter((each) => each.claim.id !== claim.id),
      );
    }
    const { dm } = claim;
    const levels = (ground.levels[dm] ?? [])
      .map((level) => level.filter(({ id }) => id !== claim.id))
      .filter((level) => level.length > 0);
    const ranks = ground.conflict.ranks.map((rank, each) => (each === dm ? this.ranks(levels) : rank));
    return { ...ground.conflict, ranks };
  }

  private ranks(levels: readonly (readonly Claim[])[]): Int32Array {
    const { conflict } = this.ground;
    const numbers = levels.reduce((product, level) => product * (level.length + 1), 1);
    if (numbers > 2 ** 31 && isOptionConflict(conflict)) {
      const conditions = levels.map((level) => level.map(({ condition }) => condition));
      return rankStates({ kind: "statements", levels: conditions }, conflict.masks, 0);
    }
    const ranks = new Int32Array(conflict.stateCount);
    let weight = numbers;
    for (const level of levels) {
      weight /= level.length + 1;
      for (const claim of level) {
        const truth = this.truthOf(claim);
        for (let state = 0; state < ranks.length; state++) ranks[state] += weight * truth[state];
      }
    }
    return ranks;
  }

  private truthOf(claim: Claim): Uint8Array {
    const known = this.truths.get(claim.id);
    if (known) return known;
    const { conflict } = this.ground;
    const truth = Uint8Array.from({ length: conflict.stateCount }, (_, state) => {
      const mask = isOptionConflict(conflict) ? conflict.masks[state] : 0;
      return holds(claim.condition, (option) => ((mask >>> option) & 1) === 1) ? 1 : 0;
    });
    this.truths.set(claim.id, truth);
    return truth;
  }
}

/** The strongest of the five basic concepts under which one state is an equilibrium, found for this state alone. */
export function strongestHere(conflict: Conflict, state: number): SanctionId | null {
  const dms = [...conflict.decisionMakers.keys()];
  return byStrength.find((id) => dms.every((dm) => explain(conflict, id, dm, state, { most: 0 }).stable)) ?? null;
}

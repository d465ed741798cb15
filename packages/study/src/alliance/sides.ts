import type { Circumstances, Lens } from "@detente/case";
import { byStrength, type Coalition, type SanctionId, StateSet } from "@detente/engine";
import type { Desk } from "../desk.js";
import { type Ground, type Judged, judge } from "../ground.js";
import { type OutcomeFinding, outcomesOn } from "../outcomes/findings.js";
import { circumstancesOf, type WhatIf } from "../what-if.js";

export interface AllianceUnderLens {
  readonly lens: string;
  readonly contradictory: boolean;
  /** How many resting places fall, and how many are new. */
  readonly upset: number;
  readonly fresh: number;
  /** Ids of outcomes that rest with the alliance only, and without it only. */
  readonly appears: readonly string[];
  readonly vanishes: readonly string[];
}

/** Circumstances with some decision makers as one, or with everybody alone where there are no members. */
export interface SideAsked {
  readonly circumstances: Circumstances;
  readonly members: Coalition;
  /** By which it is told who stays. */
  readonly concept: SanctionId;
}

/** What is so on one side, as plain data. */
export interface SideFound {
  readonly players: readonly Coalition[];
  /** `stable[player]`: words of the states at which it stays. */
  readonly stable: readonly Uint32Array[];
  readonly findings: readonly OutcomeFinding[];
}

/** Null when the claims leave no state. */
export function sideAt(desk: Desk, { circumstances, members, concept }: SideAsked): SideFound | null {
  const ground = desk.ground(circumstances);
  if (!ground) return null;
  const side = withAllies(ground, members);
  const judged = judge(side, byStrength);
  return {
    players: side.players,
    stable: (judged.stable[concept] ?? []).map(({ words }) => words),
    findings: outcomesOn({ id: "", name: "" }, side, judged).findings,
  };
}

/** The same ground with these decision makers as one, and nobody else. */
function withAllies(ground: Ground, members: Coalition): Ground {
  const others = [...ground.conflict.decisionMakers.keys()].filter((dm) => !members.includes(dm)).map((dm) => [dm]);
  return {
    ...ground,
    circumstances: { ...ground.circumstances, alliance: [...members] },
    players: members.length > 0 ? [members, ...others] : others,
  };
}

export interface UnderLensAsked {
  readonly members: Coalition;
  readonly lens: Lens;
  readonly concept: SanctionId;
  readonly whatIf: WhatIf;
}

/** Only by the concept asked for: with five, every lens would take seconds. */
export function allianceUnderLensAt(desk: Desk, { members, lens, concept, whatIf }: UnderLensAsked): AllianceUnderLens {
  const { model } = desk;
  const ground = desk.ground(circumstancesOf(model, lens, whatIf));
  if (!ground) return { lens: lens.id, contradictory: true, upset: 0, fresh: 0, appears: [], vanishes: [] };
  const restingWith = (allies: Coalition): StateSet =>
    restingIn(judge(withAllies(ground, allies), [concept]), concept, ground.conflict.stateCount);
  const [apart, together] = [restingWith([]), restingWith(members)];
  const outcomes = ground.outcomes().map((states, index) => ({
    id: model.outcomes[index].id,
    was: states.some((state) => apart.has(state)),
    is: states.some((state) => together.has(state)),
  }));
  return {
    lens: lens.id,
    contradictory: false,
    upset: without(apart, together).length,
    fresh: without(together, apart).length,
    appears: outcomes.filter(({ was, is }) => is && !was).map(({ id }) => id),
    vanishes: outcomes.filter(({ was, is }) => was && !is).map(({ id }) => id),
  };
}

const restingIn = ({ equilibria }: Judged, concept: SanctionId, stateCount: number): StateSet =>
  equilibria[concept] ?? new StateSet(stateCount);

/** States of the one set that are not in the other. */
export const without = (these: StateSet, those: StateSet): number[] => [...these].filter((state) => !those.has(state));

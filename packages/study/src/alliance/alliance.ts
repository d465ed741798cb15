import type { Lens } from "@detente/case";
import {
  allGain,
  byStrength,
  type Coalition,
  gainsAndLosses,
  jointReach,
  type SanctionId,
  StateSet,
} from "@detente/engine";
import { because } from "../explain/explain-state.js";
import type { Reason } from "../explain/reason.js";
import { type Ground, groundOrNone, type Judged, judge, statesOfOutcomes } from "../ground.js";
import { type OutcomeFinding, outcomesOn } from "../outcomes/outcomes.js";
import { groupedBy, nearestOf, type Place, placesOf } from "../places.js";
import { type ChangedOutcome, changedOutcomes } from "../scenarios/scenarios.js";
import { circumstancesOf, unchanged, type WhatIf } from "../what-if.js";
import { noTick, type Tick } from "../work.js";

/** Where the allies would take a state together, and what that does to everybody. */
export interface JointMove {
  readonly to: Place;
  /** The allies rest there as one, and so does everybody else. */
  readonly rests: boolean;
  /** Other ends by which every ally would gain too. */
  readonly others: number;
  readonly gain: readonly Reason[];
  readonly lose: readonly Reason[];
}

/** Resting places in the same named outcomes that the alliance makes or undoes; the one nearest to today is told. */
export interface Shift {
  readonly at: Place;
  /** How many such states there are. */
  readonly states: number;
  /** Who leaves: once allied where the place falls, each for itself where it is new. Empty when only the allies' joint answer differs. */
  readonly leavers: readonly number[];
  /** From a place that falls: what the allies would do together; null when they gain by nothing. */
  readonly jointly: JointMove | null;
}

/** One ally leaves; the others stay together, or act for themselves where only one is left. */
export interface Departure {
  /** Whose leaving comes to the same. */
  readonly dms: readonly number[];
  readonly remaining: Coalition;
  /** Of the new resting places, those that rest then too. */
  readonly kept: number;
  /** Outcomes that are then another thing than with the whole alliance. */
  readonly changes: readonly ChangedOutcome[];
}

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

export interface AllianceAnswer {
  readonly members: Coalition;
  /** By which resting places are counted. */
  readonly concept: SanctionId;
  /** Resting places where everybody acts alone, and where the allies act as one. */
  readonly apart: number;
  readonly together: number;
  /** Where things stand, and what the allies would do there together; null where that is not known. */
  readonly today: { readonly at: Place; readonly jointly: JointMove | null } | null;
  /** Resting places that fall, and new ones; named outcomes first. */
  readonly upset: readonly Shift[];
  readonly fresh: readonly Shift[];
  /** Named outcomes that are another thing with the alliance, under any of the five basic concepts. */
  readonly changes: readonly ChangedOutcome[];
  readonly lenses: readonly AllianceUnderLens[];
  readonly departures: readonly Departure[];
}

export interface AllianceAsked {
  /** Default sequential stability, `seq`. */
  readonly concept?: SanctionId | undefined;
}

/** One ground with everybody alone, or with some as one, and its outcomes. */
interface Side {
  readonly ground: Ground;
  readonly judged: Judged;
  readonly resting: StateSet;
  /** Worked out when first asked for. */
  findings(): readonly OutcomeFinding[];
}

/**
 * Some decision makers act as one: they move together, and only where each of them gains. Which resting places fall, where the
 * allies would go from there, who gains and loses; which are new; the same under each lens; and what is left when one leaves.
 *
 * @throws ModelError when there are fewer than two members, or an unknown one.
 */
export async function allied(
  ground: Ground,
  wanted: Iterable<number>,
  lenses: readonly Lens[],
  { concept = "seq" }: AllianceAsked = {},
  whatIf: WhatIf = unchanged,
  tick: Tick = noTick,
): Promise<AllianceAnswer> {
  const members = [...new Set(wanted)].sort((a, b) => a - b);
  await tick("Judging every state", 0, 2);
  const apart = sideOf(ground, [], concept);
  await tick("Judging every state", 1, 2);
  const together = sideOf(ground, members, concept);
  const placeOf = placesOf(ground.model, ground.conflict);
  const reach = jointReach(ground.conflict, members);
  const fallen = without(apart.resting, together.resting);
  const fresh = without(together.resting, apart.resting);
  const joint = (state: number): JointMove | null =>
    jointMove(ground, members, state, reach(state), together.resting, placeOf);
  const { start } = ground;
  const underLenses: AllianceUnderLens[] = [];
  for (const lens of lenses) {
    await tick("Looking at the alliance under each lens", underLenses.length, lenses.length);
    underLenses.push(underLens(ground, members, lens, concept, whatIf));
  }
  const departures: Departure[] = [];
  // Of two allies, either one’s leaving leaves everybody alone.
  const leaving = members.length === 2 ? [members] : members.map((dm) => [dm]);
  for (const dms of leaving) {
    await tick("Letting one ally leave", departures.length, leaving.length);
    const remaining = members.length === 2 ? [] : members.filter((dm) => !dms.includes(dm));
    const left = remaining.length === 0 ? apart : sideOf(ground, remaining, concept);
    departures.push({
      dms,
      remaining,
      kept: [...fresh].filter((state) => left.resting.has(state)).length,
      changes: changesBetween(together, left),
    });
  }
  return {
    members,
    concept,
    apart: apart.resting.count(),
    together: together.resting.count(),
    today: start === null ? null : { at: placeOf(start), jointly: joint(start) },
    upset: shifts(ground, fallen, placeOf, leaversIn(together, concept), joint),
    fresh: shifts(ground, fresh, placeOf, leaversIn(apart, concept), () => null),
    changes: changesBetween(apart, together),
    lenses: underLenses,
    departures,
  };
}

function sideOf(
  ground: Ground,
  members: Coalition,
  concept: SanctionId,
  concepts: readonly SanctionId[] = byStrength,
): Side {
  const alone = [...ground.conflict.decisionMakers.keys()].filter((dm) => !members.includes(dm)).map((dm) => [dm]);
  const allies: Ground = {
    ...ground,
    circumstances: { ...ground.circumstances, alliance: [...members] },
    players: members.length > 0 ? [members, ...alone] : alone,
  };
  const judged = judge(allies, concepts);
  let findings: readonly OutcomeFinding[] | undefined;
  return {
    ground: allies,
    judged,
    resting: judged.equilibria[concept] ?? new StateSet(ground.conflict.stateCount),
    findings: () => (findings ??= outcomesOn({ id: "", name: "" }, allies, judged).findings),
  };
}

const changesBetween = (before: Side, after: Side): ChangedOutcome[] =>
  changedOutcomes(before.findings(), after.findings());

const without = (these: StateSet, those: StateSet): number[] => [...these].filter((state) => !those.has(state));

/** Which decision makers leave a state; for the allies, all of them. */
function leaversIn({ ground, judged }: Side, concept: SanctionId): (state: number) => number[] {
  return (state) => ground.players.filter((_, player) => judged.stable[concept]?.[player]?.has(state) === false).flat();
}

/** States in the same named outcomes and left by the same decision makers as one shift, told by the one nearest to today. */
function shifts(
  ground: Ground,
  states: readonly number[],
  placeOf: (state: number) => Place,
  leaversOf: (state: number) => number[],
  joint: (state: number) => JointMove | null,
): Shift[] {
  const groups = groupedBy(states, (state) => `${placeOf(state).outcomes.join()} ${leaversOf(state).join()}`);
  return [...groups.values()]
    .map((group): Shift => {
      const state = nearestOf(ground, group) ?? group[0];
      return { at: placeOf(state), states: group.length, leavers: leaversOf(state), jointly: joint(state) };
    })
    .sort((a, b) => named(a) - named(b) || b.states - a.states);
}

const named = ({ at }: Shift): number => (at.outcomes.length > 0 ? 0 : 1);

/** Of the ends by which all allies gain one that rests, else any; the one that changes least. */
function jointMove(
  ground: Ground,
  members: Coalition,
  state: number,
  reach: readonly number[],
  resting: StateSet,
  placeOf: (state: number) => Place,
): JointMove | null {
  const ends = reach.filter((end) => allGain(ground.conflict, members, state, end));
  const held = ends.filter((end) => resting.has(end));
  const end = nearestOf({ conflict: ground.conflict, start: state }, held.length > 0 ? held : ends);
  if (end === undefined) return null;
  const { gain, lose } = gainsAndLosses(ground.conflict, state, end);
  const reasons = (dms: readonly number[]): Reason[] => dms.map((dm) => because(ground, dm, state, end));
  return {
    to: placeOf(end),
    rests: held.length > 0,
    others: ends.length - 1,
    gain: reasons(gain),
    lose: reasons(lose),
  };
}

/** Only by the concept asked for: with five, every lens would take seconds. */
function underLens(
  { model }: Ground,
  members: Coalition,
  lens: Lens,
  concept: SanctionId,
  whatIf: WhatIf,
): AllianceUnderLens {
  const ground = groundOrNone(model, circumstancesOf(model, lens, whatIf));
  if (!ground) return { lens: lens.id, contradictory: true, upset: 0, fresh: 0, appears: [], vanishes: [] };
  const [apart, together] = [[], members].map((each) => sideOf(ground, each, concept, [concept]).resting);
  const outcomes = statesOfOutcomes(ground).map((states, index) => ({
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

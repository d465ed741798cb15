import type { Lens } from "@detente/case";
import {
  allGain,
  type Coalition,
  coalitionOf,
  gainsAndLosses,
  jointReach,
  type SanctionId,
  StateSet,
} from "@detente/engine";
import { because } from "../explain/explain-state.js";
import type { Reason } from "../explain/reason.js";
import type { Ground } from "../ground.js";
import { groupedBy, nearestOf, type Place, placesOf } from "../places.js";
import { type ChangedOutcome, changedOutcomes } from "../scenarios/changed-outcomes.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";
import { type AllianceUnderLens, type SideFound, without } from "./sides.js";

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

/** One ground with everybody alone, or with some as one. */
interface Side extends Pick<SideFound, "players" | "findings"> {
  readonly stable: readonly StateSet[];
  readonly resting: StateSet;
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
  work: Work = workHere(ground.model),
): Promise<AllianceAnswer> {
  const members = coalitionOf(ground.conflict, wanted);
  const { circumstances, start } = ground;
  // Of two allies, either one’s leaving leaves everybody alone.
  const leaving = members.length === 2 ? [] : members.map((dm) => [dm]);
  const remaining = leaving.map((dms) => members.filter((dm) => !dms.includes(dm)));
  const sides = [[], members, ...remaining].map((each) => ({ circumstances, members: each, concept }));
  const [found, underLenses] = await Promise.all([
    allOf(work, "Judging every state", "allianceSide", sides),
    allOf(
      work,
      "Looking at the alliance under each lens",
      "allianceUnderLens",
      lenses.map((lens) => ({ members, lens, concept, whatIf })),
    ),
  ]);
  const [apart, together, ...left] = found.map((side) => sideOf(ground, side));
  const placeOf = placesOf(ground.model, ground.conflict);
  const reach = jointReach(ground.conflict, members);
  const fallen = without(apart.resting, together.resting);
  const fresh = without(together.resting, apart.resting);
  const joint = (state: number): JointMove | null =>
    jointMove(ground, members, state, reach(state), together.resting, placeOf);
  const departure = (dms: Coalition, others: Coalition, side: Side): Departure => ({
    dms,
    remaining: others,
    kept: fresh.filter((state) => side.resting.has(state)).length,
    changes: changedOutcomes(together.findings, side.findings),
  });
  return {
    members,
    concept,
    apart: apart.resting.count(),
    together: together.resting.count(),
    today: start === null ? null : { at: placeOf(start), jointly: joint(start) },
    upset: shifts(ground, fallen, placeOf, leaversIn(together), joint),
    fresh: shifts(ground, fresh, placeOf, leaversIn(apart), () => null),
    changes: changedOutcomes(apart.findings, together.findings),
    lenses: underLenses,
    departures:
      members.length === 2
        ? [departure(members, [], apart)]
        : leaving.map((dms, index) => departure(dms, remaining[index], left[index])),
  };
}

/** Null only where the claims leave no state, and then there is no ground. */
function sideOf({ conflict: { stateCount } }: Ground, found: SideFound | null): Side {
  const stable = (found?.stable ?? []).map((words) => new StateSet(stateCount, words));
  const resting = stable.length > 0 ? StateSet.intersection(stable) : new StateSet(stateCount);
  return { players: found?.players ?? [], findings: found?.findings ?? [], stable, resting };
}

/** Which decision makers leave a state; for the allies, all of them. */
function leaversIn({ players, stable }: Side): (state: number) => number[] {
  return (state) => players.filter((_, player) => !stable[player]?.has(state)).flat();
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

import { type Lens, stateOf } from "@detente/case";
import { byStrength, type SanctionId } from "@detente/engine";
import { because, explainState, type Standing, tellMove, type ToldMove } from "../explain/explain-state.js";
import type { Reason } from "../explain/reason.js";
import { groundOrNone } from "../desk.js";
import type { Ground, Judged } from "../ground.js";
import { distance, type Place, placesOf, strongestAt, takenIn } from "../places.js";
import { circumstancesOf, type WhatIf } from "../what-if.js";
import { noTick, type Tick } from "../work/tick.js";
import { bargains } from "./bargains.js";
import { cheats, type Staging, staged, type Temptation } from "./stages.js";
import { strongestHere, WithoutClaim } from "./without-claim.js";

/** A member that could do better by breaking the agreement, with its reason: `first` is the agreed end. */
export interface ToldTemptation {
  readonly dm: number;
  readonly at: Place;
  /** What it would have then. */
  readonly instead: Place;
  readonly reason: Reason;
  /** Members that would then be worse off than without any agreement. */
  readonly victims: readonly number[];
}

/** What the loss of a claim does to a deal. */
export interface Loss {
  readonly claim: string;
  /** Members whom the deal would no longer pay. */
  readonly unpaid: readonly number[];
  /** The strongest concept under which the end would still be stable; null when it would not. */
  readonly strongest: SanctionId | null;
}

/** A self-enforcing agreement: it pays each of its members, and nobody leaves where it ends. */
export interface Deal {
  readonly members: readonly number[];
  /** Of the ends that lie in the same outcomes, the one that rests for the strongest reason and changes least of the start. */
  readonly end: Place;
  /** How many ends these members have in just these outcomes. */
  readonly ends: number;
  readonly strongest: SanctionId;
  /** For each member, why it prefers the end; `first` is the start. */
  readonly gains: readonly Reason[];
  /** Others that are worse off; `first` is the start. */
  readonly losers: readonly Reason[];
  /** Who would gain by leaving the end, and what stops it; empty when nobody would. */
  readonly held: readonly Standing[];
  /** Members that would gain by taking the others' part and keeping back their own. */
  readonly cheats: readonly ToldTemptation[];
  /** The order of steps that leaves least temptation; null when it takes one stroke. */
  readonly stages: readonly ToldMove[] | null;
  readonly temptations: readonly ToldTemptation[];
  /** Claims whose loss, one at a time, would break it. */
  readonly breaks: readonly Loss[];
  /** Ids of the lenses under which the same deal pays its members and its end is stable. */
  readonly lenses: readonly string[];
}

export interface Deals {
  readonly from: Place;
  /** Smallest sets of members first, then the strongest reason to stay; a set comes only where no part of it gets the same. */
  readonly deals: readonly Deal[];
  /** How many ends pay all that they take, stable or not. */
  readonly paying: number;
  /** Outcomes that some joint move would pay for, but in which nothing that it leads to is stable. */
  readonly unstable: readonly { readonly members: readonly number[]; readonly outcomes: readonly string[] }[];
}

interface Found {
  readonly members: readonly number[];
  readonly outcomes: readonly string[];
  readonly state: number;
  readonly strongest: SanctionId;
  readonly ends: number;
}

/**
 * The self-enforcing agreements from a state.
 *
 * @param judged verdicts of the five basic concepts on the ground.
 * @param lenses to look for each deal under; with the same changes as the ground.
 */
export async function deals(
  ground: Ground,
  start: number,
  judged: Pick<Judged, "equilibria">,
  lenses: readonly Lens[],
  whatIf: WhatIf,
  tick: Tick = noTick,
): Promise<Deals> {
  const { model, conflict } = ground;
  const placeOf = placesOf(model, conflict);
  const { found, paying, unstable } = candidates(ground, start, strongestAt(judged), placeOf);
  const elsewhere = await heldUnder(ground, start, found, lenses, whatIf, tick);
  const losses = await lossesOf(ground, start, found, tick);
  return {
    from: placeOf(start),
    paying,
    unstable,
    deals: found.map(({ members, state, strongest, ends }, index): Deal => {
      const tempted = ({ dm, at, instead }: Temptation): ToldTemptation => ({
        dm,
        at: placeOf(at),
        instead: placeOf(instead),
        reason: because(ground, dm, state, instead),
        victims: members.filter(
          (other) => other !== dm && conflict.ranks[other][instead] < conflict.ranks[other][start],
        ),
      });
      const order: Staging | null = staged(conflict, start, state, members);
      const others = [...conflict.decisionMakers.keys()].filter((dm) => !members.includes(dm));
      return {
        members,
        end: placeOf(state),
        ends,
        strongest,
        gains: members.map((dm) => because(ground, dm, start, state)),
        losers: others.map((dm) => because(ground, dm, start, state)).filter(({ prefers }) => prefers === "first"),
        held: explainState(ground, state, { most: 1 }).standings.filter(({ improvements }) => improvements > 0),
        cheats: cheats(conflict, start, state, members).map(tempted),
        stages: order && order.stages.map((stage) => tellMove(ground, stage)),
        temptations: (order?.temptations ?? []).map(tempted),
        breaks: losses[index],
        lenses: elsewhere[index],
      };
    }),
  };
}

function candidates(
  ground: Ground,
  start: number,
  strongest: (state: number) => SanctionId | null,
  placeOf: (state: number) => Place,
): Pick<Deals, "paying" | "unstable"> & { found: Found[] } {
  const { conflict } = ground;
  const groups = new Map<string, Found>();
  const unstable = new Map<string, { members: readonly number[]; outcomes: readonly string[] }>();
  let paying = 0;
  for (const { members, ends } of bargains(conflict, start)) {
    paying += ends.length;
    for (const state of ends) {
      const { outcomes } = placeOf(state);
      const key = `${members.join()} ${outcomes.join()}`;
      const concept = strongest(state);
      if (!concept) {
        if (outcomes.length > 0) unstable.set(key, { members, outcomes });
        continue;
      }
      const best = groups.get(key);
      const found = { members, outcomes, state, strongest: concept, ends: (best?.ends ?? 0) + 1 };
      const better = !best || compare(conflict, start, found, best) < 0;
      groups.set(key, better ? found : { ...best, ends: found.ends });
    }
  }
  const all = [...groups.values()];
  const isNeeded = ({ members, outcomes }: Pick<Found, "members" | "outcomes">): boolean =>
    !all.some(
      (other) =>
        other.members.length < members.length &&
        other.members.every((dm) => members.includes(dm)) &&
        other.outcomes.join() === outcomes.join(),
    );
  const had = new Set(all.map(({ outcomes }) => outcomes.join()));
  return {
    paying,
    unstable: smallest([...unstable.values()].filter(({ outcomes }) => !had.has(outcomes.join()))),
    found: all.filter(isNeeded).sort((a, b) => a.members.length - b.members.length || compare(conflict, start, a, b)),
  };
}

/** Of those with the same outcomes the ones with fewest members. */
const smallest = <T extends { members: readonly number[]; outcomes: readonly string[] }>(all: readonly T[]): T[] =>
  all.filter(
    ({ members, outcomes }) =>
      !all.some((other) => other.members.length < members.length && other.outcomes.join() === outcomes.join()),
  );

function compare(conflict: Ground["conflict"], start: number, a: Found, b: Found): number {
  const named = (found: Found): number => (found.outcomes.length > 0 ? 0 : 1);
  return (
    named(a) - named(b) ||
    byStrength.indexOf(a.strongest) - byStrength.indexOf(b.strongest) ||
    distance(conflict, start, a.state) - distance(conflict, start, b.state)
  );
}

/** For each deal the lenses under which it is one too. */
async function heldUnder(
  ground: Ground,
  start: number,
  found: readonly Found[],
  lenses: readonly Lens[],
  whatIf: WhatIf,
  tick: Tick,
): Promise<string[][]> {
  const { model, conflict } = ground;
  const held: string[][] = found.map(() => []);
  for (const [done, lens] of lenses.entries()) {
    if (found.length === 0) break;
    await tick("Looking at the deals under each lens", done, lenses.length);
    const other = groundOrNone(model, circumstancesOf(model, lens, whatIf));
    if (!other) continue;
    const from = stateOf(other.conflict, takenIn(conflict, start));
    for (const [index, { members, state }] of found.entries()) {
      const to = stateOf(other.conflict, takenIn(conflict, state));
      const pays = from !== -1 && to !== -1 && unpaid(other.conflict, members, from, to).length === 0;
      if (pays && strongestHere(other.conflict, to)) held[index].push(lens.id);
    }
  }
  return held;
}

/** For each deal the claims that it cannot do without. */
async function lossesOf(ground: Ground, start: number, found: readonly Found[], tick: Tick): Promise<Loss[][]> {
  const { model, conflict, circumstances } = ground;
  const losses: Loss[][] = found.map(() => []);
  if (found.length === 0 || model.graph) return losses;
  const without = new WithoutClaim(ground);
  const active = [
    ...model.claims.filter(({ id }) => circumstances.claims.has(id)),
    ...circumstances.added.map(({ claim }) => claim),
  ];
  for (const [done, claim] of active.entries()) {
    await tick("Giving up one claim after the other", done, active.length);
    const changed = without.conflict(claim);
    const from = stateOf(changed, takenIn(conflict, start));
    for (const [index, { members, state }] of found.entries()) {
      const to = stateOf(changed, takenIn(conflict, state));
      const loss = {
        claim: claim.id,
        unpaid: unpaid(changed, members, from, to),
        strongest: strongestHere(changed, to),
      };
      if (loss.unpaid.length > 0 || loss.strongest === null) losses[index].push(loss);
    }
  }
  return losses;
}

const unpaid = ({ ranks }: Ground["conflict"], members: readonly number[], start: number, end: number): number[] =>
  members.filter((dm) => ranks[dm][end] <= ranks[dm][start]);

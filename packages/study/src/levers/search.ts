import { type Circumstances, type Claim, modelOf, outcomeStates, type Outcome } from "@detente/case";
import {
  type Condition,
  improvements,
  isOptionConflict,
  type Lever,
  type LeverOptions,
  levers as search,
  type Levers as Searched,
  literals,
  ModelError,
  type OptionConflict,
  optionsIn,
  rankStates,
  reachableBy,
  type SanctionId,
  type StatementChange,
} from "@detente/engine";
import { bargainTo } from "../deals/bargains.js";
import type { Desk } from "../desk.js";
import type { Ground } from "../ground.js";
import { distance, type Place, placesOf } from "../places.js";

/** A change of one decision maker's preference statements, told by claims where there are claims for it. */
export interface ToldChange {
  readonly dm: number;
  readonly kind: StatementChange["kind"];
  readonly statement: Condition;
  /** The claim that is dropped or moved; for one that is added, a claim of the case that says just this. Null if none does. */
  readonly claim: string | null;
  /** The claim before which it comes then; null at the end of the list, and for `drop`. */
  readonly before: string | null;
}

export interface ToldLever {
  readonly changes: readonly ToldChange[];
  /** How many places in the lists would do; the least important is told. */
  readonly places: number;
  /** A state of the outcome that then rests: of those within reach, else of all, the one that changes least of the start. */
  readonly end: Place;
  /** How that state can be had then; null where the start is not known. */
  readonly attained: "today" | "improvements" | "deal" | "no" | null;
  /** Whom the deal takes. */
  readonly members: readonly number[];
}

export interface FoundLevers {
  /** Changes that each lever takes; 0 when none is needed; null when none was found. */
  readonly size: number | null;
  /** Those within reach first, then those that a claim of the case speaks for. */
  readonly levers: readonly ToldLever[];
  /** All levers of that size were found. */
  readonly complete: boolean;
  /** `proven`: no fewer changes will do. `heuristic`: fewer might. `none`: no lever of up to `exhausted` changes exists. */
  readonly minimality: Searched["minimality"];
  /** Every set of up to so many changes was tried. */
  readonly exhausted: number;
}

/** Levers that are kept of each search. */
const MOST_KEPT = 60;

/** One search for the smallest changes that make an outcome stable. */
export interface LeverSearch {
  readonly circumstances: Circumstances;
  readonly outcome: Outcome;
  readonly concept: SanctionId;
  readonly maxSize: number;
  readonly budget: number;
  /** Whose statements may change; null for everybody’s. */
  readonly dms: readonly number[] | null;
  /** Only what is then within reach of improvements or a deal counts. */
  readonly reachable: boolean;
}

/** @throws ModelError for a case in graph form, whose preferences are rankings. */
export function leversAt(desk: Desk, asked: LeverSearch): FoundLevers {
  const { circumstances, outcome, concept, maxSize, budget, dms, reachable } = asked;
  const ground = desk.ground(circumstances);
  if (!ground) throw new ModelError({ code: "engine/no-feasible-state" });
  const { conflict, start } = ground;
  if (!isOptionConflict(conflict)) throw new ModelError({ code: "engine/needs-statements", dm: 0 });
  const wanted = new Set(outcomeStates(conflict, outcome.condition));
  const found = new Teller(ground, conflict, outcome);
  const option = modelOf(desk.model, circumstances.claims, circumstances.added);
  const accept: LeverOptions["accept"] = (states, changed) =>
    start === null ? states : withinReach(changed, start, states).map(({ state }) => state);
  return found.tell(
    search(option, concept, (_, state) => wanted.has(state), {
      candidates: found.candidates,
      maxSize,
      budget,
      most: MOST_KEPT,
      ...(dms && { dms }),
      ...(reachable && { accept }),
    }),
  );
}

interface Reached {
  readonly state: number;
  readonly how: "today" | "improvements" | "deal";
  readonly members: readonly number[];
}

/** Of states those that improvements or one deal lead to. */
function withinReach(conflict: OptionConflict, start: number, states: readonly number[]): Reached[] {
  const everyone = [...conflict.decisionMakers.keys()];
  const reached = reachableBy((dm, state) => improvements(conflict, dm, state), everyone, start);
  const dealTo = bargainTo(conflict, start);
  return states.flatMap((state): Reached[] => {
    if (state === start) return [{ state, how: "today", members: [] }];
    if (reached.has(state)) return [{ state, how: "improvements", members: [] }];
    const members = dealTo(state);
    return members ? [{ state, how: "deal", members }] : [];
  });
}

/** What is within reach comes first, then what a claim speaks for, then what is more than a single option. */
const grade = ({ attained, changes }: ToldLever): number =>
  (attained === "no" ? 100 : 0) +
  changes.reduce(
    (sum, change) => sum + (change.claim === null ? 10 + (optionsIn(change.statement).length > 1 ? 0 : 1) : 0),
    0,
  );

/** Levers that differ only in how important a statement becomes are told once, at the least important place. */
function mergePlaces(found: readonly Lever[]): { lever: Lever; places: number }[] {
  const merged = new Map<string, { lever: Lever; places: number }>();
  for (const lever of found) {
    const key = JSON.stringify(lever.changes.map(({ dm, change }) => [dm, change.kind, change.statement]));
    const known = merged.get(key);
    if (!known) merged.set(key, { lever, places: 1 });
    else merged.set(key, { lever: depth(lever) > depth(known.lever) ? lever : known.lever, places: known.places + 1 });
  }
  return [...merged.values()];
}

const depth = ({ changes }: Lever): number =>
  changes.reduce((sum, { change }) => sum + (change.kind === "drop" ? 0 : change.before), 0);

class Teller {
  readonly candidates: readonly Condition[];
  private readonly placeOf: (state: number) => Place;
  /** Preference claims of the case that do not count now. */
  private readonly idle: readonly Claim[];

  constructor(
    private readonly ground: Ground,
    private readonly conflict: OptionConflict,
    outcome: Outcome,
  ) {
    const { model, circumstances } = ground;
    this.placeOf = placesOf(model, ground.conflict);
    this.idle = model.claims.filter(({ id, kind }) => kind === "preference" && !circumstances.claims.has(id));
    const all = [...this.idle.map(({ condition }) => condition), outcome.condition, ...literals(model.options.length)];
    this.candidates = [...new Map(all.map((condition) => [JSON.stringify(condition), condition])).values()];
  }

  tell({ size, levers: found, complete, minimality, exhausted }: Searched): FoundLevers {
    const told = mergePlaces(found).map(({ lever, places }) => this.lever(lever, places));
    return {
      size: size ?? null,
      levers: told.sort((a, b) => grade(a) - grade(b)),
      complete,
      minimality,
      exhausted,
    };
  }

  private lever({ changes, levels, states }: Lever, places: number): ToldLever {
    const { start } = this.ground;
    const { conflict } = this;
    const ranks = conflict.ranks.map((rank, dm) => {
      const own = levels.find((changed) => changed.dm === dm);
      return own ? rankStates({ kind: "statements", levels: own.levels }, conflict.masks, dm) : rank;
    });
    const changed: OptionConflict = { ...conflict, ranks };
    const near = (state: number): number => (start === null ? 0 : distance(conflict, start, state));
    const nearest = <T>(all: readonly T[], stateOf: (one: T) => number): T =>
      all.reduce((best, one) => (near(stateOf(one)) < near(stateOf(best)) ? one : best));
    const had = start === null ? [] : withinReach(changed, start, states);
    const reached = had.length > 0 ? nearest(had, ({ state }) => state) : null;
    return {
      changes: this.changes(changes),
      places,
      end: this.placeOf(reached?.state ?? nearest(states, (state) => state)),
      attained: start === null ? null : (reached?.how ?? "no"),
      members: reached?.members ?? [],
    };
  }

  /** Claims are found again by their conditions, which the lists share. */
  private changes(changes: Lever["changes"]): ToldChange[] {
    const lists = this.ground.levels.map((levels) => levels.map((level) => [...level] as (Claim | null)[]));
    return changes.map(({ dm, change }): ToldChange => {
      const list = lists[dm];
      const { kind, statement } = change;
      if (kind === "add") {
        const before = list[change.before]?.[0]?.id ?? null;
        const claim = this.claimFor(dm, statement);
        list.splice(change.before, 0, [claim]);
        return { dm, kind, statement, claim: claim?.id ?? null, before };
      }
      const claim = list[change.level]?.splice(change.place, 1)[0] ?? null;
      if (list[change.level]?.length === 0) list.splice(change.level, 1);
      if (kind === "drop") return { dm, kind, statement, claim: claim?.id ?? null, before: null };
      const before = list[change.before]?.[0]?.id ?? null;
      list.splice(change.before, 0, [claim]);
      return { dm, kind, statement, claim: claim?.id ?? null, before };
    });
  }

  private claimFor(dm: number, statement: Condition): Claim | null {
    const text = JSON.stringify(statement);
    return this.idle.find((claim) => claim.dm === dm && JSON.stringify(claim.condition) === text) ?? null;
  }
}

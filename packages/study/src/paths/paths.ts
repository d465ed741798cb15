import { outcomeStates, type Outcome } from "@detente/case";
import {
  type Conflict,
  isOptionConflict,
  reachableFrom,
  reachableWithin,
  resistance,
  shortestWays,
  type StateSet,
  type Step,
  type Ways,
} from "@detente/engine";
import { tellMove, type ToldMove } from "../explain/explain-state.js";
import type { Ground } from "../ground.js";
import { type Place, placesOf } from "../places.js";

/** A move on a way, with what is worth knowing about it. */
export interface ToldStep extends ToldMove {
  readonly improves: boolean;
  readonly irreversible: boolean;
  /** Ids of the outcomes that could be reached before it and cannot be reached any more after it. */
  readonly closes: readonly string[];
}

export interface ToldWay {
  readonly steps: readonly ToldStep[];
  readonly end: Place;
}

/** Ways of one kind: as few moves as possible, of those the ones that change fewest options. */
export interface ToldWays {
  readonly moves: number;
  /** Moves among them that their mover does not gain by. */
  readonly unwilling: number;
  /** How many such ways there are; the first of them are told. */
  readonly count: number;
  readonly ways: readonly ToldWay[];
}

/** Where a way by improvements breaks. */
export interface Break {
  /** The ways with fewest unwilling moves, then shortest; null when no moves at all lead there. */
  readonly leastResistance: ToldWays | null;
  /** The first unwilling step on the first of them: its reason says whose interest stops it. */
  readonly step: ToldStep | null;
  /** Outcomes in which improvements alone can end from the start, and how many states they lead to. */
  readonly reached: readonly string[];
  readonly states: number;
}

/** An option that, once changed, puts the outcome out of reach for good. */
export interface Closing {
  readonly option: number;
  /** True when taking it closes the way, false when giving it up does. */
  readonly taken: boolean;
}

export interface Paths {
  readonly to: string;
  readonly from: Place;
  /** The start is in the outcome already; then there is nothing else to tell. */
  readonly already: boolean;
  readonly byMoves: ToldWays | null;
  readonly byImprovements: ToldWays | null;
  /** Null when there is a way by improvements. */
  readonly broken: Break | null;
  readonly closing: readonly Closing[];
}

/** Ways of each kind that are told. */
const MOST_TOLD = 3;

/**
 * How to get from a state to an outcome: by any moves, by moves that each mover gains by, and, when there is no way of the
 * latter kind, where it breaks.
 */
export function paths(ground: Ground, start: number, outcome: Outcome): Paths {
  const { model, conflict } = ground;
  const targets = outcomeStates(conflict, outcome.condition);
  const wanted = new Uint8Array(conflict.stateCount);
  for (const state of targets) wanted[state] = 1;
  const isTarget = (state: number): boolean => wanted[state] === 1;
  const teller = new Teller(ground);
  const about = {
    to: outcome.id,
    from: placesOf(model, conflict)(start),
    closing: closingOptions(conflict, start, targets),
  };
  if (isTarget(start)) return { ...about, already: true, byMoves: null, byImprovements: null, broken: null };
  const options = { plainest: true, most: MOST_TOLD };
  const byImprovements = teller.ways(shortestWays(conflict, start, isTarget, { ...options, along: "improvements" }));
  const byMoves = teller.ways(shortestWays(conflict, start, isTarget, options));
  if (byImprovements) return { ...about, already: false, byMoves, byImprovements, broken: null };
  const leastResistance = byMoves && teller.ways(resistance(conflict, start, isTarget, options).ways);
  const { reached } = reachableWithin(conflict, start, "improvements");
  const broken: Break = {
    leastResistance,
    step: leastResistance?.ways[0]?.steps.find(({ improves }) => !improves) ?? null,
    reached: model.outcomes.flatMap(({ id, condition }) =>
      outcomeStates(conflict, condition).some((state) => reached.has(state)) ? [id] : [],
    ),
    states: reached.count(),
  };
  return { ...about, already: false, byMoves, byImprovements, broken };
}

/** Tells ways, and remembers what can be reached from where. */
class Teller {
  private readonly reach = new Map<number, StateSet>();
  private readonly outcomes: readonly { readonly id: string; readonly states: readonly number[] }[];
  private readonly placeOf: (state: number) => Place;

  constructor(private readonly ground: Ground) {
    const { model, conflict } = ground;
    this.outcomes = model.outcomes.map(({ id, condition }) => ({ id, states: outcomeStates(conflict, condition) }));
    this.placeOf = placesOf(model, conflict);
  }

  ways({ cost, count, ways }: Ways): ToldWays | null {
    if (!cost) return null;
    return {
      moves: cost.length,
      unwilling: ways[0].filter(({ improves }) => !improves).length,
      count,
      ways: ways.map((steps) => ({
        steps: steps.map((step) => this.step(step)),
        end: this.placeOf(steps[steps.length - 1].to),
      })),
    };
  }

  private step(step: Step): ToldStep {
    const { improves, irreversible } = step;
    return { ...tellMove(this.ground, step), improves, irreversible, closes: irreversible ? this.closes(step) : [] };
  }

  private closes({ from, to }: Step): string[] {
    const [before, after] = [this.from(from), this.from(to)];
    return this.outcomes
      .filter(({ states }) => states.some((state) => before.has(state)) && !states.some((state) => after.has(state)))
      .map(({ id }) => id);
  }

  private from(state: number): StateSet {
    const known = this.reach.get(state) ?? reachableFrom(this.ground.conflict, state);
    this.reach.set(state, known);
    return known;
  }
}

/** One-way options that no target state has changed: whoever changes one shuts the door. */
function closingOptions(conflict: Conflict, start: number, targets: readonly number[]): Closing[] {
  if (!isOptionConflict(conflict) || targets.length === 0) return [];
  const { masks, options } = conflict;
  return options.flatMap(({ change }, option): Closing[] => {
    if (change === "free") return [];
    const taken = change === "once";
    const isChanged = (state: number): boolean => ((masks[state] >>> option) & 1) === (taken ? 1 : 0);
    return isChanged(start) || targets.some(isChanged) ? [] : [{ option, taken }];
  });
}

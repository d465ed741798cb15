import { type Lens, type LevelsOfClaims, stateOf } from "@detente/case";
import {
  analyse,
  type Hypergame,
  hypergame,
  isOptionConflict,
  type OptionConflict,
  type Perception,
  rankStates,
  type SanctionId,
  type StateSet,
  surprisesAt,
} from "@detente/engine";
import { type Reason, reasonBetween } from "../explain/reason.js";
import { groundOrNone } from "../desk.js";
import { type Ground } from "../ground.js";
import { groupedBy, nearestOf, type Place, placesOf, takenIn } from "../places.js";
import { circumstancesOf, unchanged, type WhatIf } from "../what-if.js";
import { noTick, type Tick } from "../work/tick.js";

/** How one decision maker sees the conflict, where the case gives it a lens of its own. */
export interface View {
  readonly dm: number;
  /** Id of its lens. */
  readonly lens: string;
  /** The claims of that lens leave no state: it is taken to see things as they are. */
  readonly contradictory: boolean;
  /** Claims that it believes and that do not count in truth. */
  readonly believes: readonly string[];
  /** Claims that count in truth and that it does not believe. */
  readonly overlooks: readonly string[];
  /** How many states that can be it takes to be impossible. */
  readonly impossible: number;
}

/** In how many of its states a named outcome rests. */
export interface PerceivedOutcome {
  readonly outcome: string;
  /** Were everybody to see things as they are. */
  readonly actual: number;
  /** With everybody judging by its own view. */
  readonly played: number;
  /** `foreseen[view]`: in the game of each view, as it believes that everybody judges. */
  readonly foreseen: readonly number[];
}

/** Resting places in the same named outcomes for the same reason; the one nearest to today is told. */
export interface Misjudged {
  readonly at: Place;
  readonly states: number;
  /** Who judges it otherwise than it would if it saw things as they are. */
  readonly misjudging: readonly number[];
}

/** A move that its maker gains by as it sees things, and that another does not expect. */
export interface ToldSurprise {
  readonly mover: number;
  readonly from: string;
  readonly to: Place;
  /** Other moves of the mover that surprise the same for the same reason. */
  readonly others: number;
  /** Why the mover gains, in its own view. */
  readonly reason: Reason;
  /** Who is surprised, and why it thought otherwise; `expected` is what it takes the mover to prefer. */
  readonly dms: readonly number[];
  readonly because: "unseen-option" | "unseen-state" | "unexpected-interest";
  readonly expected: Reason | null;
}

export interface Perceptions {
  readonly concept: SanctionId;
  /** In the order of the case; empty when it gives nobody a lens. */
  readonly views: readonly View[];
  /** Resting places with everybody judging by its own view, and were everybody to see things as they are. */
  readonly played: number;
  readonly actual: number;
  readonly outcomes: readonly PerceivedOutcome[];
  /** Places that rest although nobody foresees it; likewise those that rest only by error, and those that only error keeps from resting. */
  readonly unforeseen: readonly Misjudged[];
  readonly onlyByError: readonly Misjudged[];
  readonly lostByError: readonly Misjudged[];
  /** Where things stand; null when that is not known. */
  readonly start: Place | null;
  /** Moves from there. */
  readonly surprises: readonly ToldSurprise[];
}

export interface PerceptionsAsked {
  /** Default sequential stability, `seq`. */
  readonly concept?: SanctionId | undefined;
}

/** How somebody judges: what the moves are worth to everybody, in the states of the true conflict. */
interface Judging {
  readonly levels: readonly LevelsOfClaims[];
  readonly ranks: readonly Int32Array[];
}

/**
 * Each decision maker judges by the lens that the case gives it, its own preferences included, and takes the others to do the
 * same; whoever is given none sees the conflict of `ground`. What then rests, compared with what would rest if all saw that.
 *
 * A state that is possible only in the view of one decision maker does not count: it cannot come about.
 */
export async function perceptions(
  ground: Ground,
  { concept = "seq" }: PerceptionsAsked = {},
  whatIf: WhatIf = unchanged,
  tick: Tick = noTick,
): Promise<Perceptions> {
  const { model, conflict, start } = ground;
  const none = { concept, views: [], played: 0, actual: 0, outcomes: [], unforeseen: [], onlyByError: [] };
  const placeOf = placesOf(model, conflict);
  const here = start === null ? null : placeOf(start);
  if (!isOptionConflict(conflict) || model.perceptions.length === 0) {
    return { ...none, lostByError: [], start: here, surprises: [] };
  }
  await tick("Seeing the conflict as each decision maker does", 0, 2);
  const judging: Judging[] = conflict.decisionMakers.map(() => ({ levels: ground.levels, ranks: conflict.ranks }));
  const seen: Perception[] = conflict.decisionMakers.map(() => ({}));
  const views = model.perceptions.flatMap(({ dm, lens: id }): View[] => {
    const lens = model.lenses.find((each) => each.id === id);
    const view = lens && viewOf(ground, conflict, dm, lens, whatIf);
    if (!view) return [];
    if (view.judging) judging[dm] = view.judging;
    seen[dm] = view.perception;
    return [view.told];
  });
  await tick("Letting everybody judge by its own view", 1, 2);
  const game = hypergame(conflict, seen, concept);
  const verdicts = analyse(conflict, [concept]);
  const actual = verdicts.equilibria[concept] ?? game.equilibria;
  const misjudging = (state: number): number[] =>
    game.stable.flatMap((set, dm) => (set.has(state) === verdicts.stable[concept]?.[dm]?.has(state) ? [] : [dm]));
  const told = (states: Iterable<number>): Misjudged[] => {
    const groups = groupedBy(states, (state) => `${placeOf(state).outcomes.join()} ${misjudging(state).join()}`);
    return [...groups.values()]
      .map((group): Misjudged => {
        const state = nearestOf(ground, group) ?? group[0];
        return { at: placeOf(state), states: group.length, misjudging: misjudging(state) };
      })
      .sort((a, b) => Number(a.at.outcomes.length === 0) - Number(b.at.outcomes.length === 0) || b.states - a.states);
  };
  return {
    concept,
    views,
    played: game.equilibria.count(),
    actual: actual.count(),
    outcomes: ground.outcomes().map((states, index) => ({
      outcome: model.outcomes[index].id,
      actual: countIn(states, actual),
      played: countIn(states, game.equilibria),
      foreseen: views.map(({ dm }) => countIn(states, game.foreseen[dm])),
    })),
    unforeseen: told(game.unforeseen),
    onlyByError: told([...game.equilibria].filter((state) => !actual.has(state))),
    lostByError: told([...actual].filter((state) => !game.equilibria.has(state))),
    start: here,
    surprises: start === null ? [] : surprisesFrom(ground, conflict, game, judging, start, placeOf),
  };
}

const countIn = (states: readonly number[], set: StateSet): number => states.filter((state) => set.has(state)).length;

/** What one lens makes of the true conflict. */
function viewOf(
  ground: Ground,
  conflict: OptionConflict,
  dm: number,
  lens: Lens,
  whatIf: WhatIf,
): { readonly told: View; readonly perception: Perception; readonly judging: Judging | null } {
  const { model } = ground;
  const own = groundOrNone(model, circumstancesOf(model, lens, whatIf));
  const about = { dm, lens: lens.id, believes: [], overlooks: [], impossible: 0 };
  if (!own) return { told: { ...about, contradictory: true }, perception: {}, judging: null };
  const [truth, belief] = [ground.circumstances.claims, own.circumstances.claims];
  const isImpossible = (state: number): boolean => stateOf(own.conflict, takenIn(conflict, state)) === -1;
  const impossible = Uint8Array.from(conflict.masks, (_, state) => Number(isImpossible(state)));
  const ranks = own.levels.map((levels, each) =>
    rankStates(
      { kind: "statements", levels: levels.map((level) => level.map(({ condition }) => condition)) },
      conflict.masks,
      each,
    ),
  );
  const count = impossible.reduce((total, bit) => total + bit, 0);
  // Where its states and the true ones have nothing in common there is no game to judge.
  if (count === conflict.stateCount) return { told: { ...about, contradictory: true }, perception: {}, judging: null };
  const ids = (these: ReadonlySet<string>, those: ReadonlySet<string>): string[] =>
    model.claims.map(({ id }) => id).filter((id) => these.has(id) && !those.has(id));
  return {
    told: {
      ...about,
      contradictory: false,
      believes: ids(belief, truth),
      overlooks: ids(truth, belief),
      impossible: count,
    },
    perception: { ranks, isImpossible: (state) => impossible[state] === 1 },
    judging: { levels: own.levels, ranks },
  };
}

function surprisesFrom(
  ground: Ground,
  conflict: OptionConflict,
  game: Hypergame,
  judging: readonly Judging[],
  start: number,
  placeOf: (state: number) => Place,
): ToldSurprise[] {
  interface Group extends Pick<ToldSurprise, "mover" | "to" | "reason" | "because" | "expected"> {
    readonly dms: ReadonlySet<number>;
    readonly ends: ReadonlySet<number>;
  }
  const groups = new Map<string, Group>();
  const reason = (who: number, mover: number, to: number): Reason => {
    const { levels, ranks } = judging[who];
    return reasonBetween(levels[mover], { label: (state) => conflict.label(state), ranks }, mover, start, to);
  };
  for (const { move, dm, because } of surprisesAt(conflict, game, start)) {
    const to = placeOf(move.to);
    const why = reason(move.dm, move.dm, move.to);
    const expected = because === "unexpected-interest" ? reason(dm, move.dm, move.to) : null;
    const key = [move.dm, because, why.because, expected?.because].join(" ");
    const known = groups.get(key);
    const dms = new Set([...(known?.dms ?? []), dm]);
    const ends = new Set([...(known?.ends ?? []), move.to]);
    groups.set(key, { mover: move.dm, to, reason: why, because, expected, ...known, dms, ends });
  }
  return [...groups.values()].map(({ dms, ends, ...found }) => ({
    ...found,
    from: conflict.label(start),
    others: ends.size - 1,
    dms: [...dms],
  }));
}

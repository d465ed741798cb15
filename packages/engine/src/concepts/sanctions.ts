import type { Conflict } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import { opponentsOf, reachableBy } from "./reach.js";

/**
 * How decision makers judge states, each seen from a state they stand at. Ordinal preference is one such outlook; strength
 * of preference, unknown preference and attitudes are others, and share the forms of sanction below.
 */
export interface Outlook {
  /** Would `dm` leave `state` for `next`? */
  leaves(dm: number, state: number, next: number): boolean;
  /** Would `dm` have better stayed at `state` than be put at `answer`? */
  deters(dm: number, state: number, answer: number): boolean;
  /** Would `escape` make up to `dm` for having left `state`? */
  rescues(dm: number, state: number, escape: number): boolean;
  /** Would `dm`, answering somebody else's move in its own interest, go from `state` to `next`? */
  answers(dm: number, state: number, next: number): boolean;
}

/** An improvement is a state strictly preferred; "not preferred" deters, so an equally good state sanctions too. */
export function ordinal(conflict: Conflict): Outlook {
  const better = (dm: number, state: number, other: number): boolean =>
    conflict.ranks[dm][other] > conflict.ranks[dm][state];
  return {
    leaves: better,
    deters: (dm, state, answer) => !better(dm, state, answer),
    rescues: better,
    answers: better,
  };
}

/** What it takes to deter: nothing does (Nash), or answers by any moves or by moves in the opponents' own interest. */
export interface Sanction {
  readonly by: "nothing" | "moves" | "improvements";
  /** The decision maker must also find no way out of the answer by one more move of its own. */
  readonly symmetric: boolean;
}

export const sanctions = {
  nash: { by: "nothing", symmetric: false },
  gmr: { by: "moves", symmetric: false },
  smr: { by: "moves", symmetric: true },
  seq: { by: "improvements", symmetric: false },
  sseq: { by: "improvements", symmetric: true },
} as const satisfies Record<string, Sanction>;

/** The forms of stability that every outlook has. */
export type SanctionId = keyof typeof sanctions;

/**
 * The states at which `dm` stays: for each state it would leave for, the opponents have a legal sequence of answers to one
 * that deters it and, in the symmetric forms, from which no single move of its own rescues it.
 */
export function sanctioned(conflict: Conflict, dm: number, sanction: Sanction, outlook: Outlook): StateSet {
  const opponents = opponentsOf(conflict, dm);
  const next = (other: number, state: number): readonly number[] => {
    const moves = conflict.moves(other, state);
    return sanction.by === "moves" ? moves : moves.filter((target) => outlook.answers(other, state, target));
  };
  const known = new Map<number, readonly number[]>();
  const answersTo = (departure: number): readonly number[] => {
    let answers = known.get(departure);
    if (!answers) {
      answers = sanction.by === "nothing" ? [] : [...reachableBy(next, opponents, departure)];
      known.set(departure, answers);
    }
    return answers;
  };
  const noWayOut = (answer: number, state: number): boolean =>
    !conflict.moves(dm, answer).some((escape) => outlook.rescues(dm, state, escape));
  const stable = new StateSet(conflict.stateCount);
  for (let state = 0; state < conflict.stateCount; state++) {
    const deterred = (departure: number): boolean =>
      answersTo(departure).some(
        (answer) => outlook.deters(dm, state, answer) && (!sanction.symmetric || noWayOut(answer, state)),
      );
    const departures = conflict.moves(dm, state).filter((target) => outlook.leaves(dm, state, target));
    if (departures.every(deterred)) stable.add(state);
  }
  return stable;
}

/** A state set for each decision maker, and the states in all of them. */
export interface Verdicts {
  readonly stable: readonly StateSet[];
  readonly equilibria: StateSet;
}

/** Stability of one form under `outlook`, for every decision maker. */
export function verdicts(conflict: Conflict, form: SanctionId, outlook: Outlook): Verdicts {
  const stable = conflict.decisionMakers.map((_, dm) => sanctioned(conflict, dm, sanctions[form], outlook));
  return { stable, equilibria: StateSet.intersection(stable) };
}

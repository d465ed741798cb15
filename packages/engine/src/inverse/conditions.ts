import { opponentsOf, reachable } from "../concepts/reach.js";
import { type SanctionId, sanctions } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";
import type { Conflict } from "../model/conflict.js";
import { requireDecisionMaker, requireState } from "../model/require.js";
import { join, type PreferenceFormula } from "./formula.js";

export interface Conditions {
  readonly formula: PreferenceFormula;
  /** False when there were more answers to look at than `most`: the formula is then sufficient, not necessary. */
  readonly complete: boolean;
}

/**
 * What preferences must be like for `state` to be stable for `dm` (the inverse problem of Kinsara, Kilgour & Hipel 2015), as
 * a formula over comparisons. Only the moves are taken from the conflict, and under SEQ and symmetric SEQ with `others:
 * "fixed"` (default) the others' preferences; with `"open"` their improvements become comparisons too, one legal sequence
 * after the other.
 *
 * @param most sequences to look at when the others are open; default 10 000.
 * @throws ModelError when there is no such state or decision maker.
 */
export function stabilityConditions(
  conflict: Conflict,
  concept: SanctionId,
  dm: number,
  state: number,
  { others = "fixed", most = 10_000 }: { readonly others?: "fixed" | "open"; readonly most?: number } = {},
): Conditions {
  requireState(conflict, state);
  requireDecisionMaker(conflict, dm);
  const { by, symmetric } = sanctions[concept];
  const notPreferred = (worse: number): PreferenceFormula =>
    worse === state ? { kind: "all", of: [] } : { kind: "comparison", dm, better: state, worse, strict: false };
  const deters = (end: number): PreferenceFormula =>
    join("all", [end, ...(symmetric ? conflict.moves(dm, end) : [])].map(notPreferred));

  let left = most;
  const answersTo = (departure: number): PreferenceFormula[] => {
    if (by === "nothing") return [];
    if (by === "moves" || others === "fixed") {
      return [...reachable(conflict, opponentsOf(conflict, dm), departure, by)].map(deters);
    }
    const found: PreferenceFormula[] = [];
    for (const sequence of sequences(conflict, dm, departure)) {
      if (left-- <= 0) break;
      const willing = sequence.map(
        ({ dm: mover, from, to }): PreferenceFormula => ({
          kind: "comparison",
          dm: mover,
          better: to,
          worse: from,
          strict: true,
        }),
      );
      found.push(join("all", [deters(sequence[sequence.length - 1].to), ...willing]));
    }
    return found;
  };
  const departures = conflict.moves(dm, state).map((to) => join("any", [notPreferred(to), ...answersTo(to)]));
  return { formula: join("all", departures), complete: left >= 0 };
}

/** Legal sequences of the opponents' moves that never come twice to the same state by the same mover: others add nothing. */
function* sequences(
  conflict: Conflict,
  dm: number,
  start: number,
  before: readonly Move[] = [],
): Generator<readonly Move[]> {
  const from = before.at(-1)?.to ?? start;
  for (const mover of opponentsOf(conflict, dm)) {
    if (mover === before.at(-1)?.dm) continue;
    for (const to of conflict.moves(mover, from)) {
      if (before.some((move) => move.dm === mover && move.to === to)) continue;
      const sequence = [...before, { dm: mover, from, to }];
      yield sequence;
      yield* sequences(conflict, dm, start, sequence);
    }
  }
}

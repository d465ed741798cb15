import { type Conflict, improvements } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import { opponentsOf, reachable, type Steps } from "./reach.js";

/**
 * The shape that GMR, SMR, SEQ and symmetric SEQ share: `state` is stable for `dm` if each of its improvements is
 * answered by the opponents, along `steps`, with a state that `dm` does not prefer to `state` ("not preferred", so an
 * equally good state sanctions too) and that passes `deters`.
 */
export function sanctioned(
  conflict: Conflict,
  dm: number,
  steps: Steps,
  deters: (answer: number, state: number) => boolean = () => true,
): StateSet {
  const rank = conflict.ranks[dm];
  const opponents = opponentsOf(conflict, dm);
  const answers = new Map<number, readonly number[]>();
  const answersTo = (improvement: number): readonly number[] => {
    let known = answers.get(improvement);
    if (!known) {
      known = [...reachable(conflict, opponents, improvement, steps)];
      answers.set(improvement, known);
    }
    return known;
  };
  const stable = new StateSet(conflict.stateCount);
  for (let state = 0; state < conflict.stateCount; state++) {
    const isSanctioned = (improvement: number): boolean =>
      answersTo(improvement).some((answer) => rank[answer] <= rank[state] && deters(answer, state));
    if (improvements(conflict, dm, state).every(isSanctioned)) stable.add(state);
  }
  return stable;
}

/** True when `dm`, once at `answer`, has no way out to a state it prefers to `state` (any of its moves counts). */
export function noEscape(conflict: Conflict, dm: number): (answer: number, state: number) => boolean {
  const rank = conflict.ranks[dm];
  return (answer, state) => conflict.moves(dm, answer).every((escape) => rank[escape] <= rank[state]);
}

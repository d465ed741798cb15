import { analyse } from "../analyse.js";
import type { SanctionId } from "../concepts/sanctions.js";
import type { OptionConflict } from "../model/option-conflict.js";
import { ModelError } from "../model/problems.js";
import { StateSet } from "../model/state-set.js";
import { type Perceived, type Perception, perceivedConflict } from "./perceived.js";

/** What comes of everybody's playing its own game. All states are those of the true conflict. */
export interface Hypergame {
  /** The game of each decision maker. */
  readonly perceived: readonly Perceived[];
  /** `stable[dm]`: the states that `dm` stays at, judging in its own game by what they look like to it. */
  readonly stable: readonly StateSet[];
  /** `impossible[dm]`: the states that `dm` takes to be impossible. It has no judgement of them, so they are not stable. */
  readonly impossible: readonly StateSet[];
  /** The states that everybody stays at: the equilibria of the hypergame. */
  readonly equilibria: StateSet;
  /** `foreseen[dm]`: the states that look to `dm` like equilibria for everybody, in its own game. */
  readonly foreseen: readonly StateSet[];
  /** The equilibria of the hypergame that nobody foresees. */
  readonly unforeseen: StateSet;
}

/**
 * A first-level hypergame (Wang, Hipel & Fraser 1988): each decision maker judges by its own game, not knowing that the
 * others have other ones; an equilibrium is a state at which each would stay in its own game.
 *
 * @param actual the conflict as it is; its preferences are used where a perception gives none.
 * @throws ModelError when there is not one perception for each decision maker, or one that does not fit the conflict.
 */
export function hypergame(
  actual: OptionConflict,
  perceptions: readonly Perception[],
  concept: SanctionId = "seq",
): Hypergame {
  const decisionMakers = actual.decisionMakers.length;
  if (perceptions.length !== decisionMakers) {
    throw new ModelError({ code: "engine/perception-count", found: perceptions.length, decisionMakers });
  }
  const statesWhere = (test: (state: number) => boolean): StateSet => {
    const found = new StateSet(actual.stateCount);
    for (let state = 0; state < actual.stateCount; state++) if (test(state)) found.add(state);
    return found;
  };
  const perceived = perceptions.map((perception, dm) => perceivedConflict(actual, perception, dm));
  const stable: StateSet[] = [];
  const foreseen: StateSet[] = [];
  for (const [dm, { conflict, seenAs }] of perceived.entries()) {
    const verdicts = analyse(conflict, [concept]).stable[concept] ?? [];
    const all = StateSet.intersection(verdicts);
    stable.push(statesWhere((state) => seenAs[state] !== -1 && verdicts[dm].has(seenAs[state])));
    foreseen.push(statesWhere((state) => seenAs[state] !== -1 && all.has(seenAs[state])));
  }
  const equilibria = StateSet.intersection(stable);
  return {
    perceived,
    stable,
    impossible: perceived.map(({ seenAs }) => statesWhere((state) => seenAs[state] === -1)),
    equilibria,
    foreseen,
    unforeseen: statesWhere((state) => equilibria.has(state) && !foreseen.some((set) => set.has(state))),
  };
}

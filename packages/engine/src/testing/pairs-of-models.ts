import type { Conflict } from "../model/conflict.js";
import { graphConflict } from "../model/graph-conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { chance } from "./prng.js";
import { type Extent, randomGraphModel, randomOptionModel } from "./random-models.js";
import { type Game, graphGame, optionGame } from "./reference.js";

/** The same random conflict for the engine and for the reference solver: option form for even seeds, graph form for odd. */
export function conflictAndGame(seed: number, extent: Extent = {}): { conflict: Conflict; game: Game } {
  if (seed % 2 === 0) {
    const model = randomOptionModel(seed, extent);
    return { conflict: optionConflict(model), game: optionGame(model) };
  }
  const model = randomGraphModel(seed, extent);
  return { conflict: graphConflict(model), game: graphGame(model) };
}

/** Up to four pairs of different states for each decision maker. */
export function randomPairs(seed: number, conflict: Conflict): [number, number][][] {
  const draw = chance(seed);
  return conflict.decisionMakers.map(() =>
    Array.from({ length: draw.below(5) }, (): [number, number] => [
      draw.below(conflict.stateCount),
      draw.below(conflict.stateCount),
    ]).filter(([one, other]) => one !== other),
  );
}

/** Labels of the states, ascending by number. */
export const labels = (conflict: Conflict, states: Iterable<number>): string[] =>
  [...states].map((state) => conflict.label(state));

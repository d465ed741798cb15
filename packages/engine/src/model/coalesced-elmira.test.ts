import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import type { ConceptId } from "../concepts/registry.js";
import { elmira9, elmira12 } from "../testing/elmira.js";
import type { Conflict } from "./conflict.js";
import { coalesce, graphConflict } from "./graph-conflict.js";
import { optionConflict } from "./option-conflict.js";

const nine = graphConflict(elmira9);
const twelve = optionConflict(elmira12);
const coalesced = coalesce(twelve, [[4, 5, 10, 11]]);

/** The number from 1 of the nine-state form for each state of the coalesced one. */
const inNine = [1, 2, 3, 4, 9, 5, 6, 7, 8];

describe("Elmira: twelve states, coalesced to nine, are the nine of the literature", () => {
  it("with the same moves", () => {
    expect(coalesced.stateCount).toBe(9);
    for (const [dm] of nine.decisionMakers.entries()) {
      for (const [state, number] of inNine.entries()) {
        const moves = coalesced.moves(dm, state).map((target) => inNine[target] - 1);
        expect(
          moves.sort((a, b) => a - b),
          `${number}`,
        ).toEqual(nine.moves(dm, number - 1));
      }
    }
  });

  it.each<[ConceptId, number[]]>([
    ["nash", [5, 8, 9]],
    ["seq", [5, 8, 9]],
    ["sseq", [5, 8, 9]],
    ["gmr", [1, 4, 5, 8, 9]],
    ["smr", [1, 4, 5, 8, 9]],
  ])("with the same %s equilibria, %j", (concept, expected) => {
    expect(equilibria(nine, concept).map((state) => state + 1)).toEqual(expected);
    const mapped = equilibria(coalesced, concept).map((state) => inNine[state]);
    expect(mapped.sort((a, b) => a - b)).toEqual(expected);
    const apart = equilibria(twelve, concept).map((state) => inNine[coalesced.stateOf(state)]);
    expect([...new Set(apart)].sort((a, b) => a - b)).toEqual(expected);
  });
});

const equilibria = (conflict: Conflict, id: ConceptId): number[] => [...(analyse(conflict, [id]).equilibria[id] ?? [])];

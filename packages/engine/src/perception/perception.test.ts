import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { conceptIds } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import { optionConflict } from "../model/option-conflict.js";
import { ranksOfRanking } from "../model/rank.js";
import { chicken, prisonersDilemma, stagHunt } from "../testing/classic-games.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { randomOptionModel, randomRanking } from "../testing/random-models.js";
import { type Game, optionGame, stableIn } from "../testing/reference.js";
import { hypergame } from "./hypergame.js";
import type { Perception } from "./perceived.js";
import { surprisesAt } from "./surprise.js";

const ids = conceptIds as readonly SanctionId[];
const seeds = Array.from({ length: 100 }, (_, index) => 760_000 + index);

describe("a hypergame", () => {
  it("in which everybody sees things as they are is the conflict, and surprises nobody", () => {
    for (const seed of seeds) {
      const conflict = optionConflict(randomOptionModel(seed));
      const perceptions = conflict.decisionMakers.map((): Perception => ({}));
      for (const id of ids) {
        const found = hypergame(conflict, perceptions, id);
        const { stable, equilibria } = analyse(conflict, [id]);
        expect(found.stable).toEqual(stable[id]);
        expect(found.equilibria).toEqual(equilibria[id]);
        for (const foreseen of found.foreseen) expect(foreseen).toEqual(equilibria[id]);
        expect(found.unforeseen.count()).toBe(0);
        expect(surprisesAt(conflict, found, seed % conflict.stateCount)).toEqual([]);
      }
    }
  });

  it("equals the reference solver put to each game on its own", () => {
    for (const seed of seeds) {
      const model = randomOptionModel(seed, { decisionMakers: [2, 3], options: [3, 4] });
      const conflict = optionConflict(model);
      const draw = chance(seed);
      const actual = optionGame(model);
      const perceptions = conflict.decisionMakers.map((): Perception => {
        const unseen = draw.below(model.options.length);
        const never = draw.below(conflict.stateCount);
        return {
          ranks: conflict.ranks.map((_, dm) =>
            ranksOfRanking(randomRanking(draw, conflict.stateCount), conflict.stateCount, dm),
          ),
          unseenOptions: conflict.masks.some((mask) => ((mask >>> unseen) & 1) === 0) ? [unseen] : [],
          isImpossible: draw.oneIn(2) && conflict.masks[never] !== 0 ? (state) => state === never : undefined,
        };
      });
      if (problemOf(() => hypergame(conflict, perceptions))) continue;
      const id = ids[seed % ids.length];
      const found = hypergame(conflict, perceptions, id);
      for (const [dm, perception] of perceptions.entries()) {
        const game = seenBy(actual, perception);
        const expected = stableIn(game, id, dm);
        const looks = (s: string): string =>
          Array.from(s, (choice, option) => (perception.unseenOptions?.includes(option) ? "N" : choice)).join("");
        expect([...found.stable[dm]], `seed ${seed}`).toEqual(
          actual.states.flatMap((s, state) => (expected.has(looks(s)) ? [state] : [])),
        );
        expect([...found.impossible[dm]]).toEqual(
          actual.states.flatMap((s, state) => (game.states.includes(looks(s)) ? [] : [state])),
        );
      }
    }
  });

  it("surprises by interest exactly those who rank the mover's states otherwise than the mover does", () => {
    let count = 0;
    for (const seed of seeds) {
      const conflict = optionConflict(randomOptionModel(seed, { decisionMakers: [2, 3], options: [3, 4] }));
      const draw = chance(seed);
      const seen = conflict.decisionMakers.map(() =>
        conflict.ranks.map((_, dm) =>
          ranksOfRanking(randomRanking(draw, conflict.stateCount), conflict.stateCount, dm),
        ),
      );
      const state = draw.below(conflict.stateCount);
      const found = hypergame(
        conflict,
        seen.map((ranks): Perception => ({ ranks })),
      );
      const expected = seen.flatMap((own, mover) =>
        conflict.moves(mover, state).flatMap((to) =>
          seen.flatMap((theirs, dm) => {
            const gains = own[mover][to] > own[mover][state];
            const expects = theirs[mover][to] > theirs[mover][state];
            const move = { dm: mover, from: state, to };
            return dm !== mover && gains && !expects ? [{ move, dm, because: "unexpected-interest" }] : [];
          }),
        ),
      );
      count += expected.length;
      expect(surprisesAt(conflict, found, state), `seed ${seed}`).toEqual(expected);
    }
    expect(count).toBeGreaterThan(50);
  });

  it("lets two who would trust each other defect, each taking the other for a prisoner", () => {
    const hunt = optionConflict(stagHunt);
    const dilemma = optionConflict(prisonersDilemma);
    const row: Perception = { ranks: [hunt.ranks[0], dilemma.ranks[1]] };
    const column: Perception = { ranks: [dilemma.ranks[0], hunt.ranks[1]] };
    const found = hypergame(hunt, [row, column], "nash");
    expect([...found.equilibria]).toEqual([0, 3]);
    expect(found.foreseen.map((set) => [...set])).toEqual([[0], [0]]);
    // Both cooperating is a resting place that neither would have foreseen.
    expect([...found.unforeseen]).toEqual([3]);
    expect(surprisesAt(hunt, found, 1)).toEqual([
      { move: { dm: 1, from: 1, to: 3 }, dm: 0, because: "unexpected-interest" },
    ]);
  });

  it("what one of them foresees is not unforeseen", () => {
    const hunt = optionConflict(stagHunt);
    const distrusting: Perception = { ranks: [optionConflict(prisonersDilemma).ranks[0], hunt.ranks[1]] };
    const found = hypergame(hunt, [{}, distrusting], "nash");
    expect([...found.equilibria]).toEqual([0, 3]);
    expect(found.foreseen.map((set) => [...set])).toEqual([[0, 3], [0]]);
    expect([...found.unforeseen]).toEqual([]);
  });

  it("an option that is not seen surprises, and so does a state that was held to be impossible", () => {
    const conflict = optionConflict(chicken);
    const blind = hypergame(conflict, [{}, { unseenOptions: [0] }], "nash");
    expect(surprisesAt(conflict, blind, 0)).toContainEqual({
      move: { dm: 0, from: 0, to: 1 },
      dm: 1,
      because: "unseen-option",
    });
    const sure = hypergame(conflict, [{}, { isImpossible: (state) => state === 1 }], "nash");
    expect(surprisesAt(conflict, sure, 0)).toContainEqual({
      move: { dm: 0, from: 0, to: 1 },
      dm: 1,
      because: "unseen-state",
    });
    expect(sure.equilibria.has(1)).toBe(false);
    expect([...sure.impossible[1]]).toEqual([1]);
  });

  it("refuses what does not fit", () => {
    const conflict = optionConflict(chicken);
    expect(problemOf(() => hypergame(conflict, [{}]))?.code).toBe("engine/perception-count");
    expect(problemOf(() => hypergame(conflict, [{}, { unseenOptions: [2] }]))).toEqual({
      code: "engine/perception-unknown-option",
      dm: 1,
      option: 2,
      options: 2,
    });
    expect(problemOf(() => hypergame(conflict, [{ isImpossible: () => true }, {}]))?.code).toBe(
      "engine/perception-of-nothing",
    );
    expect(problemOf(() => hypergame(conflict, [{ ranks: [] }, {}]))?.code).toBe("engine/preference-count");
    const short = { ranks: [new Int32Array(4), new Int32Array(2)] };
    expect(problemOf(() => hypergame(conflict, [short, {}]))).toEqual({
      code: "engine/ranking-misses-states",
      dm: 1,
      states: [2, 3],
    });
  });
});

/** The game of one decision maker: without the states it does not see. */
function seenBy(actual: Game, { ranks = [], unseenOptions = [], isImpossible = () => false }: Perception): Game {
  const states = actual.states.filter(
    (s, state) => !isImpossible(state) && unseenOptions.every((option) => s[option] === "N"),
  );
  const number = new Map(actual.states.map((s, state) => [s, state]));
  return {
    dms: actual.dms,
    states,
    moves: (i, s) => new Set([...actual.moves(i, s)].filter((q) => states.includes(q))),
    prefers: (i, q, s) => ranks[i][number.get(q) ?? 0] > ranks[i][number.get(s) ?? 0],
  };
}

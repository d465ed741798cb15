import { describe, expect, it } from "vitest";
import { conceptIds, concepts } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import { graphConflict } from "../model/graph-conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { prisonersDilemma } from "../testing/classic-games.js";
import { elmira9, elmira12 } from "../testing/elmira.js";
import { conflictAndGame, labels } from "../testing/pairs-of-models.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { type Game, reachableIn } from "../testing/reference.js";
import { alliance } from "./alliance.js";
import { type Coalition, jointImprovements, jointMoves, subCoalitions } from "./coalition.js";
import { coalitionEffect } from "./effect.js";
import { coalitionStable } from "./stability.js";
import { universallyStable } from "./universal.js";

const forms = conceptIds as readonly SanctionId[];
const seeds = Array.from({ length: 150 }, (_, index) => 730_000 + index);
const small = { decisionMakers: [2, 4], options: [2, 4], states: [2, 7] } as const;

/** R_H, R_H⁺⁺ and coalition stability, read off the definitions one by one. */
const joint = (game: Game, H: Coalition, s: string): string[] =>
  [...reachableIn(H, s, (j, q) => game.moves(j, q))].filter((q) => q !== s);
const jointGains = (game: Game, H: Coalition, s: string): string[] =>
  joint(game, H, s).filter((q) => H.every((i) => game.prefers(i, q, s)));

function stableFor(game: Game, H: Coalition, form: SanctionId, opponents: readonly Coalition[]): string[] {
  const others = game.dms.filter((j) => !H.includes(j));
  const hurts = (q: string, s: string): boolean => H.some((i) => !game.prefers(i, q, s));
  const gains = new Map(
    opponents.map((F) => [F, new Map(game.states.map((s): [string, string[]] => [s, jointGains(game, F, s)]))]),
  );
  const answers = (q: string): Set<string> =>
    form === "gmr" || form === "smr"
      ? reachableIn(others, q, (j, s) => game.moves(j, s))
      : reachableIn([...opponents.keys()], q, (F, s) => gains.get(opponents[F])?.get(s) ?? []);
  return game.states.filter((s) =>
    jointGains(game, H, s).every(
      (q) =>
        form !== "nash" &&
        [...answers(q)].some(
          (r) => hurts(r, s) && (form === "gmr" || form === "seq" || joint(game, H, r).every((t) => hurts(t, s))),
        ),
    ),
  );
}

describe("coalition stability", () => {
  it.each(forms)("%s equals the definition, opponents as sub-coalitions or as individuals", (form) => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed, small);
      const draw = chance(seed);
      const members = draw.shuffled(game.dms).slice(0, draw.between(2, game.dms.length));
      const H = [...members].sort((a, b) => a - b);
      const others = game.dms.filter((j) => !H.includes(j));
      for (const opponents of [subCoalitions(others), others.map((j) => [j])]) {
        expect(labels(conflict, coalitionStable(conflict, members, form, opponents)), `seed ${seed}`).toEqual(
          stableFor(game, H, form, opponents),
        );
      }
      expect([...coalitionStable(conflict, H, form)]).toEqual([
        ...coalitionStable(conflict, H, form, subCoalitions(others)),
      ]);
    }
  });

  it("joint moves and improvements equal the definitions", () => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed, small);
      for (const H of subCoalitions(game.dms)) {
        for (const [state, s] of game.states.entries()) {
          expect(new Set(labels(conflict, jointMoves(conflict, H, state)))).toEqual(new Set(joint(game, H, s)));
          expect(new Set(labels(conflict, jointImprovements(conflict, H, state)))).toEqual(
            new Set(jointGains(game, H, s)),
          );
        }
      }
    }
  });

  it("of all coalitions is that of each, and includes the inclusions of the single concepts", () => {
    for (const seed of seeds.slice(0, 60)) {
      const { conflict, game } = conflictAndGame(seed, small);
      const found = forms.map((form) => new Set(universallyStable(conflict, form)));
      for (const [index, form] of forms.entries()) {
        const expected = subCoalitions(game.dms).map((H) =>
          stableFor(game, H, form, subCoalitions(game.dms.filter((j) => !H.includes(j)))),
        );
        const all = game.states.filter((s) => expected.every((set) => set.includes(s)));
        expect(labels(conflict, found[index]), `seed ${seed} ${form}`).toEqual(all);
      }
      const [nash, gmr, smr, seq, sseq] = found;
      for (const [inner, outer] of [
        [nash, sseq],
        [sseq, seq],
        [sseq, smr],
        [seq, gmr],
        [smr, gmr],
      ]) {
        expect(
          [...inner].filter((state) => !outer.has(state)),
          `seed ${seed}`,
        ).toEqual([]);
      }
    }
  });

  it("upsets what has a joint improvement, and says who gains and who loses there", () => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed, small);
      const all = [...game.states.keys()];
      for (const { state, improvements, destinations } of coalitionEffect(conflict, [1, 0], all, { most: 1 })) {
        const s = game.states[state];
        const ends = jointGains(game, [0, 1], s);
        expect(improvements, `seed ${seed}`).toBe(ends.length);
        expect(destinations).toHaveLength(Math.min(1, ends.length));
        for (const { state: end, gain, lose } of destinations) {
          const q = game.states[end];
          expect(ends).toContain(q);
          expect(gain).toEqual(game.dms.filter((i) => game.prefers(i, q, s)));
          expect(lose).toEqual(game.dms.filter((i) => game.prefers(i, s, q)));
        }
      }
    }
  });

  it("of Elmira upsets state 7 by the Ministry and Uniroyal, who move to 10", () => {
    const conflict = optionConflict(elmira12);
    const nash = concepts.nash;
    const resting = (state: number): boolean => [0, 1, 2].every((dm) => nash.stableFor(conflict, dm).has(state));
    expect([6, 9].every(resting)).toBe(true);
    // The printed state k is our k − 1.
    expect(coalitionEffect(conflict, [0, 1], [6, 9])).toEqual([
      { state: 6, improvements: 1, destinations: [{ state: 9, gain: [0, 1], lose: [2] }] },
      { state: 9, improvements: 0, destinations: [] },
    ]);
    const printed = (form: SanctionId): number[] => [...universallyStable(conflict, form)].map((state) => state + 1);
    expect(printed("nash")).toEqual([5, 6, 10, 11, 12]);
    expect(printed("seq")).toEqual([5, 6, 10, 11, 12]);
    expect(printed("gmr")).toEqual([1, 4, 5, 6, 10, 11, 12]);
    expect(printed("smr")).toEqual([1, 4, 5, 6, 10, 11, 12]);
    const nine = graphConflict(elmira9);
    expect([...universallyStable(nine, "nash")].map((state) => state + 1)).toEqual([8, 9]);
    expect([...universallyStable(nine, "smr")].map((state) => state + 1)).toEqual([1, 4, 8, 9]);
  });

  it("refuses a coalition of one, unknown members, and too many coalitions", () => {
    const conflict = optionConflict(prisonersDilemma);
    expect(problemOf(() => coalitionStable(conflict, [1, 1], "nash"))).toEqual({
      code: "engine/coalition-too-small",
      found: 1,
    });
    expect(problemOf(() => alliance(conflict, [0, 2]))).toEqual({
      code: "engine/unknown-decision-maker",
      dm: 2,
      decisionMakers: 2,
    });
    const { conflict: crowd } = conflictAndGame(0, { decisionMakers: [9, 9] });
    expect(problemOf(() => universallyStable(crowd, "nash"))?.code).toBe("engine/too-many-coalitions");
  });
});

describe("an alliance", () => {
  it("judges every player by the definition, the allies as one", () => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed, { ...small, decisionMakers: [3, 4] });
      const found = alliance(conflict, [2, 0]);
      expect(found.players).toEqual([[0, 2], ...game.dms.filter((dm) => dm !== 0 && dm !== 2).map((dm) => [dm])]);
      for (const form of forms) {
        for (const [index, player] of found.players.entries()) {
          const opponents = found.players.filter((other) => other !== player);
          expect(labels(conflict, found.stable[form]?.[index] ?? []), `seed ${seed}`).toEqual(
            stableFor(game, player, form, opponents),
          );
        }
      }
    }
  });

  it("of two whose interests are the same is one of them with both sets of options", () => {
    for (const seed of seeds.slice(0, 60)) {
      const { conflict } = conflictAndGame(2 * seed, { ...small, decisionMakers: [3, 3] });
      const same = { ...conflict, ranks: [conflict.ranks[0], conflict.ranks[0], conflict.ranks[2]] };
      const merged = {
        ...conflict,
        decisionMakers: ["both", "other"],
        ranks: [conflict.ranks[0], conflict.ranks[2]],
        moves: (dm: number, state: number) =>
          dm === 0 ? jointMoves(conflict, [0, 1], state) : conflict.moves(2, state),
      };
      const found = alliance(same, [0, 1]);
      for (const form of forms) {
        for (const dm of [0, 1]) {
          expect([...(found.stable[form]?.[dm] ?? [])], `seed ${seed}`).toEqual([
            ...concepts[form].stableFor(merged, dm),
          ]);
        }
      }
    }
  });

  it("of everybody in the prisoner's dilemma rests at every outcome that no other is better than for both", () => {
    const found = alliance(optionConflict(prisonersDilemma), [0, 1], ["nash"]);
    expect([...(found.equilibria.nash ?? [])]).toEqual([1, 2, 3]);
    expect(found.stable.gmr).toBeUndefined();
  });
});

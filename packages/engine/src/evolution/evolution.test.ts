import { describe, expect, it } from "vitest";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { conflictAndGame } from "../testing/pairs-of-models.js";
import { chance } from "../testing/prng.js";
import { problemOf } from "../testing/problem-of.js";
import { type Game, improvementsIn, reachableIn } from "../testing/reference.js";
import { randomOptionModel } from "../testing/random-models.js";
import { smallGraph } from "../testing/small-graph.js";
import { pointOfNoReturn, pointsOfNoReturn, statesThatReach } from "./no-return.js";
import { reachableFrom } from "./reachable-from.js";
import { reachableWithin } from "./reachable-within.js";
import { resistance } from "./resistance.js";
import type { Along } from "./search.js";
import type { Move } from "./step.js";
import { shortestWays } from "./ways.js";

const seeds = Array.from({ length: 120 }, (_, index) => 710_000 + index);
const small = { decisionMakers: [2, 3], options: [2, 4], states: [2, 6] } as const;

/** Every legal sequence of up to `length` moves, by trying them all. */
function allWays(conflict: Conflict, start: number, length: number): Move[][] {
  let last: Move[][] = [[]];
  const all = [...last];
  for (let turn = 0; turn < length; turn++) {
    last = last.flatMap((way) =>
      [...conflict.decisionMakers.keys()]
        .filter((dm) => dm !== way.at(-1)?.dm)
        .flatMap((dm) => {
          const from = way.at(-1)?.to ?? start;
          return conflict.moves(dm, from).map((to) => [...way, { dm, from, to }]);
        }),
    );
    all.push(...last);
  }
  return all;
}

const endOf = (way: readonly Move[], start: number): number => way.at(-1)?.to ?? start;
const written = (ways: readonly (readonly Move[])[]): string[] =>
  ways.map((way) => way.map(({ dm, from, to }) => `${dm}:${from}→${to}`).join(" ")).sort();
const gains = (conflict: Conflict, { dm, from, to }: Move): boolean =>
  conflict.ranks[dm][to] > conflict.ranks[dm][from];
const unwillingIn = (conflict: Conflict, way: readonly Move[]): number =>
  way.filter((move) => !gains(conflict, move)).length;

const H = 4;

const everyThird = (state: number): boolean => state % 3 === 2;

describe("shortest ways", () => {
  it.each<Along>(["moves", "improvements"])("by %s are those of trying every sequence", (along) => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, small);
      const draw = chance(seed);
      const [start, target] = [draw.below(conflict.stateCount), draw.below(conflict.stateCount)];
      const ways = allWays(conflict, start, H).filter(
        (way) => endOf(way, start) === target && (along === "moves" || way.every((move) => gains(conflict, move))),
      );
      const least = Math.min(...ways.map((way) => way.length));
      const shortest = ways.filter((way) => way.length === least);
      const found = shortestWays(conflict, start, (state) => state === target, { along, most: 100_000 });
      // Trying every sequence stops after H moves; longer ways may exist.
      const withinH = (found.cost?.length ?? H + 1) <= H;
      expect(withinH, `seed ${seed}`).toBe(ways.length > 0);
      if (!withinH) continue;
      expect(found.cost, `seed ${seed}`).toEqual({ unwilling: 0, length: least });
      expect(written(found.ways), `seed ${seed}`).toEqual(written(shortest));
      expect(found).toMatchObject({ count: shortest.length, complete: true });
    }
  });

  it("against least resistance have the fewest unwilling moves, then the fewest moves", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, { ...small, options: [2, 3], states: [2, 4] });
      const target = conflict.stateCount - 1;
      const ways = allWays(conflict, 0, H + 1).filter((way) => endOf(way, 0) === target);
      const found = resistance(conflict, 0, (state) => state === target).ways;
      const longest = Math.max(0, ...found.ways.map((way) => way.length));
      if (ways.length === 0 || longest > H + 1) continue;
      const price = (way: readonly Move[]): number => unwillingIn(conflict, way) * 100 + way.length;
      const least = Math.min(...ways.map(price));
      expect(found.cost, `seed ${seed}`).toEqual({ unwilling: Math.floor(least / 100), length: least % 100 });
      expect(written(found.ways)).toEqual(written(ways.filter((way) => price(way) === least)));
    }
  });

  it("are, if asked, the plainest of them: those that change fewest options", () => {
    let fewer = 0;
    for (const seed of seeds) {
      const conflict = optionConflict(randomOptionModel(seed, { decisionMakers: [2, 3], options: [3, 5] }));
      const changes = (way: readonly Move[]): number =>
        way.reduce((sum, { from, to }) => {
          const [before, after] = [conflict.label(from), conflict.label(to)];
          return sum + conflict.options.filter((_, option) => before[option] !== after[option]).length;
        }, 0);
      const all = shortestWays(conflict, 0, everyThird, { most: 100_000 });
      const least = Math.min(...all.ways.map(changes));
      const found = shortestWays(conflict, 0, everyThird, { most: 100_000, plainest: true });
      expect(written(found.ways), `seed ${seed}`).toEqual(written(all.ways.filter((way) => changes(way) === least)));
      expect(found.count).toBe(found.ways.length);
      if (found.count < all.count) fewer++;
    }
    expect(fewer).toBeGreaterThan(20);
  });

  it("are cut at the cap, and say so", () => {
    const four = optionConflict({
      form: "option",
      infeasible: [],
      options: [0, 1, 2, 3].map((owner) => ({ name: `${owner}`, owner, change: "once" })),
      decisionMakers: [0, 1, 2, 3].map((dm) => ({ name: `${dm}`, preference: { kind: "statements", levels: [] } })),
    });
    const found = shortestWays(four, 0, (state) => state === 15, { most: 5 });
    expect(found).toMatchObject({ count: 24, complete: false, cost: { length: 4 } });
    expect(found.ways).toHaveLength(5);
    expect(found.ways[0].map(({ dm }) => dm)).toEqual([0, 1, 2, 3]);
    expect(found.ways.flat().every((step) => step.irreversible && !step.improves)).toBe(true);
    expect(shortestWays(four, 0, () => true)).toMatchObject({ cost: { length: 0 }, ways: [[]] });
    expect(problemOf(() => shortestWays(four, 16, () => true))).toEqual({
      code: "engine/unknown-state",
      state: 16,
      states: 16,
    });
    expect(problemOf(() => shortestWays(four, 0, () => false, { movers: [7] }))?.code).toBe(
      "engine/unknown-decision-maker",
    );
  });
});

describe("reachable within a horizon", () => {
  it("is what trying every sequence finds, with its last movers", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, small);
      const ways = allWays(conflict, 0, 3);
      const found = reachableWithin(conflict, 0, "moves", { horizon: 3 });
      for (const dm of conflict.decisionMakers.keys()) {
        const expected = new Set(ways.filter((way) => way.at(-1)?.dm === dm).map((way) => endOf(way, 0)));
        expect(new Set(found.lastMover[dm]), `seed ${seed}`).toEqual(expected);
      }
      for (const way of ways) expect(found.distance[endOf(way, 0)]).toBeLessThanOrEqual(way.length);
    }
  });

  it("is found without last movers too", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed);
      const start = seed % conflict.stateCount;
      const expected = [...reachableWithin(conflict, start, "moves").reached];
      expect([...reachableFrom(conflict, start)], `seed ${seed}`).toEqual(expected);
    }
  });

  it("equals the reference without a horizon", () => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed);
      for (const along of ["moves", "improvements"] as const) {
        const expected = reachableIn(game.dms, game.states[0], stepIn(game, along)).add(game.states[0]);
        const found = [...reachableWithin(conflict, 0, along).reached].map((state) => conflict.label(state));
        expect(new Set(found), `seed ${seed}`).toEqual(expected);
      }
    }
  });
});

const stepIn = (game: Game, along: "moves" | "improvements") => (j: number, s: string) =>
  along === "moves" ? game.moves(j, s) : improvementsIn(game, j, s);

describe("points of no return", () => {
  it("states that reach a goal are those from which the reference reaches it", () => {
    for (const seed of seeds) {
      const { conflict, game } = conflictAndGame(seed);
      const goal = chance(seed).below(conflict.stateCount);
      for (const along of ["moves", "improvements"] as const) {
        const open = statesThatReach(conflict, (state) => state === goal, along);
        const expected = game.states.filter(
          (s, index) => index === goal || reachableIn(game.dms, s, stepIn(game, along)).has(game.states[goal]),
        );
        expect(
          [...open].map((state) => conflict.label(state)),
          `seed ${seed}`,
        ).toEqual(expected);
      }
    }
  });

  it("every listed step closes the way, and no step of a short way that closes it is missed", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed, small);
      const open = statesThatReach(conflict, (state) => state === 0);
      const { steps, count } = pointsOfNoReturn(conflict, 0, open, { most: 1e6 });
      expect(count).toBe(steps.length);
      const listed = new Set(written(steps.map((step) => [step])));
      for (const { from, to } of steps) expect(open.has(from) && !open.has(to)).toBe(true);
      const closing = allWays(conflict, 0, 3).flatMap((way) => {
        const at = pointOfNoReturn(way, open);
        return at === undefined ? [] : written([[way[at]]]);
      });
      expect(
        closing.filter((step) => !listed.has(step)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it("a step that its mover can take back may still not be irreversible for others, and the reverse", () => {
    const conflict = smallGraph({
      A: { moves: "a→b", ranks: "b > c > a" },
      B: { moves: "b→a b→c", ranks: "a > b > c" },
    });
    const way = shortestWays(conflict, 0, (state) => state === 2).ways[0];
    expect(way.map(({ irreversible }) => irreversible)).toEqual([true, true]);
    expect(
      pointOfNoReturn(
        way,
        statesThatReach(conflict, (state) => state === 0),
      ),
    ).toBe(1);
  });

  it("a step back from elsewhere does not make a step reversible, nor does a move that leads on", () => {
    const conflict = smallGraph({
      A: { moves: "a→b b→c", ranks: "c > b > a" },
      B: { moves: "b→a c→b", ranks: "a > b > c" },
    });
    const [step] = shortestWays(conflict, 0, (state) => state === 1).ways[0];
    expect(step).toEqual({ dm: 0, from: 0, to: 1, improves: true, irreversible: true });
  });

  it("lists no step that its mover could only take twice in a row", () => {
    // Only A comes to b, so A cannot take b→c, which closes the way to a; from a it could take a→d.
    const A = { moves: "a→b b→c a→d", ranks: "a = b = c = d" };
    const closing = (moves: string): string[] => {
      const conflict = smallGraph({ A, B: { moves, ranks: "a = b = c = d" } });
      const open = statesThatReach(conflict, (state) => state === 0);
      return written(pointsOfNoReturn(conflict, 0, open).steps.map((step) => [step]));
    };
    expect(closing("b→a")).toEqual(["0:0→3"]);
    expect(closing("b→a a→b")).toEqual(["0:0→3", "0:1→2"]);
  });

  it("names whose interest stops a way", () => {
    const conflict = smallGraph({
      A: { moves: "a→b", ranks: "b > c > a" },
      B: { moves: "b→a b→c", ranks: "a > b > c" },
    });
    const found = resistance(conflict, 0, (state) => state === 2);
    expect(found.unopposed).toBe(false);
    expect([...found.byImprovements]).toEqual([0, 1]);
    expect(found.unwilling).toEqual([{ dm: 1, from: 1, to: 2, improves: false, irreversible: true }]);
  });
});

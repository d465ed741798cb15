import { byStrength, isOptionConflict, type OptionConflict } from "@detente/engine";
import { describe, expect, test } from "vitest";
import { groundOrNone } from "../desk.js";
import { judge, type Ground } from "../ground.js";
import { placesOf, strongestAt } from "../places.js";
import { randomCase } from "../testing/random-case.js";
import { circumstancesOf, unchanged } from "../what-if.js";
import { bargains } from "./bargains.js";
import { deals } from "./deals.js";
import { staged } from "./stages.js";

/** Grounds with a status quo of each random case, under common ground. */
function* grounds(count: number, first = 5_000): Generator<{ ground: Ground; start: number; seed: number }> {
  for (let seed = first; seed < first + count; seed++) {
    const model = randomCase(seed, { options: [4, 6], claims: [5, 9] });
    const ground = groundOrNone(model, circumstancesOf(model, { claims: new Set(model.claims.map(({ id }) => id)) }));
    if (ground && ground.start !== null) yield { ground, start: ground.start, seed };
  }
}

const find = ({ conflict }: Ground, label: string): number =>
  Array.from({ length: conflict.stateCount }, (_, state) => state).find((state) => conflict.label(state) === label) ??
  -1;

const dealsOf = (ground: Ground, start: number) =>
  deals(ground, start, judge(ground, byStrength), ground.model.lenses, unchanged);

describe("deals", () => {
  test("are the bargains that end in an equilibrium, less those that a part of the members can have", async () => {
    let total = 0;
    for (const { ground, start, seed } of grounds(80)) {
      const rests = strongestAt(judge(ground, byStrength));
      const { deals: found } = await dealsOf(ground, start);
      total += found.length;
      const placeOf = placesOf(ground.model, ground.conflict);
      for (const { end, members, strongest } of found) {
        const state = find(ground, end.label);
        expect(rests(state), `seed ${seed}`).toBe(strongest);
        for (const dm of members)
          expect(ground.conflict.ranks[dm][state]).toBeGreaterThan(ground.conflict.ranks[dm][start]);
      }
      for (const { members, ends } of bargains(ground.conflict, start)) {
        for (const state of ends) {
          if (!rests(state)) continue;
          const outcomes = placeOf(state).outcomes.join();
          const covering = found.filter(
            ({ members: few, end }) => few.every((dm) => members.includes(dm)) && end.outcomes.join() === outcomes,
          );
          expect(covering, `seed ${seed}`).not.toEqual([]);
        }
      }
    }
    expect(total).toBeGreaterThan(20);
  });

  test("break at the loss of just the claims without which the model, built anew, has them no more", async () => {
    let broken = 0;
    for (const { ground, start, seed } of grounds(40)) {
      const { model, circumstances } = ground;
      const { deals: found } = await dealsOf(ground, start);
      for (const { members, end, breaks } of found) {
        const expected = model.claims
          .filter(({ id }) => circumstances.claims.has(id))
          .filter(({ id }) => {
            const claims = new Set([...circumstances.claims].filter((each) => each !== id));
            const other = groundOrNone(model, { ...circumstances, claims });
            if (!other) return true;
            const [from, to] = [find(other, ground.conflict.label(start)), find(other, end.label)];
            const pays = members.every((dm) => other.conflict.ranks[dm][to] > other.conflict.ranks[dm][from]);
            return !pays || strongestAt(judge(other, byStrength))(to) === null;
          })
          .map(({ id }) => id);
        expect(
          breaks.map(({ claim }) => claim),
          `seed ${seed}`,
        ).toEqual(expected);
        broken += expected.length;
      }
    }
    expect(broken).toBeGreaterThan(10);
  });

  test("hold under just the lenses whose model, built anew, has them", async () => {
    for (const { ground, start, seed } of grounds(40)) {
      const { model } = ground;
      const { deals: found } = await dealsOf(ground, start);
      for (const { members, end, lenses } of found) {
        const expected = model.lenses.filter((lens) => {
          const other = groundOrNone(model, circumstancesOf(model, lens));
          if (!other) return false;
          const [from, to] = [find(other, ground.conflict.label(start)), find(other, end.label)];
          if (from === -1 || to === -1) return false;
          const pays = members.every((dm) => other.conflict.ranks[dm][to] > other.conflict.ranks[dm][from]);
          return pays && strongestAt(judge(other, byStrength))(to) !== null;
        });
        expect(lenses, `seed ${seed}`).toEqual(expected.map(({ id }) => id));
      }
    }
  });
});

/** Temptations and steps of every order of steps towards the end, by trying them all. */
function prices(conflict: OptionConflict, start: number, end: number, members: readonly number[]): number[] {
  const towards = (from: number, to: number): boolean =>
    ((conflict.masks[from] ^ conflict.masks[to]) & ~(conflict.masks[from] ^ conflict.masks[end])) === 0;
  const tempted = (at: number): number =>
    at === end
      ? 0
      : members.filter((dm) =>
          [at, ...conflict.moves(dm, at)].some((to) => conflict.ranks[dm][to] > conflict.ranks[dm][end]),
        ).length;
  const from = (at: number): number[] =>
    at === end
      ? [0]
      : members.flatMap((dm) =>
          conflict
            .moves(dm, at)
            .filter((to) => towards(at, to))
            .flatMap((to) => from(to).map((price) => price + tempted(to) * 1000 + 1)),
        );
  return from(start);
}

test("a staged deal has the least temptation of all orders, then the fewest steps", () => {
  let total = 0;
  for (const { ground, start, seed } of grounds(80, 6_000)) {
    const { conflict } = ground;
    if (!isOptionConflict(conflict)) continue;
    for (const { members, ends } of bargains(conflict, start)) {
      for (const end of ends.slice(0, 4)) {
        const found = staged(conflict, start, end, members);
        const all = prices(conflict, start, end, members);
        expect(found === null, `seed ${seed}`).toBe(all.length === 0);
        if (!found) continue;
        total++;
        expect(found.temptations.length * 1000 + found.stages.length, `seed ${seed}`).toBe(Math.min(...all));
        expect(found.stages.map(({ from }) => from)).toEqual([start, ...found.stages.slice(0, -1).map(({ to }) => to)]);
      }
    }
  }
  expect(total).toBeGreaterThan(40);
});

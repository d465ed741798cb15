import type { Conflict } from "@detente/engine";
import { expect, test } from "vitest";
import { groundOrNone } from "../desk.js";
import type { Ground } from "../ground.js";
import { randomCase } from "../testing/random-case.js";
import { circumstancesOf } from "../what-if.js";
import { allied } from "./alliance.js";

function* grounds(count: number, first = 9_000): Generator<{ ground: Ground; seed: number }> {
  for (let seed = first; seed < first + count; seed++) {
    const model = randomCase(seed, { decisionMakers: [3, 3], options: [3, 5], claims: [6, 9] });
    const ground = groundOrNone(model, circumstancesOf(model, { claims: new Set(model.claims.map(({ id }) => id)) }));
    if (ground) yield { ground, seed };
  }
}

/** Everything that these decision makers can get to one after the other, by trying it. */
function reach(conflict: Conflict, members: readonly number[], start: number): number[] {
  const met = new Set([start]);
  for (const state of met) for (const dm of members) for (const to of conflict.moves(dm, state)) met.add(to);
  return [...met].filter((state) => state !== start);
}

/** Where these players all stay for want of anything better. */
function resting(conflict: Conflict, players: readonly (readonly number[])[]): number[] {
  return [...Array(conflict.stateCount).keys()].filter((state) =>
    players.every(
      (members) =>
        !reach(conflict, members, state).some((to) =>
          members.every((dm) => conflict.ranks[dm][to] > conflict.ranks[dm][state]),
        ),
    ),
  );
}

const total = (shifts: readonly { states: number }[]): number => shifts.reduce((sum, { states }) => sum + states, 0);

test("an alliance makes and upsets just the places that trying every joint move says", async () => {
  let [upset, fresh, joint] = [0, 0, 0];
  for (const { ground, seed } of grounds(30)) {
    const { conflict, model } = ground;
    const found = await allied(ground, [1, 0], model.lenses, { concept: "nash" });
    const apart = resting(conflict, [[0], [1], [2]]);
    const together = resting(conflict, [[0, 1], [2]]);
    expect([found.apart, found.together], `seed ${seed}`).toEqual([apart.length, together.length]);
    expect(total(found.upset)).toBe(apart.filter((state) => !together.includes(state)).length);
    expect(total(found.fresh)).toBe(together.filter((state) => !apart.includes(state)).length);
    for (const { leavers } of found.fresh) expect(leavers.some((dm) => dm < 2)).toBe(true);
    for (const { jointly } of found.upset)
      expect(jointly?.gain.map(({ dm }) => dm)).toEqual(expect.arrayContaining([0, 1]));
    const [{ kept } = { kept: 0 }] = found.departures;
    expect(kept).toBe(0);
    upset += total(found.upset);
    fresh += total(found.fresh);
    joint += found.today?.jointly ? 1 : 0;
  }
  expect(Math.min(upset, fresh, joint)).toBeGreaterThan(1);
});

test("under each lens it answers as for a ground of that lens alone", async () => {
  for (const { ground, seed } of grounds(6, 9_500)) {
    const { model } = ground;
    const { lenses } = await allied(ground, [0, 2], model.lenses);
    for (const [index, lens] of model.lenses.entries()) {
      const own = groundOrNone(model, circumstancesOf(model, lens));
      const told = lenses[index];
      expect(told?.contradictory, `seed ${seed}`).toBe(own === null);
      const alone = own && (await allied(own, [0, 2], []));
      expect([told?.upset, told?.fresh]).toEqual([total(alone?.upset ?? []), total(alone?.fresh ?? [])]);
    }
  }
});

test("of three allies each may leave, and the others stay together", async () => {
  for (const { ground } of grounds(6)) {
    const { departures } = await allied(ground, [0, 1, 2], []);
    expect(departures.map(({ dms, remaining }) => [dms, remaining])).toEqual([
      [[0], [1, 2]],
      [[1], [0, 2]],
      [[2], [0, 1]],
    ]);
  }
});

import type { Case } from "@detente/case";
import { expect, test } from "vitest";
import { groundOf, groundOrNone } from "../desk.js";
import type { Ground } from "../ground.js";
import { randomCase } from "../testing/random-case.js";
import { circumstancesOf } from "../what-if.js";
import { perceptions } from "./perceptions.js";

const evidence = { held: [], denied: [], assumed: "For the test." };
const at = { line: 1, column: 1 };

const perceiving = (model: Case, ...lenses: readonly string[]): Case => ({
  ...model,
  perceptions: lenses.map((lens, dm) => ({ dm, lens, evidence, at })),
});

/** Labels of the states at which a decision maker has nothing better to go to, in one game. */
function staysIn({ conflict }: Ground, dm: number, labels: ReadonlySet<string>): Set<string> {
  const stays = new Set<string>();
  for (let state = 0; state < conflict.stateCount; state++) {
    const known = conflict.moves(dm, state).filter((to) => labels.has(conflict.label(to)));
    if (known.every((to) => conflict.ranks[dm][to] <= conflict.ranks[dm][state])) stays.add(conflict.label(state));
  }
  return stays;
}

const total = (groups: readonly { states: number }[]): number => groups.reduce((sum, { states }) => sum + states, 0);

test("what rests, rests because each stays in a game of its own, as trying every move in each says", async () => {
  let [lost, gained, blind] = [0, 0, 0];
  for (let seed = 300; seed < 350; seed++) {
    const base = randomCase(seed, { decisionMakers: [3, 3], options: [3, 5], claims: [6, 9] });
    // Two views that have little in common.
    const [one, two] = base.lenses.slice(0, 2).map((lens, half) => ({
      ...lens,
      claims: new Set(base.claims.filter((_, index) => index % 2 === half).map(({ id }) => id)),
    }));
    const model = perceiving({ ...base, lenses: [one, two] }, one.id, two.id);
    const truth = groundOrNone(model, circumstancesOf(model, { claims: new Set(model.claims.map(({ id }) => id)) }));
    if (!truth) continue;
    const games = [one, two].map((lens) => groundOrNone(model, circumstancesOf(model, lens)) ?? truth);
    const all = [...games, truth];
    const labels = new Set([...Array(truth.conflict.stateCount).keys()].map((state) => truth.conflict.label(state)));
    const stays = all.map((game, dm) => staysIn(game, dm, labels));
    const really = all.map((_, dm) => staysIn(truth, dm, labels));
    const played = [...labels].filter((label) => stays.every((set) => set.has(label)));
    const actual = [...labels].filter((label) => really.every((set) => set.has(label)));
    const found = await perceptions(truth, { concept: "nash" });
    expect([found.played, found.actual], `seed ${seed}`).toEqual([played.length, actual.length]);
    expect(total(found.onlyByError)).toBe(played.filter((label) => !actual.includes(label)).length);
    expect(total(found.lostByError)).toBe(actual.filter((label) => !played.includes(label)).length);
    const foreseen = all.flatMap((game) => {
      const everyone = [0, 1, 2].map((dm) => staysIn(game, dm, labels));
      return [...labels].filter((label) => everyone.every((set) => set.has(label)));
    });
    expect(total(found.unforeseen)).toBe(played.filter((label) => !foreseen.includes(label)).length);
    lost += total(found.lostByError);
    gained += total(found.onlyByError);
    blind += total(found.unforeseen);
  }
  expect(Math.min(lost, gained, blind)).toBeGreaterThan(0);
});

test("whoever is given the lens that is taken for true misreads nothing", async () => {
  for (let seed = 400; seed < 420; seed++) {
    const base = randomCase(seed);
    const [lens] = base.lenses;
    const model = perceiving(base, lens.id, lens.id);
    const ground = groundOrNone(model, circumstancesOf(model, lens));
    if (!ground) continue;
    const found = await perceptions(ground);
    expect(found.played).toBe(found.actual);
    expect([found.onlyByError, found.lostByError, found.unforeseen, found.surprises]).toEqual([[], [], [], []]);
    for (const { believes, overlooks } of found.views) expect([believes, overlooks]).toEqual([[], []]);
  }
});

test("a case that gives nobody a lens of its own has nothing to tell", async () => {
  const model = randomCase(7, { contested: 0 });
  const ground = groundOf(model, circumstancesOf(model, { claims: new Set() }));
  expect(await perceptions(ground)).toMatchObject({ views: [], outcomes: [], surprises: [] });
});

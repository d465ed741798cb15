import { describe, expect, it } from "vitest";
import type { Parameters } from "../concepts/concept.js";
import { unmetNeed } from "../concepts/needs.js";
import { concepts } from "../concepts/registry.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { chicken, prisonersDilemma } from "../testing/classic-games.js";
import { conflictAndGame } from "../testing/pairs-of-models.js";
import { problemOf } from "../testing/problem-of.js";
import type { Consequences, FurtherId } from "./consequences.js";
import { foresee } from "./foresee.js";
import { replay } from "./replay.js";
import { replayConsequences } from "./replay-consequences.js";

const ids: readonly FurtherId[] = ["sim", "sim-tableau", "seq-sim", "lh", "nm", "stackelberg"];
const seeds = Array.from({ length: 100 }, (_, index) => 730_000 + index);

function* questions(
  seed: number,
): Generator<{ conflict: Conflict; id: FurtherId; dm: number; state: number; parameters: Parameters }> {
  const { conflict } = conflictAndGame(seed, { decisionMakers: seed % 4 < 2 ? [2, 2] : [3, 3] });
  const parameters = { h: 1 + (seed % 5), leader: seed % 2 };
  for (const id of ids) {
    if (unmetNeed(concepts[id], conflict, parameters)) continue;
    for (const dm of conflict.decisionMakers.keys()) {
      for (let state = 0; state < conflict.stateCount; state++) yield { conflict, id, dm, state, parameters };
    }
  }
}

describe("explanations beyond the basic concepts", () => {
  it("agree with the verdict and replay against the model", () => {
    const told = new Map<string, number>();
    for (const seed of seeds) {
      for (const { conflict, id, dm, state, parameters } of questions(seed)) {
        const explanation = foresee(conflict, id, dm, state, { ...parameters, most: 100 });
        const where = `seed ${seed} ${JSON.stringify(explanation)}`;
        expect(explanation.stable, where).toBe(concepts[id].stableFor(conflict, dm, parameters).has(state));
        const objection =
          "manner" in explanation
            ? replayConsequences(conflict, explanation, parameters)
            : replay(conflict, explanation);
        expect(objection, where).toBeUndefined();
        if (!("manner" in explanation)) continue;
        const { stable, weighed, consequences } = explanation;
        told.set(`${id} ${stable}`, (told.get(`${id} ${stable}`) ?? 0) + 1);
        if (consequences.length !== (stable ? weighed : 1)) throw new Error(`Not all is written out: ${where}`);
      }
    }
    for (const id of ids) {
      for (const stable of [true, false]) expect(told.get(`${id} ${stable}`), `${id} ${stable}`).toBeGreaterThan(10);
    }
  });

  it("are objected to when they were tampered with", () => {
    let tampered = 0;
    for (const seed of seeds.slice(0, 60)) {
      for (const { conflict, id, dm, state, parameters } of questions(seed)) {
        const right = foresee(conflict, id, dm, state, { ...parameters, most: 100 });
        if (!("manner" in right)) continue;
        for (const wrong of tamperings(right)) {
          tampered++;
          expect(
            replayConsequences(conflict, wrong, parameters),
            `seed ${seed} ${JSON.stringify(wrong)}`,
          ).toBeDefined();
        }
      }
    }
    expect(tampered).toBeGreaterThan(1000);
  });

  it("of chicken and the prisoner's dilemma say what a textbook says", () => {
    // Both swerve (state 3). Looking two moves ahead, Row would gain by not swerving: Column stays with that.
    expect(foresee(optionConflict(chicken), "lh", 0, 3, { h: 2 })).toMatchObject({
      stable: false,
      consequences: [{ move: { to: 2 }, others: [], end: 2 }],
    });
    // If Column leaves at the same moment, both end in the collision (state 0).
    expect(foresee(optionConflict(chicken), "sim", 0, 3)).toMatchObject({
      stable: true,
      weighed: 1,
      consequences: [{ move: { to: 2 }, others: [{ dm: 1, from: 3, to: 1 }], end: 0 }],
    });
    // Both keep silent (state 3): who talks is answered by talk.
    expect(foresee(optionConflict(prisonersDilemma), "nm", 0, 3)).toMatchObject({
      stable: true,
      consequences: [{ move: { to: 2 }, others: [{ dm: 1, from: 2, to: 0 }], end: 0 }],
    });
  });

  it("refuse what the concept refuses", () => {
    const game = optionConflict(chicken);
    expect(problemOf(() => foresee(game, "lh", 0, 0))?.code).toBe("engine/bad-parameter");
    expect(problemOf(() => foresee(game, "sim", 0, 4))?.code).toBe("engine/unknown-state");
    expect(problemOf(() => foresee(game, "nm", 2, 0))?.code).toBe("engine/unknown-decision-maker");
  });
});

function tamperings(right: Consequences): Consequences[] {
  const [first, ...rest] = right.consequences;
  const wrong: Consequences[] = [
    { ...right, stable: !right.stable },
    { ...right, weighed: right.weighed + 1 },
  ];
  if (!first) return wrong;
  const { move, others } = first;
  const swapped = (each: typeof first): Consequences => ({ ...right, consequences: [each, ...rest] });
  return [
    ...wrong,
    swapped({ ...first, move: { ...move, to: move.from } }),
    swapped({ ...first, others: [...others, { ...move, from: move.to }] }),
    swapped({ ...first, end: first.end === move.from ? move.to : move.from }),
  ];
}

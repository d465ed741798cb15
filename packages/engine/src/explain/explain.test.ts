import { describe, expect, it } from "vitest";
import { conceptIds, concepts } from "../concepts/registry.js";
import type { SanctionId } from "../concepts/sanctions.js";
import type { Move } from "../evolution/step.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { chicken, cuba } from "../testing/classic-games.js";
import { conflictAndGame } from "../testing/pairs-of-models.js";
import { problemOf } from "../testing/problem-of.js";
import { reachableIn, type Step } from "../testing/reference.js";
import { smallGraph } from "../testing/small-graph.js";
import { explain } from "./explain.js";
import type { Explanation } from "./explanation.js";
import { replay } from "./replay.js";

const ids = conceptIds as readonly SanctionId[];
const seeds = Array.from({ length: 200 }, (_, index) => 720_000 + index);

/** Every state × concept × decision maker. */
function* questions(conflict: Conflict): Generator<{ id: SanctionId; dm: number; state: number }> {
  for (const id of ids) {
    for (const dm of conflict.decisionMakers.keys()) {
      for (let state = 0; state < conflict.stateCount; state++) yield { id, dm, state };
    }
  }
}

describe("explanations", () => {
  it("replay against the model, and agree with the verdict", () => {
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed);
      const verdicts = ids.map((id) => conflict.decisionMakers.map((_, dm) => concepts[id].stableFor(conflict, dm)));
      for (const { id, dm, state } of questions(conflict)) {
        const explanation = explain(conflict, id, dm, state, { most: seed % 3 === 0 ? 1 : 100 });
        expect(replay(conflict, explanation), `seed ${seed}`).toBeUndefined();
        expect(explanation.stable, `seed ${seed}`).toBe(verdicts[ids.indexOf(id)][dm].has(state));
      }
    }
  });

  it("take a shortest sanction, and write out all if asked", () => {
    for (const seed of seeds.slice(0, 80)) {
      const { conflict, game } = conflictAndGame(seed, { decisionMakers: [3, 4] });
      for (const { id, dm, state } of questions(conflict)) {
        const explanation = explain(conflict, id, dm, state, { most: 100 });
        if (!("sanctions" in explanation) || id !== "gmr") continue;
        expect(explanation.sanctions).toHaveLength(explanation.improvements);
        const one: Step = (j, s) => game.moves(j, s);
        for (const { improvement, answer } of explanation.sanctions) {
          const others = game.dms.filter((j) => j !== dm);
          // One move suffices where some single move of an opponent deters.
          const s1 = game.states[improvement.to];
          const direct = others.some((j) => [...one(j, s1)].some((s2) => !game.prefers(dm, s2, game.states[state])));
          expect(answer.length === 1, `seed ${seed}`).toBe(direct);
          expect(reachableIn(others, s1, one).size).toBeGreaterThan(0);
        }
      }
    }
  });

  it("of chicken and of Cuba 1962 say what a textbook says", () => {
    const game = optionConflict(chicken);
    // Both cooperate (state 3): Row would gain by defecting, and Column could defect as well, which is worst for both.
    expect(explain(game, "gmr", 0, 3)).toEqual({
      state: 3,
      concept: "gmr",
      dm: 0,
      stable: true,
      reason: "sanctioned",
      improvements: 1,
      sanctions: [
        {
          improvement: { dm: 0, from: 3, to: 2 },
          answer: [{ dm: 1, from: 2, to: 0 }],
          end: 0,
          counterMoves: [],
        },
      ],
    });
    expect(explain(game, "seq", 0, 3)).toMatchObject({
      stable: false,
      improvement: { to: 2 },
      answers: 0,
      failures: [],
    });
    // Withdrawal (state 4): the USSR would rather go back to having the missiles there, but the US would blockade or strike.
    const missiles = explain(optionConflict(cuba("free")), "seq", 1, 4);
    expect(missiles).toMatchObject({ stable: true, reason: "sanctioned", improvements: 1 });
    expect(replay(optionConflict(cuba("free")), missiles)).toBeUndefined();
    expect(problemOf(() => explain(game, "seq", 0, 4))?.code).toBe("engine/unknown-state");
    expect(problemOf(() => explain(game, "seq", 2, 0))?.code).toBe("engine/unknown-decision-maker");
  });
});

describe("the checker", () => {
  it("objects to every explanation that was tampered with", () => {
    let tampered = 0;
    for (const seed of seeds) {
      const { conflict } = conflictAndGame(seed);
      for (const { id, dm, state } of questions(conflict)) {
        for (const wrong of tamperings(explain(conflict, id, dm, state, { most: 100 }))) {
          tampered++;
          expect(replay(conflict, wrong), `seed ${seed} ${JSON.stringify(wrong)}`).toBeDefined();
        }
      }
    }
    expect(tampered).toBeGreaterThan(10_000);
  });
});

describe("the checker, on explanations made up by hand", () => {
  const conflict = smallGraph({
    A: { moves: "s→t u→x", ranks: "t > x > s > u = v" },
    B: { moves: "t→u u→v", ranks: "t > u > v > s > x" },
    C: { moves: "t→v", ranks: "v > t > u > s > x" },
  });
  const [s, t, u, v, x] = [0, 1, 2, 3, 4];
  const improvement: Move = { dm: 0, from: s, to: t };
  const told = (concept: SanctionId, answer: readonly Move[], counterMoves: readonly Move[] = []): Explanation => ({
    state: s,
    concept,
    dm: 0,
    stable: true,
    reason: "sanctioned",
    improvements: 1,
    sanctions: [{ improvement, answer, end: answer.at(-1)?.to ?? t, counterMoves }],
  });

  it("lets a right answer pass", () => {
    expect(replay(conflict, told("gmr", [{ dm: 1, from: t, to: u }]))).toBeUndefined();
    expect(replay(conflict, told("seq", [{ dm: 2, from: t, to: v }]))).toBeUndefined();
    expect(replay(conflict, told("smr", [{ dm: 2, from: t, to: v }]))).toBeUndefined();
  });

  it("objects to a mover twice in a row", () => {
    const second = { dm: 1, from: u, to: v };
    const twice = told("gmr", [{ dm: 1, from: t, to: u }, second]);
    expect(replay(conflict, twice)).toEqual({ claim: "answer", move: second });
  });

  it("objects to an answer under SEQ that its mover does not gain by", () => {
    const move = { dm: 1, from: t, to: u };
    expect(replay(conflict, told("seq", [move]))).toEqual({ claim: "answer", move });
  });

  it("objects to a counter-move that is kept quiet, and to one that is a way out", () => {
    const [answer, escape] = [
      { dm: 1, from: t, to: u },
      { dm: 0, from: u, to: x },
    ];
    expect(replay(conflict, told("smr", [answer]))).toEqual({ claim: "counter-moves" });
    expect(replay(conflict, told("smr", [answer], [escape]))).toEqual({ claim: "counter-moves", move: escape });
  });

  it("objects to a counter-move that nobody can make", () => {
    const madeUp = { dm: 0, from: v, to: u };
    expect(replay(conflict, told("smr", [{ dm: 2, from: t, to: v }], [madeUp]))).toEqual({ claim: "counter-moves" });
  });

  it("objects to a call to leave although something deters", () => {
    const claim: Explanation = {
      state: s,
      concept: "gmr",
      dm: 0,
      stable: false,
      improvement,
      answers: 2,
      failures: [],
    };
    expect(replay(conflict, claim)).toEqual({ claim: "answers" });
  });
});

const back = ({ dm, from, to }: Move): Move => ({ dm, from: to, to: from });

function tamperings(right: Explanation): Explanation[] {
  const { state, concept, dm } = right;
  if (!right.stable) {
    return [
      { ...right, improvement: back(right.improvement) },
      { ...right, answers: right.answers + 1 },
      { state, concept, dm, stable: true, reason: "no-improvement" },
      { state, concept, dm, stable: true, reason: "sanctioned", improvements: 0, sanctions: [] },
    ];
  }
  if (right.reason === "no-improvement") {
    const improvement = { dm, from: state, to: state };
    return [{ state, concept, dm, stable: false, improvement, answers: 0, failures: [] }];
  }
  const [first, ...rest] = right.sanctions;
  const swapped = (sanction: typeof first): Explanation => ({ ...right, sanctions: [sanction, ...rest] });
  return [
    { ...right, improvements: right.improvements + 1 },
    swapped({ ...first, improvement: back(first.improvement) }),
    swapped({ ...first, answer: [] }),
    swapped({ ...first, answer: first.answer.map((move) => ({ ...move, dm })) }),
    swapped({ ...first, end: first.improvement.to }),
    swapped({ ...first, counterMoves: [...first.counterMoves, first.improvement] }),
    { state, concept, dm, stable: false, improvement: first.improvement, answers: 0, failures: [] },
  ];
}

import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { analyseRelational, discreteAttitudes } from "../attitudes/attitudes.js";
import type { Condition } from "../model/condition.js";
import type { Conflict } from "../model/conflict.js";
import { optionConflict } from "../model/option-conflict.js";
import { randomOptionModel } from "../testing/random-models.js";
import { smallGraph } from "../testing/small-graph.js";
import { opponentsOf, reachable } from "./reach.js";
import { type ConceptId, conceptIds } from "./registry.js";

/** The concepts under which the decision maker numbered `dm` stays at the state called `name`. */
function stays(conflict: Conflict, name: string, dm = 0, ids: readonly ConceptId[] = conceptIds): ConceptId[] {
  const state = [...Array(conflict.stateCount).keys()].find((candidate) => conflict.label(candidate) === name) ?? -1;
  const { stable } = analyse(conflict, ids);
  return ids.filter((id) => stable[id]?.[dm].has(state));
}

const together: Condition = { kind: "all", of: [0, 1].map((option) => ({ kind: "option", option })) };

/** Each of two would rather move alone than stay at NN, and fears moving together, which is worst or `infeasible`. */
function fearOfMovingTogether(infeasible: readonly Condition[]): Conflict {
  const last = infeasible.length === 0 ? [[3]] : [];
  return optionConflict({
    form: "option",
    options: [0, 1].map((owner) => ({ name: "Move", owner, change: "free" })),
    infeasible,
    decisionMakers: [1, 2].map((alone) => ({
      name: "",
      preference: { kind: "ranking", ranking: [[alone], [0], [3 - alone], ...last] },
    })),
  });
}

/** B, once at t, likes u and v equally; does A, ranking the states so, stay at s? */
function staysLookingTwoAhead(ranks: string): boolean {
  const conflict = smallGraph({ A: { moves: "s→t", ranks }, B: { moves: "t→u t→v", ranks: "u = v > t > s" } });
  return analyse(conflict, ["lh"], { h: 2 }).stable.lh?.[0].has(0) ?? false;
}

const all = ["gmr", "smr", "seq", "sseq"];

describe("where authors and programs differ, our choice", () => {
  it("an answer that is as good as staying deters: “not preferred”, not “worse”", () => {
    const conflict = smallGraph({
      A: { moves: "s→t", ranks: "t > s = u" },
      B: { moves: "t→u", ranks: "u > t > s" },
    });
    expect(stays(conflict, "s")).toEqual(all);
  });

  it("an answer that leads back to the start deters", () => {
    const conflict = smallGraph({
      A: { moves: "s→t", ranks: "t > s" },
      B: { moves: "t→s", ranks: "s > t" },
    });
    // Back at s, A could leave for t once more: the symmetric forms do not hold.
    expect(stays(conflict, "s")).toEqual(["gmr", "seq"]);
  });

  it("in option form no answer ever leads back to the start", () => {
    for (let seed = 0; seed < 200; seed++) {
      const conflict = optionConflict(randomOptionModel(seed));
      for (const [dm] of conflict.decisionMakers.entries()) {
        for (let state = 0; state < conflict.stateCount; state++) {
          for (const move of conflict.moves(dm, state)) {
            expect(reachable(conflict, opponentsOf(conflict, dm), move, "moves").has(state)).toBe(false);
          }
        }
      }
    }
  });

  it("an opponent may answer several times, though not twice in a row; each improvement counts from where its mover stands", () => {
    // B's second improvement, v→w, leaves it worse off than at t, where the answers began.
    const conflict = smallGraph({
      A: { moves: "s→t", ranks: "t > u > v > s > w" },
      B: { moves: "t→u v→w", ranks: "u > t > w > v > s" },
      C: { moves: "u→v", ranks: "v > u > t > s > w" },
    });
    expect(stays(conflict, "s")).toEqual(all);
  });

  it("nobody moves twice in a row", () => {
    const conflict = smallGraph({
      A: { moves: "s→t", ranks: "t > u > s > v" },
      B: { moves: "t→u u→v", ranks: "v > u > t > s" },
    });
    expect(stays(conflict, "s")).toEqual([]);
  });

  it("where the decision maker has no move left, an answer deters in the symmetric forms too; with a way out it does not", () => {
    const B = { moves: "t→u", ranks: "u > t > s > x" };
    expect(stays(smallGraph({ A: { moves: "s→t", ranks: "t > x > s > u" }, B }), "s")).toEqual(all);
    expect(stays(smallGraph({ A: { moves: "s→t u→x", ranks: "t > x > s > u" }, B }), "s")).toEqual(["gmr", "seq"]);
  });

  it("SIM: a joint result that cannot be blocks nothing", () => {
    expect(stays(fearOfMovingTogether([]), "NN", 0, ["sim", "sim-tableau"])).toEqual(["sim", "sim-tableau"]);
    expect(stays(fearOfMovingTogether([together]), "NN", 0, ["sim"])).toEqual([]);
  });

  it("L_h: an opponent that likes two ends equally is expected to choose the worse for oneself", () => {
    expect(staysLookingTwoAhead("u > t > s > v")).toBe(true);
    expect(staysLookingTwoAhead("u > t > v > s")).toBe(false);
  });

  it("discrete attitudes: a return to the start does not deter, since the start suits as well as itself", () => {
    const conflict = smallGraph({
      A: { moves: "s→t", ranks: "t > s" },
      B: { moves: "t→s", ranks: "s > t" },
    });
    expect(analyseRelational(conflict, discreteAttitudes(2)).gmr.stable[0].has(0)).toBe(false);
  });
});

describe("an equilibrium need not exist", () => {
  it("in graph form not even under GMR: four states, each of which somebody leaves unanswered", () => {
    const conflict = smallGraph({
      A: { moves: "t→q q→p r→t", ranks: "p > r > q > t" },
      B: { moves: "r→t p→r", ranks: "q = t > r > p" },
    });
    const { equilibria } = analyse(conflict);
    for (const id of conceptIds) expect([...(equilibria[id] ?? [])], id).toEqual([]);
  });

  it("in option form GMR and SEQ had one in each of 1000 random conflicts, Nash, SMR and SSEQ not", () => {
    const without = new Set<ConceptId>();
    for (let seed = 200_000; seed < 201_000; seed++) {
      const { equilibria } = analyse(optionConflict(randomOptionModel(seed)));
      for (const id of conceptIds) if (equilibria[id]?.count() === 0) without.add(id);
    }
    expect([...without].sort()).toEqual(["nash", "smr", "sseq"]);
  });
});

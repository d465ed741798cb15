import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { optionConflict } from "../model/option-conflict.js";
import { prisonersDilemma } from "../testing/classic-games.js";
import { conflictAndGame, labels, randomPairs } from "../testing/pairs-of-models.js";
import { problemOf } from "../testing/problem-of.js";
import { unknownIn } from "../testing/reference-outlooks.js";
import { analyseUnknown, type UnknownType, unknownForms, unknownPreference, unknownTypes } from "./unknown.js";

const types = Object.keys(unknownTypes) as UnknownType[];

describe("unknown preference", () => {
  it.each(types)("type %s equals the reference solver on seeded models", (type) => {
    for (let seed = 0; seed < 400; seed++) {
      const { conflict, game } = conflictAndGame(seed);
      const pairs = randomPairs(seed, conflict);
      const found = analyseUnknown(conflict, unknownPreference(conflict, pairs), type);
      const written = pairs.map((own) => own.map((pair) => labels(conflict, pair)));
      const compare = (i: number, q: string, s: string): ">" | "=" | "<" | "U" => {
        if (q !== s && written[i].some((pair) => pair.includes(q) && pair.includes(s))) return "U";
        if (game.prefers(i, q, s)) return ">";
        return game.prefers(i, s, q) ? "<" : "=";
      };
      for (const form of unknownForms) {
        for (const i of game.dms) {
          const stable = labels(conflict, found[form].stable[i]);
          expect(stable, `seed ${seed}, ${form}`).toEqual([...unknownIn(game, form, i, type, compare)]);
        }
      }
    }
  });

  it("a ⊆ b ⊆ d and a ⊆ c ⊆ d, each strictly somewhere", () => {
    const strict = new Set<string>();
    for (let seed = 400; seed < 800; seed++) {
      const { conflict } = conflictAndGame(seed);
      const preference = unknownPreference(conflict, randomPairs(seed, conflict));
      const found = Object.fromEntries(types.map((type) => [type, analyseUnknown(conflict, preference, type)]));
      for (const [inner, outer] of ["ab", "bd", "ac", "cd"]) {
        for (const form of unknownForms) {
          for (const [dm, states] of found[inner][form].stable.entries()) {
            for (const state of states) expect(found[outer][form].stable[dm].has(state)).toBe(true);
            if (states.count() < found[outer][form].stable[dm].count()) strict.add(inner + outer);
          }
        }
      }
    }
    expect([...strict].sort()).toEqual(["ab", "ac", "bd", "cd"]);
  });

  it("with nothing unknown, every type is the ordinary concept", () => {
    for (let seed = 0; seed < 100; seed++) {
      const { conflict } = conflictAndGame(seed);
      const { stable } = analyse(conflict);
      const none = unknownPreference(
        conflict,
        conflict.decisionMakers.map(() => []),
      );
      for (const type of types) {
        const found = analyseUnknown(conflict, none, type);
        for (const form of unknownForms) expect(found[form].stable).toEqual(stable[form]);
      }
    }
  });

  it("prisoner's dilemma, not knowing whether the first would rather exploit than cooperate", () => {
    const conflict = optionConflict(prisonersDilemma);
    const [exploits, bothCooperate] = [2, 3];
    const preference = unknownPreference(conflict, [[[exploits, bothCooperate]], []]);
    const nashForFirst = (type: UnknownType): string[] =>
      labels(conflict, analyseUnknown(conflict, preference, type).nash.stable[0]);
    // From CC it may move to DC and back; of these two nobody knows which it prefers.
    expect(nashForFirst("a")).toEqual(["NN"]);
    expect(nashForFirst("b")).toEqual(["NN", "NY", "YY"]);
  });

  it("a pair of one state, or of a state that is not there, is a problem", () => {
    const { conflict } = conflictAndGame(0, { decisionMakers: [2, 2], options: [2, 2] });
    expect(problemOf(() => unknownPreference(conflict, [[[1, 1]], []]))).toEqual({
      code: "engine/pair-of-one-state",
      dm: 0,
      state: 1,
    });
    expect(problemOf(() => unknownPreference(conflict, [[], [[0, 99]]]))?.code).toBe("engine/pair-unknown-state");
    expect(problemOf(() => unknownPreference(conflict, []))?.code).toBe("engine/preference-count");
  });
});

import {
  type Analysis,
  analyse,
  analyseTogether,
  conceptIds,
  ModelError,
  optionConflict,
  optionConflictTogether,
  type OptionModel,
  type Preference,
  variants,
  variantsTogether,
} from "@detente/engine";
import { afterAll, describe, expect, it } from "vitest";
import { randomOptionModel } from "../../engine/src/testing/random-models.js";
import { startCrew } from "./crew.js";
import { programOf } from "./testing/program.js";

const words = ({ stable }: Analysis): unknown => conceptIds.map((id) => stable[id]?.map((set) => set.words.join()));

const program = await programOf("hand");

describe("a crew of two threads", () => {
  const crew = startCrew(2, program);
  afterAll(() => crew.end());

  it("gives the same answer as one thread, bit by bit", async () => {
    for (let seed = 0; seed < 60; seed++) {
      const model = randomOptionModel(seed, { options: [2, 10] });
      const conflict = await optionConflictTogether(model, crew.hands);
      const alone = analyse(optionConflict(model));
      expect(conflict.ranks).toEqual(alone.conflict.ranks);
      expect(words(await analyseTogether(conflict, crew.hands)), `seed ${seed}`).toEqual(words(alone));
    }
  });

  it("ranks many states, in more digits than one table can tell apart, as one thread does", async () => {
    for (let seed = 0; seed < 3; seed++) {
      const model = randomOptionModel(seed, { options: [14, 14], decisionMakers: [2, 3] });
      const more = model.decisionMakers.map(({ name, preference }) => ({
        name,
        preference:
          preference.kind === "ranking"
            ? preference
            : { kind: "statements" as const, levels: Array.from({ length: 9 }, () => preference.levels).flat() },
      }));
      const many = { ...model, decisionMakers: more };
      const conflict = await optionConflictTogether(many, crew.hands);
      expect(conflict.ranks, `seed ${seed}`).toEqual(optionConflict(many).ranks);
      expect(conflict.ranks).toEqual(optionConflict(model).ranks);
    }
  });

  it("does without threads where there is one at the most", async () => {
    const conflict = optionConflict(randomOptionModel(3));
    for (const hands of [[], crew.hands.slice(1)]) {
      expect(words(await analyseTogether(conflict, hands))).toEqual(words(analyse(conflict)));
    }
  });

  const model = randomOptionModel(11, { options: [7, 7], decisionMakers: [4, 4] });
  const lists = Array.from({ length: 100 }, (_, variant): Preference[] =>
    model.decisionMakers.map(({ preference }, dm) =>
      preference.kind === "ranking"
        ? preference
        : { kind: "statements", levels: preference.levels.filter((_level, at) => ((variant >> dm) + at) % 3 !== 0) },
    ),
  );

  it("judges variants, and says how far it is", async () => {
    const told: number[] = [];
    const found = await variantsTogether(model, lists, crew.hands, { progress: (done) => told.push(done) });
    const family = variants(model);
    lists.forEach((preferences, variant) => {
      expect(found[variant], `variant ${variant}`).toEqual(family.analyse(preferences).equilibria);
    });
    expect(told.at(-1)).toBe(lists.length);
    expect(told.length).toBeGreaterThan(5);
  });

  it("stops when it is told to, and works on afterwards", async () => {
    const control = new AbortController();
    const asked = variantsTogether(model, lists, crew.hands, {
      signal: control.signal,
      progress: () => control.abort(new Error("Enough.")),
    });
    await expect(asked).rejects.toThrow("Enough.");
    expect(await variantsTogether(model, lists.slice(0, 3), crew.hands)).toHaveLength(3);
  });

  it("reports a problem of the model as the engine does", async () => {
    const preference: Preference = { kind: "ranking", ranking: [[0], [0]] };
    const broken: OptionModel = {
      ...model,
      decisionMakers: [{ name: "A", preference }, ...model.decisionMakers.slice(1)],
    };
    await expect(optionConflictTogether(broken, crew.hands)).rejects.toThrow(ModelError);
  });
});

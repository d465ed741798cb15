import type { OptionModel } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { randomOptionModel } from "../../../engine/src/testing/random-models.js";
import { modelOf } from "../model/model-of.js";
import { readCase } from "../read/read-case.js";
import { saidBy } from "../testing/said-by.js";
import { caseOfModel } from "./case-of-model.js";
import { readGmcr } from "./read-gmcr.js";
import { writeGmcr } from "./write-gmcr.js";

async function read(text: string): Promise<OptionModel> {
  const host = { read: () => Promise.resolve(text), readRecord: () => expect.unreachable() };
  const { case: model, problems } = await readCase(host, "case.yaml");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const lens = model?.lenses.find(({ id }) => id === "common");
  if (!model || !lens) throw new Error(text);
  return modelOf(model, lens.claims);
}

describe("a case made of a model", () => {
  it("says what the model says, also as a model again", async () => {
    for (let seed = 0; seed < 60; seed++) {
      const model = randomOptionModel(seed, { decisionMakers: [2, 3], options: [1, 4] });
      const made = await read(caseOfModel(model, "Made", "made.gmcr") ?? "");
      expect(saidBy(made), `seed ${seed}`).toEqual(saidBy(model));
      expect(saidBy(readGmcr(writeGmcr(made).text ?? "", "made.gmcr").model), `seed ${seed}`).toEqual(saidBy(model));
    }
  });

  const weir: OptionModel = {
    form: "option",
    options: [
      { name: "Open the gate", owner: 1, change: "once" },
      { name: "Pay", owner: 0, change: "free" },
      { name: "no", owner: 1, change: "free" },
    ],
    infeasible: [{ kind: "option", option: 2 }],
    decisionMakers: [
      { name: "Lower: the town", preference: { kind: "ranking", ranking: [[1], [3], [0, 2]] } },
      {
        name: "1 farm",
        preference: { kind: "statements", levels: [[{ kind: "not", of: { kind: "option", option: 0 } }]] },
      },
    ],
  };

  it("reads like a case that a person wrote", async () => {
    const text = caseOfModel(weir, "The weir", "weir.gmcr") ?? "";
    expect(text).toMatchInlineSnapshot(`
      "# Made from weir.gmcr.
      format: detente/1
      title: The weir
      decisionMakers:
        Lower-the-town:
          name: "Lower: the town"
          options:
            Pay: Pay
        n1-farm:
          name: 1 farm
          options:
            Open-the-gate:
              name: Open the gate
              change: once
            no: no
      possibility:
        - id: never-1
          infeasible: n1-farm.no
          assumed: As in weir.gmcr.
      preferences:
        Lower-the-town:
          - id: Lower-the-town-1
            prefers: n1-farm.Open-the-gate & !Lower-the-town.Pay
            assumed: As in weir.gmcr.
          - id: Lower-the-town-2
            prefers: n1-farm.Open-the-gate
            assumed: As in weir.gmcr.
        n1-farm:
          - id: n1-farm-1
            prefers: "!n1-farm.Open-the-gate"
            assumed: As in weir.gmcr.

      # What the model does not say, and answers need: the options taken today, and names for what people ask about.
      # statusQuo: []
      # outcomes:
      #   agreement: …
      #
      # Every claim is assumed, as a model does not say who holds it. Where a record says so, put it under records:, and replace
      # assumed: by held: with a quotation.
      "
    `);
    expect(saidBy(await read(text))).toEqual(saidBy(weir));
  });

  it("is refused where a ranking is too long to read", () => {
    const [town, farm] = weir.decisionMakers;
    const ranking = Array.from({ length: 2001 }, (_, state) => [state]);
    const long = { ...weir, decisionMakers: [{ ...town, preference: { kind: "ranking" as const, ranking } }, farm] };
    expect(caseOfModel(long, "Long", "long.gmcr")).toBeNull();
  });
});

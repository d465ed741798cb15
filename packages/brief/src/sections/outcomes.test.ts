import type { Case } from "@detente/case";
import { outcomesByLens } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir, weirWith } from "../testing/read-weir.js";
import { outcomesSection, statesSection } from "./outcomes.js";

const tableOf = async (model: Case): Promise<string> =>
  renderBlocks([outcomesSection(model, await outcomesByLens(model))], { width: 200 });

test("outcomes by lens, for people to read", async () => {
  const model = await readWeir();
  const answers = await outcomesByLens(model);
  const blocks = [outcomesSection(model, answers), statesSection(model, answers)];
  await expect(renderBlocks(blocks, { width: 120 })).toMatchFileSnapshot("../../goldens/outcomes.txt");
});

test("one lens speaks for itself, never for every lens", async () => {
  const model = await readWeir();
  const answers = await outcomesByLens(
    model,
    model.lenses.filter(({ name }) => name === "Bo Tanaka"),
  );
  const text = renderBlocks([outcomesSection(model, answers), statesSection(model, answers)], { width: 120 });
  expect(text).toContain("Stable under Bo Tanaka, and within reach: As it was, Shared weir and Closed market.");
  expect(text).toContain("Not stable: Dry summer.");
  expect(text).not.toMatch(/every lens/i);
});

test("a stable outcome that nobody gets to is not called within reach, and without a start nothing is", async () => {
  expect(await tableOf(await readWeir())).toContain("Shared weir (within reach under 1 of 3)");
  expect(await tableOf(await weirWith("statusQuo: []\n", ""))).not.toContain("within reach");
});

test("an outcome that no feasible state meets cannot be", async () => {
  const model = await weirWith("when: Lowland.close\n", "when: Lowland.pay & !Upland.build\n");
  const text = renderBlocks([outcomesSection(model, await outcomesByLens(model))], { width: 120 });
  expect(text).toContain("cannot be");
  expect(text).toMatch(/Stable under none:.*Closed market/);
});

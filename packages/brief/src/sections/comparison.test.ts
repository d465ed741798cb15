import { compareLenses } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { comparisonSection } from "./comparison.js";

test("two lenses compared, for people to read", async () => {
  const model = await readWeir();
  const [first, second] = model.lenses;
  const text = renderBlocks([comparisonSection(model, await compareLenses(model, first, second))], { width: 110 });
  await expect(text).toMatchFileSnapshot("../../goldens/comparison.txt");
});

test("a lens compared with its like makes no difference", async () => {
  const model = await readWeir();
  const [first] = model.lenses;
  const text = renderBlocks([comparisonSection(model, await compareLenses(model, first, first))], { width: 110 });
  expect(text).toContain("Both count the same claims.");
  expect(text).toContain("It makes no difference");
});

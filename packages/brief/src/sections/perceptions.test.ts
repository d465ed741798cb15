import { today } from "@detente/case";
import { groundOf, perceptions } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir, weirWith } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { perceptionsSection } from "./perceptions.js";

const believing = `perceptions:
  Upland:
    lens: Ada Lindqvist
    held: [{ quote: the Lowland lives by its grain sales and would never cut them }]
scenarios:
`;

test("a neighbour that believes that the market stays open", async () => {
  const model = await weirWith("scenarios:\n", believing);
  const truth = model.lenses.find(({ name }) => name === "Bo Tanaka");
  const ground = groundOf(model, today(model, truth?.claims ?? new Set()));
  const blocks = [perceptionsSection(model, await perceptions(ground), truth?.name ?? "")];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    "../../goldens/perceptions.txt",
  );
});

test("a case that gives nobody a view of its own says what to add", async () => {
  const model = await readWeir();
  const ground = groundOf(model, today(model, new Set()));
  const text = renderBlocks([perceptionsSection(model, await perceptions(ground), "")], { width: 100 });
  expect(text).toContain("add perceptions");
});

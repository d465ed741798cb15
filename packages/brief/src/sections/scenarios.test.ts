import { scenariosByLens } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { scenariosSection } from "./scenarios.js";

test("scenarios compared with today, for people to read", async () => {
  const model = await readWeir();
  const text = renderBlocks([scenariosSection(model, await scenariosByLens(model))], { width: 110 });
  await expect(text).toMatchFileSnapshot("../../goldens/scenarios.txt");
});

test("a case without a scenario says what to add", async () => {
  const model = await readWeir();
  expect(renderBlocks([scenariosSection(model, [])], { width: 110 })).toContain("add scenarios");
});

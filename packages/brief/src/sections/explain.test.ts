import { today } from "@detente/case";
import { explainState, groundOf } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { explainSection } from "./explain.js";

test.each([["YNNN"], ["YYYN"], ["NNNN"], ["YNYN"]])("why %s", async (label) => {
  const model = await readWeir();
  const lens = model.lenses.find(({ id }) => id === "bo-tanaka");
  const ground = groundOf(model, today(model, lens?.claims ?? new Set()));
  const state = Array.from({ length: ground.conflict.stateCount }, (_, index) => index).find(
    (index) => ground.conflict.label(index) === label,
  );
  const blocks = [explainSection(model, explainState(ground, state ?? -1))];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/explain-${label}.txt`,
  );
});

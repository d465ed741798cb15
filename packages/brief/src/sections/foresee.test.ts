import { today } from "@detente/case";
import { foreseeState, groundOf } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { foreseeSection } from "./foresee.js";

test.each([
  ["sim", "NNNN"],
  ["sim", "YNYN"],
  ["sim", "YYYN"],
  ["sim-tableau", "YYYN"],
  ["seq-sim", "YNYN"],
  ["lh", "YNNN"],
  ["lh", "YYYN"],
  ["nm", "YYYN"],
  ["stackelberg", "NNNN"],
] as const)("why, under %s, %s", async (concept, label) => {
  const model = await readWeir();
  const lens = model.lenses.find(({ id }) => id === "bo-tanaka");
  const ground = groundOf(model, today(model, lens?.claims ?? new Set()));
  const state = Array.from({ length: ground.conflict.stateCount }, (_, index) => index).find(
    (index) => ground.conflict.label(index) === label,
  );
  const blocks = [foreseeSection(model, foreseeState(ground, state ?? -1, concept, { h: 3, leader: 0 }))];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/foresee-${concept}-${label}.txt`,
  );
});

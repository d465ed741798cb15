import { today } from "@detente/case";
import { byStrength } from "@detente/engine";
import { deals, groundOf, judge, unchanged } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { dealsSection } from "./deals.js";

test.each([
  ["bo-tanaka", []],
  ["bo-tanaka", [0]],
  ["ada-lindqvist", [0]],
])("deals under %s from %s", async (id, from) => {
  const model = await readWeir();
  const lens = model.lenses.find((each) => each.id === id);
  const ground = groundOf(model, { ...today(model, lens?.claims ?? new Set()), statusQuo: from });
  const found = await deals(ground, ground.start ?? -1, judge(ground, byStrength), model.lenses, {
    ...unchanged,
    from,
  });
  const blocks = [dealsSection(model, found)];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/deals-${id}-${from.length === 0 ? "no-weir" : "weir"}.txt`,
  );
});

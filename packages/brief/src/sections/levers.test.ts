import { today } from "@detente/case";
import { byStrength } from "@detente/engine";
import { groundOf, judge, levers } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { leversSection } from "./levers.js";

test.each(["as-it-was", "shared-weir", "dry-summer", "closed-market"])("levers for %s", async (id) => {
  const model = await readWeir();
  const lens = model.lenses.find((each) => each.id === "common");
  const ground = groundOf(model, today(model, lens?.claims ?? new Set()));
  const outcome = model.outcomes.find((each) => each.id === id);
  if (!outcome) throw new Error(id);
  const blocks = [leversSection(model, await levers(ground, outcome, judge(ground, byStrength)))];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/levers-${id}.txt`,
  );
});

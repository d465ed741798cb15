import { today } from "@detente/case";
import { groundOf, paths } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { citedSection } from "./cited.js";
import { pathsSection } from "./paths.js";

test.each(["as-it-was", "shared-weir", "dry-summer", "closed-market"])("ways to %s", async (id) => {
  const model = await readWeir();
  const lens = model.lenses.find((each) => each.id === "bo-tanaka");
  const ground = groundOf(model, today(model, lens?.claims ?? new Set()));
  const outcome = model.outcomes.find((each) => each.id === id);
  if (!outcome) throw new Error(id);
  const blocks = [pathsSection(model, paths(ground, ground.start ?? -1, outcome))];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/paths-${id}.txt`,
  );
});

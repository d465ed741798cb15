import { today } from "@detente/case";
import { allied, groundOf } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir } from "../testing/read-weir.js";
import { allianceSection } from "./alliance.js";
import { citedSection } from "./cited.js";

test.each(["nash", "seq"] as const)("two neighbours as one, by %s", async (concept) => {
  const model = await readWeir();
  const lens = model.lenses.find((each) => each.id === "common");
  const ground = groundOf(model, today(model, lens?.claims ?? new Set()));
  const blocks = [allianceSection(model, await allied(ground, [0, 1], model.lenses, { concept }))];
  await expect(renderBlocks([...blocks, ...citedSection(model, blocks)], { width: 100 })).toMatchFileSnapshot(
    `../../goldens/alliance-${concept}.txt`,
  );
});

import type { Case } from "@detente/case";
import { pivots, type PivotsAsked } from "@detente/study";
import { expect, test } from "vitest";
import { renderBlocks } from "../render/terminal.js";
import { readWeir, weirWith } from "../testing/read-weir.js";
import { pivotsSection } from "./pivots.js";

async function told(model: Case, asked: PivotsAsked = {}): Promise<string> {
  const flipped = model.lenses.filter(({ id }) => id === "common");
  return renderBlocks([pivotsSection(model, await pivots(model, model.lenses, flipped, asked))], { width: 110 });
}

test("pivots, for people to read", async () => {
  await expect(await told(await readWeir())).toMatchFileSnapshot("../../goldens/pivots.txt");
});

test("a case that nobody disputes, a sample, and a search that is cut off say so", async () => {
  const undisputed = await weirWith(
    "      denied: [{ quote: the Lowland lives by its grain sales and would never cut them }]\n",
    "",
  );
  expect(await told(undisputed)).toMatch(/Nobody\s+denies\s+any\s+claim\s+of\s+this\s+case/);
  const model = await readWeir();
  expect(await told(model, { mostExact: 0, samples: 100 })).toMatch(
    /100 were drawn evenly \(seed 1\).*off\s+by\s+9\.8\s+points/s,
  );
  expect(await told(model, { budget: 9 })).toMatch(/no set of up to one of these claims does it; larger/);
});

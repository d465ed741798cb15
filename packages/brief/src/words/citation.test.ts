import type { Claim } from "@detente/case";
import { expect, test } from "vitest";
import { readWeir, weirWith } from "../testing/read-weir.js";
import { heldWords, speakerWords } from "./citation.js";

const claimIn = (model: Awaited<ReturnType<typeof readWeir>>, id: string): Claim => {
  const found = model.claims.find((claim) => claim.id === id);
  if (!found) throw new Error(id);
  return found;
};

test("a view that a speaker only reports is its holder's, and says who reports it", async () => {
  const quote = "the Lowland lives by its grain sales and would never cut them";
  const model = await weirWith(`{ quote: ${quote} }`, `{ quote: ${quote}, of: the grain traders }`);
  const [denial] = claimIn(model, "closes-the-market").evidence.denied;
  expect(denial && speakerWords(denial)).toBe("the grain traders, as Ada Lindqvist reports");
});

test("a quotation that leans on an assumption is not passed off as the speaker's alone", async () => {
  const held = "      held: [{ quote: the Lowland cannot live without its summer water }]\n";
  const model = await weirWith(held, `${held}      assumed: That it would fight for it is our reading.\n`);
  expect(heldWords(claimIn(model, "needs-the-water"))).toBe("Bo Tanaka, as the analyst reads it");
  expect(heldWords(claimIn(await readWeir(), "needs-the-water"))).toBe("Bo Tanaka");
  expect(heldWords(claimIn(model, "keeps-its-money"))).toBe("");
});

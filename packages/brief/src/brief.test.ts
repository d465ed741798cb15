import { furtherAnswers, scenariosInBrief, studyOf } from "@detente/study";
import { describe, expect, test } from "vitest";
import { briefOf } from "./brief.js";
import { renderHtml } from "./render/html.js";
import { renderMarkdown } from "./render/markdown.js";
import { renderTerminal } from "./render/terminal.js";
import { readWeir, weirWith } from "./testing/read-weir.js";

const making = { program: "0.0.0", files: [{ path: "weir/case.yaml", sha256: "0".repeat(64) }] };
const briefFor = async (model: Awaited<ReturnType<typeof readWeir>>) => {
  const study = await studyOf(model);
  return briefOf(model, study, making, await scenariosInBrief(model, study));
};

describe("the brief of the weir", () => {
  test("for people to read", async () => {
    await expect(renderTerminal(await briefFor(await readWeir()), { width: 100 })).toMatchFileSnapshot(
      "../goldens/brief.txt",
    );
  });

  test("puts the bottom line first and calls nothing likely but to deny it", async () => {
    const brief = await briefFor(await readWeir());
    expect(brief.blocks[0]).toMatchObject({ kind: "section", id: "bottom-line" });
    const text = renderMarkdown(brief);
    expect(text).toContain("as summarised by the rapporteur");
    expect(text.replaceAll("Stable is not likely.", "")).not.toMatch(/\b(?:un)?likely\b|\bprobab|\bchances?\b/i);
  });

  test("tells every claim with its quotation and place, and counts the assumptions", async () => {
    const model = await readWeir();
    const text = renderMarkdown(await briefFor(model));
    for (const { evidence } of model.claims) {
      for (const { start, end } of [...evidence.held, ...evidence.denied]) {
        expect(text).toContain(`characters ${start}–${end}`);
      }
    }
    expect(text).toMatch(/3 claims rest on the analyst’s assumption alone/);
  });

  test("gives no two parts of the page the same name", async () => {
    const ids = [...renderHtml(await briefFor(await readWeir())).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test("when thorough tells what the answer hinges on and the scenarios, and every mark leads somewhere", async () => {
    const model = await readWeir();
    const study = await studyOf(model);
    const page = renderHtml(briefOf(model, study, making, await furtherAnswers(model, study)));
    for (const title of ["What the answer hinges on", "The two act as one", "The Upland and the Lowland as one"]) {
      expect(page).toContain(title);
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect([...page.matchAll(/ href="#([^"]+)"/g)].filter(([, to]) => !ids.includes(to))).toEqual([]);
  });

  test("of a case without a status quo, or without outcomes, says so", async () => {
    const nowhere = renderMarkdown(await briefFor(await weirWith("statusQuo: []\n", "")));
    expect(nowhere).toContain("no way from there can be told");
    const model = await readWeir();
    const unnamed = renderMarkdown(await briefFor({ ...model, outcomes: [], scenarios: [] }));
    expect(unnamed).toContain("The case names no outcome");
  });

  test("of a case without a record speaks of no session", async () => {
    const model = await readWeir();
    const evidence = { held: [], denied: [], assumed: "As in the model." };
    const claims = model.claims.map((claim) => ({ ...claim, evidence }));
    const text = renderMarkdown(await briefFor({ ...model, records: [], claims, scenarios: [] }));
    expect(text).toContain("no session stands behind it");
    expect(text).not.toMatch(/what the speakers said|from the record of a session|The record and how much/);
  });

  test("of claims that leave no state says so", async () => {
    const model = await readWeir();
    const claims = model.claims.map((claim) =>
      claim.kind === "possibility" ? { ...claim, condition: { kind: "all" as const, of: [] } } : claim,
    );
    const text = renderMarkdown(await briefFor({ ...model, claims }));
    expect(text).toContain("contradict each other under every lens");
  });
});

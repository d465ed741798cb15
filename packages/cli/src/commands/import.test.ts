import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGmcr } from "@detente/case";
import { afterAll, describe, expect, it } from "vitest";
import { saidBy } from "../../../case/src/testing/said-by.js";
import { run } from "../main.js";
import { testIo } from "../testing/test-io.js";

const home = mkdtempSync(join(tmpdir(), "detente-import-"));
afterAll(() => rmSync(home, { recursive: true }));

async function detente(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const io = testIo();
  const code = await run(args, io);
  return { code, printed: io.printed(), complained: io.complained() };
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const chicken = join(root, "cases/literature/brams-wittman-1981-chicken/model.gmcr");
const said = (path: string): unknown => saidBy(readGmcr(readFileSync(path, "utf8"), path).model);

const library = join(root, "cases/literature");
const handed = join(root, "../shared/gmcr-models");
const models = [
  ...readdirSync(library).map((name) => join(library, name, "model.gmcr")),
  // Absent where the repository stands alone.
  ...(existsSync(handed) ? readdirSync(handed).map((name) => join(handed, name)) : []),
].filter((path) => path.endsWith(".gmcr") && existsSync(path));

describe("import and export", () => {
  it.each(models)("%s as a case and as a model again says the same", async (path) => {
    const dir = mkdtempSync(join(home, "case-"));
    const [folder, again] = [join(dir, "case"), join(dir, "again.gmcr")];
    expect(await detente("import", path, folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "original", basename(path)))).toEqual(readFileSync(path));
    const check = await detente("check", folder);
    expect(check.code).toBe(0);
    expect(check.complained).not.toContain("error");
    expect(await detente("export", folder, again)).toMatchObject({ code: 0 });
    expect(said(again)).toEqual(said(path));
  });

  it("writes one lens of a case, by name or to standard output, and overwrites nothing", async () => {
    const weir = contestedCase();
    const to = join(home, "tomas.gmcr");
    const { code, printed } = await detente("export", weir, to, "--lens", "Tomas Lind");
    expect({ code, printed }).toEqual({ code: 0, printed: `Wrote ${to}: the model under the lens “Tomas Lind”.\n` });
    const common = await detente("export", weir);
    expect(readGmcr(common.printed, "common.gmcr").model?.decisionMakers[0]?.preference).toMatchObject({ levels: [] });
    expect(readGmcr(readFileSync(to, "utf8"), to).model?.decisionMakers[0]?.preference).toMatchObject({
      levels: [[{ kind: "all", of: [{ kind: "not", of: { kind: "option", option: 0 } }] }]],
    });
    const before = readFileSync(to, "utf8");
    expect(await detente("export", weir, to)).toMatchObject({ code: 2 });
    expect(readFileSync(to, "utf8")).toBe(before);
  });

  it.each([
    ["a model that is none", ["import", join(root, "package.json"), join(home, "none")], "options"],
    ["a folder that is there", ["import", chicken, home], "nothing is overwritten"],
    ["a lens that is none", ["export", contestedCase(), "--lens", "Thomas Lind"], "Tomas Lind"],
    ["a case in graph form", ["export", graphCase()], "graph form"],
  ])("refuses %s with a remedy", async (_, args, words) => {
    const { code, printed, complained } = await detente(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toContain("Remedy:");
    expect(complained).toContain(words);
  });
});

/** A case of one claim, which Reyes denies and Lind holds. */
function contestedCase(): string {
  const sentences = ["Reyes said that the town would open the gate.", "Lind said that the town would keep it shut."];
  const speakers = "Speakers: Ana Reyes, Port Council; Tomas Lind, Coast Institute";
  writeFileSync(join(home, "weir.txt"), `The weir\n\n${speakers}\n\n${sentences.join(" ")}\n`);
  const [denied, held] = sentences.map((quote) => [{ quote }]);
  const path = join(home, "weir.yaml");
  const file = {
    format: "detente/1",
    title: "The weir",
    records: { weir: "weir.txt" },
    decisionMakers: { Town: { name: "The town", options: { open: "Open the gate" } } },
    preferences: { Town: [{ id: "stays-shut", prefers: "!open", held, denied }] },
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

function graphCase(): string {
  const path = join(home, "graph.yaml");
  const file = {
    format: "detente/1",
    title: "A walk",
    decisionMakers: { A: { name: "A" } },
    graph: { states: ["s1", "s2"], moves: { A: { s1: "s2" } }, rankings: { A: ["s2", "s1"] } },
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

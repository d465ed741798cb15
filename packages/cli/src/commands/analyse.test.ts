import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGmcr, writeGmcr } from "@detente/case";
import { allConceptIds, analyse, optionConflict, type OptionModel, type Preference } from "@detente/engine";
import { describe, expect, it } from "vitest";
import { commands } from "../commands.js";
import { run } from "../main.js";
import { testIo } from "../testing/test-io.js";

const handed = fileURLToPath(new URL("../../../../../shared/gmcr-models", import.meta.url));
const names = existsSync(handed) ? readdirSync(handed).filter((file) => file.endsWith(".gmcr")) : [];

describe.skipIf(names.length === 0)("models handed over beside the repository (skipped where they are absent)", () => {
  it.each(names)("detente analyse %s --json prints what is expected, key by key", async (name) => {
    const io = testIo();
    expect(await run(["analyse", join(handed, name), "--json"], io)).toBe(0);
    const expected = JSON.parse(readFileSync(join(handed, name.replace(".gmcr", ".expected.json")), "utf8")) as object;
    const answer = JSON.parse(io.printed()) as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, answer[key]]))).toEqual(expected);
  });
});

function readModel(path: string): OptionModel {
  const { model } = readGmcr(readFileSync(path, "utf8"), path);
  if (!model) throw new Error(`${path} is no model.`);
  return model;
}

const takes = (option: number): Preference => ({ kind: "statements", levels: [[{ kind: "option", option }]] });

const library = fileURLToPath(new URL("../../../../cases/literature", import.meta.url));

const literature = (name: string): string => join(library, name, "model.gmcr");
const asked = async (...args: string[]): Promise<{ code: number; printed: string; complained: string }> => {
  const io = testIo();
  const code = await run(["analyse", ...args], io);
  return { code, printed: io.printed(), complained: io.complained() };
};

describe("detente analyse FILE.gmcr", () => {
  const model = join(library, readdirSync(library).find((name) => existsSync(join(library, name, "model.gmcr"))) ?? "");

  it("prints the equilibria under each concept", async () => {
    const io = testIo();
    expect(await run(["analyse", join(model, "model.gmcr")], io)).toBe(0);
    expect(io.printed()).toContain("Nash (R):");
    expect(io.complained()).toBe("");
  });

  it("counts with --summary, and says what it took", async () => {
    const elmira = literature("hipel-1993-elmira-12-states");
    const conflict = optionConflict(readModel(elmira));
    const counts = Object.entries(analyse(conflict).equilibria).map(([id, states]) => [id, states.count()]);
    const { printed } = await asked(elmira, "--summary", "--json");
    const summary = JSON.parse(printed) as Record<string, Record<string, number>>;
    expect(Object.keys(summary)).toEqual(["states", "equilibria", "milliseconds", "peakMemoryBytes"]);
    expect(summary).toMatchObject({ states: 12, equilibria: Object.fromEntries(counts) as object });
    const { total, ...stages } = summary["milliseconds"];
    expect(Object.keys(stages)).toEqual(["read", "enumerate", "rank", "sort", "nash", "gmr", "smr", "seq", "sseq"]);
    expect(Object.values(stages).reduce((sum, time) => sum + time)).toBeLessThanOrEqual(total + 1);
    expect(summary["peakMemoryBytes"]).toBeGreaterThan(10_000_000);
    expect((await asked(elmira, "--summary")).printed).toContain("Nash (R): 6 equilibria");
  });

  it("tells many states as few patterns, and what each place of a pattern is", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "detente-analyse-")), "wide.gmcr");
    const twelve = Array.from({ length: 12 }, (_, index) => `Option ${index + 1}`);
    const wide: OptionModel = {
      form: "option",
      options: twelve.map((name, index) => ({ name, owner: index % 2, change: "free" })),
      infeasible: [],
      decisionMakers: ["Ada", "Bo"].map((name, dm) => ({ name, preference: takes(dm) })),
    };
    writeFileSync(path, writeGmcr(wide).text ?? "");
    const { printed } = await asked(path);
    expect(printed).toContain("Nash (R): 1024\n");
    expect(printed).toContain("• Y Y – – – – – – – – – –: 1,024 states\n");
    expect(printed).toContain("2. Bo: Option 2\n");
    expect(printed.split("\n").length).toBeLessThan(60);
  });

  it("judges by every concept of the registry, with what it has to be told", async () => {
    const chicken = literature("brams-wittman-1981-chicken");
    const every = allConceptIds.flatMap((id) => ["--concept", id]);
    const { code, printed } = await asked(chicken, ...every, "--horizon", "3", "--leader", "Column", "--json");
    expect(code).toBe(0);
    const conflict = optionConflict(readModel(chicken));
    const parameters = { h: 3, leader: 1 };
    const { equilibria } = analyse(conflict, allConceptIds, parameters);
    const labels = (states: Iterable<number> = []): string[] => [...states].map((state) => conflict.label(state));
    expect(JSON.parse(printed)).toMatchObject({
      equilibria: Object.fromEntries(allConceptIds.map((id) => [id, labels(equilibria[id])])),
      made: { parameters },
    });
  });

  it("names in its help every concept of the registry, and who takes a parameter", () => {
    const { options = [] } = commands.find(({ name }) => name === "analyse") ?? {};
    const saying = (flag: string): string => options.find(({ flags }) => flags.startsWith(flag))?.says ?? "";
    expect(saying("--concept").split(/[^a-z-]+/)).toEqual(expect.arrayContaining(allConceptIds));
    expect(saying("--horizon")).toContain("--concept lh");
    expect(saying("--leader")).toContain("--concept stackelberg");
  });

  it.each([
    [
      "three decision makers",
      "hipel-1993-elmira-12-states",
      "--concept lh --horizon 2",
      "defined for 2 decision makers",
    ],
    ["no horizon", "brams-wittman-1981-chicken", "--concept lh", "--horizon NUMBER"],
    ["a horizon of half a move", "brams-wittman-1981-chicken", "--concept lh --horizon 0.5", "Found: 0.5"],
    ["a horizon that is no number", "brams-wittman-1981-chicken", "--concept lh --horizon far", "Found: no number"],
    ["no leader", "brams-wittman-1981-chicken", "--concept stackelberg", "--leader DM"],
    [
      "a leader who is nobody",
      "brams-wittman-1981-chicken",
      "--concept stackelberg --leader Diagonal",
      "no decision maker",
    ],
    ["a concept that is none", "brams-wittman-1981-chicken", "--concept nahs", "Did you mean “nash”"],
    ["a horizon that nothing takes", "brams-wittman-1981-chicken", "--horizon 3", "--concept lh"],
  ])("refuses %s with a remedy", async (_, name, options, words) => {
    const { code, printed, complained } = await asked(literature(name), ...options.split(" "));
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toContain("Remedy:");
    expect(complained).toContain(words);
  });

  it("says what it does not use of a model, and answers all the same", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "detente-analyse-")), "odd.gmcr");
    const options = [{ name: "Build" }, { name: "Pay" }];
    const decisionMakers = ["A", "B"].map((name, dm) => ({ name, options: [dm], payoffs: [2, 1] }));
    writeFileSync(path, JSON.stringify({ options, decisionMakers, coalitions: [[0, 1]] }));
    const { code, printed, complained } = await asked(path);
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining("Nash (R): 4") });
    expect(complained).toContain("A has payoffs but no preference, and counts as indifferent.");
    expect(complained).toContain("The coalitions of the file are not part of this analysis.");
    expect(complained.match(/Remedy: /g)).toHaveLength(3);
  });

  it("refuses what is no model, with a remedy and no stack trace", async () => {
    for (const path of [fileURLToPath(import.meta.url), join(model, "no-such.gmcr"), model]) {
      const io = testIo();
      expect(await run(["analyse", path], io)).toBe(2);
      expect(io.printed()).toBe("");
      expect(io.complained()).toContain("Remedy:");
      expect(io.complained()).not.toMatch(/\n\s+at /);
    }
  });
});

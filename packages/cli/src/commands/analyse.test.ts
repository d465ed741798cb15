import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
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

const cuba = fileURLToPath(new URL("../../../../cases/literature", import.meta.url));

describe("detente analyse FILE.gmcr", () => {
  const model = join(cuba, readdirSync(cuba).find((name) => existsSync(join(cuba, name, "model.gmcr"))) ?? "");

  it("prints the equilibria under each concept", async () => {
    const io = testIo();
    expect(await run(["analyse", join(model, "model.gmcr")], io)).toBe(0);
    expect(io.printed()).toContain("Nash (R):");
    expect(io.complained()).toBe("");
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

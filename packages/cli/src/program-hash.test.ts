import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { programHash } from "./program-hash.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "detente-program-"));
  await write("packages/cli/dist/cache.js", "cache");
  await write("packages/study/dist/pivots/pivots.js", "pivots");
  await write("packages/cli/dist/bundle/main.js", "main");
  await write("packages/cli/dist/bundle/chunks/pivots-1.js", "bundled");
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const hashFrom = (path: string): Promise<string> => programHash(pathToFileURL(join(folder, path)).href);

it.each([
  ["packages/cli/dist/cache.js", "packages/study/dist/pivots/pivots.js", "packages/cli/dist/bundle/main.js"],
  ["packages/cli/dist/bundle/main.js", "packages/cli/dist/bundle/chunks/pivots-1.js", "packages/cli/dist/cache.js"],
])("run from %s, changes with %s and not with %s", async (from, part, other) => {
  const before = await hashFrom(from);
  await write(other, "changed");
  await write("packages/study/dist/pivots/pivots.d.ts", "types");
  expect(await hashFrom(from)).toBe(before);
  await write(part, "changed");
  expect(await hashFrom(from)).not.toBe(before);
});

it("of these very sources is the same twice", async () => {
  expect(await programHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(await programHash()).toBe(await programHash());
});

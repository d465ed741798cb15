import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Case } from "@detente/case";
import { afterEach, beforeEach, expect, it } from "vitest";
import { kept } from "./cache.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "detente-cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

const model = (title = "A case"): Case => ({ path: join(folder, "case.yaml"), title }) as Case;
const entries = (): Promise<string[]> => readdir(join(folder, ".detente-cache")).catch(() => []);
const path = (name: string): string => join(folder, ".detente-cache", name);

/** Asks, and tells how often the answer had to be made. */
function asker() {
  let made = 0;
  return async (title: string, asked: unknown, options = {}) => {
    const make = () => Promise.resolve({ answers: ++made });
    return [await kept({ command: "ask", model: model(title), asked }, options, make, 0), made] as const;
  };
}

it("answers the same question once, and another one anew", async () => {
  const ask = asker();
  expect(await ask("A case", { lens: new Set(["a", "b"]) })).toEqual([{ answers: 1 }, 1]);
  expect(await ask("A case", { lens: new Set(["a", "b"]) })).toEqual([{ answers: 1 }, 1]);
  expect(await ask("A case", { lens: new Set(["a"]) })).toEqual([{ answers: 2 }, 2]);
  expect(await ask("Another case", { lens: new Set(["a", "b"]) })).toEqual([{ answers: 3 }, 3]);
  expect(await entries()).toHaveLength(3);
});

it("takes a damaged entry, or one under a wrong name, for none", async () => {
  const ask = asker();
  await ask("A case", 1);
  await ask("A case", 2);
  const [one = "", other = ""] = await entries();
  const text = await readFile(path(other), "utf8");
  for (const damage of ["", "null", "{", '{"key": 1}', text]) {
    await writeFile(path(one), damage);
    await ask("A case", 1);
    await ask("A case", 2);
  }
  const [, made] = await ask("A case", 1);
  expect(made).toBe(2 + 5);
});

it("neither reads nor writes with --no-cache, and does without a folder that cannot be written", async () => {
  const ask = asker();
  expect(await ask("A case", 1, { cache: false })).toEqual([{ answers: 1 }, 1]);
  expect(await entries()).toEqual([]);
  await writeFile(join(folder, ".detente-cache"), "a file where the folder should be");
  expect(await ask("A case", 1)).toEqual([{ answers: 2 }, 2]);
  expect(await ask("A case", 1)).toEqual([{ answers: 3 }, 3]);
});

/** Works for so long, by the clock of the processor. */
const spend = (milliseconds: number) => (): Promise<number> => {
  const before = process.cpuUsage();
  while (process.cpuUsage(before).user / 1_000 < milliseconds);
  return Promise.resolve(milliseconds);
};

it("keeps what took a second of work, and leaves no file for less", async () => {
  await kept({ command: "ask", model: model(), asked: 1 }, {}, spend(10));
  expect(await entries()).toHaveLength(0);
  await kept({ command: "ask", model: model(), asked: 1 }, {}, spend(1_100));
  expect(await entries()).toHaveLength(1);
});

it("keeps nothing of work that was broken off", async () => {
  const broken = kept({ command: "ask", model: model(), asked: 1 }, {}, () => Promise.reject(new Error("stop")));
  await expect(broken).rejects.toThrow("stop");
  expect(await entries()).toEqual([]);
});

import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.js";

const folder = mkdtempSync(join(tmpdir(), "one-at-a-time-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "file");

const add = (sign: string): Promise<void> =>
  oneAtATime(path, async () => {
    const before = await readFile(path, "utf8");
    await writeFile(path, before + sign);
  });

it("loses nothing of what many write at once, and leaves no lock", async () => {
  writeFileSync(path, "");
  await Promise.all(Array.from({ length: 20 }, (_, index) => add(String.fromCharCode(97 + index))));
  expect(readFileSync(path, "utf8").split("").sort().join("")).toBe("abcdefghijklmnopqrst");
  expect(readdirSync(folder)).toEqual(["file"]);
});

it("takes over a lock that was left behind, and gives its own up when the work fails", async () => {
  const lock = join(folder, ".file.lock");
  writeFileSync(lock, "");
  utimesSync(lock, 0, 0);
  writeFileSync(path, "");
  await add("a");
  await expect(oneAtATime(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await add("b");
  expect(readFileSync(path, "utf8")).toBe("ab");
});

it("says so where no lock can be made", async () => {
  await expect(oneAtATime(join(folder, "none", "file"), () => Promise.resolve())).rejects.toMatchObject({
    problems: [{ code: "cli/not-written", reason: "ENOENT" }],
  });
});

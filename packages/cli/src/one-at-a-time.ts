import { open, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { refusal } from "./refusal.js";

const WAIT_MS = 20;
/** A lock this old was left behind by a program that was killed: changing a small file takes milliseconds. */
const STALE_MS = 3_000;
const MOST_MS = 15_000;

/**
 * Runs work that reads a file, changes it and writes it back, while no other process does the same: what two people decide at
 * once is all kept. The lock is a file beside it.
 *
 * @throws Refusal when the lock cannot be had.
 */
export async function oneAtATime<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await take(lock, path);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, path: string): Promise<void> {
  for (let waited = 0; ; waited += WAIT_MS) {
    try {
      await (await open(lock, "wx")).close();
      return;
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      if (reason !== "EEXIST" || waited > MOST_MS) throw refusal({ code: "cli/not-written", path, reason });
    }
    const since = (await stat(lock).catch(() => null))?.mtimeMs;
    if (since !== undefined && Date.now() - since > STALE_MS) await rm(lock, { force: true });
    else await setTimeout(WAIT_MS);
  }
}

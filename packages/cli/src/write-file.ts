import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusal } from "./refusal.js";

/**
 * Writes files so that each is there whole or not at all: into a temporary file beside it first, then renamed.
 * All are written before the first is renamed, so a full disk leaves the old ones as they were.
 */
export async function writeFiles(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const pending: { from: string; to: string }[] = [];
  let path = "";
  try {
    for (const { path: to, content } of files) {
      path = to;
      await mkdir(dirname(to), { recursive: true });
      const from = join(dirname(to), `.${process.pid}-${pending.length}.detente.tmp`);
      pending.push({ from, to });
      await writeFile(from, content);
    }
    for (const { from, to } of pending) {
      path = to;
      await rename(from, to);
    }
  } catch (error) {
    await Promise.all(pending.map(({ from }) => rm(from, { force: true })));
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw refusal({ code: "cli/not-written", path, reason });
  }
}

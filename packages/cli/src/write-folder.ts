import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal, refusal } from "./refusal.js";

/**
 * Makes a folder that is there whole or not at all: filled under another name beside it, then renamed.
 *
 * @throws Refusal when something of that name is there already, which stays as it was.
 */
export async function writeFolder(
  path: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  await refuseExisting(path);
  const pending = join(dirname(path), `.${basename(path)}-${process.pid}.detente.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(pending);
    for (const file of files) {
      const to = join(pending, file.path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, file.content);
    }
    await refuseExisting(path);
    await rename(pending, path);
  } catch (error) {
    await rm(pending, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof Refusal) throw error;
    throw refusal({ code: "cli/not-written", path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** @throws Refusal when there is anything at this path, be it a link that leads nowhere. */
export async function refuseExisting(path: string): Promise<void> {
  if (await lstat(path).catch(() => undefined)) throw refusal({ code: "cli/exists", path });
}

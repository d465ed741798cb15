import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refusal, refusal } from "./refusal.js";

/** A case file and a model file are written by hand or by a program of our field; more than this is a mistake. */
export const MOST_BYTES = 16_000_000;

/** The text of a UTF-8 file. Refuses what is missing, too large or not text. */
export async function readText(path: string, most = MOST_BYTES): Promise<string> {
  return textOf(path, await readBytes(path, most));
}

/** Bytes as UTF-8 text; refuses what is none. */
export function textOf(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Not UTF-8: said below.
  }
  throw refusal({ code: "cli/not-text", path });
}

/** The bytes of a file, of which no more than `most` are ever read. */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Before opening: a pipe would wait for ever, and a device never end.
    const found = await stat(path);
    if (!found.isFile()) throw refusal({ code: "cli/not-a-file", path });
    file = await open(path, "r");
    const { size } = await file.stat();
    if (size > most) throw refusal({ code: "cli/too-large", path, bytes: size, most });
    return await file.readFile();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw refusal(reason === "ENOENT" ? { code: "cli/no-file", path } : { code: "cli/unreadable", path, reason });
  } finally {
    await file?.close();
  }
}

/** The case file that a user means: the file itself, or `case.yaml` in the folder. */
export async function casePath(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw refusal({ code: "cli/no-file", path });
  if (!found.isDirectory()) return path;
  const inside = join(path, "case.yaml");
  if ((await stat(inside).catch(() => undefined))?.isFile()) return inside;
  throw refusal({ code: "cli/no-case", path });
}

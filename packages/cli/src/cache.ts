import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Case } from "@detente/case";
import type { Options } from "./command.js";
import { plainly } from "./print-json.js";
import { programHash } from "./program-hash.js";
import { version } from "./version.js";
import { writeFiles } from "./write-file.js";

/** A question that may have been answered before. */
export interface Question {
  /** Name of the command. */
  readonly command: string;
  readonly model: Case;
  /** Whatever else the answer depends on. */
  readonly asked: unknown;
}

/** Milliseconds of work, in all threads together, below which an answer is not worth a file. */
const WORTH_KEEPING = 1_000;

/** Folder beside `case.yaml`; safe to delete. */
const FOLDER = ".detente-cache";

/**
 * The answer to a question, from the cache beside the case when just this was asked before of just this case; else it is made
 * and kept. A damaged entry, or a folder that cannot be written, is as good as none; `--no-cache` neither reads nor writes.
 *
 * The name of an entry is the SHA-256 of the program, the case as read with its records, and the question. Answers have to be
 * plain data. What took little work is not kept.
 */
export async function kept<T>(
  question: Question,
  options: Options,
  make: () => Promise<T>,
  worthKeeping = WORTH_KEEPING,
): Promise<T> {
  if (options["cache"] === false) return make();
  const key = await keyOf(question);
  const path = join(dirname(question.model.path), FOLDER, `${key}.json`);
  const found = await entryAt<T>(path, key);
  if (found) return found.answer;
  const before = process.cpuUsage();
  const answer = await make();
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1_000 < worthKeeping) return answer;
  const entry: Entry<T> = { key, answer };
  await writeFiles([{ path, content: `${JSON.stringify(entry)}\n` }]).catch(() => undefined);
  return answer;
}

interface Entry<T> {
  readonly key: string;
  readonly answer: T;
}

async function keyOf({ command, model, asked }: Question): Promise<string> {
  const question = JSON.stringify([await programHash(), version(), command, model, asked], plainly);
  return createHash("sha256").update(question).digest("hex");
}

async function entryAt<T>(path: string, key: string): Promise<Entry<T> | null> {
  try {
    const entry = JSON.parse(await readFile(path, "utf8")) as Partial<Entry<T>> | null;
    return entry?.key === key && entry.answer !== undefined ? { key, answer: entry.answer } : null;
  } catch {
    return null;
  }
}

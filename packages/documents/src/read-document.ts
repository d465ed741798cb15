import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { formatOf, readers } from "./formats/registry.js";
import { type DocumentProblem, Refusal } from "./problems.js";
import type { DocumentLimits, DocumentReading } from "./types.js";

const DEFAULTS: DocumentLimits = {
  maxBytes: 20_000_000,
  maxPages: 2_000,
  maxUnpacked: 40_000_000,
  maxDepth: 1_000,
  maxElements: 400_000,
  maxCharacters: 12_000_000,
  maxMilliseconds: 8_000,
};

/** Reads a file of any known format as plain text. Never throws for what is in the file or for the file not being there. */
export async function readDocument(path: string, options: Partial<DocumentLimits> = {}): Promise<DocumentReading> {
  const limits = { ...DEFAULTS, ...options };
  try {
    const bytes = await readBytes(path, limits.maxBytes);
    const format = formatOf(path, bytes);
    const { text, encoding } = await readers[format](bytes, limits);
    if (text.trim() === "") throw new Refusal({ code: "document-empty", severity: "error" });
    const { maxCharacters } = limits;
    if (text.length > maxCharacters) {
      throw new Refusal({ code: "document-too-long", severity: "error", characters: text.length, maxCharacters });
    }
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const offset = text.indexOf("\ufffd");
    const problems: DocumentProblem[] =
      offset < 0 ? [] : [{ code: "document-undecodable", severity: "warning", path, encoding, offset }];
    return { document: { text, format, encoding, sha256, bytes: bytes.length }, problems };
  } catch (error) {
    if (error instanceof Refusal) return { document: null, problems: [{ ...error.problem, path }] };
    throw error;
  }
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    // lstat before reading: neither a huge file nor a pipe or device is ever opened.
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) throw new Refusal({ code: "document-symlink", severity: "error" });
    if (!stat.isFile()) throw new Refusal({ code: "document-not-a-file", severity: "error" });
    if (stat.size === 0) throw new Refusal({ code: "document-empty", severity: "error" });
    if (stat.size > maxBytes) {
      throw new Refusal({ code: "document-too-large", severity: "error", bytes: stat.size, maxBytes });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (reason === "ENOENT") throw new Refusal({ code: "document-missing", severity: "error" });
    throw new Refusal({ code: "document-unreadable", severity: "error", reason });
  }
}

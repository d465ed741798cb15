import { createHash } from "node:crypto";
import { type Case, type CaseHost, type CaseProblem, hasError, readCase } from "@detente/case";
import { readRecord } from "@detente/record";
import { type Decided, decidedRecord, filesOf, readDecided } from "./beside.js";
import { casePath, MOST_BYTES, readBytes, textOf } from "./read-file.js";
import { Refusal } from "./refusal.js";

/** A case as it stands on disk. */
export interface CaseOnDisk {
  /** Path of its `case.yaml`. */
  readonly path: string;
  /** Null when one of the problems is an error. */
  readonly model: Case | null;
  readonly problems: readonly CaseProblem[];
  /** Every file that was read, the case file first, with the SHA-256 of its bytes as lower-case hex. */
  readonly files: readonly CaseFile[];
}

export interface CaseFile {
  readonly path: string;
  readonly sha256: string;
}

export interface OpenCase extends CaseOnDisk {
  readonly model: Case;
}

/**
 * Reads a case and the records it quotes.
 *
 * @param named the folder of the case, or its `case.yaml`.
 * @throws Refusal when there is no such file, or it is no text at all; what is wrong inside it comes back as problems.
 */
export async function lookAtCase(named: string): Promise<CaseOnDisk> {
  const path = await casePath(named);
  const files: CaseFile[] = [];
  const ofDecisions: CaseProblem[] = [];
  const { case: read, problems } = await readCase(hostFor(path, files, ofDecisions), path);
  const model = hasError(ofDecisions) ? null : read;
  return { path, model, problems: [...ofDecisions, ...problems], files };
}

/**
 * Reads a case that is to be asked something.
 *
 * @throws Refusal with all problems when one of them is an error.
 */
export async function openCase(named: string): Promise<OpenCase> {
  const { model, problems, ...rest } = await lookAtCase(named);
  if (!model) throw new Refusal(problems);
  return { ...rest, model, problems };
}

/**
 * The file system as a case sees it. Records may be documents of any format that can be read; what a person decided about
 * them stands beside them.
 */
function hostFor(main: string, files: CaseFile[], ofDecisions: CaseProblem[]): CaseHost {
  const beside = new Map<string, Decided>();
  return {
    async read(path) {
      if (path === main) {
        const bytes = await readBytes(path, MOST_BYTES);
        files.push({ path, sha256: createHash("sha256").update(bytes).digest("hex") });
        return textOf(path, bytes);
      }
      const { readDocument } = await import("@detente/documents");
      const { document, problems } = await readDocument(path);
      if (!document) return problems[0] ?? { code: "document-unreadable" };
      const decided = await readDecided(path);
      beside.set(path, decided);
      files.push({ path, sha256: document.sha256 }, ...filesOf(decided));
      ofDecisions.push(...decided.problems);
      return document.text;
    },
    readRecord(text, path) {
      const decided = beside.get(path);
      return decided ? decidedRecord(text, decided) : readRecord(text);
    },
  };
}

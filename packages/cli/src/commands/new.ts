import { createHash } from "node:crypto";
import { basename, extname, join, resolve } from "node:path";
import { count } from "@detente/brief";
import { hasError, limits, skeleton, type SkeletonRecord } from "@detente/case";
import { readDocument } from "@detente/documents";
import { proposalsOf, type SessionRecord } from "@detente/record";
import { decidedRecord, readDecided } from "../beside.js";
import type { Run } from "../command.js";
import { printProblems } from "../print-problems.js";
import { readBytes } from "../read-file.js";
import { Refusal, refusal } from "../refusal.js";
import { shellWord } from "../shell-word.js";
import { refuseExisting, writeFolder } from "../write-folder.js";

const MOST_BYTES = 20_000_000;

export const run: Run = async ([dir = ""], { record: file }, io) => {
  const folder = resolve(dir);
  await refuseExisting(folder);
  const brought = typeof file === "string" ? await bring(file) : null;
  const title = brought ? titleOf(brought.offered.record, file as string) : basename(folder);
  const files = [{ path: "case.yaml", content: skeleton(title, brought?.offered ?? null) }, ...(brought?.files ?? [])];
  await writeFolder(folder, files);
  if (brought) printProblems(brought.problems, io);
  const asks =
    brought && brought.open > 0
      ? `${count(brought.open, "question")} about who said what: \`detente review ${shellWord(join(dir, brought.offered.path))}\` asks.\n`
      : "";
  const next = brought ? "read case.yaml, name who decides, place the claims" : "name who decides in case.yaml";
  const made = files.map(({ path }) => `  ${path}\n`).join("");
  await io.out(`Made ${dir}:\n${made}Next: ${next}, and run \`detente check ${shellWord(dir)}\`.\n${asks}`);
};

interface Brought {
  readonly offered: SkeletonRecord;
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** How much about the record is left to decide. */
  readonly open: number;
  readonly problems: Refusal["problems"];
}

/** The text that citations count in, and beside it the file that it was made from, untouched, both with their SHA-256. */
async function bring(file: string): Promise<Brought> {
  const { document, problems } = await readDocument(file);
  if (!document) throw new Refusal(problems);
  // Before it is read: so long a text takes minutes, and no case could hold it.
  const [characters, most] = [document.text.length, limits.recordCharacters];
  if (characters > most) throw refusal({ code: "cli/record-too-long", path: file, characters, most });
  const decided = await readDecided(file);
  if (hasError(decided.problems)) throw new Refusal(decided.problems);
  const original = await readBytes(file, MOST_BYTES);
  const name = basename(file).replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  const stem = basename(name, extname(name)) || "session";
  const isText = document.format === "text" || document.format === "markdown";
  const text = { path: `records/${stem}${isText ? extname(name) || ".txt" : ".md"}`, content: document.text };
  const kept = { path: `records/original/${name}`, content: original };
  // Of a plain text the one is the other: it is kept once.
  const isSame = Buffer.from(document.text).equals(original);
  const files = isSame ? [text] : [text, kept];
  // What was decided about the record goes with it.
  const decisions = [
    { path: "records/people.yaml", content: decided.people.text },
    { path: `records/${stem}.review.yaml`, content: decided.review.text },
  ].filter(({ content }) => content !== "");
  const record = decidedRecord(document.text, decided);
  const sums = files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join("");
  return {
    offered: {
      key: keyOf(stem),
      path: text.path,
      record,
      source: [
        isSame
          ? "The record as it was brought in. Quotations refer to this text: do not change it."
          : `The text of ${kept.path} (${document.format}). Quotations refer to this text: do not change it.`,
        "`sha256sum -c SHA256SUMS` tells whether a file was changed.",
      ],
    },
    files: [...files, ...decisions, { path: "SHA256SUMS", content: sums }],
    open: proposalsOf(record, decided.decisions, decided.about).length,
    problems,
  };
}

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

function titleOf({ title, session, event }: SessionRecord, file: string): string {
  return title ?? session ?? event ?? basename(file, extname(file));
}

/** A key begins with a letter and holds letters, digits and single hyphens. */
function keyOf(stem: string): string {
  const words = stem.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "";
  return /^\p{L}/u.test(words) ? words : words === "" ? "session" : `session-${words}`;
}

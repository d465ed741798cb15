import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type CaseProblem, readPeople, readReview } from "@detente/case";
import { type Decisions, readRecord, type Review, type SessionRecord, withReview } from "@detente/record";
import { readText } from "./read-file.js";

const MOST_BYTES = 1_000_000;

/** A file of decisions beside a record; `text` is empty when there is none yet. */
export interface BesideFile {
  readonly path: string;
  readonly text: string;
}

/** What a person decided about a record, from `people.yaml` in its folder and `RECORD.review.yaml`. */
export interface Decided {
  readonly people: BesideFile;
  readonly review: BesideFile;
  readonly decisions: Decisions;
  /** Roles from the record's own file, which are among the decisions too. */
  readonly own: NonNullable<Decisions["roles"]>;
  readonly about: Review;
  /** Errors in either file; such a file decides nothing. */
  readonly problems: readonly CaseProblem[];
}

export const peoplePath = (record: string): string => join(dirname(record), "people.yaml");
export const reviewPath = (record: string): string =>
  join(dirname(record), `${basename(record, extname(record))}.review.yaml`);

/** Reads the decisions beside a record. */
export async function readDecided(record: string): Promise<Decided> {
  return decidedOf(await readBeside(peoplePath(record)), await readBeside(reviewPath(record)));
}

export function decidedOf(people: BesideFile, review: BesideFile): Decided {
  const { decisions, problems } = readPeople(people.text, people.path);
  const { review: about, roles, problems: ofReview } = readReview(review.text, review.path);
  return {
    people,
    review,
    // A role belongs to a session, so the record's own file goes before the folder's.
    decisions: { ...decisions, roles: { ...decisions.roles, ...roles } },
    own: roles,
    about,
    problems: [...problems, ...ofReview],
  };
}

/** The record with what was decided about it. */
export function decidedRecord(text: string, { decisions, own, about }: Decided): SessionRecord {
  // The folder's file is about several sessions: whom this text does not name has no role in it.
  const decided = Object.entries(decisions.roles ?? {});
  const words = decided.length === 0 ? "" : text.replace(/\s+/g, " ");
  const roles = decided.filter(([name]) => Object.hasOwn(own, name) || words.includes(name));
  return withReview(readRecord(text, { decisions: { ...decisions, roles: Object.fromEntries(roles) } }), about);
}

/** The files of decisions that are there, with their SHA-256. */
export const filesOf = ({ people, review }: Decided): { path: string; sha256: string }[] =>
  [people, review].flatMap(({ path, text }) =>
    text === "" ? [] : { path, sha256: createHash("sha256").update(text).digest("hex") },
  );

export async function readBeside(path: string): Promise<BesideFile> {
  const isThere = (await stat(path).catch(() => undefined)) !== undefined;
  return { path, text: isThere ? await readText(path, MOST_BYTES) : "" };
}

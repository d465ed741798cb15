import type { SessionRecord } from "@detente/record";

/** What reading a case needs of the world around it. */
export interface CaseHost {
  /** The text of a file, or why it cannot be had. Paths are those of the case file, with `/` before what it names. */
  read(path: string): Promise<string | ReadFailure>;
  /** Reads the text of the record at a path: who said what. Must not throw. */
  readRecord(text: string, path: string): SessionRecord;
}

/** A host's own problem object, or anything with a code that says what went wrong. */
export interface ReadFailure {
  readonly code: string;
}

/** The path of a file that the case names; null when it would lead out of the folder of the case. */
export function besideCase(casePath: string, named: string): string | null {
  const steps = named.split(/[/\\]/);
  if (steps.includes("..") || steps[0] === "" || steps[0]?.includes(":")) return null;
  const folder = casePath.slice(0, Math.max(casePath.lastIndexOf("/"), casePath.lastIndexOf("\\")) + 1);
  return folder + steps.filter((step) => step !== ".").join("/");
}

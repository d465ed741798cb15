import { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from "./review/selectors.js";
import type { Position, SessionRecord, Statement } from "./types.js";

/** A record as `detente record --json` prints it; `schema/record.schema.json` describes it. */
export interface RecordJson extends Omit<SessionRecord, "statements" | "problems"> {
  statements: StatementJson[];
  problems: ProblemJson[];
  document: Origin;
}

export interface StatementJson extends Statement {
  /** Where the sentence stands, as the W3C Web Annotation Data Model says it: by quotation, and by position. */
  selector: [TextQuoteSelector, TextPositionSelector];
}

/** A problem with its words; details of its own come with it. */
export interface ProblemJson {
  code: string;
  severity?: "error" | "warning" | "note" | undefined;
  at?: Position | undefined;
  headline: string;
  found?: string | undefined;
  expected?: string | undefined;
  remedy: string;
}

/** The file that the text was made from. */
export interface Origin {
  file: string;
  format: string;
  encoding: string;
  /** SHA-256 of its bytes, lower-case hex. */
  sha256: string;
  bytes: number;
}

/** A record for other programs: every sentence with its place, problems with their words, and the file it is from. */
export function recordJson(record: SessionRecord, problems: ProblemJson[], document: Origin): RecordJson {
  const statements = record.statements.map((statement) => ({
    ...statement,
    selector: selectorsOf(record.text, statement.start, statement.end),
  }));
  return { ...record, statements, problems, document };
}

import type { RecordProblem } from "./types.js";

/** What the reader asks or tells. The words live in the brief layer; a code without words there does not compile. */
export type ReaderProblem = Found &
  (
    | { code: "record/empty" }
    | { code: "record/no-body" }
    /** Names without a label; the text does not say what these people did at the session. */
    | { code: "record/role-unknown"; names: string[] }
    /** A short name in the body that fits several people. */
    | { code: "record/name-ambiguous"; name: string; candidates: string[] }
    /** Two spellings taken for one person. */
    | { code: "record/alias-assumed"; name: string; of: string; evidence: string }
    /** Two spellings that may be one person; the text does not decide. */
    | { code: "record/alias-possible"; name: string; candidates: string[] }
    /** Which part of the name is the family's is not decided. */
    | { code: "record/name-order"; name: string; candidates: string[] }
    /** A date without a year. */
    | { code: "record/date-incomplete"; found: string }
    /** Several dates, none of them marked as the session's. */
    | { code: "record/date-ambiguous"; candidates: string[] }
    /** A line under a label that reads like no person. */
    | { code: "record/line-unread"; found: string; label: string | null }
    /** More people in a header than any session has: the rest are left out. */
    | { code: "record/people-left-out"; most: number }
  );

interface Found {
  severity: RecordProblem["severity"];
  /** Where it was found, as an offset into the text; the reader makes a line and column of it. */
  start: number;
}

/** A problem as either half of the reader finds it. */
export type FoundProblem = ReaderProblem;

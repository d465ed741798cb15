export { readRecord } from "./read-record.js";
export type { Decisions, ReadOptions } from "./reading.js";
export type { ReaderProblem } from "./problems.js";
export type * from "./types.js";

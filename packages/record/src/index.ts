export { readRecord } from "./read-record.js";
export type * from "./types.js";

export { readRecord } from "./read-record.js";
export type { Decisions, ReadOptions } from "./reading.js";
export type { ReaderProblem } from "./problems.js";
export type * from "./types.js";
export { type Annotation, annotationsOf } from "./review/annotations.js";
export { type Proposal, proposalsOf } from "./review/proposals.js";
export { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from "./review/selectors.js";
export type * from "./review/types.js";
export { withReview } from "./review/with-review.js";

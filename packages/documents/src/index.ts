export type { DocumentProblem } from "./problems.js";
export { readDocument } from "./read-document.js";
export type { Document, DocumentFormat, DocumentLimits, DocumentReading } from "./types.js";

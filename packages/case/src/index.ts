export { type FindOption, optionFinder } from "./conditions/names.js";
export { type ParsedCondition, parseCondition } from "./conditions/parse.js";
export { printCondition } from "./conditions/print.js";
export { type CaseDetail, type CaseProblem, hasError, type Severity } from "./problems.js";
export type * from "./types.js";

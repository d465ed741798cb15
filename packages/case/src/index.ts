export { appendEntry, type Entry } from "./beside/append.js";
export { PEOPLE_FORMAT, readPeople } from "./beside/people.js";
export { readReview, REVIEW_FORMAT } from "./beside/review.js";
export { type FindOption, optionFinder } from "./conditions/names.js";
export { type ParsedCondition, parseCondition } from "./conditions/parse.js";
export { printCondition } from "./conditions/print.js";
export { contestedClaims, deniersOf, holdersOf, isAssumed, isContested, partyOf } from "./lenses/evidence.js";
export { COMMON, speakersOf } from "./lenses/lenses.js";
export { type Circumstances, today, withScenario } from "./lenses/scenario.js";
export { caseSchema, recordSchema } from "./file/json-schema.js";
export { caseOfModel } from "./gmcr/case-of-model.js";
export { type ReadGmcr, readGmcr } from "./gmcr/read-gmcr.js";
export { type WrittenGmcr, writeGmcr } from "./gmcr/write-gmcr.js";
export { limits } from "./limits.js";
export { findState } from "./model/find-state.js";
export {
  conflictOf,
  type LevelsOfClaims,
  levelsOf,
  maskOf,
  modelOf,
  meeting,
  outcomeStates,
  stateOf,
  statusQuoMask,
} from "./model/model-of.js";
export { nearestNames } from "./nearest.js";
export {
  type CaseDetail,
  type CaseProblem,
  type ConditionExpected,
  hasError,
  type NamedThing,
  problem,
  type Severity,
} from "./problems.js";
export type { CaseHost, ReadFailure } from "./read/host.js";
export { type ReadCase, readCase } from "./read/read-case.js";
export { skeleton, type SkeletonRecord } from "./skeleton/skeleton.js";
export type * from "./types.js";

export { compareLenses, type Comparison, type Difference } from "./comparison/comparison.js";
export {
  allied,
  type AllianceAnswer,
  type AllianceAsked,
  type Departure,
  type JointMove,
  type Shift,
} from "./alliance/alliance.js";
export type { AllianceUnderLens } from "./alliance/sides.js";
export { critique } from "./critique/critique.js";
export { Desk, groundOf, groundOrNone } from "./desk.js";
export { type Bargain, bargains } from "./deals/bargains.js";
export { type Deal, deals, type Deals, type Loss, type ToldTemptation } from "./deals/deals.js";
export {
  type ExplainedState,
  type ExplainOptions,
  explainOutcome,
  explainState,
  type Standing,
  type ToldMove,
  type ToldSanction,
} from "./explain/explain-state.js";
export { type Foreseen, type ForeseenState, foreseeState, type ToldConsequence } from "./explain/foresee-state.js";
export { type Reason, reasonBetween } from "./explain/reason.js";
export {
  type CaseConflict,
  type Ground,
  type Judged,
  judge,
  unlessContradictory,
} from "./ground.js";
export { type Attainment, attainmentFrom } from "./outcomes/attainment.js";
export { type Families, familiesOf } from "./outcomes/families.js";
export { type LeverAnswer, levers, type LeversAsked } from "./levers/levers.js";
export type { FoundLevers, ToldChange, ToldLever } from "./levers/search.js";
export { type LensOutcomes, type OutcomeFinding, outcomesOn, strongestOf } from "./outcomes/findings.js";
export { outcomesByLens, outcomesUnder } from "./outcomes/outcomes.js";
export type { Flip, Flips } from "./pivots/flips.js";
export {
  type Change,
  type ClaimFinding,
  type Decision,
  type Effect,
  pivots,
  type Pivots,
  type PivotsAsked,
  type Robustness,
} from "./pivots/pivots.js";
export {
  type Misjudged,
  type PerceivedOutcome,
  perceptions,
  type Perceptions,
  type PerceptionsAsked,
  type ToldSurprise,
  type View,
} from "./perceptions/perceptions.js";
export { distance, nearestOf, type Place, placesOf, representative, strongestAt, takenIn } from "./places.js";
export type { ChangedOutcome, Verdict } from "./scenarios/changed-outcomes.js";
export { type ScenarioAnswer, scenariosByLens, type ScenarioUnderLens } from "./scenarios/scenarios.js";
export { circumstancesOf, unchanged, type WhatIf } from "./what-if.js";
export { workHere } from "./work/here.js";
export { type Answer, type Asked, type Job, type JobKind, perform } from "./work/jobs.js";
export { noTick, type Tick } from "./work/tick.js";
export type { Work } from "./work/work.js";
export {
  type Break,
  type Closing,
  paths,
  type Paths,
  type ToldStep,
  type ToldWay,
  type ToldWays,
} from "./paths/paths.js";
export { type Coverage, coverageOf } from "./whole/coverage.js";
export { type Further, furtherAnswers, scenariosInBrief } from "./whole/thorough.js";
export { type Side, type Study, studyOf } from "./whole/whole.js";

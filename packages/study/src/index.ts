export { compareLenses, type Comparison, type Difference } from "./comparison/comparison.js";
export {
  allied,
  type AllianceAnswer,
  type AllianceAsked,
  type AllianceUnderLens,
  type Departure,
  type JointMove,
  type Shift,
} from "./alliance/alliance.js";
export { critique } from "./critique/critique.js";
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
  groundOf,
  groundOrNone,
  type Judged,
  judge,
  statesOfOutcomes,
  undoable,
  unlessContradictory,
} from "./ground.js";
export { type Attainment, attainmentFrom } from "./outcomes/attainment.js";
export { type Families, familiesOf } from "./outcomes/families.js";
export {
  type FoundLevers,
  type LeverAnswer,
  levers,
  type LeversAsked,
  type ToldChange,
  type ToldLever,
} from "./levers/levers.js";
export {
  type LensOutcomes,
  type OutcomeFinding,
  outcomesByLens,
  outcomesOn,
  outcomesUnder,
  strongestOf,
} from "./outcomes/outcomes.js";
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
export {
  type ChangedOutcome,
  type ScenarioAnswer,
  scenariosByLens,
  type ScenarioUnderLens,
  type Verdict,
} from "./scenarios/scenarios.js";
export { circumstancesOf, unchanged, type WhatIf } from "./what-if.js";
export { noTick, type Tick } from "./work.js";
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

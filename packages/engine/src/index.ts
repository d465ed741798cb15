export { type Analysis, analyse } from "./analyse.js";
export {
  type Attitude,
  type Attitudes,
  analyseRelational,
  discreteAttitudes,
  type RelationalAnalysis,
  type RelationalForm,
  relationalForms,
} from "./attitudes/attitudes.js";
export { type Alliance, alliance } from "./coalitions/alliance.js";
export {
  allGain,
  type Coalition,
  coalitionOf,
  jointImprovements,
  jointMoves,
  subCoalitions,
} from "./coalitions/coalition.js";
export { type CoalitionEffect, coalitionEffect, type Destination, gainsAndLosses } from "./coalitions/effect.js";
export { jointReach } from "./coalitions/joint-reach.js";
export { coalitionStable } from "./coalitions/stability.js";
export { universallyStable } from "./coalitions/universal.js";
export type { Concept, Needs, ParameterNeed, Parameters } from "./concepts/concept.js";
export { isOptionConflict, unmetNeed } from "./concepts/needs.js";
export type { SanctionId, Verdicts } from "./concepts/sanctions.js";
export { type Next, opponentsOf, reachable, reachableBy, type Steps } from "./concepts/reach.js";
export { allConceptIds, byStrength, type ConceptId, conceptIds, concepts } from "./concepts/registry.js";
export { pointOfNoReturn, pointsOfNoReturn, statesThatReach } from "./evolution/no-return.js";
export { reachableFrom } from "./evolution/reachable-from.js";
export { type Evolution, reachableWithin } from "./evolution/reachable-within.js";
export { type Resistance, resistance } from "./evolution/resistance.js";
export type { Along, Cost } from "./evolution/search.js";
export type { Move, Step } from "./evolution/step.js";
export { shortestWays, type WayOptions, type Ways } from "./evolution/ways.js";
export { Recent } from "./fast/recent.js";
export { type Variants, variants } from "./fast/variants.js";
export { explain } from "./explain/explain.js";
export type { Consequence, Consequences, FurtherId } from "./explain/consequences.js";
export type { Explanation, Failure, Sanction } from "./explain/explanation.js";
export { foresee } from "./explain/foresee.js";
export { type Objection, replay } from "./explain/replay.js";
export { type ConsequenceObjection, replayConsequences } from "./explain/replay-consequences.js";
export { type Conditions, stabilityConditions } from "./inverse/conditions.js";
export { countRankings, type RankingCount } from "./inverse/count.js";
export { formulaHolds, type PreferenceFormula } from "./inverse/formula.js";
export { literals, type StatementChange } from "./inverse/changes.js";
export type { Lever } from "./inverse/lever.js";
export { type LeverOptions, type Levers, levers } from "./inverse/levers.js";
export { type Condition, holds, optionsIn } from "./model/condition.js";
export { type Conflict, improvements } from "./model/conflict.js";
export { feasibleMasks } from "./model/feasible.js";
export { type Making, type OptionConflict, optionConflict, patternOf } from "./model/option-conflict.js";
export {
  type Change,
  type DecisionMaker,
  type Level,
  MAX_OPTIONS,
  MAX_STATES,
  type Option,
  type OptionModel,
  type Preference,
} from "./model/option-model.js";
export { coalesce, type GraphConflict, graphConflict } from "./model/graph-conflict.js";
export type { Arc, GraphDecisionMaker, GraphModel } from "./model/graph-model.js";
export { type EngineProblem, ModelError } from "./model/problems.js";
export { rankStates } from "./model/rank.js";
export { StateSet } from "./model/state-set.js";
export { unwatched, type Watch } from "./model/watch.js";
export { type Hypergame, hypergame } from "./perception/hypergame.js";
export { type Pattern, patternsOf, patternText } from "./patterns/patterns.js";
export type { Perceived, Perception } from "./perception/perceived.js";
export { type Surprise, surprisesAt } from "./perception/surprise.js";
export type { Pair } from "./preference/pairs.js";
export {
  analyseStrength,
  type Strength,
  type StrengthAnalysis,
  type StrengthForm,
  type StrengthVerdicts,
  strengthForms,
  strengthOfPreference,
} from "./preference/strength.js";
export {
  analyseUnknown,
  type UnknownAnalysis,
  type UnknownForm,
  type UnknownPreference,
  type UnknownType,
  unknownForms,
  unknownPreference,
  unknownTypes,
} from "./preference/unknown.js";
export { analyseTogether, optionConflictTogether } from "./together/analyse.js";
export {
  browserHand,
  type BrowserWorker,
  type BrowserWorkerScope,
  serveBrowser,
  type WorkerEvent,
} from "./together/browser.js";
export { type Hand, ThreadFault } from "./together/hand.js";
export { perform, type Reply, type Task } from "./together/task.js";
export { type VariantEquilibria, type VariantsAsked, variantsTogether } from "./together/variants.js";
export { ENGINE_VERSION } from "./version.js";

/**
 * What can be wrong with a model, or with a question put to it. Plain data: the layer above adds where it stands in a file
 * and finds the words. Decision makers and states are numbers from 0.
 */
export type EngineProblem = ModelProblem | GraphProblem | QuestionProblem | PreferenceProblem | AskedProblem;

type ModelProblem =
  | { readonly code: "engine/too-many-options"; readonly found: number; readonly most: number }
  | { readonly code: "engine/no-feasible-state" }
  | { readonly code: "engine/too-many-states"; readonly found: number; readonly most: number }
  | {
      readonly code: "engine/ranking-unknown-state";
      readonly dm: number;
      readonly state: number;
      readonly states: number;
    }
  | { readonly code: "engine/ranking-repeats-state"; readonly dm: number; readonly state: number }
  | { readonly code: "engine/ranking-misses-states"; readonly dm: number; readonly states: readonly number[] };

type GraphProblem =
  | { readonly code: "engine/no-decision-maker" }
  | { readonly code: "engine/state-named-twice"; readonly name: string; readonly states: readonly [number, number] }
  | {
      readonly code: "engine/arc-unknown-state";
      readonly dm: number;
      /** Position in the list of arcs, from 0. */
      readonly arc: number;
      readonly state: number;
      readonly states: number;
    }
  | { readonly code: "engine/arc-self-loop"; readonly dm: number; readonly arc: number; readonly state: number }
  | { readonly code: "engine/coalesced-unknown-state"; readonly state: number; readonly states: number }
  | { readonly code: "engine/coalesced-twice"; readonly state: number }
  /** The two states are to count as one, but this decision maker prefers one of them. */
  | { readonly code: "engine/coalesced-not-tied"; readonly dm: number; readonly states: readonly [number, number] };

type QuestionProblem =
  /** The concept composes moves on options, and the conflict is in graph form. */
  | { readonly code: "engine/needs-option-form"; readonly concept: string }
  | {
      readonly code: "engine/needs-decision-makers";
      readonly concept: string;
      readonly needed: number;
      readonly found: number;
    }
  /** `found` is absent when the parameter was not given at all. */
  | {
      readonly code: "engine/bad-parameter";
      readonly concept: string;
      readonly parameter: string;
      readonly found?: number;
      readonly least: number;
      readonly most: number;
    }
  /** The anticipations of the non-myopic concept did not settle into a cycle within so many steps. */
  | { readonly code: "engine/no-cycle"; readonly concept: string; readonly steps: number };

type PreferenceProblem =
  /** One entry for each decision maker was expected. */
  | { readonly code: "engine/preference-count"; readonly found: number; readonly decisionMakers: number }
  | {
      readonly code: "engine/pair-unknown-state";
      readonly dm: number;
      readonly state: number;
      readonly states: number;
    }
  /** A state cannot be of unknown preference to itself. */
  | { readonly code: "engine/pair-of-one-state"; readonly dm: number; readonly state: number }
  /** Grades of strength contradict the decision maker's own order of the two states. */
  | {
      readonly code: "engine/strength-contradicts-order";
      readonly dm: number;
      readonly states: readonly [number, number];
    }
  /** Attitudes are a table with a row and a column for each decision maker. */
  | { readonly code: "engine/attitude-table"; readonly rows: readonly number[]; readonly decisionMakers: number }
  | { readonly code: "engine/attitude-unknown"; readonly dm: number; readonly toward: number; readonly found: string };

/** What can be wrong with a question about coalitions, ways, explanations, levers or perceptions. */
type AskedProblem =
  | { readonly code: "engine/unknown-state"; readonly state: number; readonly states: number }
  | { readonly code: "engine/unknown-decision-maker"; readonly dm: number; readonly decisionMakers: number }
  /** A coalition has at least two members; `found` counts those given, each once. */
  | { readonly code: "engine/coalition-too-small"; readonly found: number }
  /** Every set of decision makers was to be tried, and there are too many sets. */
  | { readonly code: "engine/too-many-coalitions"; readonly decisionMakers: number; readonly most: number }
  /** One perception for each decision maker was expected. */
  | { readonly code: "engine/perception-count"; readonly found: number; readonly decisionMakers: number }
  | {
      readonly code: "engine/perception-unknown-option";
      readonly dm: number;
      readonly option: number;
      readonly options: number;
    }
  /** This decision maker takes no state at all to be possible. */
  | { readonly code: "engine/perception-of-nothing"; readonly dm: number }
  /** Statements were to be changed, but this decision maker's preference is a ranking. */
  | { readonly code: "engine/needs-statements"; readonly dm: number };

/** Thrown by the engine's entry points when a model cannot be analysed; carries the problem as data. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(readonly problem: EngineProblem) {
    super(problem.code);
  }
}

/** What can be wrong with a model. Plain data: the layer above adds where it stands in a file and finds the words. */
export type EngineProblem =
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

/** Thrown by the engine's entry points when a model cannot be analysed; carries the problem as data. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(readonly problem: EngineProblem) {
    super(problem.code);
  }
}

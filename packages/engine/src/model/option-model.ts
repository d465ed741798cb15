import type { Condition } from "./condition.js";

/** How an option may change: freely; once and for all from not taken to taken; or only from taken to not taken. */
export type Change = "free" | "once" | "withdraw";

export interface Option {
  readonly name: string;
  /** Index of the decision maker that controls it. */
  readonly owner: number;
  readonly change: Change;
}

/**
 * A level of a prioritised list: the statements on it weigh the same, so what counts is how many of them hold.
 * Most levels hold one statement.
 */
export type Level = readonly Condition[];

/**
 * An ordinal preference with ties.
 *
 * `statements`: option prioritising; levels most important first, compared lexicographically, never as 2^k sums.
 * `ranking`: feasible state numbers (from 0), best first; states in one inner list are equally preferred.
 */
export type Preference =
  | { readonly kind: "statements"; readonly levels: readonly Level[] }
  | { readonly kind: "ranking"; readonly ranking: readonly (readonly number[])[] };

export interface DecisionMaker {
  readonly name: string;
  readonly preference: Preference;
}

/** A conflict in option form. A state is a choice of options; a feasible state meets none of the `infeasible` conditions. */
export interface OptionModel {
  readonly form: "option";
  readonly decisionMakers: readonly DecisionMaker[];
  readonly options: readonly Option[];
  readonly infeasible: readonly Condition[];
}

/** Options in one model at the most: a state is one unsigned 32-bit mask, and its sign bit stays clear. */
export const MAX_OPTIONS = 31;

/** Feasible states in one model at the most, however much memory there is: ranks of so many are exact in 32 bits. */
export const MAX_STATES = 2 ** 27;

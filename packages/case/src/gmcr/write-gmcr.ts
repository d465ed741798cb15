import {
  type Condition,
  feasibleMasks,
  type Level,
  type OptionModel,
  type Preference,
  rankStates,
} from "@detente/engine";
import { findState } from "../model/find-state.js";
import { type CaseProblem, hasError, problem } from "../problems.js";
import { normalForm, type Term } from "./normal-form.js";

export interface WrittenGmcr {
  /** Null when the model cannot be written in the format. */
  readonly text: string | null;
  readonly problems: readonly CaseProblem[];
}

type Written = readonly (readonly [number, "Y" | "N"])[] | { compound: true; members: Written[] };

/** Terms of one condition at the most. */
const MOST_TERMS = 256;
const directions = { free: "both", once: "fwd", withdraw: "back" } as const;

/**
 * Writes a model as a `.gmcr` file. Reading it again gives the same states, moves and order of preference: conditions are
 * spelled out as alternatives, a level of k equal statements as k statements "at least 1, 2, … k of them hold". As a file
 * has either rankings or statements, one ranking makes all of them rankings.
 */
export function writeGmcr(model: OptionModel): WrittenGmcr {
  if (findState(model.options.length, model.infeasible) === null) {
    return { text: null, problems: [problem({ code: "gmcr/no-feasible-state" })] };
  }
  const problems: CaseProblem[] = [];
  const write = (condition: Condition | null): Written[] => {
    const terms = condition && normalForm(condition, MOST_TERMS);
    if (!terms) problems.push(problem({ code: "gmcr/not-expressible", what: "condition" }));
    // A condition that never holds forbids nothing and prefers nothing.
    return !terms || terms.length === 0 ? [] : [writtenTerms(terms)];
  };
  const infeasibles = model.infeasible.flatMap(write);
  const useRankings = model.decisionMakers.some(({ preference }) => preference.kind === "ranking");
  const masks = useRankings ? feasibleMasks(model.options.length, model.infeasible) : new Uint32Array();
  const file = {
    program: "detente",
    options: model.options.map(({ name, change }) => ({ name, permittedDirection: directions[change] })),
    infeasibles,
    useManualPreferenceRanking: useRankings,
    decisionMakers: model.decisionMakers.map(({ name, preference }, dm) => ({
      name,
      options: model.options.flatMap(({ owner }, option) => (owner === dm ? [option] : [])),
      preferences:
        preference.kind === "statements" && !useRankings
          ? preference.levels.flatMap(atLeast).flatMap(write).filter(saysSomething)
          : [],
      ...(useRankings && { preferenceRanking: rankingOf(preference, masks, dm) }),
    })),
  };
  return { text: hasError(problems) ? null : `${JSON.stringify(file, null, 1)}\n`, problems };
}

/** Equal statements on one level at the most: they are spelled out as all their subsets. */
const MOST_EQUAL = 8;

/** Statements that, compared one after the other, count how many of a level's statements hold; null when too many. */
function atLeast(level: Level): (Condition | null)[] {
  if (level.length > MOST_EQUAL) return [null];
  return level.map((_, index) => ({
    kind: "any",
    of: subsets(level, index + 1).map((of): Condition => ({ kind: "all", of })),
  }));
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function writtenTerms(terms: readonly Term[]): Written {
  const members = terms.map(({ taken, not }) =>
    Array.from({ length: 32 }, (_, option) => option).flatMap((option): [number, "Y" | "N"][] =>
      (taken >>> option) & 1 ? [[option, "Y"]] : (not >>> option) & 1 ? [[option, "N"]] : [],
    ),
  );
  return members.length === 1 ? members[0] : { compound: true, members };
}

const saysSomething = (statement: Written): boolean => !Array.isArray(statement) || statement.length > 0;

function rankingOf(preference: Preference, masks: Uint32Array, dm: number): (number | number[])[] {
  const ties: number[][] = [];
  rankStates(preference, masks, dm).forEach((rank, state) => {
    ties[rank] = [...(ties[rank] ?? []), state + 1];
  });
  return ties.reverse().map((tie) => (tie.length === 1 ? tie[0] : tie));
}

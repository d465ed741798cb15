import { type Condition, holds } from "../model/condition.js";
import type { Arc, GraphModel } from "../model/graph-model.js";
import type { Change, Level, Option, OptionModel, Preference } from "../model/option-model.js";
import { type Chance, chance } from "./prng.js";

/** What to draw; each pair is a smallest and a largest number. */
export interface Extent {
  /** Default 2 to 5. */
  readonly decisionMakers?: readonly [number, number];
  /** Option form; default 2 to 5. */
  readonly options?: readonly [number, number];
  /** Graph form; default 2 to 9. */
  readonly states?: readonly [number, number];
}

/**
 * An option-form model drawn from `seed`: one-way options, infeasible and compound conditions, levels with several
 * statements, statements and rankings with ties. Some decision makers may own no option; at least one state is feasible.
 */
export function randomOptionModel(seed: number, extent: Extent = {}): OptionModel {
  const draw = chance(seed);
  const dms = draw.between(...(extent.decisionMakers ?? [2, 5]));
  const optionCount = draw.between(...(extent.options ?? [2, 5]));
  const options = names(optionCount, "Option").map((name): Option => {
    const change: Change = draw.pick(["free", "free", "free", "once", "withdraw"]);
    return { name, owner: draw.below(dms), change };
  });
  const infeasible = names(draw.below(4), "").map(() => randomCondition(draw, optionCount, 1));
  const feasible = countFeasible(optionCount, infeasible);
  const possible = feasible > 0;
  const states = possible ? feasible : 2 ** optionCount;
  const decisionMakers = names(dms, "DM").map((name) => ({
    name,
    preference: randomPreference(draw, optionCount, states),
  }));
  return { form: "option", decisionMakers, options, infeasible: possible ? infeasible : [] };
}

/** A graph-form model drawn from `seed`: intransitive, one-way and common moves, rankings with ties. */
export function randomGraphModel(seed: number, extent: Extent = {}): GraphModel {
  const draw = chance(seed ^ 0x5f356495);
  const stateCount = draw.between(...(extent.states ?? [2, 9]));
  const dms = draw.between(...(extent.decisionMakers ?? [2, 5]));
  const density = draw.between(2, 6);
  const drawArcs = (): Arc[] => {
    const arcs: Arc[] = [];
    for (let from = 0; from < stateCount; from++) {
      for (let to = 0; to < stateCount; to++) if (from !== to && draw.oneIn(density)) arcs.push([from, to]);
    }
    return arcs;
  };
  const common = drawArcs().filter(() => draw.oneIn(3));
  return {
    form: "graph",
    states: names(stateCount, "s"),
    decisionMakers: names(dms, "DM").map((name) => ({
      name,
      arcs: draw.shuffled([...drawArcs(), ...common.filter(() => draw.oneIn(2))]),
      ranking: randomRanking(draw, stateCount),
    })),
  };
}

/** Every state from 0 to `states` − 1 once, best first, with ties. */
export function randomRanking(draw: Chance, states: number): number[][] {
  const ranking: number[][] = [];
  for (const state of draw.shuffled([...Array(states).keys()])) {
    const last = ranking.at(-1);
    if (last && draw.oneIn(4)) last.push(state);
    else ranking.push([state]);
  }
  return ranking;
}

function randomPreference(draw: Chance, optionCount: number, states: number): Preference {
  if (draw.oneIn(3)) return { kind: "ranking", ranking: randomRanking(draw, states) };
  const levels = names(draw.between(1, 5), "").map((): Level => {
    const statements = draw.oneIn(4) ? draw.between(2, 3) : 1;
    return names(statements, "").map(() => randomCondition(draw, optionCount, 2));
  });
  return { kind: "statements", levels };
}

/** A literal, or up to `depth` storeys of `all` and `any`, each possibly negated. */
export function randomCondition(draw: Chance, optionCount: number, depth: number): Condition {
  let condition: Condition = { kind: "option", option: draw.below(optionCount) };
  if (depth > 0 && !draw.oneIn(3)) {
    const of = names(draw.between(2, 3), "").map(() => randomCondition(draw, optionCount, depth - 1));
    condition = { kind: draw.pick(["all", "all", "any"]), of };
  }
  return draw.oneIn(2) ? { kind: "not", of: condition } : condition;
}

function countFeasible(optionCount: number, infeasible: readonly Condition[]): number {
  let count = 0;
  for (let mask = 0; mask < 2 ** optionCount; mask++) {
    if (!infeasible.some((condition) => holds(condition, (option) => ((mask >>> option) & 1) === 1))) count++;
  }
  return count;
}

const names = (count: number, stem: string): string[] =>
  Array.from({ length: count }, (_, index) => `${stem} ${index + 1}`);

import type { Condition } from "../model/condition.js";
import type { GraphModel } from "../model/graph-model.js";
import type { OptionModel, Preference } from "../model/option-model.js";
import { optionGame } from "./reference.js";

/** `order[new number]` is the old number. */
export interface Relabelling {
  readonly decisionMakers: readonly number[];
  /** Options in option form, states in graph form. */
  readonly items: readonly number[];
}

/** The same model with its decision makers and options listed in another order. */
export function relabelledOptions(model: OptionModel, { decisionMakers, items }: Relabelling): OptionModel {
  const condition = (old: Condition): Condition => {
    if (old.kind === "option") return { kind: "option", option: items.indexOf(old.option) };
    return old.kind === "not" ? { kind: "not", of: condition(old.of) } : { kind: old.kind, of: old.of.map(condition) };
  };
  const infeasible = model.infeasible.map(condition);
  const options = items.map((old) => {
    const option = model.options[old];
    return { ...option, owner: decisionMakers.indexOf(option.owner) };
  });
  // Rankings name states by number, so they follow the patterns to their new numbers.
  const oldStates = optionGame(model).states;
  const newStates = optionGame({ ...model, options, infeasible, decisionMakers: [] }).states;
  const newNumber = (old: number): number => newStates.indexOf(items.map((option) => oldStates[old][option]).join(""));
  const preference = (old: Preference): Preference =>
    old.kind === "ranking"
      ? { kind: "ranking", ranking: old.ranking.map((tie) => tie.map(newNumber)) }
      : { kind: "statements", levels: old.levels.map((level) => level.map(condition)) };
  return {
    form: "option",
    options,
    infeasible,
    decisionMakers: decisionMakers.map((old) => {
      const dm = model.decisionMakers[old];
      return { name: dm.name, preference: preference(dm.preference) };
    }),
  };
}

/** The same model with its decision makers and states listed in another order. */
export function relabelledGraph(model: GraphModel, { decisionMakers, items }: Relabelling): GraphModel {
  const place = (old: number): number => items.indexOf(old);
  return {
    form: "graph",
    states: items.map((old) => model.states[old]),
    decisionMakers: decisionMakers.map((old) => {
      const dm = model.decisionMakers[old];
      return {
        name: dm.name,
        arcs: dm.arcs.map(([from, to]) => [place(from), place(to)] as const),
        ranking: dm.ranking.map((tie) => tie.map(place)),
      };
    }),
  };
}

import { optionConflict, type OptionModel } from "@detente/engine";

/** What a model says, whatever the order of its options: each state by the options taken, with everybody's rank of it. */
export function saidBy(model: OptionModel | null): unknown {
  if (!model) return null;
  const { masks, ranks } = optionConflict(model);
  const nameOf = (option: number): string =>
    `${model.decisionMakers[model.options[option].owner].name}: ${model.options[option].name}`;
  const states = Array.from(masks, (mask, state) => {
    const taken = model.options.flatMap((_, option) => ((mask >>> option) & 1 ? nameOf(option) : [])).sort(inOrder);
    return { taken: taken.join("; "), ranks: ranks.map((each) => each[state]) };
  });
  return {
    decisionMakers: model.decisionMakers.map(({ name }) => name),
    options: model.options.map(({ change }, option) => `${nameOf(option)} (${change})`).sort(inOrder),
    states: states.sort((one, other) => inOrder(one.taken, other.taken)),
  };
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

import type { EngineProblem } from "@detente/engine";
import { count } from "./phrases.js";
import type { WordingTable } from "./wording.js";

const dmWords = (dm: number): string => `decision maker ${dm + 1}`;
const unknownState = (state: number, states: number): { found: string; expected: string } => ({
  found: `state ${state + 1}`,
  expected: `a number from 1 to ${states}`,
});

/** What the parameters of concepts say. */
const parameters: Readonly<Record<string, string>> = {
  h: "how many moves ahead to look",
  leader: "which decision maker leads",
};

export const engineWording: WordingTable<EngineProblem> = {
  "engine/too-many-options": ({ found, most }) => ({
    headline: "The model has more options than one state can hold.",
    found: count(found, "option"),
    expected: `at most ${most}`,
    remedy: "Leave out options that no preference mentions, or split the conflict into two cases.",
  }),
  "engine/no-feasible-state": () => ({
    headline: "The statements of what cannot be contradict each other: no state is left.",
    expected: "at least one feasible state",
    remedy: "Drop or weaken one of the infeasible conditions, one after the other, until a state is left.",
  }),
  "engine/too-many-states": ({ found, most }) => ({
    headline: "The model has more feasible states than fit in memory.",
    found: count(found, "state"),
    expected: `at most ${most.toLocaleString("en")}`,
    remedy: "Leave out options that no preference mentions, or say more about what is infeasible.",
  }),
  "engine/ranking-unknown-state": ({ dm, state, states }) => ({
    headline: `The ranking of ${dmWords(dm)} names a state that does not exist.`,
    ...unknownState(state, states),
    remedy: "Number the feasible states from 1 in ascending order and rank each once.",
  }),
  "engine/ranking-repeats-state": ({ dm, state }) => ({
    headline: `The ranking of ${dmWords(dm)} is not an order: it names state ${state + 1} twice.`,
    remedy: "Name the state once; equally preferred states stand together in an inner list.",
  }),
  "engine/ranking-misses-states": ({ dm, states }) => ({
    headline: `The ranking of ${dmWords(dm)} leaves states out.`,
    found: `missing: ${numbers(states)}`,
    remedy: "Rank every feasible state; put those it does not care about together in an inner list at the end.",
  }),
  "engine/no-decision-maker": () => ({
    headline: "The model has no decision maker.",
    expected: "at least one",
    remedy: "Name the decision makers and what each can do.",
  }),
  "engine/state-named-twice": ({ name, states }) => ({
    headline: "Two states have one name.",
    found: `“${name}” for the states ${numbers(states)}`,
    remedy: "Give each state a name of its own.",
  }),
  "engine/arc-unknown-state": ({ dm, arc, state, states }) => ({
    headline: `Move ${arc + 1} of ${dmWords(dm)} leads from or to a state that does not exist.`,
    ...unknownState(state, states),
    remedy: "Name states of the model in every move, or add the missing state.",
  }),
  "engine/arc-self-loop": ({ dm, arc, state }) => ({
    headline: `Move ${arc + 1} of ${dmWords(dm)} leads from state ${state + 1} to itself.`,
    remedy: "Leave it out: staying needs no move.",
  }),
  "engine/coalesced-unknown-state": ({ state, states }) => ({
    headline: "A state that is to count as one with others does not exist.",
    ...unknownState(state, states),
    remedy: "Name states of the model in each group.",
  }),
  "engine/coalesced-twice": ({ state }) => ({
    headline: `State ${state + 1} is to count as one with two groups.`,
    remedy: "Join the two groups, or take the state out of one.",
  }),
  "engine/coalesced-not-tied": ({ dm, states }) => ({
    headline: `The states ${numbers(states)} are to count as one, but ${dmWords(dm)} prefers one of them.`,
    remedy: "Rank them equal for every decision maker, or keep them apart.",
  }),
  "engine/needs-option-form": ({ concept }) => ({
    headline: `The concept ${concept} puts moves on options together, and this model is in graph form.`,
    expected: "a model in option form",
    remedy: "Choose another concept, or describe the conflict by options.",
  }),
  "engine/needs-decision-makers": ({ concept, needed, found }) => ({
    headline: `The concept ${concept} is defined for ${count(needed, "decision maker")}.`,
    found: count(found, "decision maker"),
    remedy: "Choose another concept, or join decision makers that act as one.",
  }),
  "engine/bad-parameter": ({ concept, parameter, found, least, most }) => ({
    headline: `The concept ${concept} has to be told ${parameters[parameter] ?? parameter}.`,
    found: found === undefined ? "nothing" : Number.isNaN(found) ? "no number" : String(found),
    expected: parameter === "leader" ? "one of the decision makers" : `a whole number from ${least} to ${most}`,
    remedy: `Say it with ${parameter === "leader" ? "`--leader DM`" : "`--horizon NUMBER`"}.`,
  }),
  "engine/no-cycle": ({ concept, steps }) => ({
    headline: `What the decision makers foresee under ${concept} had not settled after ${count(steps, "step")}.`,
    remedy: "Ask for a limited number of moves instead.",
  }),
  "engine/preference-count": ({ found, decisionMakers }) => ({
    headline: "There is not exactly one preference for each decision maker.",
    found: count(found, "preference"),
    expected: String(decisionMakers),
    remedy: "Give each decision maker one preference, in the order of the decision makers.",
  }),
  "engine/pair-unknown-state": ({ dm, state, states }) => ({
    headline: `A comparison of ${dmWords(dm)} names a state that does not exist.`,
    ...unknownState(state, states),
    remedy: "Compare states of the model.",
  }),
  "engine/pair-of-one-state": ({ dm, state }) => ({
    headline: `A comparison of ${dmWords(dm)} sets state ${state + 1} against itself.`,
    remedy: "Name two different states.",
  }),
  "engine/strength-contradicts-order": ({ dm, states }) => ({
    headline: `${dmWords(dm)} is said to prefer strongly what it does not prefer: states ${numbers(states)}.`,
    remedy: "Turn the pair round, or mend the order of preference.",
  }),
  "engine/attitude-table": ({ rows, decisionMakers }) => ({
    headline: "The table of attitudes does not fit the decision makers.",
    found: `rows of ${rows.join(", ")}`,
    expected: `${decisionMakers} rows of ${decisionMakers}`,
    remedy: "Give each decision maker one row with its attitude to each, itself included.",
  }),
  "engine/attitude-unknown": ({ dm, toward, found }) => ({
    headline: `The attitude of ${dmWords(dm)} to ${dmWords(toward)} is not one of those known.`,
    found,
    expected: "positive, neutral or negative",
    remedy: "Write one of the three.",
  }),
  "engine/unknown-state": ({ state, states }) => ({
    headline: "The question names a state that does not exist.",
    ...unknownState(state, states),
    remedy: "Ask about a state of the model.",
  }),
  "engine/unknown-decision-maker": ({ dm, decisionMakers }) => ({
    headline: "The question names a decision maker that does not exist.",
    found: dmWords(dm),
    expected: `a number from 1 to ${decisionMakers}`,
    remedy: "Name decision makers of the model.",
  }),
  "engine/coalition-too-small": ({ found }) => ({
    headline: "A coalition needs at least two decision makers.",
    found: count(found, "decision maker"),
    remedy: "Name those who act together, each once.",
  }),
  "engine/too-many-coalitions": ({ decisionMakers, most }) => ({
    headline: "There are too many decision makers to try every coalition.",
    found: count(decisionMakers, "decision maker"),
    expected: `at most ${most}`,
    remedy: "Name the coalition you have in mind, or join decision makers that act as one.",
  }),
  "engine/perception-count": ({ found, decisionMakers }) => ({
    headline: "There is not exactly one perception for each decision maker.",
    found: count(found, "perception"),
    expected: String(decisionMakers),
    remedy: "Say for each decision maker, in their order, how it sees the conflict.",
  }),
  "engine/perception-unknown-option": ({ dm, option, options }) => ({
    headline: `The perception of ${dmWords(dm)} names an option that does not exist.`,
    found: `option ${option + 1}`,
    expected: `a number from 1 to ${options}`,
    remedy: "Name options of the model.",
  }),
  "engine/perception-of-nothing": ({ dm }) => ({
    headline: `${dmWords(dm)} is said to take no state at all to be possible.`,
    remedy: "Let it see at least one state.",
  }),
  "engine/needs-statements": ({ dm }) => ({
    headline: `The preference of ${dmWords(dm)} is a ranking, which has no statements to change.`,
    remedy: "State its preference as a list of statements, most important first.",
  }),
};

/** State numbers as a person counts them, from 1; no more than a few. */
function numbers(states: readonly number[]): string {
  const few = states.slice(0, 8).map((state) => state + 1);
  return few.join(", ") + (states.length > few.length ? ", …" : "");
}

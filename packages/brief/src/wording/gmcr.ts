import type { CaseProblem } from "@detente/case";
import { and, count, several, short } from "./phrases.js";
import type { WordingTable } from "./wording.js";

/** What can be wrong with a `.gmcr` model file. */
export const gmcrWording = {
  "gmcr/not-text": () => ({
    headline: "The model file is not text.",
    remedy: "Save the model again as a .gmcr file; it is JSON in UTF-8.",
  }),
  "gmcr/too-large": ({ found, most }) => ({
    headline: "The model file is too large.",
    found: `${found.toLocaleString("en")} characters`,
    expected: `at most ${most.toLocaleString("en")}`,
    remedy: "Give preferences as statements instead of a ranking of every state.",
  }),
  "gmcr/json": ({ message }) => ({
    headline: "This is no JSON from here on.",
    found: short(message, 160),
    remedy: "Mend the file at this place, or save the model again.",
  }),
  "gmcr/wrong-shape": ({ expected, found }) => ({
    headline: `Here must stand ${expected}.`,
    found: short(found, 80),
    remedy: `Write ${expected}.`,
  }),
  "gmcr/missing-key": ({ key }) => ({
    headline: `The key “${key}” is missing here.`,
    remedy: `Add "${key}" with its value.`,
  }),
  "gmcr/no-decision-maker": () => ({
    headline: "The model has no decision maker.",
    remedy: "Add a decision maker with its options.",
  }),
  "gmcr/too-many-options": ({ found, most }) => ({
    headline: "The model has more options than one state can hold.",
    found: count(found, "option"),
    expected: `at most ${most}`,
    remedy: "Leave out options that no preference mentions.",
  }),
  "gmcr/unknown-option": ({ index, options }) => ({
    headline: `There is no option number ${index}.`,
    expected: options === 0 ? "the model has no option at all" : `a number from 0 to ${options - 1}`,
    remedy: "Options are numbered from 0 in the order of the file: use a number that exists.",
  }),
  "gmcr/option-without-owner": ({ option, name }) => ({
    headline: `Nobody owns the option “${name}”.`,
    found: `option number ${option}, counted from 0`,
    remedy: "List it among the options of the decision maker that controls it.",
  }),
  "gmcr/option-owned-twice": ({ name, owners }) => ({
    headline: `The option “${name}” belongs to ${and(owners)}.`,
    remedy: "Leave it with one of them; a move that two can make needs graph form.",
  }),
  "gmcr/no-feasible-state": () => ({
    headline: "The infeasible conditions leave no state.",
    remedy: "Drop one of them, one after the other, until a state is left.",
  }),
  "gmcr/ranking-unknown-state": ({ dm, state, states }) => ({
    headline: `The ranking of ${dm} names a state that does not exist.`,
    found: `state ${state}`,
    expected: `a number from 1 to ${states}`,
    remedy: "Number the feasible states from 1 in ascending order and rank each once.",
  }),
  "gmcr/ranking-repeats-state": ({ dm, state }) => ({
    headline: `The ranking of ${dm} names state ${state} twice.`,
    remedy: "Name it once; equally preferred states stand together in an inner list.",
  }),
  "gmcr/ranking-misses-states": ({ dm, states }) => ({
    headline: `The ranking of ${dm} leaves states out.`,
    found: `missing: ${several(states.map(String))}`,
    remedy: "Rank every feasible state; those it does not care about stand together at the end.",
  }),
  "gmcr/same-name": ({ name }) => ({
    headline: `Two decision makers are called “${name}”.`,
    remedy: "Give one another name, so that answers can tell them apart.",
  }),
  "gmcr/empty-condition": () => ({
    headline: "This condition is empty: it holds everywhere and was left out.",
    remedy: "Fill it in, or delete it.",
  }),
  "gmcr/no-preference": ({ dm }) => ({
    headline: `${dm} has no preference and counts as indifferent.`,
    remedy: "Give it a preference if it wants anything.",
  }),
  "gmcr/only-payoffs": ({ dm }) => ({
    headline: `${dm} has payoffs but no preference, and counts as indifferent.`,
    found: "payoffs, which programs write from preferences and do not number alike",
    remedy: "Rank the states in preferenceRanking, best first, or state its preferences.",
  }),
  "gmcr/not-understood": ({ keys }) => ({
    headline: "The file holds keys that are not used here.",
    found: several(keys),
    remedy: "Nothing, if they only say how the model is displayed; report them if they should change the answer.",
  }),
  "gmcr/not-used": ({ key }) => ({
    headline: `The ${key} of the file are not part of this analysis.`,
    remedy: "Make a case of the model to ask about coalitions or perceptions.",
  }),
  "gmcr/not-expressible": ({ what }) => ({
    headline: `A ${what} of this model is too large for the .gmcr format.`,
    remedy: "Write the claim more simply, or as several claims.",
  }),
  "gmcr/graph-form": () => ({
    headline: "This case is in graph form, and a .gmcr file describes options.",
    remedy: "Use the case itself: every command reads it as it is.",
  }),
  "gmcr/too-large-for-case": () => ({
    headline: "This model is too large for a case that a person could read.",
    remedy: "Ask the model itself with `detente analyse`, or give preferences as statements instead of rankings.",
  }),
} satisfies Partial<WordingTable<CaseProblem>>;

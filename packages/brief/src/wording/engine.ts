import type { EngineProblem } from "@detente/engine";
import { count } from "./phrases.js";
import type { WordingTable } from "./wording.js";

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
    remedy: "Drop or weaken one of the infeasible conditions; `detente check` lists them.",
  }),
  "engine/too-many-states": ({ found, most }) => ({
    headline: "The model has more feasible states than fit in memory.",
    found: count(found, "state"),
    expected: `at most ${most.toLocaleString("en")}`,
    remedy: "Leave out options that no preference mentions, or say more about what is infeasible.",
  }),
  "engine/ranking-unknown-state": ({ dm, state, states }) => ({
    headline: `The ranking of decision maker ${dm + 1} names a state that does not exist.`,
    found: `state ${state + 1}`,
    expected: `a number from 1 to ${states}`,
    remedy: "Number the feasible states from 1 in ascending order and rank each once.",
  }),
  "engine/ranking-repeats-state": ({ dm, state }) => ({
    headline: `The ranking of decision maker ${dm + 1} is not an order: it names state ${state + 1} twice.`,
    remedy: "Name the state once; equally preferred states stand together in an inner list.",
  }),
  "engine/ranking-misses-states": ({ dm, states }) => ({
    headline: `The ranking of decision maker ${dm + 1} leaves states out.`,
    found: `missing: ${states
      .slice(0, 8)
      .map((state) => state + 1)
      .join(", ")}${states.length > 8 ? ", …" : ""}`,
    remedy: "Rank every feasible state; put those it does not care about together in an inner list at the end.",
  }),
};

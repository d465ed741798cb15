import type { CaseProblem } from "@detente/case";
import { engineWording } from "./engine.js";
import { and, count, quotedList, several } from "./phrases.js";
import type { Wording, WordingTable } from "./wording.js";

const under = (lenses: readonly string[]): string => `under the lens of ${several(lenses, 8)}`;

/** What can be wrong with the model that a case describes, and what an analyst should look at again. */
export const caseModelWording = {
  "case/no-decision-maker": () => ({
    headline: "The case has no decision maker.",
    remedy: "Name the decision makers under `decisionMakers:`, each with its `options:`.",
  }),
  "case/too-many-options": ({ found, most }) => ({
    headline: "The case has more options than one state can hold.",
    found: count(found, "option"),
    expected: `at most ${most}`,
    remedy: "Leave out options that no preference mentions, or split the case in two.",
  }),
  "case/no-feasible-state": ({ claims, lenses }) => ({
    headline: "What cannot be contradicts itself: no state is left.",
    found: `${quotedList(claims)} ${claims.length === 1 ? "excludes" : "together exclude"} everything, ${under(lenses)}`,
    remedy: claims.length === 1 ? "Drop or weaken this entry." : "Drop or weaken one of these entries.",
  }),
  "case/status-quo-infeasible": ({ claims, lenses, scenario }) => ({
    headline:
      scenario === null
        ? "Today’s state cannot be, by what the case itself says."
        : `The state from which the scenario “${scenario}” starts cannot be.`,
    found: `excluded by ${quotedList(claims)}, ${under(lenses)}`,
    remedy: `Mend the options that are taken ${scenario === null ? "today" : "in the scenario"}, or ${quotedList(claims, "or")}.`,
  }),
  "case/outcome-infeasible": ({ outcome }) => ({
    headline: `The outcome “${outcome}” can never come about: no feasible state meets it, under any lens.`,
    remedy: "Mend its condition, or what the case says cannot be.",
  }),
  "case/before-another": ({ before, claim, dm }) => ({
    headline: `The claim “${claim}” cannot be put before “${before}”: that is no preference of ${dm}.`,
    remedy: `Name a claim of ${dm}, or leave \`before:\` out to put the claim first.`,
  }),
  "case/small-alliance": ({ found }) => ({
    headline: "An alliance has at least two members.",
    found: count(found, "decision maker"),
    remedy: "Name two decision makers or more.",
  }),
  "case/graph-and-options": ({ section }) => ({
    headline: `A case in graph form has no \`${section}\`.`,
    remedy: `Take \`${section}\` out, or describe the conflict by options and take \`graph:\` out.`,
  }),
  "case/graph-move-to-itself": ({ state }) => ({
    headline: `This move leads from “${state}” to itself.`,
    remedy: "Leave the move out: staying needs none.",
  }),
  "case/ranking-misses": ({ dm, states }) => ({
    headline: `The ranking of ${dm} leaves states out.`,
    found: several(states),
    remedy: "Rank every state once; those it does not tell apart stand together in an inner list.",
  }),
  "case/graph-status-quo": ({ found }) => ({
    headline: "In graph form the status quo is one state.",
    found: count(found, "state"),
    remedy: "Name one state.",
  }),
  "case/graph-model": ({ problem }): Wording => engineWording[problem.code](problem as never),
  "case/option-unused": ({ option, name }) => ({
    headline: `No preference and no outcome mentions the option “${name}”.`,
    found: option,
    remedy: "Mention it in a preference, or leave it out: it multiplies states for nothing.",
  }),
  "case/indifferent": ({ name }) => ({
    headline: `${name} wants nothing: no preference tells any two states apart for it.`,
    remedy: "Say what it wants under `preferences:`, or leave it out.",
  }),
  "case/outcomes-coincide": ({ outcomes }) => ({
    headline: `The outcomes ${quotedList(outcomes)} are one and the same: they hold in the same states under every lens.`,
    remedy: `Tell ${and(outcomes)} apart, or drop one.`,
  }),
  "case/outcomes-overlap": ({ pairs }) => ({
    headline: `${count(pairs.length, "pair")} of outcomes ${pairs.length === 1 ? "speaks" : "speak"} of the same options and can be true at once.`,
    found: several(pairs.map((pair) => quotedList(pair))),
    remedy: "Tell them apart where one is meant to exclude the other; leave them where both may be true.",
  }),
  "case/only-irreversible": ({ outcome, lenses }) => ({
    headline: `The outcome “${outcome}” is stable only because it cannot be undone: if every step could be taken back, somebody would.`,
    found: under(lenses),
    remedy: "Call it irreversible rather than stable, or mend `change:` of its options if a step can be undone.",
  }),
  "case/claims-uncounted": ({ claims }) => ({
    headline: `${count(claims.length, "claim counts", "claims count")} under no lens: somebody denies ${claims.length === 1 ? "it" : "each"}, and no speaker holds it.`,
    found: several(claims),
    remedy:
      "It changes no answer as it is: quote a speaker who holds it, or put it into a lens of its own under `lenses:`.",
  }),
  "case/claims-idle": ({ claims, of }) => ({
    headline: `Given up alone, ${claims.length} of ${count(of, "claim")} ${claims.length === 1 ? "changes" : "change"} no outcome under any lens: neither whether it is stable nor how it can be had.`,
    found: several(claims),
    remedy:
      "They may still matter together: see the smallest sets in `detente pivots`; leave out what matters in none.",
  }),
  "case/not-judged": ({ states, most }) => ({
    headline: `The outcomes were not judged: ${count(states, "state")}, and no more than ${most.toLocaleString("en")} are judged in passing.`,
    remedy: "Ask for it with `detente check --thorough`; it may take minutes.",
  }),
  "case/no-status-quo": () => ({
    headline: "The case does not say where things stand today, so nothing can be said about the ways from there.",
    remedy: "List the options that are taken today under `statusQuo:`; an empty list [] means none.",
  }),
  "case/no-outcome": () => ({
    headline: "The case names no outcome.",
    remedy: "Name the outcomes that people ask about under `outcomes:`, each with a condition under `when:`.",
  }),
} satisfies Partial<WordingTable<CaseProblem>>;

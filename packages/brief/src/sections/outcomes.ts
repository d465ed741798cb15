import type { Case } from "@detente/case";
import type { Attainment, LensOutcomes, OutcomeFinding } from "@detente/study";
import {
  type Block,
  code,
  details,
  type Inline,
  list,
  note,
  paragraph,
  section,
  strong,
  table,
  tone,
} from "../blocks.js";
import { and, capital, count, several } from "../wording/phrases.js";
import { conceptName, conceptsShort } from "../words/concept.js";
import { outcomeNames } from "../words/outcome.js";
import { familyFrom, familyWords } from "../words/state.js";

/** Named outcomes under each lens: a table, and what the lenses agree on. */
export function outcomesSection(model: Case, answers: readonly LensOutcomes[]): Block {
  const judged = answers.filter(({ contradictory }) => !contradictory);
  return section(
    "outcomes",
    "Where this conflict can come to rest",
    ...(model.outcomes.length === 0
      ? [paragraph("The case names no outcome to ask about; add ", strong("outcomes"), " to it.")]
      : [
          table(
            "Each named outcome under each lens: the strongest concept under which it is stable; how it can be had from today",
            ["Outcome", ...judged.map(({ name }) => name)],
            model.outcomes.map(({ id, name }) => ({
              head: name,
              cells: judged.map((answer) => cell(model, findingOf(id, answer))),
            })),
          ),
          agreement(model, judged),
        ]),
    ...answers
      .filter(({ contradictory }) => contradictory)
      .map(({ name }) =>
        note("warning", `Under ${name} the claims leave no state at all, so there is nothing to judge.`),
      ),
    ...(judged.length > 0 && model.outcomes.length > 0 ? [legend(judged)] : []),
  );
}

/** What the words of the table mean, as far as it uses them. */
function legend(answers: readonly LensOutcomes[]): Block {
  const found = answers.flatMap(({ findings }) => findings).filter(({ strongest }) => strongest.length > 0);
  const some = (how: Attainment["how"]): boolean => found.some(({ attained }) => attained.how === how);
  const says: [boolean, string][] = [
    [true, "Stable means that nobody has a good reason to leave once it is there, not that it will come about. "],
    [
      answers.some(({ start }) => start !== null),
      "Within reach is what is here today, or what own moves or a deal lead to. ",
    ],
    [found.length > 0, "Nash, SSEQ, SEQ, SMR and GMR name the reason to stay, from the strongest to the weakest. "],
    [some("improvements"), "“Own moves” lead there by moves that each mover gains by. "],
    [
      some("deal"),
      "A “deal” is one joint move that pays everyone it takes, to where the reason to stay is the one named: fewer may agree on a state of the same outcome that holds for a weaker one. ",
    ],
    [some("moves"), "“Unwilling moves” are moves that somebody would not make for its own sake. "],
    [
      found.some(({ onlyIrreversible }) => onlyIrreversible),
      "“Locked in” marks what would not hold if its steps could be taken back.",
    ],
  ];
  return paragraph(...says.flatMap(([told, words]) => (told ? [words] : [])));
}

/** The states behind each verdict: of each outcome, by the lenses that agree on them, told by what differs from today. */
export function statesSection(model: Case, answers: readonly LensOutcomes[]): Block {
  const judged = answers.filter(({ contradictory }) => !contradictory);
  if (judged.length === 0) return section("states", "The stable states behind the table", paragraph("None."));
  return section(
    "states",
    "The stable states behind the table",
    paragraph(...todayWords(model, judged)),
    ...(judged.length === 1 && model.outcomes.length > 0
      ? [list(model.outcomes.flatMap(({ id, name }) => familiesByLens(model, id, judged, name)))]
      : model.outcomes.map(({ id, name }) => details(name, list(familiesByLens(model, id, judged))))),
    model.outcomes.length === 0
      ? paragraph("For the stable states: ", code("detente analyse CASE --lens NAME"), ".")
      : paragraph(
          "Of several states the one that changes least of today is told. For all of them: ",
          code("detente analyse CASE --lens NAME --outcome OUTCOME"),
          ".",
        ),
  );
}

const findingOf = (outcome: string, { findings }: LensOutcomes): OutcomeFinding | undefined =>
  findings.find((found) => found.outcome === outcome);

function cell(model: Case, found: OutcomeFinding | undefined): Inline[] {
  if (!found || found.states === 0) return [tone("quiet", "cannot be")];
  const { strongest, onlyIrreversible, attained } = found;
  if (strongest.length === 0) return [tone("fails", "not stable"), found.today ? "; here today" : ""];
  return [
    tone(
      onlyIrreversible || !strongest.includes("nash") ? "partly" : "holds",
      `${conceptsShort(strongest)}${onlyIrreversible ? ", locked in" : ""}`,
    ),
    `; ${attainedShort(model, attained)}`,
  ];
}

/** How an outcome can be had, for a table; the legend below it says what is meant. */
function attainedShort(model: Case, attained: Attainment): string {
  switch (attained.how) {
    case "today":
      return "here today";
    case "improvements":
      return "own moves";
    case "deal":
      return `deal of ${attained.members.map((members) => members.map((dm) => model.decisionMakers[dm]?.id ?? dm).join(", ")).join(" or of ")}`;
    case "moves":
      return "unwilling moves";
    case "none":
      return "out of reach";
    case "unknown":
      return "no start known";
  }
}

/** What the lenses agree on, and how far it is within reach: a place that would last is no place that anybody gets to. */
function agreement(model: Case, answers: readonly LensOutcomes[]): Block {
  const all = answers.length;
  const seen = model.outcomes.map(({ id, name }) => {
    const found = answers.map((answer) => findingOf(id, answer)).filter((one) => one && one.strongest.length > 0);
    return { name, holds: found.length, reached: found.filter((one) => one && isWithinReach(one)).length };
  });
  type Outcome = (typeof seen)[number];
  const line = (title: string, test: (one: Outcome) => boolean, words: (one: Outcome) => string): Inline[][] => {
    const some = seen.filter(test).map(words);
    return some.length === 0 ? [] : [[strong(`${title}: `), `${and(some)}.`]];
  };
  const bare = ({ name }: Outcome): string => name;
  const [one] = answers;
  // Without a start nothing can be said of reach.
  const isKnown = answers.some(({ start }) => start !== null);
  if (all === 1 && one) {
    return list([
      ...(isKnown
        ? [
            ...line(`Stable under ${one.name}, and within reach`, ({ reached }) => reached === 1, bare),
            ...line(`Stable under ${one.name}, but out of reach`, ({ holds, reached }) => holds > reached, bare),
          ]
        : line(`Stable under ${one.name}`, ({ holds }) => holds === 1, bare)),
      ...line("Not stable", ({ holds }) => holds === 0, bare),
    ]);
  }
  const under = (number: number): string =>
    number === 0 ? "none" : number === all ? "every lens" : `${number} of ${all}`;
  const reach = ({ reached }: Outcome): string[] => (isKnown ? [`within reach under ${under(reached)}`] : []);
  const told = (outcome: Outcome, ...words: string[]): string =>
    `${outcome.name}${words.length > 0 ? ` (${words.join(", ")})` : ""}`;
  return list([
    ...line(
      "Stable under every lens",
      ({ holds }) => holds === all,
      (outcome) => told(outcome, ...reach(outcome)),
    ),
    ...line("Stable under none", ({ holds }) => holds === 0, bare),
    ...line(
      "Depends on whom one believes",
      ({ holds }) => holds > 0 && holds < all,
      (outcome) => told(outcome, `stable under ${under(outcome.holds)}`, ...reach(outcome)),
    ),
  ]);
}

/** It is where things stand, or somebody gains by going there, alone or in an agreement. */
export const isWithinReach = ({ attained }: OutcomeFinding): boolean =>
  ["today", "improvements", "deal"].includes(attained.how);

/** Where things stand, and for which reason nobody leaves it under which lenses. */
function todayWords(model: Case, answers: readonly LensOutcomes[]): Inline[] {
  const start = answers.find((answer) => answer.start)?.start;
  if (!start) return ["Where things stand is not known, or cannot be under these lenses."];
  const groups = grouped(
    answers.filter((answer) => answer.start),
    ({ startStable }) =>
      startStable ? `stable (${conceptName(startStable)})` : "not stable, somebody would leave it,",
  );
  const where = start.outcomes.length > 0 ? `in ${and(outcomeNames(model, start.outcomes))}` : "in no named outcome";
  return [
    `Today lies ${where}: ${capital(familyWords(model, start.label))}. It is ${groups.map(([words, names]) => `${words} under ${and(names)}`).join("; ")}.`,
  ];
}

/** The states that rest in an outcome, one line for lenses that agree; `title` instead of the lenses where there is one. */
function familiesByLens(model: Case, outcome: string, answers: readonly LensOutcomes[], title?: string): Inline[][] {
  const groups = grouped(answers, (answer) => {
    const { states, patterns } = findingOf(outcome, answer)?.equilibria ?? { states: 0, patterns: [] };
    const [nearest] = patterns;
    if (nearest === undefined) return "no stable state";
    if (model.graph) return `${count(states, "stable state")}, ${several(patterns, 3)}`;
    const told = familyFrom(model, nearest, answer.start?.label ?? null);
    return `${count(states, "stable state")}, ${told}${patterns.length > 1 ? ", and others" : ""}`;
  });
  return groups.map(([words, names]) => [
    strong(`${title ?? (names.length === answers.length && names.length > 1 ? "Every lens" : and(names))}: `),
    `${words}.`,
  ]);
}

/** The names of the lenses of which the same is true, in their order. */
function grouped(answers: readonly LensOutcomes[], words: (answer: LensOutcomes) => string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const answer of answers) groups.set(words(answer), [...(groups.get(words(answer)) ?? []), answer.name]);
  return [...groups];
}

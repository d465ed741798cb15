import { type Case, isAssumed, isContested } from "@detente/case";
import type { Attainment, LensOutcomes, OutcomeFinding, Study } from "@detente/study";
import {
  type Block,
  code,
  type Inline,
  item,
  type Item,
  join,
  list,
  paragraph,
  section,
  strong,
  type Text,
} from "../blocks.js";
import { and, capital, count, quotedList } from "../wording/phrases.js";
import { claimReference } from "../words/citation.js";
import { dmName } from "../words/claim.js";
import { outcomeNames } from "../words/outcome.js";
import { claimsSay } from "../words/reason.js";

/**
 * What an adviser reads who reads nothing else: what holds whomever one believes, what depends on it, what nobody reaches
 * alone, and what that hinges on. Every sentence is computed.
 */
export function bottomLineSection(model: Case, study: Study): Block {
  const judged = study.outcomes.filter(({ contradictory }) => !contradictory);
  const views = model.outcomes.map((outcome) => viewOf(outcome.id, judged));
  if (judged.length === 0 || views.length === 0) {
    return section(
      "bottom-line",
      "Bottom line",
      judged.length === 0
        ? paragraph(
            "The claims contradict each other under every lens: there is no state to judge. To see where: ",
            code("detente check"),
            ".",
          )
        : paragraph(
            "The case names no outcome to ask about, so there is no answer to put first. Add ",
            code("outcomes:"),
            " to it.",
          ),
    );
  }
  const points: (Text | Item)[] = [
    ...today(model, judged),
    ...everywhere(model, views, judged),
    ...dependents(model, study, views.filter(isSplit)),
    footing(model, study),
  ];
  return section(
    "bottom-line",
    "Bottom line",
    list(points),
    paragraph(
      model.records.length > 0
        ? "All of it follows from what the speakers said, as summarised by the rapporteur, and from the analyst’s reading of it. "
        : "All of it follows from what the analyst assumes. ",
      "Stable means that nobody has a good reason to leave; it does not mean that it will come about.",
    ),
  );
}

/** One outcome across the lenses that leave any state. */
interface View {
  readonly outcome: string;
  readonly holds: readonly Seen[];
  readonly fails: readonly Seen[];
}

interface Seen {
  readonly lens: LensOutcomes;
  readonly found: OutcomeFinding;
}

function viewOf(outcome: string, judged: readonly LensOutcomes[]): View {
  const seen = judged.flatMap((lens): Seen[] => {
    const found = lens.findings.find((each) => each.outcome === outcome);
    return found ? [{ lens, found }] : [];
  });
  return {
    outcome,
    holds: seen.filter(({ found }) => found.strongest.length > 0),
    fails: seen.filter(({ found }) => found.strongest.length === 0),
  };
}

const named = (model: Case, ids: readonly string[], last = "and"): string => quotedList(outcomeNames(model, ids), last);
const isSplit = ({ holds, fails }: View): boolean => holds.length > 0 && fails.length > 0;

const names = (lenses: readonly LensOutcomes[]): string => and(lenses.map(({ name }) => name));

/** Some of the lenses in few words. */
function lensWords(all: readonly LensOutcomes[], some: readonly LensOutcomes[]): string {
  const rest = all.filter((lens) => !some.includes(lens));
  if (rest.length === 0) return all.length === 1 ? names(all) : "every lens";
  return rest.length <= 2 && some.length > 2 ? `every lens but ${names(rest)}` : names(some);
}

function today(model: Case, judged: readonly LensOutcomes[]): Text[] {
  const [first] = judged.flatMap(({ start }) => (start ? [start] : []));
  if (!first) return [[strong("Where things stand "), "is not said, so no way from there can be told."]];
  const steady = judged.filter(({ startStable }) => startStable !== null);
  const leaving = judged.filter(({ startStable }) => startStable === null);
  const where = first.outcomes.length > 0 ? `Today lies in ${named(model, first.outcomes)}. ` : "";
  const stays = `under ${lensWords(judged, steady)}, nobody has a good reason to leave it`;
  const leaves = `under ${lensWords(judged, leaving)}, somebody has`;
  const inside = leaving.every(({ findings }) =>
    first.outcomes.every((id) => findings.some((found) => found.outcome === id && found.strongest.length > 0)),
  );
  const verdict =
    steady.length === 0
      ? `Under ${lensWords(judged, judged)}, somebody has a good reason to leave it.`
      : `${capital(leaving.length === 0 ? stays : `${stays}; ${leaves}`)}${
          leaving.length > 0 && first.outcomes.length > 0 && inside
            ? `, but ${named(model, first.outcomes)} could hold there too, in another form`
            : ""
        }.`;
  return [[strong("Where things stand. "), where, verdict]];
}

function everywhere(model: Case, views: readonly View[], judged: readonly LensOutcomes[]): (Text | Item)[] {
  const ids = (some: readonly View[]): string[] => some.map(({ outcome }) => outcome);
  const always = views.filter(({ holds, fails }) => holds.length > 0 && fails.length === 0);
  const never = ids(views.filter(({ holds }) => holds.length === 0));
  const [one] = judged;
  const single = judged.length === 1 && one ? `Under ${one.name}, ` : null;
  const points: (Text | Item)[] = [];
  if (always.length > 0) {
    points.push(
      item(
        [
          strong(single ?? "Whomever one believes, "),
          `things could come to rest in ${named(model, ids(always), "or")}. That tells what would last, not what comes about:`,
        ],
        list(always.map((view) => footholds(model, judged, view))),
      ),
    );
  }
  if (never.length > 0) {
    points.push([
      strong(single ?? "Under no lens "),
      single ? "things could not rest in " : "could they rest in ",
      `${named(model, never, "or")}: somebody would leave.`,
    ]);
  }
  return points;
}

/** How an outcome that holds under every lens can be had from today, and where only the answers of others keep it. */
function footholds(model: Case, judged: readonly LensOutcomes[], { outcome, holds }: View): Inline[] {
  const words = (some: readonly Seen[]): string =>
    lensWords(
      judged,
      some.map(({ lens }) => lens),
    );
  const deterred = holds.filter(({ found }) => !found.strongest.includes("nash"));
  const groups = WAYS.map(([how, leads]) => ({ leads, some: holds.filter(({ found }) => found.attained.how === how) }));
  const known = groups.filter(({ some }) => some.length > 0);
  const same = (some: readonly Seen[]): boolean =>
    known.length > 1 && some.length === deterred.length && some.every((seen) => deterred.includes(seen));
  const told = known.map(({ leads, some }, index) => {
    const others = known.length > 1 && index === known.length - 1 && some.length > 1;
    return `under ${others ? "the others" : words(some)}, ${leads}${same(some) ? `, and there ${KEPT}` : ""}`;
  });
  const apart = deterred.length > 0 && !known.some(({ some }) => same(some));
  return [
    strong(`${named(model, [outcome])}: `),
    `${told.join("; ")}.`,
    apart ? ` ${capital(deterred.length === holds.length ? KEPT : `under ${words(deterred)}, ${KEPT}`)}.` : "",
  ];
}

const KEPT = "only the fear of an answer keeps somebody from leaving";

/** How an outcome can be had, the easiest first. */
const WAYS: readonly (readonly [Attainment["how"], string])[] = [
  ["today", "it is where things stand"],
  ["improvements", "moves in each mover’s own interest lead there"],
  ["deal", "an agreement that pays everyone it takes leads there"],
  ["moves", "it takes moves that somebody would not make for its own sake"],
  ["none", "nothing leads there from today"],
  ["unknown", "no way can be told"],
];

/** Under some lens things are there already, or moves in each mover's own interest lead there. */
const isWithinReach = ({ holds }: View): boolean =>
  holds.some(({ found }) => ["today", "improvements"].includes(found.attained.how));

function dependents(model: Case, study: Study, views: readonly View[]): Text[] {
  const told = new Set<string>();
  return views.map((view) => dependent(model, study, view, told));
}

/** An outcome on which the lenses part: under which it holds, whether anybody gets there, and what they part on. */
function dependent(model: Case, study: Study, view: View, told: Set<string>): Text {
  const { outcome, holds, fails } = view;
  const all = [...holds, ...fails].map(({ lens }) => lens);
  const words = (some: readonly Seen[]): string =>
    lensWords(
      all,
      some.map(({ lens }) => lens),
    );
  const locked = holds.filter(({ found }) => found.onlyIrreversible);
  return [
    strong(`${named(model, [outcome])} depends on whom one believes. `),
    `It could hold under ${words(holds)} (${holds.length} of ${all.length}).`,
    ...(isWithinReach(view) ? [] : [` No party gets there alone: ${reach(model, study, view, words)}.`]),
    ...(locked.length > 0
      ? [` Under ${words(locked)} it would last only because it cannot be undone: somebody would take the steps back.`]
      : []),
    ...hinge(model, view, told),
  ];
}

/** Which agreement could bring about what nobody reaches by moves in its own interest: the smallest under each lens. */
function reach(model: Case, study: Study, { outcome, holds }: View, words: (some: readonly Seen[]) => string): string {
  const told: string[] = [];
  const rest: Seen[] = [];
  for (const seen of holds) {
    const sets = agreeing(study, seen, outcome).map((set) => and(set.map((dm) => dmName(model, dm))));
    if (sets.length === 0) rest.push(seen);
    else told.push(`under ${words([seen])}, ${and(sets, "or")} could agree on it`);
  }
  const where = rest.length === holds.length ? "" : `under ${words(rest)} `;
  if (rest.length > 0) told.push(`${where}no agreement would pay everyone whose part it takes`);
  return told.join("; ");
}

function agreeing({ deals }: Study, { lens, found }: Seen, outcome: string): readonly (readonly number[])[] {
  const sets = deals
    .flatMap((each) => each.found.deals)
    .filter(({ end, lenses }) => end.outcomes.includes(outcome) && lenses.includes(lens.lens))
    .map(({ members }) => members);
  const least = Math.min(...sets.map(({ length }) => length));
  if (sets.length > 0) return sets.filter(({ length }) => length === least);
  return found.attained.how === "deal" ? found.attained.members : [];
}

/** The claims that every lens on one side counts and none on the other; one that was told before is only pointed at. */
function hinge(model: Case, { holds, fails }: View, told: Set<string>): Inline[] {
  const counts = ({ lens }: Seen, claim: string): boolean =>
    model.lenses.find(({ id }) => id === lens.lens)?.claims.has(claim) ?? false;
  const says = (lead: string, yes: readonly Seen[], no: readonly Seen[]): Inline[] => {
    const claims = model.claims.filter(
      ({ id }) => yes.every((seen) => counts(seen, id)) && !no.some((seen) => counts(seen, id)),
    );
    if (claims.length === 0) return [];
    const known = claims.every(({ id }) => told.has(id));
    for (const { id } of claims) told.add(id);
    return known
      ? [
          ` ${lead} ${claims.length === 1 ? "is the same claim" : "are the same claims"}: `,
          ...join(claims.map(claimReference), ", "),
          ".",
        ]
      : [
          ` ${lead}: `,
          ...claimsSay(
            model,
            claims.map(({ id }) => id),
          ),
          ".",
        ];
  };
  const found = [
    ...says("What sets these lenses apart", holds, fails),
    ...says("What sets the other lenses apart", fails, holds),
  ];
  return found.length > 0 ? found : [" No single claim parts the two sides; it takes several together."];
}

function footing(model: Case, { coverage }: Study): Text {
  const { claims } = model;
  const assumed = claims.filter(isAssumed).length;
  const read = claims.filter(({ evidence: { held, assumed: why } }) => held.length > 0 && why !== null).length;
  const [used, all] = [sum(coverage.map(({ quoted }) => quoted)), sum(coverage.map(({ statements }) => statements))];
  return [
    strong("What it rests on. "),
    `${count(claims.length, "claim")}: ${claims.length - assumed} quoted${read > 0 ? ` (${read} of these lean on the analyst’s reading besides)` : ""}, ${assumed} assumed by the analyst; ${claims.filter(isContested).length} contested.`,
    all > 0 ? ` They use ${used} of the ${count(all, "statement")} of the record.` : "",
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

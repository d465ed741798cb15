import { type Case, COMMON, type Lens, type Outcome } from "@detente/case";
import type { Deals } from "../deals/deals.js";
import type { ExplainedState } from "../explain/explain-state.js";
import type { LensOutcomes, OutcomeFinding } from "../outcomes/findings.js";
import { outcomesByLens } from "../outcomes/outcomes.js";
import type { Paths } from "../paths/paths.js";
import { unchanged, type WhatIf } from "../what-if.js";
import { workHere } from "../work/here.js";
import { allOf, type Work } from "../work/work.js";
import { type Coverage, coverageOf } from "./coverage.js";

/** Why an outcome holds, or does not, under the lenses that agree on it. */
export interface Side {
  readonly outcome: string;
  readonly stable: boolean;
  /** Ids of the lenses that agree; the first is the one whose reasons are told. */
  readonly lenses: readonly string[];
  readonly explained: ExplainedState;
}

/** Everything a brief tells of a case, worked out once and shared by all its sections. */
export interface Study {
  readonly whatIf: WhatIf;
  readonly outcomes: readonly LensOutcomes[];
  /** For each outcome, one side or two, the lenses under which it is stable first. */
  readonly sides: readonly Side[];
  /** For each outcome that is not where things stand, the way from there under the lens that makes it easiest. */
  readonly ways: readonly { readonly lens: string; readonly paths: Paths }[];
  /** Agreements under each lens that knows some; each agreement only once, under the first such lens. */
  readonly deals: readonly { readonly lens: string; readonly found: Deals }[];
  readonly coverage: readonly Coverage[];
}

/** A lens that leaves states, and its answer. */
interface View {
  readonly lens: Lens;
  readonly answer: LensOutcomes;
}

/** Studies a case under all its lenses: every lens is judged once. */
export async function studyOf(model: Case, whatIf: WhatIf = unchanged, work: Work = workHere(model)): Promise<Study> {
  const outcomes = await outcomesByLens(model, model.lenses, whatIf, work);
  const views = outcomes.flatMap((answer, index): View[] =>
    answer.contradictory ? [] : [{ lens: model.lenses[index], answer }],
  );
  // Where lenses agree, common ground speaks for them.
  const spoken = [...views].sort((a, b) => Number(b.lens.id === COMMON.id) - Number(a.lens.id === COMMON.id));
  const sides = model.outcomes.flatMap((outcome) => sidesOf(spoken, outcome));
  const ways = model.outcomes.flatMap((outcome) => wayTo(spoken, outcome) ?? []);
  const bargaining = spoken.filter(({ answer }) => answer.findings.some(({ attained }) => attained.how === "deal"));
  const [explained, told, agreed] = await Promise.all([
    allOf(
      work,
      "Looking for reasons",
      "explained",
      sides.map(({ outcome, lenses: [lens] }) => ({ lens, whatIf, outcome })),
    ),
    allOf(
      work,
      "Looking for ways",
      "paths",
      ways.map(({ outcome, lens }) => ({ lens, whatIf, outcome })),
    ),
    allOf(
      work,
      "Looking for deals",
      "deals",
      bargaining.map(({ lens }) => ({ lens, whatIf })),
    ),
  ]);
  return {
    whatIf,
    outcomes,
    sides: sides.flatMap(({ outcome, stable, lenses }, index): Side[] => {
      const found = explained[index];
      return found ? [{ outcome: outcome.id, stable, lenses: lenses.map(({ id }) => id), explained: found }] : [];
    }),
    ways: ways.flatMap(({ lens }, index) => {
      const found = told[index];
      return found ? [{ lens: lens.id, paths: found }] : [];
    }),
    deals: eachOnce(bargaining.map(({ lens }, index) => ({ lens: lens.id, found: agreed[index] }))),
    coverage: coverageOf(model),
  };
}

const findingOf = ({ answer }: View, { id }: Outcome): OutcomeFinding | undefined =>
  answer.findings.find(({ outcome }) => outcome === id);

/** The lenses that agree on an outcome which some state meets, those under which it is stable first. */
function sidesOf(
  views: readonly View[],
  outcome: Outcome,
): { readonly outcome: Outcome; readonly stable: boolean; readonly lenses: readonly Lens[] }[] {
  const known = views.filter((view) => (findingOf(view, outcome)?.states ?? 0) > 0);
  return [true, false]
    .map((stable) => ({
      outcome,
      stable,
      lenses: known
        .filter((view) => (findingOf(view, outcome)?.strongest ?? []).length > 0 === stable)
        .map(({ lens }) => lens),
    }))
    .filter(({ lenses }) => lenses.length > 0);
}

/** Of no use for outcomes that are here already. */
const EASIEST = ["improvements", "deal", "moves", "none"] as const;

/** The lens that makes an outcome easiest to get to. */
function wayTo(views: readonly View[], outcome: Outcome): { readonly outcome: Outcome; readonly lens: Lens } | null {
  for (const how of EASIEST) {
    const view = views.find((each) => {
      const found = findingOf(each, outcome);
      return found && !found.today && found.attained.how === how;
    });
    if (view && view.answer.start !== null) return { outcome, lens: view.lens };
  }
  return null;
}

/** Each agreement only under the first lens that knows it; lenses that know no other are left out. */
function eachOnce(all: readonly { readonly lens: string; readonly found: Deals | null }[]): Study["deals"] {
  const told = new Set<string>();
  return all.flatMap(({ lens, found }) => {
    const fresh = (found?.deals ?? []).filter(({ members, end }) => {
      const key = JSON.stringify([members, end.outcomes]);
      return !told.has(key) && told.add(key);
    });
    return found && fresh.length > 0 ? [{ lens, found: { ...found, deals: fresh } }] : [];
  });
}

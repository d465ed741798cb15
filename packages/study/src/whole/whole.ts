import { type Case, COMMON, type Lens, type Outcome } from "@detente/case";
import { byStrength } from "@detente/engine";
import { type Deals, deals } from "../deals/deals.js";
import { explainOutcome, type ExplainedState } from "../explain/explain-state.js";
import { type Ground, groundOrNone, type Judged, judge } from "../ground.js";
import { type LensOutcomes, type OutcomeFinding, outcomesOn } from "../outcomes/outcomes.js";
import { paths, type Paths } from "../paths/paths.js";
import { circumstancesOf, unchanged, type WhatIf } from "../what-if.js";
import { noTick, type Tick } from "../work.js";
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

interface Room {
  readonly lens: Lens;
  readonly ground: Ground;
  readonly judged: Judged;
  readonly answer: LensOutcomes;
}

/** Studies a case under all its lenses: every lens is judged once. */
export async function studyOf(model: Case, whatIf: WhatIf = unchanged, tick: Tick = noTick): Promise<Study> {
  const outcomes: LensOutcomes[] = [];
  const rooms: Room[] = [];
  for (const lens of model.lenses) {
    await tick("Judging the outcomes", outcomes.length, model.lenses.length);
    const ground = groundOrNone(model, circumstancesOf(model, lens, whatIf));
    const judged = ground && judge(ground, byStrength);
    const answer = outcomesOn(lens, ground, judged);
    outcomes.push(answer);
    if (ground && judged) rooms.push({ lens, ground, judged, answer });
  }
  // Where lenses agree, common ground speaks for them.
  const spoken = [...rooms].sort((a, b) => Number(b.lens.id === COMMON.id) - Number(a.lens.id === COMMON.id));
  const sides: Side[] = [];
  const ways: Study["ways"][number][] = [];
  for (const [index, outcome] of model.outcomes.entries()) {
    await tick("Looking for reasons and ways", index, model.outcomes.length);
    sides.push(...sidesOf(spoken, outcome));
    const way = wayTo(spoken, outcome);
    if (way) ways.push(way);
  }
  return {
    whatIf,
    outcomes,
    sides,
    ways,
    deals: await dealsOf(model, spoken, whatIf, tick),
    coverage: coverageOf(model),
  };
}

const findingOf = ({ answer }: Room, { id }: Outcome): OutcomeFinding | undefined =>
  answer.findings.find(({ outcome }) => outcome === id);

function sidesOf(rooms: readonly Room[], outcome: Outcome): Side[] {
  const known = rooms.filter((room) => (findingOf(room, outcome)?.states ?? 0) > 0);
  return [true, false].flatMap((stable): Side[] => {
    const agreed = known.filter((room) => (findingOf(room, outcome)?.strongest ?? []).length > 0 === stable);
    const [room] = agreed;
    const explained = room && explainOutcome(room.ground, room.judged, outcome);
    return explained ? [{ outcome: outcome.id, stable, lenses: agreed.map(({ lens }) => lens.id), explained }] : [];
  });
}

/** Of no use for outcomes that are here already. */
const EASIEST = ["improvements", "deal", "moves", "none"] as const;

function wayTo(rooms: readonly Room[], outcome: Outcome): Study["ways"][number] | null {
  for (const how of EASIEST) {
    const room = rooms.find((each) => {
      const found = findingOf(each, outcome);
      return found && !found.today && found.attained.how === how;
    });
    if (room && room.ground.start !== null) {
      return { lens: room.lens.id, paths: paths(room.ground, room.ground.start, outcome) };
    }
  }
  return null;
}

async function dealsOf(model: Case, rooms: readonly Room[], whatIf: WhatIf, tick: Tick): Promise<Study["deals"]> {
  const told = new Set<string>();
  const all: Study["deals"][number][] = [];
  for (const { lens, ground, judged, answer } of rooms) {
    if (ground.start === null || !answer.findings.some(({ attained }) => attained.how === "deal")) continue;
    const found = await deals(ground, ground.start, judged, model.lenses, whatIf, tick);
    const fresh = found.deals.filter(({ members, end }) => {
      const key = JSON.stringify([members, end.outcomes]);
      return !told.has(key) && told.add(key);
    });
    if (fresh.length > 0) all.push({ lens: lens.id, found: { ...found, deals: fresh } });
  }
  return all;
}

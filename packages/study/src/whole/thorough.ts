import { type Case, COMMON, type Lens } from "@detente/case";
import { allied, type AllianceAnswer } from "../alliance/alliance.js";
import { Desk, type Room } from "../desk.js";
import { type LeverAnswer, levers } from "../levers/levers.js";
import { type Perceptions, perceptions } from "../perceptions/perceptions.js";
import { type Pivots, pivots } from "../pivots/pivots.js";
import { type ScenarioAnswer, scenariosByLens } from "../scenarios/scenarios.js";
import { circumstancesOf } from "../what-if.js";
import { workHere } from "../work/here.js";
import type { Work } from "../work/work.js";
import type { Study } from "./whole.js";

/** The answers that a brief may add to a study; each may be left out, since some take long. */
export interface Further {
  readonly scenarios?: readonly ScenarioAnswer[];
  readonly pivots?: Pivots;
  /** For each outcome that is possible but not stable under common ground. */
  readonly levers?: readonly LeverAnswer[];
  /** For each set of allies that a scenario takes as one. */
  readonly alliances?: readonly AllianceAnswer[];
  /** Only for a case that gives some decision maker a lens of its own. */
  readonly perceptions?: Perceptions;
}

/** The scenarios under common ground alone, which is quick. */
export async function scenariosInBrief(
  model: Case,
  { outcomes, whatIf }: Study,
  work: Work = workHere(model),
): Promise<Further> {
  const today = outcomes.filter(({ lens }) => lens === COMMON.id);
  const lenses = commonOf(model);
  if (today.length === 0 || model.scenarios.length === 0) return {};
  return { scenarios: await scenariosByLens(model, lenses, model.scenarios, whatIf, work, today) };
}

/** Every further answer. Takes a minute on a case of twenty thousand states and nine contested claims. */
export async function furtherAnswers(
  model: Case,
  { outcomes, whatIf }: Study,
  work: Work = workHere(model),
): Promise<Further> {
  const lenses = commonOf(model);
  const scenarios = await scenariosByLens(model, model.lenses, model.scenarios, whatIf, work, outcomes);
  const [lens] = lenses;
  const room = lens ? new Desk(model).room(circumstancesOf(model, lens, whatIf)) : null;
  const onGround = room ? await underCommonGround(model, room, work) : {};
  return { pivots: await pivots(model, model.lenses, lenses, {}, whatIf, work), scenarios, ...onGround };
}

async function underCommonGround(model: Case, { ground, judged }: Room, work: Work): Promise<Further> {
  if (model.graph) return {};
  const asked = model.outcomes.map((outcome) => levers(ground, outcome, judged(), {}, work));
  const found = (await Promise.all(asked)).filter(({ strongest }) => strongest === null);
  const alliances: AllianceAnswer[] = [];
  for (const members of alliancesOf(model)) {
    alliances.push(await allied(ground, members, model.lenses, {}, undefined, work));
  }
  const seen = model.perceptions.length > 0 ? { perceptions: await perceptions(ground, {}, undefined, work.tick) } : {};
  return { levers: found, alliances, ...seen };
}

/** The sets of allies that the scenarios name, each once. */
function alliancesOf({ scenarios }: Case): (readonly number[])[] {
  const byKey = new Map(scenarios.map(({ alliance }) => [[...alliance].sort((a, b) => a - b).join(), alliance]));
  return [...byKey.values()].filter(({ length }) => length > 1);
}

const commonOf = ({ lenses }: Case): Lens[] => lenses.filter(({ id }) => id === COMMON.id);

import type { Case } from "@detente/case";
import type { Pivots, ScenarioAnswer, Study } from "@detente/study";
import type { Block, Document } from "./blocks.js";
import { bottomLineSection } from "./sections/bottom-line.js";
import { citedSection } from "./sections/cited.js";
import { recordsSection } from "./sections/coverage.js";
import { disagreementsSection } from "./sections/disagreements.js";
import { type Making, methodSection } from "./sections/method.js";
import { outcomesSection, statesSection } from "./sections/outcomes.js";
import { pivotsSection } from "./sections/pivots.js";
import { reasonsSection } from "./sections/reasons.js";
import { scenariosSection } from "./sections/scenarios.js";
import { assumptionsSection, sourcesSection } from "./sections/sources.js";
import { agreementsSection, waysSection } from "./sections/ways.js";

/** Answers that take long, for a thorough brief. */
export interface Thorough {
  readonly pivots: Pivots;
  readonly scenarios: readonly ScenarioAnswer[];
}

/** The whole brief of a case, the bottom line first; with a section more for each thorough answer. */
export function briefOf(model: Case, study: Study, making: Making, thorough: Thorough | null = null): Document {
  return {
    title: model.title,
    lines: [
      ...(model.says === null ? [] : [model.says.trim()]),
      "A brief made with Détente from the record of a session, as summarised by the rapporteur.",
    ],
    blocks: [
      bottomLineSection(model, study),
      outcomesSection(model, study.outcomes),
      reasonsSection(model, study),
      waysSection(model, study),
      agreementsSection(model, study),
      disagreementsSection(model),
      ...(thorough ? thoroughSections(model, thorough) : []),
      assumptionsSection(model),
      recordsSection(model, study),
      sourcesSection(model),
      statesSection(model, study.outcomes),
      methodSection(model, making),
    ],
  };
}

/** Claims that only a scenario adds stand below it: the sources are those of the case as it is. */
function thoroughSections(model: Case, { pivots, scenarios }: Thorough): Block[] {
  const told = scenariosSection(model, scenarios);
  const added = model.scenarios.flatMap(({ add }) => add.map(({ claim }) => claim));
  return [pivotsSection(model, pivots), told, ...citedSection({ ...model, claims: added }, [told])];
}

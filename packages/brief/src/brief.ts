import { type Case, COMMON } from "@detente/case";
import type { Further, Study } from "@detente/study";
import type { Block, Document } from "./blocks.js";
import { allianceSection } from "./sections/alliance.js";
import { bottomLineSection } from "./sections/bottom-line.js";
import { citedSection } from "./sections/cited.js";
import { recordsSection } from "./sections/coverage.js";
import { disagreementsSection } from "./sections/disagreements.js";
import { type Making, methodSection } from "./sections/method.js";
import { leversSection } from "./sections/levers.js";
import { outcomesSection, statesSection } from "./sections/outcomes.js";
import { perceptionsSection } from "./sections/perceptions.js";
import { pivotsSection } from "./sections/pivots.js";
import { reasonsSection } from "./sections/reasons.js";
import { scenariosSection } from "./sections/scenarios.js";
import { assumptionsSection, sourcesSection } from "./sections/sources.js";
import { agreementsSection, waysSection } from "./sections/ways.js";

/** The whole brief of a case, the bottom line first; with a section more for each further answer. */
export function briefOf(model: Case, study: Study, making: Making, further: Further = {}): Document {
  return {
    title: model.title,
    lines: [
      ...(model.says === null ? [] : [model.says.trim()]),
      model.records.length > 0
        ? "A brief made with Détente from the record of a session, as summarised by the rapporteur."
        : "A brief made with Détente from a model: no session stands behind it.",
      "A lens is the conflict as one speaker describes it: what the speaker holds, and what nobody denies. Common ground is the latter alone.",
    ],
    blocks: [
      bottomLineSection(model, study),
      ...(model.outcomes.length === 0 ? [] : answerSections(model, study)),
      disagreementsSection(model),
      ...furtherSections(model, further),
      assumptionsSection(model),
      ...(model.records.length > 0 ? [recordsSection(model, study)] : []),
      sourcesSection(model),
      ...(model.outcomes.length === 0 ? [] : [statesSection(model, study.outcomes)]),
      methodSection(model, making),
    ],
  };
}

/** What is asked of named outcomes. */
const answerSections = (model: Case, study: Study): Block[] => [
  outcomesSection(model, study.outcomes),
  reasonsSection(model, study),
  waysSection(model, study),
  agreementsSection(model, study),
];

/** Claims that only a scenario adds stand below it: the sources are those of the case as it is. */
function furtherSections(model: Case, { pivots, scenarios, levers, alliances, perceptions }: Further): Block[] {
  const told = scenarios ? [scenariosSection(model, scenarios)] : [];
  const added = model.scenarios.flatMap(({ add }) => add.map(({ claim }) => claim));
  return [
    ...(pivots ? [pivotsSection(model, pivots)] : []),
    ...(levers ?? []).map((answer) => leversSection(model, answer)),
    ...told,
    ...citedSection({ ...model, claims: added }, told, "Claims that only a scenario adds"),
    ...(alliances ?? []).map((answer) => allianceSection(model, answer)),
    ...(perceptions ? [perceptionsSection(model, perceptions, COMMON.name)] : []),
  ];
}

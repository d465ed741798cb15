import type { Case } from "@detente/case";
import type { Study } from "@detente/study";
import type { Document } from "./blocks.js";
import { bottomLineSection } from "./sections/bottom-line.js";
import { recordsSection } from "./sections/coverage.js";
import { disagreementsSection } from "./sections/disagreements.js";
import { type Making, methodSection } from "./sections/method.js";
import { outcomesSection, statesSection } from "./sections/outcomes.js";
import { reasonsSection } from "./sections/reasons.js";
import { assumptionsSection, sourcesSection } from "./sections/sources.js";
import { agreementsSection, waysSection } from "./sections/ways.js";

/** The whole brief of a case, the bottom line first. */
export function briefOf(model: Case, study: Study, making: Making): Document {
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
      assumptionsSection(model),
      recordsSection(model, study),
      sourcesSection(model),
      statesSection(model, study.outcomes),
      methodSection(model, making),
    ],
  };
}

import type { Case } from "@detente/case";
import type { Document } from "./blocks.js";
import { type Making, methodSection } from "./sections/method.js";
import { assumptionsSection, sourcesSection } from "./sections/sources.js";

/** The whole brief of a case, the bottom line first. */
export function briefOf(model: Case, making: Making): Document {
  return {
    title: model.title,
    lines: model.says === null ? [] : [model.says.trim()],
    blocks: [assumptionsSection(model), sourcesSection(model), methodSection(model, making)],
  };
}

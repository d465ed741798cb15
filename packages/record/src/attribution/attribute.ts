import type { Attribute } from "../reading.js";

/** Who said what. Nothing is attributed yet: every sentence is honestly open. */
export const attribute: Attribute = (_text, sentences) => ({
  statements: sentences.map(({ start, end, text, paragraph }, index) => ({
    id: `s${index + 1}`,
    text,
    start,
    end,
    paragraph,
    speaker: null,
    how: "unknown",
    rule: "none",
    confidence: "weak",
    holder: null,
    modality: [],
    denies: false,
  })),
  relations: [],
  problems: [],
});

import type { Concept } from "./concept.js";
import { noEscape, sanctioned } from "./sanctions.js";

export const smr: Concept = {
  id: "smr",
  name: "Symmetric metarationality (SMR)",
  source: "Howard 1971",
  meaning: "As GMR, and it could not escape the others' answer by moving once more.",
  stableFor: (conflict, dm) => sanctioned(conflict, dm, "moves", noEscape(conflict, dm)),
};

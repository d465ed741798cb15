import type { Concept } from "./concept.js";
import { ordinal, sanctioned, sanctions } from "./sanctions.js";

export const smr: Concept = {
  id: "smr",
  name: "Symmetric metarationality (SMR)",
  source: "Howard 1971",
  meaning: "As GMR, and it could not escape the others' answer by moving once more.",
  needs: {},
  stableFor: (conflict, dm) => sanctioned(conflict, dm, sanctions.smr, ordinal(conflict)),
};

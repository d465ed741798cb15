import type { Concept } from "./concept.js";
import { ordinal, sanctioned, sanctions } from "./sanctions.js";

export const gmr: Concept = {
  id: "gmr",
  name: "General metarationality (GMR)",
  source: "Howard 1971",
  meaning:
    "Whatever it might gain by moving, the others could put it in a place no better than here, even at a cost to themselves.",
  needs: {},
  stableFor: (conflict, dm) => sanctioned(conflict, dm, sanctions.gmr, ordinal(conflict)),
};

import type { Concept } from "./concept.js";
import { ordinal, sanctioned, sanctions } from "./sanctions.js";

export const seq: Concept = {
  id: "seq",
  name: "Sequential stability (SEQ)",
  source: "Fraser & Hipel 1979",
  meaning:
    "Whatever it might gain by moving, the others, each acting in its own interest, could put it in a place no better than here.",
  needs: {},
  stableFor: (conflict, dm) => sanctioned(conflict, dm, sanctions.seq, ordinal(conflict)),
};

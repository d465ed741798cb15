import type { Concept } from "./concept.js";
import { sanctioned } from "./sanctions.js";

export const seq: Concept = {
  id: "seq",
  name: "Sequential stability (SEQ)",
  source: "Fraser & Hipel 1979",
  meaning:
    "Whatever it might gain by moving, the others, each acting in its own interest, could put it in a place no better than here.",
  stableFor: (conflict, dm) => sanctioned(conflict, dm, "improvements"),
};

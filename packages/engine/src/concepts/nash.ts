import type { Concept } from "./concept.js";
import { ordinal, sanctioned, sanctions } from "./sanctions.js";

export const nash: Concept = {
  id: "nash",
  name: "Nash (R)",
  source: "Nash 1950; Fang, Hipel & Kilgour 1993",
  meaning: "It cannot move to anything it prefers.",
  needs: {},
  stableFor: (conflict, dm) => sanctioned(conflict, dm, sanctions.nash, ordinal(conflict)),
};

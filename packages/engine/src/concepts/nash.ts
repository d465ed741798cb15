import { improvements } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import type { Concept } from "./concept.js";

export const nash: Concept = {
  id: "nash",
  name: "Nash (R)",
  source: "Nash 1950; Fang, Hipel & Kilgour 1993",
  meaning: "It cannot move to anything it prefers.",
  stableFor(conflict, dm) {
    const stable = new StateSet(conflict.stateCount);
    for (let state = 0; state < conflict.stateCount; state++) {
      if (improvements(conflict, dm, state).length === 0) stable.add(state);
    }
    return stable;
  },
};

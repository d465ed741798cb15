import { improvements } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import type { Concept } from "./concept.js";
import { requireOptionForm } from "./needs.js";
import { opponentsOf } from "./reach.js";
import { blocked, jointResults } from "./simultaneous.js";

export const sim: Concept = {
  id: "sim",
  name: "Simultaneous stability (SIM), per decision maker",
  source: "after Fraser & Hipel 1979, 1984, as GMCR+ applies it",
  meaning:
    "Whatever it might gain by moving, others who improve their own lot at the same moment could make the joint result no better than here.",
  needs: { form: "option" },
  stableFor(given, dm) {
    const conflict = requireOptionForm(sim, given);
    const opponents = opponentsOf(conflict, dm);
    const stable = new StateSet(conflict.stateCount);
    for (let state = 0; state < conflict.stateCount; state++) {
      const own = improvements(conflict, dm, state);
      const movers = own.length === 0 ? [] : opponents;
      const joint = jointResults(conflict, state, movers, (other) => improvements(conflict, other, state));
      if (own.every((improvement) => blocked(conflict, dm, state, improvement, joint))) stable.add(state);
    }
    return stable;
  },
};

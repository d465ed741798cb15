import { improvements } from "../model/conflict.js";
import { StateSet } from "../model/state-set.js";
import type { Concept } from "./concept.js";
import { requireOptionForm } from "./needs.js";
import { opponentsOf } from "./reach.js";
import { seq } from "./seq.js";
import { blocked, jointResults } from "./simultaneous.js";

export const simTableau: Concept = {
  id: "sim-tableau",
  name: "Simultaneous stability (SIM), tableau",
  source: "Fraser & Hipel 1979, 1984",
  meaning:
    "It stays for fear of the others' answers (SEQ); or here others are about to leave too, and all leaving at once could end no better for it than here.",
  needs: { form: "option" },
  stableFor(given, dm) {
    const conflict = requireOptionForm(simTableau, given);
    const stable = seq.stableFor(conflict, dm);
    const others = opponentsOf(conflict, dm).map((other) => ({ other, calm: seq.stableFor(conflict, other) }));
    const result = new StateSet(conflict.stateCount, stable.words.slice());
    for (let state = 0; state < conflict.stateCount; state++) {
      if (stable.has(state)) continue;
      const leaving = others.filter(({ calm }) => !calm.has(state)).map(({ other }) => other);
      const joint = jointResults(conflict, state, leaving, (other) => improvements(conflict, other, state));
      const isBlocked = (improvement: number): boolean => blocked(conflict, dm, state, improvement, joint);
      if (improvements(conflict, dm, state).every(isBlocked)) result.add(state);
    }
    return result;
  },
};

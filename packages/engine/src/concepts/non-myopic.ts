import { ModelError } from "../model/problems.js";
import { StateSet } from "../model/state-set.js";
import type { Conflict } from "../model/conflict.js";
import type { Concept } from "./concept.js";
import { type Ends, lookFurther, noForesight, sameEnds, staying } from "./foresight.js";
import { requireNeeds } from "./needs.js";

/** Horizons to try before giving up on finding the cycle: in 400 random conflicts of up to 128 states it began by h = 23. */
const MOST_STEPS = 10_000;

export const nonMyopic: Concept = {
  id: "nm",
  name: "Non-myopic stability (NM)",
  source: "Brams & Wittman 1981; Kilgour 1984, 1985",
  meaning: "However far it looks ahead, beyond some horizon it always does best to stay.",
  needs: { decisionMakers: 2 },
  stableFor(conflict, dm, parameters) {
    requireNeeds(nonMyopic, conflict, parameters);
    const cycle = settled(conflict);
    let { ends } = cycle;
    let always = staying(ends, dm);
    for (let rest = 1; rest < cycle.length; rest++) {
      ends = lookFurther(conflict, ends);
      always = StateSet.intersection([always, staying(ends, dm)]);
    }
    return always;
  },
};

/**
 * The cycle that foresight runs into: `ends` at horizon `from` come back every `length` horizons. G_h is made from G_{h−1}
 * alone, so there must be one; Brent's method finds it without a history. NM holds where the decision maker stays at every
 * horizon of it, however long it is.
 */
export function settled(conflict: Conflict): { readonly from: number; readonly length: number; readonly ends: Ends } {
  let mark: Ends = noForesight(conflict);
  let ends = lookFurther(conflict, mark);
  let from = 0;
  let length = 1;
  let limit = 1;
  for (let step = 1; !sameEnds(mark, ends); step++, length++) {
    if (step === MOST_STEPS) throw new ModelError({ code: "engine/no-cycle", concept: nonMyopic.id, steps: step });
    if (length === limit) {
      mark = ends;
      from += length;
      limit *= 2;
      length = 0;
    }
    ends = lookFurther(conflict, ends);
  }
  return { from, length, ends };
}

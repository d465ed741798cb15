import { StateSet } from "../model/state-set.js";
import type { Concept } from "./concept.js";
import { requireNeeds } from "./needs.js";
import { seq } from "./seq.js";
import { sim } from "./sim.js";

export const seqSim: Concept = {
  id: "seq-sim",
  name: "Sequential or simultaneous stability (SEQ + SIM)",
  source: "as GMCR+ and gmcr-py print it",
  meaning: "It stays for fear of the others' answers (SEQ), or for fear of moving at the same moment as they do (SIM).",
  needs: { form: "option" },
  stableFor(conflict, dm, parameters) {
    requireNeeds(seqSim, conflict, parameters);
    return StateSet.union([seq.stableFor(conflict, dm), sim.stableFor(conflict, dm)]);
  },
};

import type { Concept } from "./concept.js";
import { ordinal, sanctioned, sanctions } from "./sanctions.js";

export const sseq: Concept = {
  id: "sseq",
  name: "Symmetric sequential stability (SSEQ)",
  source: "Rêgo & Vieira 2017",
  meaning: "As SEQ, and it could not escape the others' answer by moving once more.",
  needs: {},
  stableFor: (conflict, dm) => sanctioned(conflict, dm, sanctions.sseq, ordinal(conflict)),
};

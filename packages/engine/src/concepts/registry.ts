import type { Concept } from "./concept.js";
import { gmr } from "./gmr.js";
import { limitedMove } from "./limited-move.js";
import { nash } from "./nash.js";
import { nonMyopic } from "./non-myopic.js";
import { seq } from "./seq.js";
import { seqSim } from "./seq-sim.js";
import { sim } from "./sim.js";
import { simTableau } from "./sim-tableau.js";
import type { SanctionId } from "./sanctions.js";
import { smr } from "./smr.js";
import { sseq } from "./sseq.js";
import { stackelberg } from "./stackelberg.js";

/**
 * Every solution concept, in the order in which they are listed everywhere. To add one, write its file and its line here:
 * commands, docs and the contract suite take it from there, with what it `needs`.
 */
export const concepts = {
  nash,
  gmr,
  smr,
  seq,
  sseq,
  sim,
  "sim-tableau": simTableau,
  "seq-sim": seqSim,
  lh: limitedMove,
  nm: nonMyopic,
  stackelberg,
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof concepts;

export const allConceptIds = Object.keys(concepts) as ConceptId[];

/** The five basic concepts: what is judged when nothing else is asked for. They need nothing but a conflict. */
export const conceptIds: readonly ConceptId[] = ["nash", "gmr", "smr", "seq", "sseq"];

/** From the strongest reason to stay to the weakest: R ⊆ SSEQ ⊆ SEQ∩SMR, SEQ∪SMR ⊆ GMR. */
export const byStrength: readonly SanctionId[] = ["nash", "sseq", "seq", "smr", "gmr"];

import type { Concept } from "./concept.js";
import { gmr } from "./gmr.js";
import { nash } from "./nash.js";
import { seq } from "./seq.js";
import { smr } from "./smr.js";
import { sseq } from "./sseq.js";

/** The five basic concepts, in the order in which they are listed everywhere. */
export const concepts = { nash, gmr, smr, seq, sseq } as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof concepts;

export const conceptIds = Object.keys(concepts) as ConceptId[];

/** From the strongest reason to stay to the weakest: R ⊆ SSEQ ⊆ SEQ∩SMR, SEQ∪SMR ⊆ GMR. */
export const byStrength: readonly ConceptId[] = ["nash", "sseq", "seq", "smr", "gmr"];

import { type ConceptId, concepts, type SanctionId } from "@detente/engine";

/** The short names of concepts, for tables: “Nash”, “SEQ and SMR”. The method section tells what they mean. */
export const conceptsShort = (ids: readonly SanctionId[]): string =>
  ids.map((id) => (id === "nash" ? "Nash" : id.toUpperCase())).join(" and ");

/** The name of a concept in a sentence: “Nash”, “Symmetric metarationality (SMR)”. */
export const conceptName = (id: ConceptId): string => (id === "nash" ? "Nash" : concepts[id].name);

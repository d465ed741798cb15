import { concepts, type SanctionId } from "@detente/engine";

/** The short names of concepts, for tables: “Nash”, “SEQ and SMR”. The method section tells what they mean. */
export const conceptsShort = (ids: readonly SanctionId[]): string =>
  ids.map((id) => (id === "nash" ? "Nash" : id.toUpperCase())).join(" and ");

/** The full name of a concept. */
export const conceptName = (id: SanctionId): string => concepts[id].name;

import type { RosterPerson } from "../reading.js";
import type { Statement } from "../types.js";

/** Who a statement is attributed to, and by which rule. */
export type Attribution = Pick<Statement, "speaker" | "how" | "rule" | "confidence">;

export const said = (
  person: RosterPerson,
  how: "named" | "pronoun" | "carried",
  rule: string,
  confidence: Statement["confidence"],
): Attribution => ({
  speaker: person.name,
  how,
  rule,
  confidence,
});

export const nobody = (
  how: "rapporteur" | "collective" | "unknown",
  rule: string,
  confidence: Statement["confidence"],
): Attribution => ({
  speaker: null,
  how,
  rule,
  confidence,
});

import type { Case, Claim } from "@detente/case";
import { and } from "../wording/phrases.js";
import { conditionWords } from "./condition.js";

/** A claim as a sentence: the file's own words, or its condition spelled out. */
export function claimWords(model: Case, claim: Claim): string {
  if (claim.says !== null) return claim.says.trim();
  const condition = conditionWords(model, claim.condition);
  if (claim.kind === "possibility") return `It cannot be: ${condition}.`;
  return `${dmName(model, claim.dm)} prefers: ${condition}.`;
}

/** A decision maker inside a sentence: “the United States”, “South Korea”. */
export function dmName(model: Case, dm: number | null): string {
  const name = dm === null ? undefined : model.decisionMakers[dm]?.name;
  if (name === undefined) return "Nobody";
  return COMMON_NOUN.test(name) ? `the ${name}` : name;
}

/** English names that end in a common noun take the article. */
const COMMON_NOUN =
  /^(?!the ).*\b(States|Kingdom|Union|Republic|Federation|Emirates|Nations|Islands|Netherlands|Philippines|Government|Council|Commission|Ministry|Alliance)$/i;

/** Several decision makers: “the United States and South Korea”. */
export const dmNames = (model: Case, dms: readonly number[]): string => and(dms.map((dm) => dmName(model, dm)));

/** True when someone holds what another denies. */
export const isContested = ({ evidence }: Claim): boolean => evidence.denied.length > 0;

/** True when no quotation speaks for it: the analyst's own. */
export const isAssumed = ({ evidence }: Claim): boolean => evidence.held.length === 0;

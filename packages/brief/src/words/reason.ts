import type { Case, Claim } from "@detente/case";
import type { Reason } from "@detente/study";
import { type Inline, join } from "../blocks.js";
import { capital } from "../wording/phrases.js";
import { claimReference, heldWords } from "./citation.js";
import { claimWords, dmName } from "./claim.js";

/** A claim as part of a sentence: what it says, who says so, and a mark that leads to the quotation. */
export function claimSays(model: Case, claim: Claim): Inline[] {
  return [`${claimWords(model, claim).replace(/\.$/, "")} (${heldWords(claim) || "assumed"}) `, claimReference(claim)];
}

/** Claims one after the other, by their ids. */
export function claimsSay(model: Case, ids: readonly string[]): Inline[] {
  const claims = ids.flatMap((id) => model.claims.find((claim) => claim.id === id) ?? []);
  return join(
    claims.map((claim) => claimSays(model, claim)),
    "; ",
  );
}

/** The claims that decide a comparison, as a sentence. */
export function reasonSays(model: Case, { prefers, because, against }: Reason): Inline[] {
  if (prefers === "neither") return ["No claim about it tells the two apart."];
  if (because.length === 0) return ["So its ranking in the case says."];
  const but: Inline[] = against.length === 0 ? [] : [", although: ", ...claimsSay(model, against)];
  return [...claimsSay(model, because), ...but, "."];
}

/** The same, begun with who it is. */
export const reasonsFor = (model: Case, reason: Reason): Inline[] => [
  `${capital(dmName(model, reason.dm))}: `,
  ...reasonSays(model, reason),
];

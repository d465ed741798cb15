import type { Case, Citation, Claim } from "../types.js";

/** Whose view a citation gives: the party that the speaker reports, or the speaker; null when nobody is named. */
export const partyOf = ({ of, speaker }: Citation): string | null => of ?? speaker;

/** The parties that hold a claim, each once, in the order of the file. */
export const holdersOf = ({ evidence }: Claim): string[] => parties(evidence.held);

/** The parties that deny a claim, each once, in the order of the file. */
export const deniersOf = ({ evidence }: Claim): string[] => parties(evidence.denied);

/** True when somebody denies the claim, named or not. */
export const isContested = ({ evidence }: Claim): boolean => evidence.denied.length > 0;

/** True when no quotation speaks for it. */
export const isAssumed = ({ evidence }: Claim): boolean => evidence.held.length === 0;

export const contestedClaims = ({ claims }: Pick<Case, "claims">): Claim[] => claims.filter(isContested);

const parties = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.flatMap((citation) => partyOf(citation) ?? [])),
];

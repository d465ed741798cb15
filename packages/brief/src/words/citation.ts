import type { Case, Citation, Claim } from "@detente/case";
import type { How } from "@detente/record";
import { type Inline, reference } from "../blocks.js";
import { and } from "../wording/phrases.js";

/** How the speaker of a statement is known, for a reader who checks a quotation. */
const known: Readonly<Record<How, string>> = {
  named: "named in the sentence",
  pronoun: "he or she in the sentence",
  carried: "no name in the sentence: the turn of the speaker before it",
  rapporteur: "in the rapporteur’s own voice",
  collective: "said of the panel as a whole",
  unknown: "speaker not known",
  reviewed: "decided by a person who read it",
};

/** Whose view a citation gives, and who reports it where that is another: “Donald Trump, as Kim Sung-han reports”. */
export function speakerWords({ speaker, how, of }: Citation): string {
  const who =
    speaker ?? (how === "collective" ? "The panel" : how === "rapporteur" ? "The rapporteur" : "Speaker not known");
  return of === null ? who : `${of}, as ${who.replace(/^The /, "the ")} reports`;
}

/** Where a quotation stands: who speaks, how that is known, the record's file, line and characters. */
export function sourceWords(model: Case, citation: Citation): string {
  const record = model.records.find(({ key }) => key === citation.record);
  const place = record
    ? `${record.path}, line ${lineOf(record.record.text, citation.start)}, characters ${citation.start}–${citation.end}`
    : citation.record;
  return `${speakerWords(citation)} (${known[citation.how]}); ${place}`;
}

/** A mark that leads from a sentence to the claim it rests on; assumptions look different. */
export function claimReference(claim: Claim): Inline {
  return reference(claimAnchor(claim.id), claim.id, claim.evidence.held.length > 0 ? "cited" : "assumed");
}

export const claimAnchor = (id: string): string => `claim-${id}`;

/**
 * Who holds a claim. Where a quotation leans on an assumption besides, that is said: the words were the speaker's, and some
 * of the claim is not. Empty for what is only assumed.
 */
export function heldWords({ evidence: { held, assumed } }: Claim): string {
  return `${and(holders(held))}${assumed === null || held.length === 0 ? "" : ", as the analyst reads it"}`;
}

/** The speakers who hold or deny a claim, each once, in the order of the file. */
export function holders(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(speakerWords))];
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

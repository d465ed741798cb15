import type { Statement } from "@detente/record";

/** What a sentence voices that a model can use. */
export type Voice = "want" | "condition" | "possibility" | "denial";

// In this order: a sentence that denies and conditions is offered as a denial, as that is what must not be overlooked.
const CUES: readonly (readonly [Voice, RegExp])[] = [
  [
    "denial",
    /\b(den(?:y|ies|ied)|reject(?:s|ed)?|oppos(?:e|es|ed|ition)|refus(?:e|es|ed|al)|disagree[sd]?|doubt(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|push(?:es|ed)? back|(?:not|neither|nor) shared?|(?:do|does|did) not (?:share|agree|believe|want|support|see)|no reason (?:why|to))\b/i,
  ],
  [
    "condition",
    /\b(if|unless|until|provided that|as long as|so long as|only (?:if|when|after|once)|in (?:exchange|return) for|on (?:the )?condition(?: that)?|depend(?:s|ed)? on|contingent (?:up)?on|in case)\b/i,
  ],
  [
    "want",
    /\b(want(?:s|ed)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|prefer(?:s|red|ence)?|insist(?:s|ed)?|demand(?:s|ed)?|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|propos(?:e|es|ed)|recommend(?:s|ed)?|advocat(?:e|es|ed)|favou?r(?:s|ed)?|needs? to|needed to|should|must|ought to|ideal(?:ly)?|aim(?:s|ed)?|goal|would like|intend(?:s|ed)?|committed to|determined to|priority|interests?|suggest(?:s|ed)?)\b/i,
  ],
  [
    "possibility",
    /\b(may|might|could|can|cannot|can['’]t|will|would|likely|unlikely|possible|possibly|impossible|able to|unable|feasible|risk(?:s|ed)?|threat(?:s|en|ens|ened)?|no chance|difficult to|hard to)\b/i,
  ],
];

/** What a statement voices, judged by the reader's notes and by its words; null when nothing that a claim could rest on. */
export function voiceOf({ text, denies }: Statement): Voice | null {
  return denies ? "denial" : (CUES.find(([, cue]) => cue.test(text))?.[0] ?? null);
}

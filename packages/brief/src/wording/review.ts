import type { ReviewProblem } from "@detente/record";
import { short } from "./phrases.js";
import type { WordingTable } from "./wording.js";

/** What became of a person's decisions in another reading of the text. */
export const reviewWording: WordingTable<ReviewProblem> = {
  "record/review-lost": ({ exact }) => ({
    headline: "A decision is about a sentence that the text no longer has.",
    found: `“${short(exact)}”`,
    remedy: "Put the sentence back, or take the decision out of the review file; until then it is not used.",
  }),
  "record/review-moved": ({ exact, now }) => ({
    headline: "A sentence that was decided about has changed since.",
    found: `“${short(now)}”`,
    expected: `“${short(exact)}”`,
    remedy: "Look whether the decision still holds, and mend it in the review file if it does not.",
  }),
};

import { type Case, contestedClaims } from "@detente/case";
import { type Block, list, paragraph, section, tone } from "../blocks.js";
import { and } from "../wording/phrases.js";
import { claimReference, heldWords, holders } from "../words/citation.js";
import { claimWords } from "../words/claim.js";

/** The claims that somebody denies: who holds each, and who denies it. */
export function disagreementsSection(model: Case): Block {
  const contested = contestedClaims(model);
  return section(
    "disagreements",
    "What the speakers disagree on",
    ...(contested.length === 0
      ? [paragraph("Nobody denies a claim that this case rests on.")]
      : [
          list(
            contested.map((claim) => {
              const { denied } = claim.evidence;
              return [
                claimWords(model, claim),
                " ",
                tone("holds", "Held"),
                ` by ${heldWords(claim) || "the analyst, as an assumption"}; `,
                tone("fails", "denied"),
                ` by ${and(holders(denied))}. `,
                claimReference(claim),
              ];
            }),
          ),
        ]),
  );
}

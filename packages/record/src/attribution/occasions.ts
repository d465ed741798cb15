import type { Predicate } from "./predicate.js";
import { verbs } from "./lexicon/verbs.js";
import type { Token } from "./tokens.js";

const delivering = /^(?:give|deliver|make|offer|present)$/;
const occasions = /^(?:remarks|address|speech|keynote|lecture|talk|toast)$/;
/** What tells that something of what was said follows. */
const content =
  /^(?:on|about|that|of|how|why|what|whether|which|who|entitled|titled|called|concerning|regarding|:|“|"|—|–)$/;

/** "delivered the closing keynote", "gave a talk over lunch": an occasion, and nothing of what was said there. */
export function deliversOccasion(tokens: readonly Token[], { at, lemma }: Predicate): boolean {
  if (!delivering.test(lemma)) return false;
  const noun = tokens.slice(at + 1, at + 9).findIndex(({ fold }) => occasions.test(fold));
  return (
    noun >= 0 && !tokens.slice(at + 2 + noun).some(({ fold }) => content.test(fold) || /^\p{L}{3,}ing$/u.test(fold))
  );
}

/** "Opening remarks were given by X": the same, turned round; `at` is the participle. */
export function occasionDelivered(tokens: readonly Token[], at: number): boolean {
  const verb = verbs.get(tokens[at]?.fold ?? "");
  if (verb === undefined || !delivering.test(verb.lemma) || !/^(?:was|were)$/.test(tokens[at - 1]?.fold ?? ""))
    return false;
  const before = tokens.slice(0, at - 1);
  return (
    before.some(({ fold }) => occasions.test(fold)) && !tokens.some(({ fold }) => content.test(fold) && fold !== "of")
  );
}

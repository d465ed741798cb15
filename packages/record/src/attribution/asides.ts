import type { Cue } from "./cue.js";
import { modals } from "./lexicon/words.js";
import { signs } from "./signs.js";
import type { Token } from "./tokens.js";

/** Modal words of the sentence, each once, in order. */
export function modalityOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if ((token.signs & signs.modal) === 0) return;
    const { fold } = token;
    // The month and the will of a testator are written with a capital or an article.
    if (fold === "may" && token.capital && at > 0) return;
    if (modals.has(fold)) found.add(fold);
    else if (/^(?:wo|would|could|should|must|might|ca)n't$/.test(fold))
      found.add(fold === "won't" ? "will" : fold === "can't" ? "can" : fold.slice(0, -3));
    else if (
      (fold === "need" || fold === "needs" || fold === "has" || fold === "have") &&
      tokens[at + 1]?.fold === "to"
    )
      found.add(`${fold} to`);
  });
  return [...found];
}

const denyingVerbs =
  /^(?:deny|reject|dismiss|refute|dispute|rebut|disagree|repudiate|disavow|contradict|doubt|oppose|decry|debunk|counter|question|dissent)$/;
const affirmedVerbs =
  /^(?:share|believe|think|agree|accept|see|expect|support|find|buy|endorse|consider|regard|feel|favour|favor|be|want|view|anticipate|foresee|envision|recognise|recognize|subscribe)$/;

/** True when the source rejects what the sentence reports: "denied", "did not share", "pushed back on". */
export function denies(tokens: readonly Token[], cue: Cue | null): boolean {
  const predicate = cue?.predicate ?? null;
  if (predicate === null || cue === null) return false;
  if (denyingVerbs.test(predicate.lemma)) return !predicate.negated;
  if (predicate.negated && affirmedVerbs.test(predicate.lemma)) return true;
  const verb = tokens[predicate.at]?.fold ?? "";
  const next = tokens[predicate.at + 1]?.fold ?? "";
  if (predicate.lemma === "push" && next === "back") return true;
  if (predicate.lemma === "take" && /^(?:issue|exception)\b/.test(next)) return true;
  if (predicate.lemma === "cast" && next === "doubt") return true;
  if (/^(?:unconvinced|skeptical|sceptical|dismissive|doubtful|opposed|unpersuaded)$/.test(verb))
    return !predicate.negated;
  // "said that he does not share", "noted that she disagrees": the speaker's own pronoun under the cue.
  if (next !== "that" && next !== "he" && next !== "she") return false;
  const phrase = tokens
    .slice(predicate.at + 1, predicate.at + 12)
    .map((token) => token.fold)
    .join(" ");
  return (
    /^that (?:he|she) (?:(?:does|did|do|has|is|was) not|(?:does|did|is|was)n't|cannot|never) (?:\w+ )?(?:share|shared|believe|think|agree|accept|see|expect|support|convinced|persuaded)\b/.test(
      phrase,
    ) ||
    /^(?:that )?(?:he|she) (?:\w+ly )?(?:rejects|rejected|disagrees|disagreed|doubts|doubted|denies|denied|opposes|opposed)\b/.test(
      phrase,
    )
  );
}

const views = new Set(
  "believes believe believed thinks think thought feels felt insists insisted insist argues argued says said claims claimed sees saw fears feared wants wanted regards regarded considers considered maintains maintained expects expected hopes hoped views viewed holds prefers preferred assumes assumed worries worried suspects suspected".split(
    " ",
  ),
);

/** After the source's verb, somebody else who believes or says something: "X said that Y believes …". The tokens of Y end before the verb. */
export function holderVerb(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (
    verb < at + 4 &&
    /^(?:has|have|had|also|still|really|truly|now|continues|continued|to|himself|herself|does|did|not|likely|probably|\w+ly)$/.test(
      tokens[verb]?.fold ?? "",
    )
  )
    verb++;
  const fold = tokens[verb]?.fold ?? "";
  return (
    views.has(fold) || (verb > at && /^(?:believe|insist|think|say|argue|fear|want|regard|consider|see)$/.test(fold))
  );
}

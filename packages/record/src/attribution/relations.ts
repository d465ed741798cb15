import type { Relation } from "../types.js";
import type { Mention } from "./mentions.js";

const agreeing =
  /\b(?:agree[sd]? with|concur(?:s|red) with|echo(?:es|ed|ing)|second(?:s|ed)|supported|built on|joined|shared)\s*$/i;
const disagreeing =
  /\b(?:disagree[sd]? with|d(?:id|oes) not (?:share|agree with)|was not convinced by|push(?:es|ed) back (?:on|against)|rejected|dismissed|disputed|challenged|countered|took issue with|contradicted|unlike|objected to|questioned)\s*$/i;
const disagreeingWithIdea =
  /\b(?:pushed back|pushes back|rejected|dismissed|disputed|took issue|d(?:id|oes) not share|was not convinced)\b/i;

/** Who agrees or disagrees with whom in one sentence, as far as its wording says it. */
export function relationsIn(
  statement: string,
  sentence: string,
  mentions: readonly Mention[],
  source: string,
): Relation[] {
  const found = mentions.flatMap(({ start, people }): Relation[] => {
    const to = people.length === 1 && people[0]?.role !== "mentioned" ? people[0]?.name : undefined;
    if (to === undefined || to === source) return [];
    const before = sentence
      .slice(Math.max(0, start - 60), start)
      .replace(/(?:\b(?:Dr|Mr|Mrs|Ms)\.?|Professor|Ambassador)\s+$/, "");
    if (disagreeing.test(before)) return [{ kind: "disagrees", from: source, to, statement }];
    if (agreeing.test(before)) return [{ kind: "agrees", from: source, to, statement }];
    return [];
  });
  if (found.length === 0 && disagreeingWithIdea.test(sentence.slice(0, 400))) {
    return [{ kind: "disagrees", from: source, to: null, statement }];
  }
  return found;
}

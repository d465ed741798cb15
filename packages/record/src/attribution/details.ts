import { modals, reportingVerbs } from "./lexicon.js";
import type { Mention } from "./mentions.js";

/** Modal words of a sentence, each once, in their order. */
export function modalityOf(sentence: string): string[] {
  return [
    ...new Set(
      sentence
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((word) => modals.has(word)) ?? [],
    ),
  ];
}

const denial =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|pushed back|pushes back|took issue|takes issue|disagree[sd]?|objected|d(?:id|oes) not (?:share|agree|believe|accept|think)|was not convinced)\b/i;

/** True when the sentence reports that its speaker denies or rejects something. */
export const deniesIn = (sentence: string): boolean => denial.test(sentence.slice(0, 600));

/** Whose view the speaker reports: “X said that Y believes …”; null when it is the speaker's own. */
export function holderIn(sentence: string, mentions: readonly Mention[], source: string): string | null {
  for (const mention of mentions) {
    const [person, other] = mention.people;
    if (!person || other || person.name === source) continue;
    if (!/\bthat\s+(?:\p{Lu}\p{L}*\.?\s+){0,2}$/u.test(sentence.slice(Math.max(0, mention.start - 40), mention.start)))
      continue;
    const verb = /^\s+(?:also\s+)?(\p{L}+)/u.exec(sentence.slice(mention.end, mention.end + 40))?.[1]?.toLowerCase();
    if (verb && reportingVerbs.has(verb)) return person.name;
  }
  return null;
}

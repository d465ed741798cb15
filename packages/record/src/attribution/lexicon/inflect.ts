/** The written forms of an English verb that its lemma does not show. */
export interface Irregular {
  past: string;
  participle?: string;
}

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

/** Verbs that double their last consonant although it is not their only vowel's. */
const doubling =
  /^(?:admit|submit|refer|defer|infer|rebut|quip|plan|sum|nod|permit|commit|concur|chat|skip|map|pin|wrap|step|stop|tag|zip|sketchplan)$/;

/** Every form of a verb; British and American spellings are separate lemmas. */
export function inflect(lemma: string, irregular?: Irregular): [VerbForm, string][] {
  const stem = doubling.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const soft = /[^aeiou]y$/.test(lemma);
  const past = irregular?.past ?? (lemma.endsWith("e") ? `${lemma}d` : soft ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const third = soft ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ing = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return [
    ["base", lemma],
    ["third", third],
    ["participle", irregular?.participle ?? past],
    ["past", past],
    ["ing", ing],
  ];
}

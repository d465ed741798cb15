import { crowds, modals, titles, whoeverSpeaks } from "./lexicon/words.js";

/** What a word may be a sign of, a bit each. Every word of a text is asked for them, and most are a sign of nothing. */
export const signs = { pronoun: 1, modal: 2, crowd: 4, telling: 8, role: 16 } as const;

const pronouns = new Set(["he", "she", "him", "her", "his", "hers"]);
/** With "to" behind them. */
const obliging = new Set(["need", "needs", "has", "have"]);

/** The signs that a folded word is, added up. */
export function signsOf(fold: string): number {
  const isModal = modals.has(fold) || obliging.has(fold) || fold.endsWith("n't");
  const isCrowd = crowds.single.has(fold) || crowds.strong.has(fold) || crowds.weak.has(fold);
  return (
    (pronouns.has(fold) ? signs.pronoun : 0) |
    (isModal ? signs.modal : 0) |
    (isCrowd ? signs.crowd : 0) |
    (crowds.telling.has(fold) ? signs.telling : 0) |
    (titles.has(fold) || whoeverSpeaks.has(fold) ? signs.role : 0)
  );
}

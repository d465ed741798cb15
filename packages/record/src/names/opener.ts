import { verbs } from "../attribution/lexicon/verbs.js";
import { adverbs, openers } from "../attribution/lexicon/words.js";
import { familyFirst, personalNames } from "./lexicon.js";

/** Names that end as adverbs do. */
const named =
  /^(?:al|anato|bever|bil|cari|cec[ei]|el|emi|hol|kel|kimber|li|mil|mol|nata|nel|pol|rei|sal|shel|vasi|vasi|vita|waver|wil)ly$/;
const gerunds = /^(?:following|concerning|considering|including|excluding|assuming|judging|according|barring|pending)$/;

/** Whether a word has its capital only because a sentence begins with it ("Conversely", "Citing", "Unlike"): no part of a name. */
export function opensSentence(word: string): boolean {
  const key = word.toLowerCase();
  if (familyFirst.has(key) || personalNames.has(key)) return false;
  return isAdverb(key) || openers.has(key) || isGerund(key);
}

/** Whether what follows such a word belongs to it ("Citing Joseph Nye", "Unlike Kim"), and is nobody who speaks. */
export const governsNext = (word: string): boolean => opensSentence(word) && !isAdverb(word.toLowerCase());

const isAdverb = (key: string): boolean =>
  adverbs.has(key) || plainAdverbs.test(key) || (key.length > 4 && key.endsWith("ly") && !named.test(key));
/** Of the openers, those that take no noun. */
const plainAdverbs =
  /^(?:however|moreover|meanwhile|furthermore|conversely|perhaps|maybe|here|there|yet|but|and|or|finally|overall|later|earlier|additionally|once|alternatively|besides|nonetheless|nevertheless|indeed|instead|thus|therefore|then|next|first|second|third|lastly|still|again|further|also|even|just|only|not|another|elsewhere|sometimes|often|always|never|nowadays|today|yesterday|tomorrow|hence|rather|almost|somehow|likewise|anyway|regardless|twice|soon|seldom|together|altogether|too|well|afterwards?|beforehand|henceforth|thereafter|otherwise)$/;
const isGerund = (key: string): boolean => gerunds.test(key) || verbs.get(key)?.forms.has("ing") === true;

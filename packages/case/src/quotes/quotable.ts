import { type Folded, fold } from "./fold.js";

/** A stretch of the untouched text, in UTF-16 code units; `end` is exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A text prepared once for many quotations. */
export interface Quotable {
  /** Every place where the quotation stands word for word, up to spacing and typographic marks; whole words only. */
  find(quote: string): Passage[];
  /** The passage of as many words that shares most words with the quotation; null when it shares less than half. */
  nearest(quote: string): Passage | null;
}

export function quotable(text: string): Quotable {
  const folded = fold(text);
  let words: Word[] | undefined;
  return {
    find: (quote) => find(folded, fold(quote).text.trim()),
    nearest(quote) {
      words ??= wordsOf(folded);
      return nearest(folded, words, wordsOf(fold(quote)));
    },
  };
}

function find({ text, starts }: Folded, quote: string): Passage[] {
  const found: Passage[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const after = at + quote.length;
    const cutsWord = (left: number): boolean => isWordSign(text[left - 1]) && isWordSign(text[left]);
    if (!cutsWord(at) && !cutsWord(after)) found.push({ start: starts[at], end: starts[after - 1] + 1 });
  }
  return found;
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

interface Word {
  readonly text: string;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

function wordsOf({ text }: Folded): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Slides a window of the quotation's length over the text and counts the words they share. */
function nearest({ starts }: Folded, words: readonly Word[], quote: readonly Word[]): Passage | null {
  const width = Math.min(quote.length, words.length);
  if (width === 0) return null;
  /** How many more of each word the quotation has than the window. */
  const lacking = new Map<string, number>();
  for (const { text } of quote) lacking.set(text, (lacking.get(text) ?? 0) + 1);
  let shared = 0;
  let best = 0;
  let bestStart = 0;
  words.forEach(({ text }, index) => {
    const entering = lacking.get(text);
    if (entering !== undefined) {
      if (entering > 0) shared++;
      lacking.set(text, entering - 1);
    }
    if (index >= width) {
      const left = words[index - width].text;
      const leaving = lacking.get(left);
      if (leaving !== undefined) {
        if (leaving >= 0) shared--;
        lacking.set(left, leaving + 1);
      }
    }
    const start = index - width + 1;
    if (start < 0) return;
    // Of windows that share as many, one that begins as a quotation would.
    const score = 2 * shared + (lacking.has(words[start].text) ? 1 : 0);
    if (score > best) {
      best = score;
      bestStart = start;
    }
  });
  if (best < quote.length) return null;
  const last = words[bestStart + width - 1];
  return { start: starts[words[bestStart].start], end: starts[last.end - 1] + 1 };
}

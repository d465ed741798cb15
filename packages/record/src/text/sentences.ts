import type { Sentence } from "../reading.js";

/**
 * Where sentences end. A scanner, not a pattern: it looks at each closing mark once, so it is linear.
 */

/** Abbreviations that end no sentence, whatever follows. */
const NEVER = new Set(
  "mr mrs ms dr prof amb gen lt col maj capt adm sen rep gov hon rev st messrs brig sgt cmdr vs cf e.g i.e eg ie viz al approx dept est fig vol pp ed eds ret h.e jan feb mar apr jun jul aug sept sep oct nov dec ph.d univ shri smt mme mlle ir ing art arts para paras".split(
    " ",
  ),
);
/** Abbreviations that may also close a sentence: what follows decides. */
const MAYBE = new Set(
  "u.s u.k u.n e.u d.c a.m p.m inc ltd co corp etc jr sr u.s.a u.s.s.r p.r.c r.o.k d.p.r.k".split(" "),
);
const STARTERS = new Set(
  "The This That These Those It In On At He She They We I However But And As If When While For With To A An There Their His Her Its Some Many Other Others Another Such According Moreover Furthermore Finally Although Despite After Before During Since Both What Why How Who No Not".split(
    " ",
  ),
);

/** The sentences of `text` between two offsets, as pairs of start and end; white space around them is left out. */
export function sentencesBetween(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  const part = text.slice(from, to);
  let start = skipSpace(text, from, to);
  for (let at = start; at < to; ) {
    MARK.lastIndex = at - from;
    if (!MARK.test(part)) break;
    at = from + MARK.lastIndex - 1;
    const end = endOfSentence(text, at, to);
    if (end === null) {
      while (at < to && isMark(text.charCodeAt(at))) at++;
      continue;
    }
    found.push([start, end]);
    start = skipSpace(text, end, to);
    at = start;
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push([start, end]);
  return found;
}

const MARK = /[.!?…]/g;

/** The sentence in which an offset lies; they stand in order. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

/** The end of the sentence that the mark at `at` closes, or null when it closes none. */
function endOfSentence(text: string, at: number, to: number): number | null {
  let end = at;
  while (end < to && isMark(text.charCodeAt(end))) end++;
  const isDot = end === at + 1 && text.charCodeAt(at) === FULL_STOP;
  const marks = end - at;
  while (end < to && CLOSERS.includes(text[end]!)) end++;
  const before = text[at - 1] ?? "";
  const note = isSpace(text.charCodeAt(end)) ? null : noteMark.exec(text.slice(end, Math.min(to, end + 6)));
  if (note && /[\p{L}"”’)]/u.test(text[end - marks - 1] ?? before)) end += note[0].length;
  if (end >= to) return to;
  if (!isSpace(text.charCodeAt(end))) return runsOn(text, end, before) ? end : null;
  const next = skipSpace(text, end, to);
  if (next >= to) return end;
  const rest = text.slice(next, next + 24);
  const opens = isCapital(text.charCodeAt(next)) || opening.test(rest);
  if (!isDot) return opens ? end : null;
  const word = wordBefore(text, at);
  // An initial; the end of "M&A" is none.
  if (word.length === 1 && /\p{Lu}/u.test(word) && text[at - 2] !== "&")
    return word === "I" && starts(rest) ? end : null;
  const key = word.toLowerCase();
  if (NEVER.has(key)) return null;
  if (key === "no" || key === "nos") return /^\d/.test(rest) ? null : opens ? end : null;
  if (MAYBE.has(key) || (word.charCodeAt(1) === FULL_STOP && /^(?:\p{L}\.)+\p{L}$/u.test(word))) {
    const quoted = end > at + 1;
    return starts(rest) || (quoted && opens) || /^[“"]/.test(rest) ? end : null;
  }
  return opens ? end : null;
}

const FULL_STOP = 46;
/** The number of a note behind a sentence: "[12]", "12", "¹". */
const noteMark = /^(?:\[\d{1,3}\]|\d{1,2}(?=\s)|[¹²³⁴-⁹⁰]{1,3})/;
/** How a sentence opens. */
const opening = /^["“‘'«([]*[\p{Lu}\p{Lo}\p{N}]|^[-•*–]\s/u;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const CLOSERS = "\"”’')]»";

/** "ended.The next", "ended.Professor Choi": a space was lost between two sentences. */
function runsOn(text: string, at: number, before: string): boolean {
  const word = /^[A-Z][a-z]*/.exec(text.slice(at, at + 14))?.[0];
  if (word === undefined || !/[a-z”"]/.test(before) || word.length < 2) return false;
  // A word in small letters that abbreviates nothing ends a sentence before any capital; "Node.Js" does not.
  const last = wordBefore(text, at - 1);
  return STARTERS.has(word) || (word.length > 2 && /^[a-z]{3,}$/.test(last) && !NEVER.has(last) && !MAYBE.has(last));
}

function starts(rest: string): boolean {
  return STARTERS.has(/^["“‘']*([\p{L}]+)/u.exec(rest)?.[1] ?? "");
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 16 && isLetterOrDot(text.charCodeAt(from - 1))) from--;
  while (from < at && text.charCodeAt(from) === FULL_STOP) from++;
  return text.slice(from, at);
}

const isLetterOrDot = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === FULL_STOP ||
  (code >= 128 && /\p{L}/u.test(String.fromCharCode(code)));

function isMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

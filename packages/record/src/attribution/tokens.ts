import { plainLetters } from "../names/letters.js";

/** A word or mark of a sentence. Hyphens join words to `glued` tokens; full stops inside a sentence only abbreviate and are left out. */
export interface Token {
  text: string;
  /** Lower case, no diacritics, no possessive ending. */
  fold: string;
  /** Offset in the sentence. */
  start: number;
  end: number;
  word: boolean;
  capital: boolean;
  /** Joined to the token before by a hyphen. */
  glued: boolean;
  possessive: boolean;
  /** Inside quotation marks: content, never a cue. */
  quoted: boolean;
}

/** Sentences longer than this are judged by their beginning; no sentence of prose is. */
const considered = 3000;

// Separators and word characters are disjoint, so that the pattern is linear in the length of the text.
const pieces = /[\p{L}\p{M}\p{N}]+(?:[.'’&][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const wordStart = /^[\p{L}\p{N}]/u;
const plain = /^[ -~]*$/;
const possessiveEnding = /['’]s$/i;
const hyphens = new Set(["-", "‐", "‑"]);
const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/** Lower case without diacritics, for comparing words. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain and need no normalising.
  return plain.test(lower) ? lower : plainLetters(lower).replaceAll("’", "'");
}

/** The words and marks of a sentence in order. */
export function tokenise(sentence: string): Token[] {
  const text = sentence.length > considered ? sentence.slice(0, considered) : sentence;
  const tokens: Token[] = [];
  let quoted = quoteOpenBefore(text);
  let glue = false;
  for (const { 0: found, index } of text.matchAll(pieces)) {
    const last = tokens.at(-1);
    const touches = last !== undefined && last.end === index;
    if (found === "." || found === "…") continue;
    if (hyphens.has(found) && touches && last.word && /\S/.test(text[index + 1] ?? " ")) {
      glue = true;
      continue;
    }
    if ((found === "'" || found === "’") && touches && last.word) {
      // "Seoul Nationals’ view": the ending is part of the word before.
      if (last.fold.endsWith("s")) last.possessive = true;
      last.end = index + 1;
      continue;
    }
    if (opening.has(found)) quoted = true;
    else if (closing.has(found)) quoted = false;
    else if (found === '"') quoted = !quoted;
    const word = wordStart.test(found);
    const possessive = word && possessiveEnding.test(found);
    const bare = possessive ? found.slice(0, -2) : found;
    const first = bare.charAt(0);
    tokens.push({
      text: bare,
      fold: fold(bare),
      start: index,
      end: index + found.length,
      word,
      capital: word && first !== first.toLowerCase(),
      glued: glue && word,
      possessive,
      quoted: quoted && word,
    });
    glue = false;
  }
  return tokens;
}

/** True when the sentence closes a quotation that an earlier one opened. */
function quoteOpenBefore(text: string): boolean {
  const close = text.indexOf("”");
  if (close < 0) return false;
  const open = text.indexOf("“");
  return open < 0 || open > close;
}

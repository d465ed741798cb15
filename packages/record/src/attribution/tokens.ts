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

const wordly = /[\p{L}\p{M}\p{N}]/u;
const space = /\s/;

/** 0 for white space, 1 for a letter or digit, 2 for a mark. ASCII is told by its code, which is most of a text. */
function kindOf(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 1;
  if (code === 32 || (code >= 9 && code <= 13)) return 0;
  if (code < 128) return 2;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return wordly.test(character) ? 1 : space.test(character) ? 0 : 2;
}

/** Where the word or mark ends that begins at `at`; single marks inside a word belong to it ("O’Neill", "U.S"). */
function endOf(text: string, at: number): number {
  const width = (from: number): number => (text.codePointAt(from)! > 0xffff ? 2 : 1);
  let end = at + width(at);
  if (kindOf(text, at) !== 1) return end;
  for (;;) {
    while (end < text.length && kindOf(text, end) === 1) end += width(end);
    if (end + 1 >= text.length || !inner.has(text.charCodeAt(end)) || kindOf(text, end + 1) !== 1) return end;
    end++;
  }
}
const inner = new Set([".", "'", "’", "&"].map((mark) => mark.charCodeAt(0)));
const wordStart = /^[\p{L}\p{N}]/u;
const possessiveEnding = /['’]s$/i;
const hyphens = new Set(["-", "‐", "‑"]);
const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/** Lower case without diacritics, for comparing words. */
export function fold(word: string): string {
  return plainLetters(word).replaceAll("’", "'");
}

/** What a word or mark is wherever it stands. */
type Piece = Pick<Token, "text" | "fold" | "word" | "capital" | "possessive">;

/** The words met so far: a text has few that differ. */
export type KnownWords = Map<string, Piece>;
const MOST_WORDS = 50_000;

function pieceOf(found: string, known: KnownWords): Piece {
  const met = known.get(found);
  if (met !== undefined) return met;
  const word = wordStart.test(found);
  const possessive = word && possessiveEnding.test(found);
  const text = possessive ? found.slice(0, -2) : found;
  const first = text.charAt(0);
  const piece = { text, fold: fold(text), word, capital: word && first !== first.toLowerCase(), possessive };
  if (known.size < MOST_WORDS) known.set(found, piece);
  return piece;
}

/** The words and marks of a sentence in order. */
export function tokenise(sentence: string, known: KnownWords = new Map()): Token[] {
  const text = sentence.length > considered ? sentence.slice(0, considered) : sentence;
  const tokens: Token[] = [];
  let quoted = quoteOpenBefore(text);
  let glue = false;
  for (let index = 0, next = 0; index < text.length; index = next) {
    next = index + 1;
    if (kindOf(text, index) === 0) continue;
    next = endOf(text, index);
    const found = text.slice(index, next);
    const last = tokens[tokens.length - 1];
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
    const piece = pieceOf(found, known);
    tokens.push({
      text: piece.text,
      fold: piece.fold,
      start: index,
      end: next,
      word: piece.word,
      capital: piece.capital,
      glued: glue && piece.word,
      possessive: piece.possessive,
      quoted: quoted && piece.word,
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

import type { FormIndex } from "./mentions.js";
import { type Word, Words } from "./words.js";

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
  /** What it may be a sign of, as bits of `signs`. */
  signs: number;
  /** The names that begin with it. */
  names: FormIndex | undefined;
  /** Inside quotation marks: content, never a cue. */
  quoted: boolean;
}

/** Sentences longer than this are judged by their beginning; no sentence of prose is. */
const considered = 3000;

const SPACE = 1;
const WORDLY = 2;
const MARK = 3;
type Kind = typeof SPACE | typeof WORDLY | typeof MARK;

const wordly = /[\p{L}\p{M}\p{N}]/u;
const space = /\s/;
/** The code units of the sentence in hand: a part of a long text is slow to ask for them one by one. */
const codes = new Uint16Array(considered);
/** The kinds of the code units met so far; 0 for the others. */
const kinds = new Uint8Array(0x10000);

/** Whether white space, a letter or digit, or a mark begins at `at`. */
function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  const met = kinds[code] as Kind | 0;
  if (met !== 0) return met;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = wordly.test(character) ? WORDLY : space.test(character) ? SPACE : MARK;
  // Half of a pair is another character with another half.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

const widthAt = (text: string, at: number): 1 | 2 => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Single marks inside a word that belong to it: "O’Neill", "U.S". */
const inner = [".", "'", "’", "&"].map((mark) => mark.charCodeAt(0));
const hyphens = new Set(["-", "‐", "‑"]);
const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/** The words and marks of a sentence in order. */
export function tokenise(sentence: string, words: Words = new Words(null, 1)): Token[] {
  const text = sentence.length > considered ? sentence.slice(0, considered) : sentence;
  const tokens: Token[] = [];
  let last: Token | undefined;
  let quoted = quoteOpenBefore(text);
  let glue = false;
  const add = (piece: Word, start: number, end: number): void => {
    last = {
      text: piece.text,
      fold: piece.fold,
      start,
      end,
      word: piece.word,
      capital: piece.capital,
      glued: glue && piece.word,
      possessive: piece.possessive,
      signs: piece.signs,
      names: piece.names,
      quoted: quoted && piece.word,
    };
    tokens.push(last);
    glue = false;
  };
  const { length } = text;
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  for (let start = 0, end = 0; start < length; start = end) {
    if (kinds[codes[start]!] === SPACE) {
      end = start + 1;
      continue;
    }
    const kind = kindOf(text, start);
    end = start + widthAt(text, start);
    if (kind === SPACE) continue;
    if (kind === WORDLY) {
      let hash = codes[start]!;
      for (; end < length; hash = (Math.imul(hash, 31) + codes[end - 1]!) | 0) {
        const code = codes[end]!;
        if (kinds[code] === WORDLY) end++;
        else if (kinds[code] === SPACE) break;
        else if (kindOf(text, end) === WORDLY) end += widthAt(text, end);
        else if (inner.includes(code) && end + 1 < length && kindOf(text, end + 1) === WORDLY) end++;
        else break;
      }
      add(words.at(text, start, end, hash), start, end);
      continue;
    }
    const mark = text.slice(start, end);
    if (mark === "." || mark === "…") continue;
    const touches = last?.word === true && last.end === start;
    if (hyphens.has(mark) && touches && /\S/.test(text[end] ?? " ")) {
      glue = true;
      continue;
    }
    if ((mark === "'" || mark === "’") && touches) {
      // "Seoul Nationals’ view": the ending is part of the word before.
      if (last!.fold.endsWith("s")) last!.possessive = true;
      last!.end = end;
      continue;
    }
    if (opening.has(mark)) quoted = true;
    else if (closing.has(mark)) quoted = false;
    else if (mark === '"') quoted = !quoted;
    add(words.at(text, start, end, text.charCodeAt(start)), start, end);
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

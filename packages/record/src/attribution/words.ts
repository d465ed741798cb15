import { plainLetters } from "../names/letters.js";
import type { FormIndex } from "./mentions.js";
import { signsOf } from "./signs.js";

/** What a word or mark is wherever it stands. */
export interface Word {
  /** As found, with its possessive ending. */
  written: string;
  text: string;
  fold: string;
  word: boolean;
  capital: boolean;
  possessive: boolean;
  /** What it may be a sign of, as bits of `signs`. */
  signs: number;
  /** The names that begin with it. */
  names: FormIndex | undefined;
}

/** Lower case without diacritics, for comparing words. */
export function fold(word: string): string {
  return plainLetters(word).replaceAll("’", "'");
}

const wordStart = /^[\p{L}\p{N}]/u;
const possessiveEnding = /['’]s$/i;

function wordOf(written: string, names: FormIndex | null): Word {
  const word = wordStart.test(written);
  const possessive = word && possessiveEnding.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  const first = text.charAt(0);
  const folded = fold(text);
  return {
    written,
    text,
    fold: folded,
    word,
    capital: word && first !== first.toLowerCase(),
    possessive,
    signs: signsOf(folded),
    names: names?.next.get(folded),
  };
}

/** The words met last, as a text has few that differ; one place for each hash, so that they are few in any text. */
export class Words {
  readonly #met: (Word | undefined)[] = [];

  /** @param places a power of two. */
  constructor(
    private readonly names: FormIndex | null = null,
    private readonly places = 1 << 16,
  ) {
    this.#met.length = places;
  }

  /** The word between two offsets. Words with one hash take each other's place. */
  at(text: string, start: number, end: number, hash: number): Word {
    const place = (hash ^ (hash >>> 16)) & (this.places - 1);
    const met = this.#met[place];
    if (met !== undefined && met.written.length === end - start && text.startsWith(met.written, start)) return met;
    const word = wordOf(text.slice(start, end), this.names);
    this.#met[place] = word;
    return word;
  }
}

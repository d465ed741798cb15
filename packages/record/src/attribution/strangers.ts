import { notNames } from "../names/lexicon.js";
import { isBodyWord } from "../names/name.js";
import { openers, titles } from "./lexicon/words.js";
import type { Mention } from "./mentions.js";
import { predicateAfter, reports } from "./predicate.js";
import type { Token } from "./tokens.js";

/** Whether somebody who is on no list utters something in these tokens: two words or three of a name, and right behind them what is said in the past. */
export function strangerSpeaks(tokens: readonly Token[], from: number, mentions: readonly Mention[]): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const name = nameAt(tokens, at);
    if (name === 0) continue;
    const to = at + name;
    const listed = mentions.some((mention) => mention.lead < to && at < mention.to);
    const predicate = listed || name < 2 || name > 3 ? null : predicateAfter(tokens, to);
    if (predicate?.past === true && !predicate.passive && predicate.kind !== "think" && reports(predicate)) return true;
    at = to - 1;
  }
  return false;
}

/** How many words of a name begin here, titles left out; 0 where none does. */
function nameAt(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 5 && isNameWord(tokens[at + length])) length++;
  return length;
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word &&
  !token.quoted &&
  !token.possessive &&
  (token.capital || token.glued) &&
  !openers.has(token.fold) &&
  !titles.has(token.fold) &&
  !notNames.has(token.fold) &&
  !isBodyWord(token.text) &&
  !/^\p{Lu}{2,}$/u.test(token.text);

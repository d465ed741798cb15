import type { Sentence } from "../reading.js";
import type { Found } from "./cue.js";
import { findCues } from "./cues.js";
import { findMentions, type Mention } from "./mentions.js";
import { type Token, tokenise } from "./tokens.js";
import { isBullet } from "./turns.js";
import type { Words } from "./words.js";

/** A sentence as its own words read, before turns are known. */
export interface Parsed {
  sentence: Sentence;
  tokens: Token[];
  mentions: Mention[];
  found: Found;
  bullet: boolean;
}

export function parse(text: string, sentence: Sentence, words: Words): Parsed {
  const tokens = tokenise(sentence.text, words);
  const mentions = findMentions(tokens);
  return { sentence, tokens, mentions, found: findCues(tokens, mentions), bullet: isBullet(text, sentence) };
}

import type { Sentence } from "../reading.js";
import type { Found } from "./cue.js";
import { findCues } from "./cues.js";
import { findMentions, type FormIndex, type Mention } from "./mentions.js";
import { type KnownWords, type Token, tokenise } from "./tokens.js";
import { isBullet } from "./turns.js";

/** A sentence as its own words read, before turns are known. */
export interface Parsed {
  sentence: Sentence;
  tokens: Token[];
  mentions: Mention[];
  found: Found;
  bullet: boolean;
}

export function parse(text: string, sentence: Sentence, index: FormIndex, known: KnownWords): Parsed {
  const tokens = tokenise(sentence.text, known);
  const mentions = findMentions(tokens, index);
  return { sentence, tokens, mentions, found: findCues(tokens, mentions), bullet: isBullet(text, sentence) };
}

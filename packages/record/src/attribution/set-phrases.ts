import { coursePhrases } from "./course-phrases.js";
import { crowdPhrases } from "./crowd-phrases.js";
import { firstThatFits } from "./patterns.js";
import type { Token } from "./tokens.js";
import type { Voice } from "./voice.js";

const voiceOfOpening = firstThatFits<Voice>([...crowdPhrases, ...coursePhrases]);

/** The voice of a sentence that opens as sentences of the rapporteur, or about everybody, do. */
export function setPhrase(tokens: readonly Token[]): Voice | null {
  let opening = tokens[0]?.fold ?? "";
  for (let at = 1; at < 14 && at < tokens.length; at++) opening += ` ${tokens[at]!.fold}`;
  return voiceOfOpening(opening);
}

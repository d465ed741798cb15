import type { RosterPerson } from "../reading.js";
import type { Mention } from "./mentions.js";
import type { Token } from "./tokens.js";

/**
 * The speaker of a transcript's label ("SOEYA YOSHIHIDE: …", "Dr. Lee (Seoul): …"), or `other` when the label names
 * nobody of the session ("Q:", "AUDIENCE:"); null when the sentence has none.
 */
export function labelOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  present: (mention: Mention) => RosterPerson | null,
): RosterPerson | "other" | null {
  const [first] = mentions;
  // "[Jo Hale] Good morning."
  if (tokens[0]?.fold === "[" && first?.lead === 1 && tokens[first.to]?.fold === "]") return present(first) ?? "other";
  if (first?.lead === 0) {
    const after =
      tokens[first.to]?.fold === "("
        ? tokens.findIndex((token, at) => at > first.to && at < first.to + 25 && token.fold === ")") + 1
        : first.to;
    if (after > 0 && tokens[after]?.fold === ":") return present(first) ?? "other";
  }
  return isShouted(tokens) ? "other" : null;
}

/** In a transcript: a label with a name that nobody of the session has ("Mira Holt: …"). */
export function namesStranger(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex((token, at) => at > 6 || token.fold === ":");
  const words = tokens.slice(0, colon).filter(({ word }) => word);
  return tokens[colon]?.fold === ":" && words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Q:", "AUDIENCE:" */
function isShouted(tokens: readonly Token[]): boolean {
  let colon = 0;
  while (colon < 4 && tokens[colon] !== undefined && tokens[colon]?.fold !== ":") colon++;
  if (colon < 1 || colon > 3 || tokens[colon]?.fold !== ":") return false;
  const label = tokens.slice(0, colon);
  const shouted = label.every(
    (token) => token.word && token.text === token.text.toUpperCase() && !/^\p{N}/u.test(token.text),
  );
  return shouted && label.some((token) => token.text.length > 1 || token.text === "Q");
}

import { worldlyVerbs } from "./lexicon/verbs.js";
import { personalTitles } from "./lexicon/words.js";
import type { Mention } from "./mentions.js";
import type { Parsed } from "./parsed.js";
import { reports } from "./predicate.js";
import type { Choice } from "./source.js";
import type { Token } from "./tokens.js";
import type { Turn } from "./turns.js";
import { opensWithStranger } from "./voices.js";

/**
 * Somebody is said to speak who is not at the session, as far as the reader knows. A person without an office may well have
 * been there: then the turn before is `over`. Where several have spoken in the paragraph nobody can tell who reports it
 * (`unclear`). Null where it is part of what the speaker tells.
 */
export function absentSource(
  choice: Choice | null,
  { tokens, sentence }: Parsed,
  turn: Turn | null,
  voices: number,
): "over" | "unclear" | null {
  if (choice?.is !== "other" || !choice.cue.predicate || !("named" in choice.cue.source)) return null;
  const [mention] = choice.cue.source.named;
  const { predicate } = choice.cue;
  // "X showed how" is a new speaker as well as "X said": at the head of a paragraph, or by a verb that leaders are no subject of.
  const opens = sentence.paragraph !== turn?.paragraph && choice.cue.clause === "main";
  const treats = /^(?:present|answer)$/.test(predicate.kind) && (opens || !worldlyVerbs.has(predicate.lemma));
  const told = treats || (opens && predicate.past);
  const speaks =
    predicate.kind === "say" || (told && mention?.full === true) || (isPersonal(mention) && reports(predicate));
  // "Dr. X proposed it in 1995", "Y spoke there of …": a story that the speaker tells.
  if (!speaks || isStory(tokens, predicate.at)) return null;
  const perfect = /^(?:has|have|had)$/.test(tokens[predicate.at - 1]?.fold ?? "");
  if (predicate.past && !perfect && !holdsOffice(mention)) return "over";
  return voices < 2 || (turn?.length ?? 0) > 1 ? null : "unclear";
}

const isStory = (tokens: readonly Token[], verb: number): boolean => {
  const behind = tokens.slice(verb + 1, verb + 9).map(({ fold }) => fold);
  return (
    /^(?:there|once|then)$/.test(behind[0] ?? "") || /\bin (?:1[89]|20)\d\d\b|\bago\b|\bonce\b/.test(behind.join(" "))
  );
};

/**
 * Whether a paragraph opens with somebody who is on no list: called as one calls who is there, by a view ("For X, …"), or by
 * a surname and what people at a session do.
 */
export function opensWithAbsent({ tokens, mentions, found, sentence }: Parsed, turn: Turn | null): boolean {
  if (turn?.reach !== "prose" || sentence.paragraph === turn.paragraph) return false;
  const [first] = found.topics;
  return (
    (first?.lead === 0 && first.full && isPersonal(first)) ||
    found.frames.some(({ source, rule }) => "named" in source && source.named[0]?.full && rule !== "passive-by") ||
    opensWithStranger(tokens, mentions)
  );
}

/** Called as one calls who is there: "Dr. X". */
export const isPersonal = (mention: Mention | undefined): boolean =>
  mention?.titles.some((title) => personalTitles.has(title)) === true;

const holdsOffice = (mention: Mention | undefined): boolean =>
  mention !== undefined && (hasOffice(mention) || mention.candidates.some(hasOffice));

const hasOffice = ({ titles }: { titles: readonly string[] }): boolean => titles.some((title) => offices.test(title));

/** Offices of people who speak elsewhere. */
const offices =
  /^(?:president|prime|minister|chancellor|chairman|premier|secretary|king|queen|emperor|pope|leader|general|governor|senator|candidate)$/i;

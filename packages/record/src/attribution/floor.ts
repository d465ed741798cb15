import type { Role, RosterPerson } from "../reading.js";
import type { Cue } from "./cue.js";
import type { Mention } from "./mentions.js";
import type { Parsed } from "./parsed.js";

type Present = (mention: Mention) => RosterPerson | null;

/** "X asked Y whether …": "he replied" is Y's. "praised both papers and pressed Y": the second verb asks. */
export function addressee({ tokens, mentions }: Parsed, cue: Cue | null, present: Present): RosterPerson | null {
  const predicate = cue?.predicate;
  if (predicate == null) return null;
  // "wanted to know from Y", "turned to Y".
  const to = tokens.findIndex(
    ({ fold }, at) =>
      at > predicate.at && fold === (predicate.lemma === "turn" ? "to" : "from") && at <= predicate.at + 3,
  );
  const person =
    /^(?:turn|want|know|hear|learn)$/.test(predicate.lemma) && to > 0
      ? mentions.find(({ lead }) => lead === to + 1)
      : undefined;
  if (person !== undefined) return present(person);
  const verb = tokens.findIndex(
    ({ fold }, at) =>
      at >= predicate.at &&
      asking.test(fold) &&
      (at === predicate.at || /^(?:and|then|but)$/.test(tokens[at - 1]?.fold ?? "")),
  );
  const next = verb < 0 ? undefined : mentions.find(({ lead }) => lead > verb && lead <= verb + 2);
  return next === undefined ? null : present(next);
}

const asking = /^(?:ask|press|challeng|invit|question)(?:e?d|e?s|ing)$/;

/** "X gave the floor to Y": what follows is Y's. */
export function handedTo({ tokens, mentions }: Parsed, cue: Cue | null, present: Present): RosterPerson | null {
  const predicate = cue?.predicate;
  if (predicate == null || !/^(?:give|hand|pass|turn|yield)$/.test(predicate.lemma)) return null;
  const next = mentions.find(({ lead }) => lead > predicate.at && tokens[lead - 1]?.fold === "to");
  const between = tokens.slice(predicate.at + 1, next?.lead).map(({ fold }) => fold);
  return next === undefined || !between.some((word) => word === "floor" || word === "over") ? null : present(next);
}

/** What a moderator does who goes on: the next pronoun is not of whom they asked. */
const presides =
  /^(?:ask|want|wonder|thank|invite|turn|open|close|summari[sz]e|sum|remind|introduce|announce|welcome|note)$/;

/** What somebody does who has been asked. */
const replies =
  /^(?:reply|answer|respond|retort|concede|admit|acknowledge|confirm|counter|say|grant|allow|agree|object|deny|accept|insist)$/;

/** Whether "he …" after a question is of whom it was put to: by the verb, by "his reply", or because a moderator only presides. */
export const isAnswer = (lemma: string | null, noun: string | undefined, asker: Role | undefined): boolean =>
  (lemma !== null && (replies.test(lemma) || (asker === "moderator" && !presides.test(lemma)))) ||
  /^(?:reply|answer|response)$/.test(noun ?? "");

import { clauseBefore, leadBefore, predicateOf } from "./clause.js";
import type { Cue, Found } from "./cue.js";
import { frameAround, possessed } from "./frames.js";
import { verbs } from "./lexicon/verbs.js";
import { coordinators } from "./lexicon/words.js";
import { deliversOccasion, occasionDelivered } from "./occasions.js";
import type { Mention } from "./mentions.js";
import { type Predicate, predicateAfter, reports } from "./predicate.js";
import { pronounCues } from "./pronoun-cues.js";
import type { Token } from "./tokens.js";

/** Every cue of a sentence, by a person or a pronoun, left to right; subjects of verbs before other frames. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[]): Found {
  const subjects: Cue[] = [];
  const frames: Cue[] = [];
  const topics: Mention[] = [];
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (tokens[mention.from]?.quoted) continue;
    const frame = frameAround(tokens, mention);
    if (frame !== null) {
      frames.push(frame);
      continue;
    }
    const group = together(tokens, mentions, k);
    // "Neither X nor Y": the clause begins with "neither".
    const led = leadBefore(tokens, mention.lead, mention.from);
    const start = group.length > 1 && /^n?either$/.test(tokens[led - 1]?.fold ?? "") ? led - 1 : led;
    const last = group.at(-1) as Mention;
    const predicate = possessed(tokens, last) ? null : speaking(tokens, predicateOf(tokens, last.to));
    const clause = isPoint(tokens, start) && reports(predicate) ? "main" : clauseBefore(tokens, start);
    if (clause !== null) {
      if (predicate !== null && predicate.kind !== "idle" && !predicate.passive) {
        subjects.push({
          source: { named: group },
          clause,
          rule: ruleOf(tokens, start, predicate),
          predicate,
          at: start,
          listed: reports(predicate),
        });
      } else if (clause === "main") topics.push(...group);
    } else if (k === 0 && isPresented(tokens, start)) topics.push(...group);
    k += group.length - 1;
  }
  for (const cue of pronounCues(tokens)) (cue.rule === "pronoun-view" ? frames : subjects).push(cue);
  subjects.sort((a, b) => a.at - b.at);
  return { subjects, frames, topics };
}

/** "The second lecturer was X", "Next up was X", "The keynote was given by X": the sentence is about X. */
const isPresented = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.fold ?? "";
  if (before === "by") return occasionDelivered(tokens, at - 2);
  return (
    /^(?:was|were|is|came)$/.test(before) &&
    at > 1 &&
    at <= 12 &&
    !/^(?:it|this|that|there|he|she)$/.test(tokens[0]?.fold ?? "")
  );
};

/** "This was where X disagreed", "That is what X meant". */
const isPoint = (tokens: readonly Token[], at: number): boolean =>
  at <= 5 &&
  /^(?:this|that|here)$/.test(tokens[0]?.fold ?? "") &&
  /^(?:is|was)$/.test(tokens[1]?.fold ?? "") &&
  /^(?:where|what|why|how)$/.test(tokens[at - 1]?.fold ?? "");

/** "moderated the session and set the scene by remarking": the second verb reports. "welcomed the guests": none does. */
function speaking(tokens: readonly Token[], predicate: Predicate | null): Predicate | null {
  if (predicate === null) return predicate;
  // "was asked about grain and answered that …".
  if (predicate.passive) {
    const answer = /^(?:ask|press|question|challenge)$/.test(predicate.lemma) ? joinedVerb(tokens, predicate) : null;
    return answer !== null && /^(?:say|answer)$/.test(answer.kind) ? answer : predicate;
  }
  const ceremony =
    /^(?:welcome|thank|greet|introduce)$/.test(predicate.lemma) &&
    guests.test(
      tokens
        .slice(predicate.at + 1, predicate.at + 5)
        .map(({ fold }) => fold)
        .join(" "),
    );
  const event = ceremony || deliversOccasion(tokens, predicate);
  if (predicate.kind !== "idle" && !event) return predicate;
  for (let at = predicate.at + 1; at < Math.min(tokens.length, predicate.at + 20); at++) {
    // "nodded, adding that".
    const adding = tokens[at]?.fold === "," ? verbs.get(tokens[at + 1]?.fold ?? "") : undefined;
    if (!event && adding?.forms.has("ing") && /^(?:say|answer)$/.test(adding.kind))
      return { ...predicate, at: at + 1, lemma: adding.lemma, kind: adding.kind };
  }
  const joined = joinedVerb(tokens, predicate);
  if (joined !== null) return joined;
  return event &&
    !tokens.some(
      ({ fold }, at) => at > predicate.at && /^(?:that|for|by|how|why|what|asking|saying|noting)$/.test(fold),
    )
    ? { ...predicate, kind: "idle" }
    : predicate;
}

/** The verb of saying that "and" joins to another of the same subject. */
function joinedVerb(tokens: readonly Token[], { at: verb }: Predicate): Predicate | null {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 20); at++) {
    if (tokens[at]?.fold !== "and") continue;
    const next = predicateAfter(tokens, at + 1);
    if (next !== null && next.past && reports(next) && !/^(?:welcome|thank|introduce)$/.test(next.lemma)) return next;
  }
  return null;
}

const guests =
  /^(?:(?:all|the|everyone|everybody|those|his|her) )*(?:guests|participants|audience|attendees|sponsors|hosts|organi[sz]ers|everyone|everybody|present|delegates|visitors)\b/;

/** "Both sides, X objected, ask too little": set off by commas, the cue goes before every other. */
function ruleOf(tokens: readonly Token[], start: number, predicate: Predicate): string {
  if (!reports(predicate)) return "subject-verb";
  const after = tokens[predicate.at + 1];
  const setOff = tokens[start - 1]?.fold === "," && predicate.kind !== "think" && (after?.fold ?? ",") === ",";
  return setOff ? "parenthesis" : "cue-verb";
}

/** "Kim, Zhu and Soeya": the mentions that one verb has for its subject, the k-th first. */
function together(tokens: readonly Token[], mentions: readonly Mention[], k: number): Mention[] {
  const group = [mentions[k] as Mention];
  for (let next = k + 1; next < mentions.length; next++) {
    const before = group.at(-1) as Mention;
    const after = mentions[next] as Mention;
    if (possessed(tokens, before)) break;
    const between = tokens.slice(before.to, after.lead).map(({ fold }) => fold);
    const joined =
      /^(?:,? ?and|,|&|,? ?as well as|n?or)$/.test(between.join(" ")) ||
      /^\([^()]*\) ?(?:,|,? ?and)$/.test(between.join(" "));
    if (!joined) break;
    // "Kim, Zhu said": a comma alone joins only when "and" follows further on.
    if (
      between.at(-1) === "," &&
      !mentions.slice(next + 1).some((later) => coordinators.has(tokens[later.lead - 1]?.fold ?? ""))
    )
      break;
    group.push(after);
  }
  return group;
}

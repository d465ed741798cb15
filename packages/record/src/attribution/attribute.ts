import type { Attribute } from "../reading.js";
import type { Relation, Statement } from "../types.js";
import { Ahead } from "./ahead.js";
import type { Attribution } from "./attribution.js";
import { denies, holderVerb, modalityOf } from "./asides.js";
import type { Cue } from "./cue.js";
import { indexForms, type Mention } from "./mentions.js";
import { parse, type Parsed } from "./parsed.js";
import { stancesOf } from "./relations.js";
import { type Memory, resolve } from "./resolve.js";
import { holdersOf } from "./roles.js";
import { TurnReader } from "./turn-reader.js";
import { headingsByParagraph } from "./turns.js";
import { Words } from "./words.js";

/** Who said what: cues in each sentence, then turns through the text, then what is said about what. Linear in the text. */
export const attribute: Attribute = (text, sentences, roster, headings) => {
  const words = new Words(indexForms(roster));
  const parsed = new Ahead(sentences, (sentence) => parse(text, sentence, words));
  const reader = new TurnReader(holdersOf(roster), words, headingsByParagraph(headings), parsed);
  const statements: Statement[] = [];
  const relations: Relation[] = [];
  sentences.forEach((sentence, at) => {
    const item = parsed.from(at);
    const { tokens, mentions } = item;
    const { attribution, cue } = reader.next(at);
    const id = `s${at + 1}`;
    statements.push({
      id,
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      ...attribution,
      holder: holderOf(item, attribution.speaker, cue),
      modality: modalityOf(tokens),
      denies: denies(tokens, cue),
    });
    for (const stance of stancesOf(tokens, cue, mentions)) {
      const to = stance.to === null ? null : namedBy(stance.to, reader.memory);
      const from = attribution.speaker ?? null;
      if (from !== null && to !== from && (stance.to === null || to !== null))
        relations.push({ kind: stance.kind, from, to, statement: id });
    }
    relations.push(...mutual(cue, attribution, reader, id));
  });
  return { statements, relations, problems: reader.problems };
};

/** The one person a mention means, at the session or not; null when the text does not decide. */
function namedBy(mention: Mention, memory: Memory): string | null {
  const resolved = resolve(mention, { ...memory, turn: null }, true);
  if (resolved !== null && "person" in resolved) return resolved.person.name;
  return mention.candidates.length === 1 ? (mention.candidates[0]?.name ?? null) : null;
}

/** "X and Y agreed": each with the other; the first is the one who agrees. */
function mutual(cue: Cue | null, { rule }: Attribution, reader: TurnReader, statement: string): Relation[] {
  if (rule !== "several-speakers" || cue?.predicate == null || !("named" in cue.source)) return [];
  const kind = /^(?:agree|concur)$/.test(cue.predicate.lemma)
    ? "agrees"
    : /^(?:disagree|differ|clash|clashed|debate)$/.test(cue.predicate.lemma)
      ? "disagrees"
      : null;
  const names = cue.source.named.map((mention) => namedBy(mention, reader.memory));
  const [from, to] = names;
  if (kind === null || from == null || to == null || from === to) return [];
  const turned = cue.predicate.negated ? (kind === "agrees" ? "disagrees" : "agrees") : kind;
  return [{ kind: turned, from, to, statement }];
}

/** Whose view the speaker reports, when another person believes or says something after the cue. */
function holderOf({ tokens, mentions }: Parsed, speaker: string | null, cue: Cue | null): string | null {
  if (speaker === null) return null;
  const from = cue?.predicate?.at ?? cue?.at ?? -1;
  for (const mention of mentions) {
    const [person] = mention.candidates;
    if (mention.from <= from || person === undefined || mention.candidates.length > 1 || person.name === speaker)
      continue;
    if (tokens[mention.to - 1]?.possessive) continue;
    if (holderVerb(tokens, mention.to)) return person.name;
  }
  return null;
}

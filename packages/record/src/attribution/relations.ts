import type { Relation } from "../types.js";
import type { Cue } from "./cue.js";
import type { Mention } from "./mentions.js";
import type { Token } from "./tokens.js";

/** Agreement or disagreement that a sentence voices, with the mention it aims at (null: an idea or others). */
export interface Stance {
  kind: Relation["kind"];
  to: Mention | null;
}

const agreeing = "agrees";
const disagreeing = "disagrees";

/** Verb lemma → its stance, the words that must follow it, and whether it may aim at an idea. */
const patterns: readonly { lemma: RegExp; after: RegExp; kind: Relation["kind"] }[] = [
  {
    lemma: /^(?:agree|concur|side|align|sympathise|sympathize)$/,
    after: /^(?:\w+ly )?(?:with|that|on|about|,)/,
    kind: agreeing,
  },
  { lemma: /^(?:echo|second|endorse|reiterate|applaud|support|commend|praise|credit)$/, after: /^/, kind: agreeing },
  {
    lemma: /^(?:share)$/,
    after:
      /^(?:\w+ ){0,4}(?:view|views|opinion|concern|concerns|optimism|pessimism|assessment|position|sentiment|analysis|worry|worries|skepticism|scepticism|hope|belief)\b/,
    kind: agreeing,
  },
  { lemma: /^(?:join|build|expand|elaborate|follow)$/, after: /^(?:up )?on /, kind: agreeing },
  { lemma: /^(?:disagree|differ|dissent|quarrel)$/, after: /^/, kind: disagreeing },
  {
    lemma:
      /^(?:challenge|rebut|refute|contradict|counter|reject|dispute|question|criticise|criticize|dismiss|oppose|debunk)$/,
    after: /^/,
    kind: disagreeing,
  },
  { lemma: /^(?:push)$/, after: /^back/, kind: disagreeing },
  { lemma: /^(?:take)$/, after: /^(?:issue|exception) /, kind: disagreeing },
  { lemma: /^(?:object)$/, after: /^to /, kind: disagreeing },
];

/** These name a person and no idea: without one they say nothing about agreement. */
const needsPerson =
  /^(?:share|second|reiterate|applaud|support|commend|praise|credit|question|criticise|criticize|counter|build|expand|elaborate|follow|join|side|challenge|oppose|dismiss|reject|differ)$/;

/** Stances voiced by the cue's verb, and by "unlike X", "like X", "in contrast to X". */
export function stancesOf(tokens: readonly Token[], cue: Cue | null, mentions: readonly Mention[]): Stance[] {
  const found: Stance[] = [];
  const predicate = cue?.predicate ?? null;
  if (predicate !== null) {
    const after = tokens
      .slice(predicate.at + 1, predicate.at + 8)
      .map((token) => token.fold)
      .join(" ");
    const pattern = patterns.find(({ lemma, after: rest }) => lemma.test(predicate.lemma) && rest.test(after));
    if (pattern !== undefined) {
      const to = aim(tokens, mentions, predicate.at);
      const kind = predicate.negated ? (pattern.kind === agreeing ? disagreeing : agreeing) : pattern.kind;
      if (to !== null || !needsPerson.test(predicate.lemma)) found.push({ kind, to });
    }
  }
  for (const mention of mentions) {
    if (found.some(({ to }) => to === mention)) continue;
    const kind = comparison(tokens, mention, cue);
    if (kind !== null) found.push({ kind, to: mention });
  }
  return found;
}

/** The first person named after the verb, before a clause of its own begins. */
function aim(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Mention | null {
  for (const mention of mentions) {
    if (mention.from <= verb) continue;
    if (mention.lead - verb > 9) return null;
    const between = tokens.slice(verb + 1, mention.lead);
    return between.some(({ fold }) => fold === "that" || fold === "," || fold === "because") ? null : mention;
  }
  return null;
}

/** The last word of every phrase that compares. */
const comparing = /(?:unlike|like|to|with|(?:echo|second|challeng|rebutt|counter)ing)$/;

function comparison(tokens: readonly Token[], mention: Mention, cue: Cue | null): Relation["kind"] | null {
  if (!comparing.test(tokens[mention.lead - 1]?.fold ?? "")) return null;
  const before = tokens
    .slice(Math.max(0, mention.lead - 3), mention.lead)
    .map(({ fold }) => fold)
    .join(" ");
  if (cue !== null && "named" in cue.source && cue.source.named.includes(mention)) return null;
  if (/(?:^|[,;] |and )unlike$/.test(before) || /(?:contrary to|in contrast to|contrast with|opposed to)$/.test(before))
    return disagreeing;
  if (/(?:in line with|in agreement with|echoing|agreeing with|concurring with|seconding)$/.test(before))
    return agreeing;
  if (/(?:disagreeing with|challenging|rebutting|countering)$/.test(before)) return disagreeing;
  if (mention.lead === 1 && before === "like") return agreeing;
  return null;
}

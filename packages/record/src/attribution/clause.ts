import {
  adverbs,
  circumstances,
  complementisers,
  coordinators,
  openers,
  subordinators,
  titleLeads,
  titles,
} from "./lexicon/words.js";
import { otherPasts, verbs } from "./lexicon/verbs.js";
import { type Predicate, predicateAfter, reports } from "./predicate.js";
import type { Token } from "./tokens.js";

/**
 * How the clause of a subject stands in its sentence. `main`: its own. `also`: joined to one before. `aside`: "while X
 * argued …". `circumstance`: "when X asked …". `inside`: under another verb ("that X believes").
 */
export type Clause = "main" | "also" | "aside" | "circumstance" | "inside";

const breaks = new Set([",", ";", ":", "—", "–", "-", "(", ")", "”", '"', "“", "]", "?", "!", "*", "•"]);
const prepositions = new Set(
  "in on at during after from with for as to regarding concerning about through under over by throughout within".split(
    " ",
  ),
);

/** The clause that a subject beginning at `from` opens; null when it stands elsewhere, for instance as an object. */
export function clauseBefore(tokens: readonly Token[], from: number): Clause | null {
  let at = from - 1;
  for (;;) {
    const before = tokens[at];
    if (before === undefined) return "main";
    const { fold } = before;
    if (!before.word) {
      if (!breaks.has(fold)) return null;
      return afterComma(tokens, at);
    }
    if (circumstances.has(fold)) return "circumstance";
    if (fold === "as" && (tokens[at - 1]?.fold === "such" || tokens[at - 1]?.fold === "known")) return null;
    if (subordinators.has(fold)) return "aside";
    // "…, to which X replied".
    if (fold === "which" && tokens[at - 1]?.fold === "to" && tokens[at - 2]?.fold === ",") return "also";
    if (complementisers.has(fold)) return "inside";
    if (coordinators.has(fold)) return "also";
    if (adverbs.has(fold) || (fold.length > 4 && fold.endsWith("ly"))) {
      at--;
      continue;
    }
    return frontedPhrase(tokens, at + 1) ? "main" : null;
  }
}

/** After a comma: the main clause, unless only a reported verb and "that" stand before ("said that, in 1990, X"). */
function afterComma(tokens: readonly Token[], at: number): Clause {
  const before = tokens[at - 1];
  // "said that, in 1990, X"; "That, X remarked, is …" begins with it.
  if (before?.fold === "that" && at > 1) return "inside";
  const joined = tokens[at - 1];
  if (joined?.word && coordinators.has(joined.fold)) return "also";
  return "main";
}

/** "In recent years Knapper noted": a phrase of place or time before the subject, without a comma and without a verb. */
function frontedPhrase(tokens: readonly Token[], to: number): boolean {
  const first = tokens[0];
  if (first === undefined || to > 12 || !prepositions.has(first.fold)) return false;
  if (
    tokens[to - 1]?.capital === true &&
    tokens[to - 1]?.possessive !== true &&
    to > 1 &&
    prepositions.has(tokens[to - 2]?.fold ?? "")
  ) {
    // "With Kim": the name itself may hang on the preposition; "On Japan Kim said" does not.
    return to > 2 || first.fold === "on" || first.fold === "in";
  }
  if (prepositions.has(tokens[to - 1]?.fold ?? "")) return false;
  return tokens.slice(0, to).every((token) => token.word && !finiteLike(token));
}

const finiteLike = ({ fold, capital }: Token): boolean =>
  !capital &&
  (otherPasts.has(fold) ||
    (verbs.get(fold)?.forms.has("past") === true && fold !== "put" && fold !== "set") ||
    fold === "is" ||
    fold === "was");

/** Words between titles and what stands before: "The second speaker,", "session moderator". */
export function leadBefore(tokens: readonly Token[], lead: number, from: number): number {
  let at = lead;
  if (isPostBefore(tokens, from) || (lead === 1 && lead < from && tokens[0]?.capital === true && !isOpener(tokens[0])))
    return 0;
  // "former Ukrainian Foreign Minister X".
  while (
    at < from &&
    (/^(?:former|then|current|retired|late|ex)$/.test(tokens[at - 1]?.fold ?? "") || isNational(tokens[at - 1]))
  )
    at--;
  if (at === from && tokens[at - 1]?.fold !== "the") return houseBefore(tokens, at);
  while (at > 0 && tokens[at - 1]?.word && titleLeads.has(tokens[at - 1]?.fold ?? "") && !isClauseWord(tokens, at - 1))
    at--;
  return houseBefore(tokens, at);
}

/** "Delta University’s X", "the Council of Ports’ X": the house to which somebody belongs is part of the subject. */
function houseBefore(tokens: readonly Token[], to: number): number {
  const house = tokens[to - 1];
  if (house?.possessive !== true || !house.capital || house.quoted) return to;
  let at = to - 1;
  while (at > 0 && tokens[at - 1]!.word && (tokens[at - 1]!.capital || /^(?:of|for|the)$/.test(tokens[at - 1]!.fold)))
    at--;
  return at;
}

/** "Minister of Trade of Sakhalin Region X": a post with its house, in capitals, from the head of the sentence on. */
function isPostBefore(tokens: readonly Token[], from: number): boolean {
  if (from < 3 || from > 14) return false;
  const first = tokens[0]?.possessive === true ? 1 : 0;
  const head = tokens.slice(first, from);
  return (
    head[0]?.capital === true &&
    head.some(({ fold }) => titles.has(fold)) &&
    head.slice(0, 4).some(({ fold }) => fold === "of" || fold === "for") &&
    head.every(({ word, capital, fold, glued }) => word && (capital || glued || /^(?:of|for|and|the|on)$/.test(fold)))
  );
}

const isNational = (token: Token | undefined): boolean =>
  token?.capital === true && /(?:ian|ish|ese|ean|can|an|french|dutch|greek|german)$/.test(token.fold);

const isClauseWord = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.fold === "as" || tokens[at]?.fold === "and") && (at === 0 || tokens[at - 1]?.word === false);

/** The predicate of a subject that ends before `to`, looking past an affiliation, an appositive or a relative clause. */
export function predicateOf(tokens: readonly Token[], to: number): Predicate | null {
  const direct = predicateAfter(tokens, to);
  if (direct !== null) return direct;
  const next = tokens[to];
  if (next === undefined) return null;
  if (next.fold === "(" || next.fold === "[") {
    const close = tokens.findIndex(
      (token, at) => at > to && at < to + 40 && (token.fold === ")" || token.fold === "]"),
    );
    return close < 0 ? null : predicateOf(tokens, close + 1);
  }
  if (next.fold === "," || next.fold === "–" || next.fold === "—") return pastAppositive(tokens, to);
  return pastAffiliation(tokens, to);
}

const appositiveReach = 60;

/** "X, former minister of defense, Japan, argued": the first comma after which a reporting verb follows. */
function pastAppositive(tokens: readonly Token[], to: number): Predicate | null {
  const end = Math.min(tokens.length, to + appositiveReach);
  let silent: Predicate | null = null;
  for (let at = to; at < end; at++) {
    const { fold } = tokens[at] ?? { fold: "" };
    if (fold === ";" || fold === ":") return silent;
    if (fold !== "," && fold !== "–" && fold !== "—" && fold !== ")") continue;
    const predicate = predicateAfter(tokens, at + 1);
    // "X, head of the directorate": no verb of one person's.
    if (predicate !== null && predicate.at === at + 1 && isBaseOnly(tokens[predicate.at])) continue;
    if (reports(predicate)) return predicate;
    // "X, retired from the navy, talked about": the first that reports nothing counts only where no other follows.
    if (predicate?.kind === "idle" || predicate?.passive || (predicate?.kind === "other" && predicate.past))
      silent ??= predicate;
  }
  if (silent !== null) return silent;
  return unclosedAppositive(tokens, to + 1, end);
}

const isBaseOnly = (token: Token | undefined): boolean => {
  const forms = verbs.get(token?.fold ?? "")?.forms;
  return forms !== undefined && forms.has("base") && !forms.has("past") && !forms.has("third");
};

/** "X, professor at Seoul said": the second comma is missing. */
function unclosedAppositive(tokens: readonly Token[], from: number, end: number): Predicate | null {
  if (!titleLike(tokens[from])) return null;
  for (let at = from + 1; at < Math.min(end, from + 25); at++) {
    const token = tokens[at];
    if (token === undefined || token.fold === "," || complementisers.has(token.fold) || coordinatesClause(tokens, at))
      return null;
    const verb = verbs.get(token.fold);
    if (verb?.kind === "say" && verb.forms.has("past") && !token.capital) {
      return { at, lemma: verb.lemma, kind: verb.kind, negated: false, past: true, modal: false, passive: false };
    }
  }
  return null;
}

const titleLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:a|an|the|former|professor|director|president|chair|senior|research|fellow|minister|ambassador|from|of|who|deputy|vice|associate|assistant|head|visiting|executive|secretary|chairman|honorary)$/.test(
    token.fold,
  );

const coordinatesClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === "but" || tokens[at]?.fold === "while";

const affiliationLinks = new Set([
  "of",
  "for",
  "and",
  "the",
  "in",
  "at",
  "on",
  "de",
  "&",
  "to",
  "from",
  "a",
  "as",
  "du",
  "la",
]);
const affiliationStarts = new Set(["of", "from", "at", "with", "representing", "for", "in"]);

/** "X from Peking University analyzed": capitals and small link words up to the verb. */
function pastAffiliation(tokens: readonly Token[], to: number): Predicate | null {
  if (!affiliationStarts.has(tokens[to]?.fold ?? "")) return null;
  for (let at = to + 1; at < Math.min(tokens.length, to + 25); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (at > to + 1 && !token.capital) {
      const predicate = predicateAfter(tokens, at);
      if (reports(predicate)) return predicate;
    }
    if (token.fold === ",") return pastAppositive(tokens, at);
    if (!token.capital && !token.glued && !affiliationLinks.has(token.fold)) return null;
  }
  return null;
}

/** A capital at the beginning that is a plain opening word. */
export const isOpener = (token: Token | undefined): boolean => token !== undefined && openers.has(token.fold);

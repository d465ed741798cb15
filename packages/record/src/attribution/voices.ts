import { clauseBefore, predicateOf } from "./clause.js";
import { crowdSubject } from "./crowd.js";
import { notNames } from "../names/lexicon.js";
import { isBodyWord } from "../names/name.js";
import { openers, personalTitles, sessionNouns, titles, worldlyNouns } from "./lexicon/words.js";
import type { Mention } from "./mentions.js";
import { worldlyVerbs } from "./lexicon/verbs.js";
import { type Predicate, predicateAfter, reports } from "./predicate.js";
import { atSession } from "./resolve.js";
import { setPhrase } from "./set-phrases.js";
import { signs } from "./signs.js";
import { strangerSpeaks } from "./strangers.js";
import type { Token } from "./tokens.js";
import type { Voice } from "./voice.js";

export function voiceOf(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  return (
    biography(tokens, mentions) ??
    kindred(tokens) ??
    crowdSubject(tokens) ??
    setPhrase(tokens) ??
    sessionSubject(tokens) ??
    telling(tokens) ??
    inSession(tokens) ??
    leftOpen(tokens) ??
    stranger(tokens, mentions) ??
    chatter(tokens, mentions)
  );
}

/** "The session explored", "this report", "during the Q&A". */
function sessionSubject(tokens: readonly Token[]): Voice | null {
  const end = Math.min(tokens.length, 14);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || token.quoted) return null;
    const before = tokens[at - 1]?.fold ?? "";
    if (
      sessionNouns.has(token.fold) ||
      (token.fold === "q" && tokens[at + 1]?.fold === "&") ||
      token.fold === "question-and-answer"
    ) {
      const worldly = worldlyNouns.has(token.fold) && !/^(?:this|today's|panel|opening)$/.test(before);
      const predicate = predicateOf(tokens, at + 1);
      if (
        worldly &&
        !(
          at <= 3 &&
          (predicate?.kind === "present" || predicate?.kind === "other") &&
          predicate.past &&
          !/^(?:questions|speakers)$/.test(token.fold)
        )
      )
        return null;
      return { voice: "rapporteur", rule: "session-voice" };
    }
    // Only a short way in: articles, ordinals, prepositions, then the noun.
    if (
      !openers.has(token.fold) &&
      !/^(?:panel|question|answer|answers|first|second|third|fourth|last|next|final|closing|opening|plenary|whole|entire|ensuing|subsequent|following|lively|asan|q|&|open|main|two|one|day|two-panel|introductory|most|much|part|rest|focus|course|breakout)$/.test(
        token.fold,
      )
    )
      return null;
  }
  return null;
}

/** "Jane Roe is a fellow at …": who somebody is that was not at the session, for instance the author at the foot. */
function biography(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  const is = tokens.slice(0, 6).findIndex(({ fold }) => fold === "is" || fold === "was");
  if (is < 2) return null;
  const name = tokens.slice(0, is);
  if (
    !name.every(({ capital, glued, word }) => word && (capital || glued)) ||
    (mentions[0]?.from === 0 && mentions[0].candidates.some(atSession))
  )
    return null;
  const post = tokens
    .slice(is + 1, is + 9)
    .map(({ fold }) => fold)
    .join(" ");
  return /^(?:currently |presently )?(?:an?|the) (?:\w+ ){0,4}?(?:fellow|student|researcher|associate|assistant|candidate|intern|analyst|graduate|professor|lecturer|officer|coordinator|editor|consultant|rapporteur|scholar)\b/.test(
    post,
  )
    ? { voice: "rapporteur", rule: "introduced" }
    : null;
}

/** "Her compatriot added": somebody whom the text only relates to another. */
const kindred = (tokens: readonly Token[]): Voice | null =>
  /^(?:his|her|their)$/.test(tokens[0]?.fold ?? "") &&
  tokens
    .slice(1, 4)
    .some(({ fold }) =>
      /^(?:compatriot|colleague|counterpart|neighbou?r|namesake|countryman|countrywoman|co-?panell?ist|panell?ist)$/.test(
        fold,
      ),
    )
    ? { voice: "stranger", rule: "unnamed-person" }
    : null;

/** Words that a speaker does not utter: "each panelist's field". */
function telling(tokens: readonly Token[]): Voice | null {
  return tokens.some(
    (token, at) => (token.signs & signs.telling) !== 0 && !token.quoted && !/^an?$/.test(tokens[at - 1]?.fold ?? ""),
  )
    ? { voice: "rapporteur", rule: "session-voice" }
    : null;
}

const sessionPlaces = new Set(
  "discussion session panel room hour afternoon workshop seminar plenary roundtable".split(" "),
);

/** "Three themes emerged from the discussion": the session as where something happens, with nothing told of which. */
function inSession(tokens: readonly Token[]): Voice | null {
  const found = tokens.some(({ fold, quoted }, at) => {
    if (!sessionPlaces.has(fold) || quoted || !/^(?:the|this)$/.test(tokens[at - 1]?.fold ?? "")) return false;
    if (
      !/^(?:from|in|during|of|for|throughout|across)$/.test(tokens[at - 2]?.fold ?? "") ||
      tokens[at - 3]?.fold === "elephant"
    )
      return false;
    return /^(?:,|;|was|were|is)?$/.test(tokens[at + 1]?.fold ?? "");
  });
  return found ? { voice: "rapporteur", rule: "session-voice" } : null;
}

/** "Whether the formula will last was left open": what a discussion did not settle. */
const leftOpen = (tokens: readonly Token[]): Voice | null =>
  /^(?:whether|how|what|why|who|which|the question (?:of|whether|how)) .* (?:was|were) left (?:open|unanswered|unresolved|hanging)$/.test(
    tokens.map(({ fold }) => fold).join(" "),
  )
    ? { voice: "rapporteur", rule: "aside" }
    : null;

/** A name that the roster lacks, with a title or in two parts, as the subject of words uttered. */
function stranger(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  const named = (at: number): boolean => mentions.some(({ from, to }) => from <= at && at < to);
  for (let at = 0; at < Math.min(tokens.length, 30); at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !token.capital ||
      !personalTitles.has(token.fold) ||
      token.quoted ||
      named(at) ||
      clauseBefore(tokens, at) !== "main"
    )
      continue;
    let to = at + 1;
    while (
      (tokens[to]?.capital === true || tokens[to]?.glued === true) &&
      !named(to) &&
      !openers.has(tokens[to]?.fold ?? "")
    )
      to++;
    if (to === at + 1) continue;
    const predicate = predicateOf(tokens, to);
    if (reports(predicate) && predicate?.kind !== "think") return { voice: "stranger", rule: "unlisted-person" };
    at = to;
  }
  return null;
}

/** What people do who sit together, and capitals and ministries do not. */
const conversing = new Set(
  "interject quip joke remark wonder recall muse observe comment opine elaborate chime nod concur confess intervene".split(
    " ",
  ),
);

/** "Erguder interjected": a surname that the roster lacks, at the head of a sentence, by what no state does. */
const chatter = (tokens: readonly Token[], mentions: readonly Mention[]): Voice | null => {
  const predicate = ofStranger(tokens, mentions);
  const tells =
    predicate !== null &&
    (conversing.has(predicate.lemma) || (namesPerson(tokens) && hasPost(tokens) && reports(predicate)));
  return tells ? { voice: "stranger", rule: "unlisted-person" } : null;
};

/** "Erguder presented the plan": at the head of a paragraph, a surname that the roster lacks, and what is done at a session. */
export function opensWithStranger(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  // "Jo Hale, Resident Representative of the Harbour Fund, …"
  if (isStranger(tokens, mentions) && namesPerson(tokens) && hasOffice(tokens)) return true;
  const predicate = ofStranger(tokens, mentions);
  if (predicate !== null)
    return (
      namesPerson(tokens) || (/^(?:say|present|answer)$/.test(predicate.kind) && !worldlyVerbs.has(predicate.lemma))
    );
  // "At the same event, an adviser to the Council Jo Hale shared her view."
  if (strangerSpeaks(tokens, 1, mentions) && !tokens.some(({ fold }) => /^(?:1[89]|20)\d\d$/.test(fold))) return true;
  // "For Lim Chae-won, it is neither".
  const name = tokens.slice(1, 5);
  const ends = name.findIndex(({ fold }) => fold === ",");
  return (
    /^(?:for|to)$/.test(tokens[0]?.fold ?? "") &&
    ends >= 2 &&
    name.slice(0, ends).every(({ capital, glued, fold }) => (capital || glued) && !notNames.has(fold))
  );
}

/** The predicate in the past of a capitalised word at the head that is no place and nobody on the roster. */
function ofStranger(tokens: readonly Token[], mentions: readonly Mention[]): Predicate | null {
  if (!isStranger(tokens, mentions)) return null;
  const predicate = (hasPost(tokens) ? predicateOf : predicateAfter)(tokens, endOfName(tokens));
  return predicate?.past === true && !predicate.passive ? predicate : null;
}

/** A capitalised word at the head that is no place and nobody on the roster. */
function isStranger([first]: readonly Token[], mentions: readonly Mention[]): boolean {
  return (
    first?.capital === true &&
    !first.quoted &&
    !openers.has(first.fold) &&
    !titles.has(first.fold) &&
    !notNames.has(first.fold) &&
    mentions[0]?.from !== 0
  );
}

/** One past the capitals at the head. */
function endOfName(tokens: readonly Token[]): number {
  let to = 1;
  while (to < 5 && (tokens[to]?.capital === true || tokens[to]?.glued === true) && tokens[to - 1]?.possessive !== true)
    to++;
  return to;
}

/** Two words or three in capitals, and none that names a place or a house. */
function namesPerson(tokens: readonly Token[]): boolean {
  const name = tokens.slice(0, endOfName(tokens)).filter(({ glued }) => !glued);
  return (
    name.length >= 2 &&
    name.length <= 3 &&
    name.every(({ fold, text }) => !notNames.has(fold) && !isBodyWord(text) && !/^\p{Lu}{2,}$/u.test(text))
  );
}

/** ", Resident Representative of the Harbour Fund" */
function hasOffice(tokens: readonly Token[]): boolean {
  const to = endOfName(tokens);
  return (
    tokens[to]?.fold === "," &&
    tokens[to + 1]?.capital === true &&
    tokens.slice(to + 1, to + 4).some(({ fold }) => strongPosts.has(fold))
  );
}
const strongPosts = new Set(
  "director president chairman chairwoman chair representative professor fellow minister secretary ambassador adviser advisor analyst head officer manager coordinator founder dean editor correspondent researcher".split(
    " ",
  ),
);

/** ", counsel at a law firm, doubted": what the person is stands between commas. */
const hasPost = (tokens: readonly Token[]): boolean => {
  const to = endOfName(tokens);
  return (
    tokens[to]?.fold === "," && tokens[to + 1]?.capital === false && !/^(?:he|she|it|they)$/.test(tokens[to + 1]!.fold)
  );
};

import {
  adverbs,
  collectives,
  occasions,
  quoteVerbs,
  reportingVerbs,
  silentVerbs,
  speechNouns,
  standpointNouns,
} from "./lexicon.js";
import type { Mention } from "./mentions.js";

/** What a sentence says of its source by its wording alone. */
export type Cue =
  | { by: "name"; mention: Mention; rule: string; firm: boolean }
  | { by: "pronoun"; gender: "he" | "she"; rule: string }
  | { by: "collective"; rule: string }
  | { by: "rapporteur"; rule: string };

/** More than this of a sentence is not looked at for its source. */
const MOST = 1_200;

/** The first cue that decides, the surest kinds first; null when the sentence has none. */
export function cueOf(sentence: string, mentions: readonly Mention[]): Cue | null {
  const text = sentence.slice(0, MOST);
  const near = mentions.filter(({ end }) => end <= MOST);
  return (
    transcript(text, near) ??
    standpoint(text, near) ??
    subject(text, near) ??
    pronounSubject(text) ??
    owned(text, near) ??
    passive(text, near) ??
    quoteLast(text, near) ??
    voices(text) ??
    embeddedPronoun(text)
  );
}

const named = (mention: Mention, rule: string, firm = true): Cue => ({ by: "name", mention, rule, firm });

/** `NAME: text`. */
function transcript(text: string, mentions: readonly Mention[]): Cue | null {
  const first = mentions[0];
  if (!first || !/^\s*(?:\([^)]{0,60}\))?\s*:/.test(text.slice(first.end, first.end + 70))) return null;
  return isOpening(text, first.start) ? named(first, "transcript") : null;
}

/** "according to X", "in X's view", "from X's perspective", "for X,", "as X put it". */
function standpoint(text: string, mentions: readonly Mention[]): Cue | null {
  for (const mention of mentions) {
    const before = text.slice(Math.max(0, mention.start - 60), mention.start).replace(titlesBefore, "");
    const after = text.slice(mention.end, mention.end + 60);
    if (/\baccording to (?:the )?$/i.test(before)) return named(mention, "according-to");
    const noun = /^[’']s? (?:own )?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
    if (noun && standpointNouns.has(noun) && /\b(?:in|from|to|by)\s+$/i.test(before))
      return named(mention, "standpoint");
    if (/^(?:and |but )?(?:for|to|as for)\s+$/i.test(before) && /^(?:[’']s part)?,/.test(after))
      return named(mention, "for");
    if (/(?:^|,\s)as\s+$/i.test(before) && isReporting(nextWord(after))) return named(mention, "as");
  }
  const pronoun = /\b(?:according to (him|her)\b|(?:in|from) (his|her) (\p{L}+)|as (he|she) (\p{L}+))/iu.exec(text);
  if (!pronoun) return null;
  const [, whom, whose, noun, who, verb] = pronoun;
  const word = (whom ?? whose ?? who ?? "").toLowerCase();
  if (noun && !standpointNouns.has(noun.toLowerCase())) return null;
  if (verb && !isReporting(verb.toLowerCase())) return null;
  return { by: "pronoun", gender: word === "her" || word === "she" ? "she" : "he", rule: "standpoint" };
}

/** "X, professor at Y, noted that …": a name that opens its clause, and a verb that reports. */
function subject(text: string, mentions: readonly Mention[]): Cue | null {
  for (const [index, mention] of mentions.entries()) {
    if (!opensClause(text, mention.start)) continue;
    const rest = text.slice(mention.end, mention.end + 420);
    if (/^[’']s?\s/.test(rest) || /^\s+(?:and|or)\s+\p{Lu}/u.test(rest)) continue;
    const verb = verbAfter(rest, mentions[index + 1] !== undefined);
    if (verb === null) continue;
    if (reportingVerbs.has(verb)) return named(mention, "cue-verb");
    if (isOpening(text, mention.start) && looksPast(verb) && !silentVerbs.has(verb))
      return named(mention, "subject", false);
  }
  return null;
}

/** "He said", "On trade, she noted": the pronoun opens the sentence or the clause after a fronted phrase. */
function pronounSubject(text: string): Cue | null {
  const found =
    /^(?:["“‘'(]*)(?:(?:And|But|Yet|Then|So|Here|Next|Still|Finally|Moreover|Furthermore|However|Also|Again|Later|Instead),?\s+)?(He|She)\b/u.exec(
      text,
    );
  if (found) return { by: "pronoun", gender: found[1] === "She" ? "she" : "he", rule: "pronoun-subject" };
  const fronted = /^[^.;:“”"]{2,220}?,\s+(he|she)\s+((?:\p{L}+\s+){0,2}?\p{L}+)/u.exec(text);
  if (!fronted) return null;
  const verb = (fronted[2] ?? "")
    .toLowerCase()
    .split(/\s+/)
    .find((word) => !adverbs.has(word));
  if (!verb || !reportingVerbs.has(verb)) return null;
  return { by: "pronoun", gender: fronted[1] === "she" ? "she" : "he", rule: "pronoun-fronted" };
}

/** "…; ambiguity, she said, invites misreading" and "he said" at the end. */
function embeddedPronoun(text: string): Cue | null {
  const found = /[,;”"]\s+(he|she)\s+(?:also\s+|further\s+)?(\p{L}+)\s*[,.;”"]/u.exec(text);
  if (!found || !quoteVerbs.has((found[2] ?? "").toLowerCase())) return null;
  return { by: "pronoun", gender: found[1] === "she" ? "she" : "he", rule: "pronoun-inserted" };
}

/** "Kwon's presentation focused on …", and "His data suggest" for the speaker before. */
function owned(text: string, mentions: readonly Mention[]): Cue | null {
  const first = mentions[0];
  if (first && opensClause(text, first.start)) {
    const noun = /^[’']s? (?:\p{L}+ ){0,2}?(\p{L}+)/u.exec(text.slice(first.end, first.end + 50));
    const found = noun?.[0].split(" ").some((word) => speechNouns.has(word.toLowerCase()));
    if (found) return named(first, "speech-noun");
  }
  const whose = /^(His|Her) (?:\p{L}+ )?(\p{L}+)/u.exec(text);
  if (whose?.[0].split(" ").some((word) => speechNouns.has(word.toLowerCase()))) {
    return { by: "pronoun", gender: whose[1] === "Her" ? "she" : "he", rule: "speech-noun" };
  }
  return null;
}

/** "it was argued by X", "a point raised by X", "It was X who raised …". */
function passive(text: string, mentions: readonly Mention[]): Cue | null {
  for (const mention of mentions) {
    const before = text.slice(Math.max(0, mention.start - 60), mention.start).replace(titlesBefore, "");
    const verb = /(\p{L}+)\s+by\s+$/u.exec(before)?.[1]?.toLowerCase();
    if (verb && reportingVerbs.has(verb)) return named(mention, "passive");
    if (/^It was\s+$/.test(before) && /^\s+who\s/.test(text.slice(mention.end, mention.end + 6)))
      return named(mention, "cleft");
  }
  return null;
}

/** “…,” said X. */
function quoteLast(text: string, mentions: readonly Mention[]): Cue | null {
  for (const mention of mentions) {
    const before = text.slice(Math.max(0, mention.start - 40), mention.start).replace(titlesBefore, "");
    const verb = /[,”"’?!]\s*(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
    if (verb && quoteVerbs.has(verb)) return named(mention, "quote-last");
  }
  return null;
}

/** The panel as a whole, somebody unnamed, or the rapporteur's own voice. */
function voices(text: string): Cue | null {
  const opening = text.slice(0, 160).replace(/^[^,]{2,80},\s+/, "");
  if (/\b(?:it was|it has been|there was|there were)\b/i.test(opening.slice(0, 30)))
    return { by: "collective", rule: "impersonal" };
  const head = opening.slice(0, 60).toLowerCase();
  const first =
    /^(?:the |all |most |some |several |many |both |a few |one |another |other |of the )*(\p{L}+)/u.exec(head)?.[1] ??
    "";
  if (/^(?:the|this|our|a|an)\s/.test(head) && occasions.has(secondNoun(head)))
    return { by: "rapporteur", rule: "occasion" };
  if (collectives.has(first) && hasReporting(opening)) return { by: "collective", rule: "collective" };
  if (/^(?:during|in) the (?:discussion|debate|q&a|question)/i.test(text))
    return { by: "rapporteur", rule: "occasion" };
  return null;
}

function secondNoun(head: string): string {
  return (
    head
      .split(/[^\p{L}]+/u)
      .slice(1, 5)
      .find((word) => occasions.has(word)) ?? ""
  );
}

const hasReporting = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 14)
    .some((word) => reportingVerbs.has(word));

/** A title directly before a name. */
const titlesBefore =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Amb|Gen|Lt|Col|Adm|Sen|Rep)\.?\s+|\b(?:Professor|Ambassador|General|Minister|President|Director|Secretary|Senator|Chairman|Admiral|Colonel|Commissioner|Doctor)\s+)+$/u;

/** True when nothing but titles, a bullet or a connective stands before the name. */
function isOpening(text: string, start: number): boolean {
  const before = text.slice(0, start).replace(titlesBefore, "").trim();
  return (
    before.length <= 90 &&
    /^["“‘'(]*(?:(?:And|But|Yet|Then|Next|Finally|First|Lastly|Similarly|Likewise|Meanwhile|Session moderator|The (?:first|second|third|fourth|next|last|final|other) (?:speaker|panelist|presenter|discussant)|The (?:moderator|chair|chairman|discussant)|[A-Z][^.;:“”"]{0,80}),?)?$/.test(
      before,
    ) &&
    !/\b(?:of|by|to|with|from|and|that|than|for|on|in|at|against|about|like|unlike)$/i.test(before)
  );
}

/** True at the start, after a fronted phrase with a comma, or after a word that opens a clause. */
function opensClause(text: string, start: number): boolean {
  if (isOpening(text, start)) return true;
  const before = text
    .slice(Math.max(0, start - 80), start)
    .replace(titlesBefore, "")
    .trimEnd();
  return (
    /[,;:—–]$/.test(before) ||
    /[”"]$/.test(before) ||
    /\b(?:and|but|while|whereas|although|though|as|when)$/.test(before)
  );
}

/** The verb that a subject governs, past an apposition and adverbs; null when there is none near. */
function verbAfter(rest: string, others: boolean): string | null {
  let text = rest;
  for (let turn = 0; turn < 4; turn++) {
    const bracket = /^\s*\([^)]{0,120}\)/.exec(text);
    if (bracket) {
      text = text.slice(bracket[0].length);
      continue;
    }
    const word = nextWord(text);
    if (word !== "" && /^\s/.test(text) && !adverbs.has(word)) {
      if (/^\s+(?:from|of|at)\s/.test(text)) {
        const end =
          /^\s+(?:from|of|at)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}\p{M}.’'&-]*|of|for|and|the|in|on|&)[\s,]+){1,14}?(?=\p{Ll})/u.exec(
            text,
          );
        if (!end) return null;
        text = ` ${text.slice(end[0].length)}`;
        const next = nextWord(text);
        if (!adverbs.has(next)) return next;
        continue;
      }
      return word;
    }
    if (adverbs.has(word) && /^\s/.test(text)) {
      text = text.slice(text.toLowerCase().indexOf(word) + word.length);
      continue;
    }
    if (!/^\s*[,–—]/.test(text)) return null;
    // An apposition: the verb stands after one of its commas.
    const parts = text.split(/[,–—]\s+/).slice(1, 8);
    const verb = parts
      .slice(1)
      .map((part) => firstVerb(part))
      .find((each) => each !== null && reportingVerbs.has(each));
    const straight = firstVerb(parts[0] ?? "");
    if (straight !== null && reportingVerbs.has(straight) && !others) return straight;
    return verb ?? null;
  }
  return null;
}

function firstVerb(part: string): string | null {
  const found = part
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 4)
    .find((word) => word !== "" && !adverbs.has(word) && word !== "and" && word !== "on" && word !== "who");
  return found ?? null;
}

const nextWord = (text: string): string => /^\s*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
const isReporting = (word: string): boolean => reportingVerbs.has(word) || adverbs.has(word);
const looksPast = (word: string): boolean => /(?:ed|ew|oke|aid|ought|aught|old|ells|ests|ates|izes|ises)$/.test(word);

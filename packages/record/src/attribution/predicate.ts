import { adverbs, coordinators, degrees, modals } from "./lexicon/words.js";
import { otherPasts, stances, type Verb, type VerbClass, verbs } from "./lexicon/verbs.js";
import type { Token } from "./tokens.js";

/** What is said of a subject: "did not share", "was skeptical", "went on to argue". */
export interface Predicate {
  /** Token of the verb. */
  at: number;
  lemma: string;
  /** `other`: a finite verb that no list knows. */
  kind: VerbClass | "other";
  negated: boolean;
  past: boolean;
  /** What may or will be done: "he may turn to". */
  modal: boolean;
  /** The subject undergoes it: "was asked". */
  passive: boolean;
}

const beings = new Set([
  "is",
  "was",
  "are",
  "were",
  "be",
  "been",
  "being",
  "remained",
  "remains",
  "seemed",
  "appeared",
  "became",
  "sounded",
]);
const havings = new Set(["has", "had", "have", "having"]);
const modalsAndDo = new Set(
  "did does do will would may might can could should must shall wants wanted cannot used tends tended chose".split(" "),
);
const negations = new Set(["not", "never", "hardly", "no", "nor"]);
const negatedAux = /^(?:did|does|do|was|is|were|has|had|have|would|could|should|can|wo|are)n't$/;
const notVerbs = new Set([
  "perhaps",
  "towards",
  "whereas",
  "always",
  "besides",
  "others",
  "this",
  "as",
  "its",
  "his",
  "us",
  "yes",
  "plus",
  "across",
  "indeed",
  "red",
]);

/** "sought to dispel", "declined to discuss": whatever verb follows, the subject speaks. */
const attempts = new Set(
  "begged sought tried attempted declined refused undertook hastened endeavoured endeavored hesitated".split(" "),
);

const isAdverb = ({ fold, capital }: Token): boolean =>
  adverbs.has(fold) || (!capital && fold.length > 4 && fold.endsWith("ly"));

/** The verb whose subject ends before `from`; null when no finite verb follows at once. */
export function predicateAfter(tokens: readonly Token[], from: number): Predicate | null {
  let negated = false;
  let being = false;
  let having = false;
  let helped = false;
  let past = false;
  let modal = false;
  const start = pastAside(tokens, from);
  const end = Math.min(tokens.length, start + 12);
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || token.quoted) return null;
    const { fold } = token;
    if (having && !being && hasDoubts(tokens, at))
      return { at, lemma: "have", kind: "think", negated, past, modal, passive: false };
    if (attempts.has(fold) && tokens[at + 1]?.fold === "to" && !being && !having)
      return { at, lemma: fold, kind: "say", negated, past: true, modal, passive: false };
    const isNegatedAux = fold.endsWith("n't") && negatedAux.test(fold);
    // "X was not, for …": what another was.
    if (being && fold === "not" && /^[,;]?$/.test(tokens[at + 1]?.fold ?? ""))
      return { at, lemma: "be", kind: "think", negated: true, past, modal, passive: false };
    if (negations.has(fold) || isNegatedAux) {
      negated = true;
      if (isNegatedAux) {
        past ||= /^(?:did|was|were|had)/.test(fold);
        being ||= /^(?:was|is|were|are)/.test(fold);
        having ||= fold.startsWith("ha");
        helped = true;
      }
      continue;
    }
    if (beings.has(fold)) {
      being = true;
      past ||= fold !== "is" && fold !== "are" && fold !== "remains";
      continue;
    }
    if (havings.has(fold)) {
      having = true;
      past = true;
      continue;
    }
    if (modalsAndDo.has(fold) && !(fold.startsWith("want") && tokens[at + 1]?.fold !== "to")) {
      helped = true;
      modal ||= modals.has(fold);
      past ||= fold === "did" || fold === "wanted" || fold === "chose";
      // "X did.", "X did not.": what was asked, or said before.
      if (
        fold === "did" &&
        !being &&
        !having &&
        /^(?:not)?$/.test(
          tokens
            .slice(at + 1)
            .map((each) => each.fold)
            .join(" "),
        )
      )
        return { at, lemma: "do", kind: "answer", negated: at + 1 < tokens.length, past: true, modal, passive: false };
      continue;
    }
    if (being) {
      if (degrees.has(fold)) continue;
      if (isStance(tokens, at) || stances.has(fold) || stances.has(fold.replace(/i?er$/, "")) || opensColon(tokens, at))
        return { at, lemma: "be", kind: "think", negated, past, modal, passive: false };
      if (isViewPhrase(tokens, at) || isJudging(tokens, at))
        return { at, lemma: "be", kind: "think", negated, past, modal, passive: false };
    }
    const first = being ? firstTo(tokens, at) : null;
    if (first !== null)
      return {
        at: first,
        lemma: verbs.get(tokens[first]!.fold)!.lemma,
        kind: "say",
        negated,
        past,
        modal,
        passive: false,
      };
    // "would like to see".
    if (helped && modal && fold === "like" && tokens[at + 1]?.fold === "to") continue;
    if (fold === "to" && helped) continue;
    const verb = verbs.get(fold);
    if (verb !== undefined && !token.capital && !token.glued && finite(verb, { being, having, helped })) {
      const passive = being && !verb.forms.has("ing") && verb.forms.has("participle");
      // "works on liquefied gas": what somebody is there to tell of.
      const kind = verb.lemma === "work" && tokens[at + 1]?.fold === "on" ? "present" : verb.kind;
      return { at, lemma: verb.lemma, kind, negated, past: past || verb.forms.has("past"), modal, passive };
    }
    if (isAdverb(token)) continue;
    // "did not keep to the rule": a verb that no list knows.
    if (helped && past && !modal && !being && !having && /^\p{Ll}{3,}$/u.test(token.text))
      return { at, lemma: fold, kind: "other", negated, past, modal, passive: false };
    // "would keep it at four": what somebody would do is what they hold.
    if (
      modal &&
      tokens[at - (negated ? 2 : 1)]?.fold === "would" &&
      !being &&
      !having &&
      /^\p{Ll}{3,}$/u.test(token.text)
    )
      return { at, lemma: fold, kind: "other", negated, past: true, modal, passive: false };
    if (being || having || helped || token.capital || token.glued) return null;
    if (otherPasts.has(fold) || (fold.length > 3 && fold.endsWith("ed"))) {
      return { at, lemma: fold, kind: "other", negated, past: true, modal, passive: false };
    }
    if (
      fold.length > 3 &&
      fold.endsWith("s") &&
      !fold.endsWith("ss") &&
      !notVerbs.has(fold) &&
      !coordinators.has(fold)
    ) {
      return { at, lemma: fold, kind: "other", negated, past: false, modal, passive: false };
    }
    return null;
  }
  return null;
}

const asidePhrases =
  /^(?:by contrast|in (?:turn|reply|response|contrast|fact|particular|conclusion|closing|passing|general|principle|short|effect|essence|the end)|for (?:his|her|their) part|for one|on the (?:other hand|contrary)|at (?:first|last|length|once|times)|of course|as well) /;

/** "X by contrast found": where the verb may begin, past a phrase without commas. */
function pastAside(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || first.capital || !/^(?:by|in|for|on|at|of|as)$/.test(first.fold)) return from;
  const phrase = tokens
    .slice(from, from + 5)
    .map(({ fold }) => fold)
    .join(" ");
  const aside = asidePhrases.exec(`${phrase} `)?.[0];
  return aside === undefined ? from : from + aside.trim().split(" ").length;
}

/** "had his doubts", "had three questions". */
const hasDoubts = (tokens: readonly Token[], at: number): boolean =>
  /^(?:doubts|reservations|misgivings|qualms)$/.test(tokens[at]?.fold ?? "") ||
  /^none of (?:it|this|that|these)$/.test(
    tokens
      .slice(at, at + 3)
      .map(({ fold }) => fold)
      .join(" "),
  ) ||
  /^(?:no|little|some|every|more|great|full|much|high) (?:patience|faith|hopes?|confidence|sympathy|trust|expectations?|appetite|enthusiasm)\b/.test(
    `${tokens[at]?.fold} ${tokens[at + 1]?.fold}`,
  ) ||
  /^(?:his|her|no|a|some|many|few|serious|grave|little|several|two|three|four|also|only|one|other|another|more|similar) (?:\w+ )?(?:doubts?|questions?|reservations?|concerns?|words?|warnings?|messages?|objections?|suggestions?|proposals?|answers?|explanations?|advice|points?|worries|illusions?)\b/.test(
    tokens
      .slice(at, at + 3)
      .map(({ fold }) => fold)
      .join(" "),
  ) ||
  /^(?:an?|his|her|another|no) (?:\w+ ){0,3}(?:view|views|opinion|point of view|position|perspective|answer|reading|explanation)\b/.test(
    tokens
      .slice(at, at + 7)
      .map(({ fold }) => fold)
      .join(" "),
  );

/** "was unapologetic", "was dismissive of it": an adjective that ends the predicate. */
const isStance = (tokens: readonly Token[], at: number): boolean => {
  const { fold, capital } = tokens[at]!;
  if (
    capital ||
    !/^\p{L}{4,}(?:ic|ous|ful|ive|less|some)$/u.test(fold) ||
    /^(?:public|academic|native|executive)$/.test(fold)
  )
    return false;
  const next = tokens[at + 1];
  return next === undefined || /^(?:about|on|that|of|to|in|as|when|and|but|,|;|:)$/.test(next.fold);
};

/** "was the first to speak", "was the only one to say": the verb of saying behind it; null where there is none. */
function firstTo(tokens: readonly Token[], at: number): number | null {
  if (
    tokens[at]?.fold !== "the" ||
    !/^(?:first|second|third|next|last|only|one|sole)$/.test(tokens[at + 1]?.fold ?? "")
  )
    return null;
  const to = tokens.findIndex(({ fold }, k) => k > at + 1 && k <= at + 4 && fold === "to");
  const verb = to < 0 ? undefined : verbs.get(tokens[to + 1]?.fold ?? "");
  return verb !== undefined && verb.forms.has("base") && /^(?:say|present|answer|think)$/.test(verb.kind)
    ? to + 1
    : null;
}

/** "was kinder", "was the most hopeful of the four", "was terse, calling it a farce": how somebody judged. */
function isJudging(tokens: readonly Token[], at: number): boolean {
  const { fold, capital } = tokens[at]!;
  if (capital) return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (fold === "the")
    return next !== undefined && (/^(?:most|least)$/.test(next.fold) || /^\p{L}{3,}est$/u.test(next.fold));
  if (next?.fold === "," && after !== undefined && !after.capital) {
    const verb = verbs.get(after.fold);
    if (verb?.forms.has("ing") && /^(?:say|think|answer)$/.test(verb.kind)) return true;
  }
  // "was more guarded", "was less sure": not what was done to somebody.
  if (
    /^(?:more|less|equally|rather|decidedly|markedly)$/.test(tokens[at - 1]?.fold ?? "") &&
    /^\p{L}{4,}$/u.test(fold) &&
    next?.fold !== "by" &&
    (next === undefined || /^(?:,|;|:|about|on|than|in|of|as|still|and|but|that)$/.test(next.fold))
  )
    return true;
  return (
    /^\p{L}{3,}er$/u.test(fold) &&
    !/^(?:later|rather|either|neither|never|ever|under|over|after|former|other|another|further|together|older|younger|earlier)$/.test(
      fold,
    ) &&
    (next === undefined || /^(?:,|;|:|than|about|on|towards?|still|in|with)$/.test(next.fold))
  );
}

/** "was brief: nobody pays": what is said follows the colon. */
const opensColon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.fold === ":" && tokens[at]?.capital === false;

/** "was of the view", "was in favor", "was at pains". */
function isViewPhrase(tokens: readonly Token[], at: number): boolean {
  const phrase = tokens
    .slice(at, at + 4)
    .map((token) => token.fold)
    .join(" ");
  return /^(?:of the (?:\w+ )?(?:view|opinion|belief|same)|of (?:two|the) minds?|of (?:an?|another) (?:\w+ )?(?:view|opinion|mind)|in (?:favou?r|agreement)|at (?:pains|ease|odds|a loss)|under no illusions?)\b/.test(
    phrase,
  );
}

/** Whether the form can be the verb of a subject, given the auxiliaries before it. */
function finite(verb: Verb, { being, having, helped }: { being: boolean; having: boolean; helped: boolean }): boolean {
  if (being) return verb.forms.has("ing") || verb.forms.has("participle");
  if (having) return verb.forms.has("participle");
  if (helped) return verb.forms.has("base");
  return verb.forms.has("past") || verb.forms.has("third") || verb.forms.has("base");
}

/** A verb of a list, with a subject that acts. */
export function reports(predicate: Predicate | null): boolean {
  return predicate !== null && !predicate.passive && predicate.kind !== "idle" && predicate.kind !== "other";
}

import { clauseBefore, leadBefore } from "./clause.js";
import type { Cue } from "./cue.js";
import { utterances, viewNouns } from "./lexicon/words.js";
import { verbs } from "./lexicon/verbs.js";
import type { Mention } from "./mentions.js";
import { occasionDelivered } from "./occasions.js";
import { type Predicate, predicateAfter, reports } from "./predicate.js";
import type { Token } from "./tokens.js";

export const possessed = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens[mention.to - 1]?.possessive === true;

/** Ways to name a source that are no subject of a verb. */
export function frameAround(tokens: readonly Token[], mention: Mention): Cue | null {
  const before = (back: number): string => tokens[mention.lead - back]?.fold ?? "";
  const frame = (rule: string, at: number, predicate: Predicate | null = null): Cue => ({
    source: { named: [mention] },
    clause: "main",
    rule,
    predicate,
    at,
    listed: true,
  });
  const the = before(1) === "the" ? 1 : 0;
  const prior = (back: number): string => before(back + the);
  if (prior(1) === "to" && prior(2) === "according") return frame("according-to", mention.lead - 2);
  if (prior(1) === "to" && /^(?:fell|left)$/.test(prior(2))) return frame("left-to", 0);
  const atStart = mention.lead - the === 1;
  const next = tokens[mention.to];
  if (
    atStart &&
    (prior(1) === "for" || prior(1) === "to") &&
    !possessed(tokens, mention) &&
    (next?.fold === "," || (prior(1) === "for" && opensStatement(tokens, mention.to)))
  )
    return frame("for-name", 0);
  // "“…” — X, deputy minister": who is quoted.
  if (isDash(before(1)) && /^["”’»]$/.test(before(2).replace(/^,$/, before(3))))
    return frame("quoted-by", mention.lead - 1);
  // "In the view of X", "from the standpoint of X".
  if (prior(1) === "of" && viewNouns.has(prior(2)) && prior(3) === "the" && viewPrepositions.has(prior(4)))
    if (framesClause(tokens, mention.lead - the - 4)) return frame("in-the-view-of", mention.lead - the - 4);
  if (isCleft(tokens, mention)) return frame("cleft", 0);
  // "So did X", "Nor does X": X does as was said before.
  if (mention.lead - the === 2 && /^(?:so|nor|neither)$/.test(before(2)) && auxiliary.test(before(1)))
    return frame("so-did", 0);
  // "It is X’s view that …".
  if (possessed(tokens, mention) && prior(2) === "it" && /^(?:is|was)$/.test(prior(1)) && opensView(tokens, mention.to))
    return frame("in-the-view-of", mention.lead - 2);
  if (atStart && prior(1) === "per") return frame("according-to", 0);
  if (prior(1) === "for" && prior(2) === "as" && mention.lead - the === 2) return frame("as-for", 0);
  if (prior(1) === "by") {
    const particle = /^(?:out|up|forward|down)$/.test(prior(2)) ? 1 : 0;
    const participle = pastParticiple(tokens, mention.lead - 2 - the - particle);
    if (participle !== null && !occasionDelivered(tokens, participle.at))
      return frame("passive-by", mention.lead - 1 - the, participle);
  }
  // "This prompted X to describe".
  const moved =
    moving.test(before(1)) && next?.fold === "to" ? verbs.get(tokens[mention.to + 1]?.fold ?? "") : undefined;
  if (moved?.forms.has("base") && moved.kind !== "idle")
    return frame("moved-to", mention.lead, {
      at: mention.to + 1,
      lemma: moved.lemma,
      kind: moved.kind,
      negated: false,
      past: true,
      modal: false,
      passive: false,
    });
  const who = tokens[mention.to]?.fold === "who" ? predicateAfter(tokens, mention.to + 1) : null;
  if (prior(2) === "it" && prior(1) === "was" && reports(who)) return frame("it-was-who", 0, who);
  // "…, was X’s answer."
  if (
    possessed(tokens, mention) &&
    /^(?:is|was)$/.test(before(1)) &&
    utterances.has(next?.fold ?? "") &&
    tokens[mention.to + 1] === undefined
  )
    return frame("utterance-of", mention.lead - 1);
  const view = viewOf(tokens, mention.lead - the, mention.to, possessed(tokens, mention));
  if (view !== null) return frame(view, mention.lead - the);
  const relative = whoBehind(tokens, mention.to);
  if (relative !== null) {
    const predicate = predicateAfter(tokens, relative + 1);
    const clause = clauseBefore(tokens, leadBefore(tokens, mention.lead, mention.from));
    if (reports(predicate) && clause === null) return frame("who-verb", mention.lead, predicate);
  }
  return inverted(tokens, mention, frame);
}

/** "What worries X most is", "What X wanted was": the verb beside the name tells a view, and what it is follows. */
export function isCleft(tokens: readonly Token[], { lead, to }: Pick<Mention, "lead" | "to">): boolean {
  if (!/^(?:what|where)$/.test(tokens[0]?.fold ?? "") || lead > 4) return false;
  const rest = tokens.slice(to, to + 10).map(({ fold }) => fold);
  if (lead === 1) return reports(predicateAfter(tokens, to)) && rest.some((word) => word === "was" || word === "is");
  const verb = tokens[lead - 1]?.fold ?? "";
  return /^(?:worr|troubl|struck|strikes|interest|surpris|bother|concern|puzzl|alarm|impress|amaz|annoy|reassur)/.test(
    verb,
  );
}

/** The "who" in "X of the Harbour Institute, who observed": behind the name and the house; null where there is none. */
function whoBehind(tokens: readonly Token[], to: number): number | null {
  for (let at = to; at < Math.min(tokens.length, to + 25); at++) {
    const { fold, capital } = tokens[at]!;
    if (fold === ";" || fold === ":") return null;
    if (fold === "who") return tokens[at - 1]?.fold === "," ? at : null;
    if (!capital && (fold === "is" || fold === "was" || verbs.get(fold)?.forms.has("past"))) return null;
  }
  return null;
}

const moving = /^(?:prompt|l|mov|dr|caus|provok|inspir|spur|compell|induc)(?:ed|ove)$/;

const auxiliary = /^(?:do|does|did|is|was|has|had|would|could|can|will)$/;

/** "… view that", "… firm belief that". */
export const opensView = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ fold }, k) => utterances.has(fold) && tokens[at + k + 1]?.fold === "that");

const isDash = (mark: string): boolean => mark === "—" || mark === "–" || mark === "-";

/** "For X this is a habit", "For X it would be too early". */
const opensStatement = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|that|it|there|the|these|such|neither|none|what)$/.test(tokens[at]?.fold ?? "");

/** "it was argued by X", "a point made by X", "echoed by X". */
function pastParticiple(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at];
  const verb = token?.word && !token.capital ? verbs.get(token.fold) : undefined;
  if (verb === undefined || verb.kind === "idle" || !verb.forms.has("participle")) return null;
  // "Asked by X": the answer is another's. "introduced by X", "joined by X" report nothing.
  if (
    /^(?:ask|introduce|question|welcome|follow|pose|inquire|thank|close|open|begin|commend|praise|invite)$/.test(
      verb.lemma,
    )
  )
    return null;
  // A participle after a comma or at the start hangs on another subject: "Challenged by X, Zhu said".
  const before = tokens[at - 1];
  if (before === undefined || (!before.word && before.fold === ",")) return null;
  return { at, lemma: verb.lemma, kind: verb.kind, negated: false, past: true, modal: false, passive: true };
}

const viewPrepositions = new Set(["in", "from", "to", "by", "under"]);

/** "In X's view", "from X's perspective"; "X's presentation focused on", "X's point was that". The rule, or null. */
export function viewOf(tokens: readonly Token[], from: number, to: number, possessive: boolean): string | null {
  let at = to;
  while (
    at < to + 4 &&
    tokens[at]?.word &&
    !utterances.has(tokens[at]?.fold ?? "") &&
    /^(?:own|main|starting|strongest|broader|first|second|third|final|key|central|opening|closing|keynote|personal|initial|welcome|congratulatory|introductory|inaugural|last|other|next|overall|basic|brief|written|concluding)$/.test(
      tokens[at]?.fold ?? "",
    )
  )
    at++;
  const noun = tokens[at];
  if (noun === undefined || noun.capital) return null;
  const preposition = tokens[from - 1]?.fold ?? "";
  // "should say in his speech" is where somebody speaks of somebody's speech.
  const occasion = /^(?:speech|talk|presentation|remarks|paper|lecture|address|statement|comments)$/.test(noun.fold);
  if (occasion && tokens[from - 2]?.word === true) return null;
  if (possessive && viewPrepositions.has(preposition) && viewNouns.has(noun.fold) && framesClause(tokens, from - 1))
    return "in-the-view-of";
  if (!utterances.has(noun.fold)) return null;
  // "Ryu paper examines": the mark is missing.
  if (!possessive && !(at === to && treating.test(tokens[at + 1]?.fold ?? ""))) return null;
  const clause = clauseBefore(tokens, from);
  if (clause !== "main" && clause !== "also") return null;
  return nounPredicate(tokens, at + 1) ? "utterance-of" : null;
}

const treating =
  /^(?:is|was|focus(?:e[ds])?|cover(?:s|ed)|examine[sd]?|deal[st]|dealt|looks?|looked|explore[sd]?|compare[sd]?|addresse[sd]|asks?|asked|trace[sd]?|show(?:s|ed)|finds|found|stud(?:ies|ied)|argue[sd]?|concern(?:s|ed)|analy[sz]e[sd]|treat(?:s|ed)|discusse[sd]|consider(?:s|ed)|investigate[sd])$/;

/** The frame stands at the sentence's beginning, after a comma, or is set off; not "contrary to X's view". */
function framesClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !before.word) return true;
  return !/^(?:contrary|similar|opposed|agree|agreed|disagree|disagreed|respond|responded|responding|response|reply|interested|refer|referred|referring|according|objected|addition|contrast|difference|believe|flaw|flaws|faith|share|gap|gaps|hole|holes|key|central|alternative|reaction|related|point|pointed|turning|turned|answer|return|back|due|thanks|next|learned|departed|differ|differed)$/.test(
    before.fold,
  );
}

/** A verb follows the noun, perhaps after "on …", "about …" or "of …". */
function nounPredicate(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at];
    if (token === undefined) return false;

    if (/^(?:is|was|were|are|had|has|:)$/.test(token.fold)) return !becameOf(tokens, at);
    const predicate = predicateAfter(tokens, at);
    if (predicate !== null) return !becameOf(tokens, predicate.at);
    if (at === from && !/^(?:on|about|of|at|in|to|for|regarding|with|,|and|from)$/.test(token.fold)) return false;
  }
  return false;
}

/** "X's question came back", "X's remark drew protest": what became of it, the rapporteur tells. */
const becameOf = (tokens: readonly Token[], at: number): boolean => {
  const [verb, next] = [tokens[at]?.fold ?? "", tokens[at + 1]?.fold ?? ""];
  return (
    (/^(?:was|were)$/.test(verb) &&
      /^(?:taken|picked|echoed|shared|contested|challenged|disputed|endorsed|supported|seconded|questioned|welcomed)$/.test(
        next,
      ) &&
      tokens.slice(at + 2, at + 5).some(({ fold }) => fold === "by")) ||
    /^(?:came|went|met|prompted|provoked|sparked|caused|returned|remained|triggered|elicited)$/.test(verb) ||
    (verb === "drew" && /^(?:an?|some|little|much|few|no|protests?|criticism|agreement)$/.test(next))
  );
};

const inverting = new Set(
  "said says noted notes argued argues added adds explained explains suggested warned warns observed observes concluded claimed remarked cautioned insisted stressed emphasized emphasised stated asserted maintained contended recalled quipped replied responded predicted lamented wrote declared pointed mused answered countered objected retorted admitted conceded asked".split(
    " ",
  ),
);

/** "…," said X. */
function inverted(
  tokens: readonly Token[],
  mention: Mention,
  frame: (rule: string, at: number, predicate: Predicate) => Cue,
): Cue | null {
  let at = mention.lead - 1;
  while (at > 0 && /^(?:the|out|also|moderator)$/.test(tokens[at]?.fold ?? "")) at--;
  const verb = tokens[at];
  const before = tokens[at - 1];
  if (verb === undefined || !inverting.has(verb.fold) || verb.quoted) return null;
  if (before !== undefined && before.word && !before.quoted && !/^(?:so|thus|as)$/.test(before.fold)) return null;
  if (before === undefined) return null;
  const entry = verbs.get(verb.fold);
  return frame("verb-name", at, {
    at,
    lemma: entry?.lemma ?? verb.fold,
    kind: "say",
    negated: false,
    past: true,
    modal: false,
    passive: false,
  });
}

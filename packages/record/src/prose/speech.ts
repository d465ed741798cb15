import { predicateAfter } from "../attribution/predicate.js";
import { verbs, worldlyVerbs } from "../attribution/lexicon/verbs.js";
import { tokenise } from "../attribution/tokens.js";
import { sayingVerbs } from "../names/lexicon.js";

/** What is done far from any session. */
export const elsewhere = new Set(
  "announce declare demand threaten promise condemn denounce launch invite request kick run pay move make".split(" "),
);

/** Verbs that tell of speech with these words behind them only: "set out", "showed how". */
const withWords: readonly [RegExp, RegExp][] = [
  [/^shed/, /^ (?:\p{L}+ )?light on\b/u],
  [/^show/, /^ (?:how|that|why|what)\b/],
  [/^(?:set|laid|put|went)$/, /^ (?:out|forth|down|forward|through|on|back|\S+ (?:\S+ )?(?:tone|stage|scene))\b/],
];

const body =
  "(?:[Pp]arliament|[Cc]ongress|Diet|Bundestag|[Ss]enate|Duma|Knesset|House|[Cc]ourt|[Pp]ress|[Rr]eporters|[Nn]ation|UN|U\\.N\\.|United Nations|Security Council|General Assembly|Party)";
const lead = "(?: (?:as much|so|this|it|once|already|first|back|famously|publicly)){0,2}";
/** When or where something was said that was not said at the session: "in 1962", "in Prague", "long ago", "in his memoirs", "told Congress". */
const awayFromSession = new RegExp(
  [
    `^ (?:the |a )?(?:\\p{Lu}\\p{L}+ )?${body}\\b`,
    `^${lead} (?:in|since|until|by|before|after|around) (?:the )?(?:early |mid-|late |spring |summer |autumn |fall |winter )?(?:of )?(?:\\p{Lu}\\p{Ll}+ )?(?:1[5-9]|20)\\d\\ds?\\b`,
    `^${lead} (?:in|at|before) (?:his|her|their|an?) (?:\\p{Ll}+ )?(?:memoirs?|(?:auto)?biography|diar(?:y|ies)|letters?|books?|inaugural|campaign|interview|article|essay|novel|testimony|tweets?|speech (?:in|to|at|of))\\b`,
    `^${lead} (?:long ago|in those days|at the time|years (?:ago|before|earlier)|decades (?:ago|before|earlier)|a (?:century|generation) (?:ago|before|earlier))\\b`,
    "^ (?:at|in|to|before) (?:the|an?|his|her|its|their) (?:\\p{L}+ )?(?:conference on|summit|rally|press conference|White House|Kremlin|Blue House)\\b",
    // "in Prague"
    "^ (?:in|at) (?!(?:English|Korean|Japanese|Chinese|Russian|French|Spanish|German|Arabic|Session|Panel|Part)\\b)\\p{Lu}\\p{L}+",
  ].join("|"),
  "u",
);
/** Whether what follows a verb sets its words in another time or place than the session's. */
export const saidElsewhere = (rest: string): boolean => awayFromSession.test(rest);

/**
 * Whether what follows a name tells that somebody spoke at the session. `introduced`: the sentence says who it is, by a house
 * or as one speaks of who is there ("Dr."); then what is done elsewhere as well counts too, and views. `placed`: by a house; then the present tense will do.
 */
export function reportsSpeech(verb: string, rest: string, introduced = false, placed = false): boolean {
  if (!placed && saidElsewhere(rest)) return false;
  // Whoever "believed" or "had told" something may be anybody.
  const told = verbs.get(verb);
  if (!introduced && (told?.kind === "think" || /^(?:had|has|have)$/.test(verb))) return false;
  if (sayingVerbs.has(verb)) return true;
  const needed = withWords.find(([form]) => form.test(verb));
  if (needed) return needed[1].test(rest);
  if (verb === "delivered") return true;
  const predicate = predicateAfter(tokenise(`${verb}${rest}`), 0);
  if (
    predicate === null ||
    predicate.passive ||
    predicate.kind === "idle" ||
    predicate.modal ||
    !(predicate.past || (placed && /^(?:say|think|answer)$/.test(predicate.kind)))
  )
    return false;
  // "did not hide his doubts"
  if (predicate.kind === "other")
    return introduced && (/^\p{Ll}{2,}ed$/u.test(verb) || (placed && verb === "did" && predicate.negated));
  if (predicate.lemma === "be" || worldlyVerbs.has(predicate.lemma))
    return introduced && !elsewhere.has(predicate.lemma);
  return true;
}

/** The verb of the sentence behind a relative clause: "X, who joined by video, *stated that* …"; null where none is. */
export function behindRelative(clause: string): [verb: string, rest: string] | null {
  const main = /^[^,;:]{2,120}, (?:also |then |further |first )?(\p{Ll}+)(.{0,80})/u.exec(clause);
  return main && reportsSpeech(main[1]!, main[2]!, true) ? [main[1]!, main[2]!] : null;
}

/** Whether prose that credits somebody with words speaks of who is there, or of somebody talked about. */

import type { Listed } from "../header/people.js";
import { notNames } from "../names/lexicon.js";
import { bare } from "../names/name.js";
import type { Sentence } from "../reading.js";
import { speaksIn } from "./introductions.js";

/** How one calls somebody who is there. */
const personalTitle = /^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Amb|Ambassador)\.?$/;
export const isCalledPersonally = ({ titles }: Pick<Listed, "titles">): boolean =>
  titles.some((title) => personalTitle.test(title));

/** What a sentence tells of somebody beside the name: what stands before it, in brackets and between commas behind it, and the verb. */
export interface Told {
  before: string;
  bracket?: string | undefined;
  /** "X of the Harbour Desk". */
  of?: string | undefined;
  apposition?: string | undefined;
  /** "X, who leads a port, said". */
  relative: boolean;
  verb: string;
}

/** Whether a sentence says that whom it credits with words did so here, or who they are today. */
export const isToldOf = ({ before, bracket, of, apposition, relative, verb }: Told): boolean =>
  here.test(before) ||
  (bracket !== undefined && /\p{L}/u.test(bracket)) ||
  (of !== undefined && /\p{Lu}/u.test(of) && !of.split(" ").every((word) => notNames.has(bare(word)))) ||
  (relative && !past.test(apposition ?? "")) ||
  (apposition !== undefined && !past.test(apposition)) ||
  /^(?:spoke|presented|elaborated|lectured|recounted|introduced)$/.test(verb);
const here =
  /\b(?:talk|address|presentation|speech|remarks|panel|session|speaker|keynote|lecture|intervention|paper)\b|(?:^|\s)(?:[Rr]esearch fellow|staffer|[Aa]sked by [^,]+,) $/u;
const past =
  /^(?:(?:the|an?|his|her|their) )?(?:then|late|former|predecessor|president|prime minister|chancellor|leader|founder of)\b|\b(?:author of|at the time|died|[Nn]obel)\b/i;

/** "told participants that" */
export const toEverybody =
  /^(?:told|reminded|assured|informed|warned|urged|asked) (?:the |all )?(?:participants|delegates|audience|panel|meeting|session|conference|forum|room|workshop|guests|attendees)\b/;

/** "once said", "has long argued": as one tells of somebody who is not there. */
export const isOfOld = (verb: string): boolean =>
  /^(?:once|always|often|famously|long|later|recently|publicly|repeatedly|previously|already|never|used|has|had|have)$/.test(
    verb,
  );

/** So far on somebody who is there is called again. */
const NEAR = 150;

/**
 * Whether somebody without a house whom a sentence credits with words is there, and not only talked about: they open a paragraph
 * with a title, or are credited again, by the surname or a pronoun; within a paragraph, both.
 */
export function isThere(person: Listed, sentences: readonly Sentence[], index: number): boolean {
  const { paragraph } = sentences[index]!;
  const titled = isCalledPersonally(person);
  const opens = sentences[index - 1]?.paragraph !== paragraph;
  if (opens && titled) return true;
  if (!opens && !titled) return false;
  const next = sentences[index + 1];
  if (opens && next?.paragraph === paragraph && goesOnAs.test(next.text)) return true;
  return speaksIn(person, sentences.slice(index + 1, index + NEAR), never);
}
const never = /(?!)/;
const goesOnAs = /^(?:He|She|In (?:his|her) |For (?:him|her)\b)/;

import type { Voice } from "./voice.js";

/** What a sentence opens with, in folded words with a space between any two, and whose voice it is then. */
export type Phrase = [opening: RegExp, voice: Voice];

/** One of the words, which stand apart in the list; `_` is a space inside one. */
export const any = (list: string): string => `(?:${list.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;
/** Any number of them, in any order, each with a space behind it. */
export const some = (list: string): string => `(?:${any(list)} )*`;

export function collective(rule: string, opening: string): Phrase {
  return [new RegExp(opening), { voice: "collective", rule }];
}

export function rapporteur(rule: string, opening: string): Phrase {
  return [new RegExp(opening), { voice: "rapporteur", rule }];
}

/** What the rapporteur slips in about how words were received, and about the course of the session. */
export function aside(opening: string): Phrase {
  return rapporteur("aside", opening);
}

import type { CaseProblem } from "@detente/case";
import { and, count, quotedList, several, short } from "./phrases.js";
import { suggestion, unreadable } from "./remedies.js";
import type { WordingTable } from "./wording.js";

/** What can be wrong with the names in a case, with its quotations, and with what its claims rest on. */
export const caseClaimsWording = {
  "case/unknown-name": ({ what, name, nearest, known }) => ({
    headline: `There is no ${what} “${name}”.`,
    expected: known.length === 0 ? `the case has no ${what} at all` : `one of: ${several(known, 24)}`,
    remedy: suggestion(
      nearest,
      known.length === 0 ? `Add the ${what}, or take this name out.` : "Use one of these names.",
    ),
  }),
  "case/duplicate-id": ({ what, id, first }) => ({
    headline: `Two things are called “${id}”.`,
    found: first
      ? `the first ${what} of this name is in line ${first.line}`
      : `the program uses this ${what} name itself`,
    remedy: `Give this ${what} another name.`,
  }),
  "case/named-twice": ({ what, name }) => ({
    headline: `The ${what} “${name}” is named twice.`,
    remedy: "Name it once.",
  }),
  "case/no-evidence": ({ what, id }) => ({
    headline: `The ${what} “${id}” rests on nothing.`,
    expected: "`held:` with a quotation, or `assumed:` with a reason",
    remedy: "Quote who holds it under `held:`, or say under `assumed:` why you assume it.",
  }),
  "case/no-record": ({ quote }) => ({
    headline: "There is a quotation, but no record to find it in.",
    found: `“${short(quote)}”`,
    remedy: "Add the record: `records:` with a name and a path, for instance `plenum: records/plenum.md`.",
  }),
  "case/record-needed": ({ quote, known }) => ({
    headline: "The case has several records, and this quotation does not say which it is from.",
    found: `“${short(quote)}”`,
    remedy: `Write \`record:\` beside the quotation: ${quotedList(known, "or")}.`,
  }),
  "case/record-outside": ({ record, file }) => ({
    headline: `The record “${record}” lies outside the folder of the case.`,
    found: file,
    remedy: "Put the record inside the folder and name it relative to the case file.",
  }),
  "case/record-unreadable": ({ record, file, reason }) => ({
    headline: `The record “${record}” cannot be read.`,
    found: `${file} (${unreadable(reason)})`,
    remedy: "Check the path; it is relative to the case file.",
  }),
  "case/quote-not-found": ({ quote, record, nearest }) => ({
    headline: `The record “${record}” does not say this word for word.`,
    found: `“${short(quote, 300)}”`,
    ...(nearest === null
      ? {}
      : { expected: `nearest passage, ${placeWords(nearest.at)}: “${short(nearest.text, 300)}”` }),
    remedy:
      nearest === null
        ? "Nothing in the record comes near: quote other words, or say `assumed:` and why."
        : "Quote the record word for word, or say `assumed:` and why.",
  }),
  "case/quote-ambiguous": ({ quote, places }) => ({
    headline: "These words stand in several places, said by different people.",
    found: `“${short(quote)}”: ${several(
      places.map(({ at, speaker }) => `line ${at.line} (${speaker ?? "nobody known"})`),
      6,
    )}`,
    remedy: "Quote more words, so that the quotation fits one place only.",
  }),
  "case/quote-spans-speakers": ({ quote, speakers }) => ({
    headline: "The quotation runs over more than one speaker.",
    found: `“${short(quote)}”: ${speakers.map((speaker) => speaker ?? "nobody known").join(", then ")}`,
    remedy: "Quote one speaker at a time.",
  }),
  "case/quote-speaker-unknown": ({ quote }) => ({
    headline: "Nobody is known to have said this.",
    found: `“${short(quote)}”`,
    remedy: "Quote a sentence whose speaker is known, or say in `of:` whose view it is.",
  }),
  "case/quote-outside-statements": ({ quote }) => ({
    headline: "The quotation stands outside what was said: in the header, a heading or a note.",
    found: `“${short(quote)}”`,
    remedy: "Quote a sentence of the body.",
  }),
  "case/held-and-denied": ({ id, by }) => ({
    headline: `${by} both holds and denies the claim “${id}”.`,
    remedy: "Take one of the two quotations away, or say in `of:` whose view the speaker reports.",
  }),
  "case/speakers-without-claim": ({ speakers, record }) => ({
    headline: `No claim rests on what ${speakers.length === 1 ? speakers[0] : count(speakers.length, "speaker")} said in the record “${record}”.`,
    ...(speakers.length === 1 ? {} : { found: and(speakers) }),
    remedy: "Read it again: it may bear on the model, or the model leaves a view out.",
  }),
  "case/coverage": ({ record, statements, cited, uncited }) => ({
    headline: `The model uses ${cited} of ${count(statements, "statement")} of the record “${record}”.`,
    ...(uncited.length === 0
      ? {}
      : { found: `not used: ${several(uncited.map(({ text }) => `“${short(text, 60)}”`))}` }),
    remedy: "Read the others: a want, a condition or a denial may be missing from the model.",
  }),
} satisfies Partial<WordingTable<CaseProblem>>;

const placeWords = ({ file, line }: { readonly file?: string; readonly line: number }): string =>
  file === undefined ? `line ${line}` : `${file}, line ${line}`;

import type { SessionRecord } from "../types.js";
import { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from "./selectors.js";

/** A statement as a W3C Web Annotation: a sentence of the record, and whose it is. */
export interface Annotation {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "Annotation";
  motivation: "identifying";
  body: {
    type: "Statement";
    speaker: string | null;
    holder: string | null;
    how: string;
    confidence: string;
    rule: string;
  };
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] };
}

/**
 * Every statement of a record as a W3C Web Annotation, for programs that code texts.
 *
 * @param source where the text is: a path or an address.
 */
export function annotationsOf({ text, statements }: SessionRecord, source: string): Annotation[] {
  return statements.map(({ id, start, end, speaker, holder, how, confidence, rule }) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#${id}`,
    type: "Annotation",
    motivation: "identifying",
    body: { type: "Statement", speaker, holder, how, confidence, rule },
    target: { source, selector: selectorsOf(text, start, end) },
  }));
}

import stringWidth from "string-width";

/** Columns a text takes on a terminal; text without escape sequences. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** ASCII, Latin letters with accents, and the dashes, quotation marks and bullets of prose: one column each. */
const NARROW = /^[\x20-\x7e\u00c0-\u024f\u2010-\u2027]*$/;

import stringWidth from "string-width";

/** Columns a text takes on a terminal; text without escape sequences. */
export function widthOf(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

/** Whether each character, and so any part of the text, takes as many columns as it has units. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** ASCII, Latin letters with accents, and the dashes, quotation marks and bullets of prose: one column each. */
const NARROW = /^[\x20-\x7e\u00c0-\u024f\u2010-\u2027]*$/;

import stringWidth from "string-width";

/** Columns a text takes on a terminal; text without escape sequences. */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

const ASCII = /^[\x20-\x7e]*$/;

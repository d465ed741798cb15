/**
 * What a record or a case says must not steer the terminal or the page it is shown on: escape sequences, other control
 * characters and the marks that turn the direction of text (which can make a line read otherwise than it is) become
 * visible replacement characters. Line breaks and tabs become spaces, since layout is the renderer's business.
 */
export function clean(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(HIDDEN, "\uFFFD");
}

// Controls (C0, DEL, C1), direction marks, and surrogates without a partner.
const HIDDEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

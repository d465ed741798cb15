/** A text without the differences that a word-for-word quotation may have, and where each of its characters stands. */
export interface Folded {
  readonly text: string;
  /** `starts[i]`: offset, in the untouched text, of the folded text's character `i`; one entry more for the end. */
  readonly starts: Uint32Array;
}

const same: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
};

/** Spaces and line breaks of any number count as one space, typographic quotation marks and dashes as plain ones. */
export function fold(text: string): Folded {
  const starts = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let afterSpace = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === "\u00ad") continue;
    const isSpace = /\s/.test(sign);
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    starts[length++] = index;
    pieces.push(isSpace ? " " : (same[sign] ?? sign));
  }
  starts[length] = text.length;
  return { text: pieces.join(""), starts: starts.subarray(0, length + 1) };
}

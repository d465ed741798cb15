/**
 * Places in a text as the W3C Web Annotation Data Model writes them (https://www.w3.org/TR/annotation-model/#selectors):
 * by quotation, which outlives edits, and by position, which is exact as long as the text stays as it is.
 */
export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  type: "TextPositionSelector";
  /** UTF-16 code units into the text; `end` is exclusive. */
  start: number;
  end: number;
}

/** Characters of context before and after a quotation. */
const CONTEXT = 32;

/** Both selectors of a passage. */
export function selectorsOf(text: string, start: number, end: number): [TextQuoteSelector, TextPositionSelector] {
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: "TextPositionSelector", start, end },
  ];
}

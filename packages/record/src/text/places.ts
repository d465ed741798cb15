import type { FoundProblem } from "../problems.js";
import type { RecordProblem } from "../types.js";

/** Problems with line and column in place of an offset, in the order of the text. */
export function problemsWithPlaces(text: string, found: readonly FoundProblem[]): RecordProblem[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map(({ start, ...problem }) => {
      for (; at < start; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
          line++;
          lineStart = at + 1;
        }
      }
      return { ...problem, at: { line, column: start - lineStart + 1 } };
    });
}

import type { Line } from "./lines.js";

/** The height in which most of the text is set. */
export function heightOf(lines: readonly Line[]): number {
  const signs = new Map<number, number>();
  for (const { height, text } of lines) {
    const at = Math.round(height * 2) / 2;
    signs.set(at, (signs.get(at) ?? 0) + text.length);
  }
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Footnotes: lines in a smaller print below all others of their page. Left in place they would cut a sentence in two. */
export function withoutNotes(lines: readonly Line[], bodyHeight: number): { body: Line[]; notes: Line[] } {
  const isSmall = ({ height }: Line): boolean => height < bodyHeight * 0.93;
  const lowest = new Map<Line["column"], number>();
  for (const line of lines) {
    if (!isSmall(line)) lowest.set(line.column, Math.min(lowest.get(line.column) ?? Infinity, line.y));
  }
  const floor = Math.min(...lowest.values());
  const isNote = (line: Line): boolean => {
    const bottom = line.column === "across" ? floor : (lowest.get(line.column) ?? floor);
    return isSmall(line) && Number.isFinite(bottom) && line.y < bottom;
  };
  return { body: lines.filter((line) => !isNote(line)), notes: lines.filter(isNote) };
}

import type { Line } from "./lines.js";
import type { Page } from "./rows.js";

/** A page with its lines in reading order. */
export interface ReadPage {
  page: Page;
  lines: readonly Line[];
}

const key = ({ text }: Line): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
const spot = ({ y, height }: Line): string => `${Math.round(y / 3)} ${Math.round(height)}`;
const atMargin = ({ height }: Page, { y }: Line): boolean => y > height * 0.9 || y < height * 0.1;

const PAGE_NUMBER = /^\W*(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?\W*$/i;
/** What a browser prints around a page. */
const STAMP = /^(?:file|https?):\/\/\S+(?: \d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?\b/;
/** A head that tells something about the session is read, unless it runs over several pages. */
const TELLS = /:|\b(?:session|plenary|panel|rapporteur|moderator)\b/i;

/** The pages without running heads, running feet and page numbers. `bodyHeight`: of most of the text. */
export function withoutFurniture(pages: readonly ReadPage[], bodyHeight: number): Line[][] {
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  const most = Math.max(3, Math.ceil(pages.length * 0.6));
  const texts = new Map<string, number>();
  const spots = new Map<string, number>();
  const alone = pages.map(({ page, lines }) => {
    const marginal = lines.filter((line) => atMargin(page, line));
    count(texts, marginal.map(key));
    const found = marginal.length > MOST_MARGINAL ? [] : marginal.filter((line) => standsAlone(line, lines));
    count(spots, found.map(spot));
    return new Set(found);
  });
  return pages.map(({ page, lines }, index) =>
    lines.filter((line) => {
      if (!atMargin(page, line)) return true;
      const text = line.text.trim();
      if (PAGE_NUMBER.test(text) || STAMP.test(text) || (texts.get(key(line)) ?? 0) >= often) return false;
      if (alone[index]?.has(line) !== true) return true;
      const isHead = !TELLS.test(text) && isAboveTitle(line, lines, bodyHeight);
      return !isHead && (spots.get(spot(line)) ?? 0) < most;
    }),
  );
}

/** A page with more lines than this in its margins has text there. */
const MOST_MARGINAL = 20;

function count(counts: Map<string, number>, keys: readonly string[]): void {
  for (const each of new Set(keys)) counts.set(each, (counts.get(each) ?? 0) + 1);
}

/** Whether a line no larger than the text stands above a larger one. */
const isAboveTitle = (line: Line, lines: readonly Line[], bodyHeight: number): boolean =>
  line.height <= bodyHeight && lines.some(({ y, height }) => y < line.y && height > bodyHeight * 1.15);

/** Whether nothing of the text is near. */
function standsAlone(line: Line, lines: readonly Line[]): boolean {
  return lines.every((other) => {
    const gap = Math.abs(other.y - line.y);
    return gap < 2 || gap > Math.max(other.height, line.height) * 1.8;
  });
}

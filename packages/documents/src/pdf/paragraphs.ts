import { linesOf, type Page, type Run } from "./lines.js";

/** Pages to text: furniture taken off, lines joined to paragraphs, hyphens at line ends undone. */
export function paragraphsOf(pages: readonly Page[]): string {
  const paragraphs: string[] = [];
  for (const lines of withoutFurniture(pages)) {
    const pitch = pitchOf(lines);
    let last: Run | null = null;
    for (const line of lines) {
      const text = line.text.replace(/\s+/g, " ").trim();
      const open = paragraphs.at(-1);
      const goesOn: boolean = last === null ? continues(open, text) : follows(last, line, pitch, open, text);
      if (open !== undefined && goesOn) paragraphs[paragraphs.length - 1] = join(open, text);
      else paragraphs.push(text);
      last = line;
    }
  }
  return paragraphs.join("\n\n");
}

/** Over a page or column break only a sentence cut in two goes on. */
function continues(open: string | undefined, text: string): boolean {
  return open !== undefined && !/[.!?:]["”’)]*$/.test(open) && /^\p{Ll}/u.test(text);
}

function follows(last: Run, line: Run, pitch: number, open: string | undefined, text: string): boolean {
  const gap = last.y - line.y;
  if (gap < 0 || gap > pitch * 6) return continues(open, text);
  const sameSize = Math.abs(last.height - line.height) < 1;
  return sameSize && gap < pitch * 1.3 && line.x < last.x + line.height * 0.8;
}

function join(open: string, text: string): string {
  if (/\p{L}-$/u.test(open) && /^\p{Ll}/u.test(text)) return open.slice(0, -1) + text;
  return `${open} ${text}`;
}

/** The usual distance between lines: the lower quartile, as gaps between paragraphs only add to it. */
function pitchOf(lines: readonly Run[]): number {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 14;
}

const atMargin = (page: Page, { y }: Run): boolean => y > page.height * 0.9 || y < page.height * 0.1;

const key = ({ text }: Run): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();

function withoutFurniture(pages: readonly Page[]): Run[][] {
  const seen = new Map<string, number>();
  const read = pages.map((page) => ({ page, lines: linesOf(page) }));
  for (const { page, lines } of read) {
    for (const text of new Set(lines.filter((line) => atMargin(page, line)).map(key))) {
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  const repeated = Math.max(2, Math.ceil(pages.length * 0.4));
  return read.map(({ page, lines }) =>
    lines.filter((line) => {
      if (!atMargin(page, line)) return true;
      const isNumber = /^\W*(page )?\d{1,4}( ?(of|\/) ?\d{1,4})?\W*$/i.test(line.text);
      return !isNumber && (seen.get(key(line)) ?? 0) < repeated;
    }),
  );
}

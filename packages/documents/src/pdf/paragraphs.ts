import { endOf, type Line, linesOf, type Page } from "./lines.js";

/** Pages to text: furniture taken off, lines joined to paragraphs, hyphens at line ends undone. */
export function paragraphsOf(pages: readonly Page[]): string {
  const read = withoutFurniture(pages);
  const compounds = compoundsOf(read.flat());
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const lines of read) {
    const pitch = pitchOf(lines);
    const edges = edgesOf(lines);
    for (const [index, line] of lines.entries()) {
      const text = line.text.replace(/\s+/g, " ").trim();
      const open = paragraphs.at(-1);
      if (last === null || open === undefined) paragraphs.push(text);
      else {
        const isFull = ENDS_IN_HYPHEN.test(open) || lacksRoom(last, line, edges.get(last.column) ?? 0);
        const goesOn = index === 0 || turnsBack(last, line, pitch) ? overBreak : inColumn;
        const how = goesOn({ last, line, open, text, pitch, isFull });
        if (how === "paragraph") paragraphs.push(text);
        else paragraphs[paragraphs.length - 1] = how === "line" ? `${open}\n${text}` : join(open, text, compounds);
      }
      last = line;
    }
  }
  return paragraphs.join("\n\n");
}

const ENDS_SENTENCE = /[.!?:]["”’)]*$/;
const ENDS_IN_HYPHEN = /[\p{L}.][-\u00ad\u2010]$/u;
const BULLET = /^([•◦▪‣·–-]|\(?\d{1,2}[.)])\s/;
const LABEL = /^\p{Lu}[\p{L}/ ]{1,30}:(\s|$)/u;

/** Two lines that follow each other, the text that is open and the text that follows; `isFull`: the margin broke it. */
interface Meeting {
  last: Line;
  line: Line;
  open: string;
  text: string;
  pitch: number;
  isFull: boolean;
}

const turnsBack = (last: Line, line: Line, pitch: number): boolean =>
  last.y - line.y < 0 || last.y - line.y > pitch * 6;

const begins = ({ last, line, text }: Meeting): boolean =>
  Math.abs(last.height - line.height) >= 1 || BULLET.test(text);

/** Over the end of a page or column a paragraph goes on when its line was full or its sentence is cut in two. */
function overBreak(meeting: Meeting): "none" | "paragraph" {
  const isCut = !ENDS_SENTENCE.test(meeting.open) && /^\p{Ll}/u.test(meeting.text);
  return !begins(meeting) && (isCut || meeting.isFull) ? "none" : "paragraph";
}

function inColumn(meeting: Meeting): "none" | "line" | "paragraph" {
  const { last, line, open, text, pitch, isFull } = meeting;
  const isCentred = Math.abs((last.x + endOf(last) - line.x - endOf(line)) / 2) < line.height * 0.4;
  const isIndented = !isCentred && line.x >= last.x + line.height * 0.8;
  if (begins(meeting) || isIndented || last.y - line.y >= pitch * 1.3) return "paragraph";
  if (!isFull && /[.!?]["”’)]*$/.test(open)) return "paragraph";
  return isFull && !LABEL.test(text) ? "none" : "line";
}

/** Whether the next line's first word had no room left: then the margin broke the line, not the writer. */
function lacksRoom(last: Line, line: Line, edge: number): boolean {
  const sign = line.width / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text.trimStart())?.[0].length ?? 0;
  return endOf(last) + (word + 1) * sign * 0.9 > edge;
}

/** Where the lines of each column end. */
function edgesOf(lines: readonly Line[]): Map<Line["column"], number> {
  const edges = new Map<Line["column"], number>();
  for (const line of lines) edges.set(line.column, Math.max(edges.get(line.column) ?? 0, endOf(line)));
  return edges;
}

/** Words with a hyphen in the middle of a line: one that is cut there keeps it. */
function compoundsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}

function join(open: string, text: string, compounds: ReadonlySet<string>): string {
  if (!ENDS_IN_HYPHEN.test(open)) return `${open} ${text}`;
  const compound = `${/\p{L}*[^\p{L}]$/u.exec(open)?.[0].slice(0, -1)}-${/^\p{L}*/u.exec(text)?.[0]}`.toLowerCase();
  if (/^\p{Ll}/u.test(text) && !compounds.has(compound)) return open.slice(0, -1) + text;
  return `${open.slice(0, -1)}-${text}`;
}

/** The usual distance between lines: the lower quartile, as gaps between paragraphs only add to it. */
function pitchOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 14;
}

const atMargin = (page: Page, { y }: Line): boolean => y > page.height * 0.9 || y < page.height * 0.1;

const key = ({ text }: Line): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();

function withoutFurniture(pages: readonly Page[]): Line[][] {
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

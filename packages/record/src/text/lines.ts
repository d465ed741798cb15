/** A line that is not blank, without the white space and Markdown heading marks around it. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** A blank line stands before it. */
  gap: boolean;
  /** A Markdown heading. */
  heading: boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The lines of a text that hold anything, whatever the line endings. Linear in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !endsLine(text.charCodeAt(to))) to++;
    const line = lineAt(text, from, to, gap);
    if (line) lines.push(line);
    gap = line === null;
    from = to + 1;
    if (text.charCodeAt(to) === CARRIAGE_RETURN && text.charCodeAt(from) === LINE_FEED) from++;
  }
  return lines;
}

function endsLine(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === 12 || code === 0x2028 || code === 0x2029;
}

function lineAt(text: string, from: number, to: number, gap: boolean): Line | null {
  const raw = text.slice(from, to);
  const mark = /^[\s\uFEFF]*#{1,6}\s+/.exec(raw.slice(0, 200));
  const lead = mark?.[0].length ?? raw.length - raw.trimStart().length;
  const content = raw.slice(lead).trim();
  if (content === "" || /^[-–—=_*~|•]$/.test(content) || /^(?:[-=_*~|]\s*){3,40}$/.test(content.slice(0, 100)))
    return null;
  const start = from + lead;
  return { start, end: start + content.length, text: content, gap, heading: mark !== null };
}

/** Several lines that are one paragraph, or one line of its own. */
export type Unit = Line;

/** Joins the lines of hard-wrapped paragraphs; every other line stays a unit of its own. */
export function unitsOf(text: string, lines: readonly Line[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && !lines[end]!.gap && !lines[end]!.heading && !startsItem(lines[end]!.text)) end++;
    for (const block of paragraphsOf(lines.slice(at, end)))
      if (isWrapped(block)) units.push(joined(text, block.lines));
      else for (const line of block.lines) units.push(line);
    at = end;
  }
  return units;
}

function joined(text: string, block: readonly Line[]): Unit {
  const first = block[0]!;
  const { end } = block.at(-1)!;
  return { ...first, end, text: text.slice(first.start, end) };
}

/** Lines that may be one paragraph, and how long the longest of their neighbours is. */
interface Block {
  lines: Line[];
  width: number;
}

/** Where a line ends far before the others do, with a sentence, and the next begins one, a paragraph ends. */
function paragraphsOf(lines: readonly Line[]): Block[] {
  const width = lines.slice(0, 200).reduce((most, { text }) => Math.max(most, text.length), 0);
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const next = line.text.split(/\s/, 1)[0]!;
    const ends =
      above !== undefined &&
      above.text.length + next.length < width - 12 &&
      /[.!?]["”’)\]]*$/.test(above.text) &&
      /^["“‘(]?\p{Lu}/u.test(line.text);
    if (above === undefined || ends) blocks.push({ lines: [line], width });
    else blocks.at(-1)!.lines.push(line);
  }
  return blocks;
}

/** A line ends early only because the next word would not fit; and what is joined reads as prose. */
function isWrapped({ lines, width }: Block): boolean {
  if (lines.length < 2 || lines[0]!.heading || width < 50 || width > 130) return false;
  const full = lines.slice(0, -1).filter(({ text }, index) => {
    const next = lines[index + 1]!.text.split(/\s/, 1)[0] ?? "";
    return text.length + 1 + next.length >= width - 3;
  }).length;
  if (full < (lines.length - 1) * 0.85) return false;
  return isProse(
    lines
      .slice(0, 12)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** What begins with a bullet or a number begins an item of a list. */
export function startsItem(text: string): boolean {
  return itemMark.test(text.slice(0, 12));
}

const itemMark = /^(?:>>|[-*•·‣▪◦–—■□◆◇●○◯▶►▷※]|\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\))\s+/;

/** Whether an item behind a bullet says something: half of its words are in small letters. A point without a full stop is no heading. */
export function isPoint(text: string): boolean {
  if (!/^[-*•·‣▪◦–○●]\s/.test(text)) return false;
  const words = text.split(/\s+/).slice(1);
  return words.length >= 5 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length;
}

/** Length of the bullet or number before an item; 0 for what is none. */
export function itemMarkLength(text: string): number {
  return itemMark.exec(text.slice(0, 12))?.[0].length ?? 0;
}

const proseWords = new Set(
  "is was were are has have had will would that said noted which this they but be been can could should may might must its their his her he she it who when while argued asked spoke opened also not did does do gave held hosted convened organized organised brought featured moderated chaired".split(
    " ",
  ),
);

/** Whether a line reads as running prose: it has verbs and small words, and ends as a sentence or goes on for long. */
export function isProse(text: string): boolean {
  const words = text.slice(0, 600).split(/\s+/);
  if (words.length < 6) return false;
  const small = words.filter((word) => proseWords.has(word.toLowerCase().replace(/[,.;:]$/, ""))).length;
  const closes = /[.!?…]["”’')\]]*(?:\[?\d{0,2}\]?)$/.test(text.slice(-12));
  const lower = words.filter((word) => /^[a-z]/.test(word)).length;
  if (closes && lower >= words.length * 0.5 && words.length >= 7) return true;
  // "A, director of X, opened the Forum. B, founder of Y, presented the Summary.": several sentences.
  if (closes && /\p{L}{5,}\. \p{Lu}\p{Ll}/u.test(text.slice(0, 600)) && lower >= 5) return true;
  // "A, director of X, and B, director of Y, welcomed the guests.": no list of people ends so.
  const asSentence = /(?:^|\s)\p{Ll}{3,}[.!?]["”’)\]]*$/u.test(text.slice(-40));
  return closes
    ? (small >= 1 || (asSentence && words.length >= 8)) && lower >= 3
    : words.length >= 16 && small >= 2 && lower > words.length / 2;
}

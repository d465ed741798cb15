import { columnsOf } from "./columns.js";
import { withoutFurniture } from "./furniture.js";
import { hyphensOf, type Seam } from "./hyphens.js";
import { type Line, linesOf } from "./lines.js";
import { heightOf, withoutNotes } from "./notes.js";
import { endOf, type Page, rowsOf } from "./rows.js";

/** Pages to text: furniture taken off, lines joined to paragraphs, hyphens at line ends undone, footnotes at the end. */
export function paragraphsOf(pages: readonly Page[]): string {
  const rows = pages.map(rowsOf);
  const columns = columnsOf(rows);
  const lines = rows.map((found, index) => linesOf(found, columns[index] ?? null));
  const bodyHeight = heightOf(lines.flat());
  const read = pages.map((page, index) => ({ page, lines: lines[index] ?? [] }));
  const parts = withoutFurniture(read, bodyHeight).map((found) => withoutNotes(found, bodyHeight));
  const seam = hyphensOf(lines.flat());
  const join = (those: "body" | "notes"): string[] =>
    joined(
      parts.map((part) => part[those]),
      bodyHeight,
      seam,
    );
  return [...join("body"), ...join("notes")].join("\n\n").replaceAll("\u2010", "-");
}

/** A paragraph as far as it was read: its lines with what stands between them, and how long it is since the last line break. */
interface Open {
  pieces: string[];
  length: number;
}

function joined(pages: readonly (readonly Line[])[], bodyHeight: number, seam: Seam): string[] {
  const paragraphs: Open[] = [];
  let last: Line | null = null;
  const widest = edgesOf(pages.flat());
  for (const lines of pages) {
    const usual = pitchOf(lines);
    const own = edgesOf(lines);
    for (const [index, line] of lines.entries()) {
      const text = line.text.replace(/\s+/g, " ").trim();
      const open = paragraphs.at(-1);
      const before = open?.pieces.at(-1);
      if (last === null || open === undefined || before === undefined) paragraphs.push({ pieces: [text], length: 0 });
      else {
        const pitch = (usual * Math.max(line.height, bodyHeight)) / bodyHeight;
        const isFull = ENDS_IN_HYPHEN.test(before) || lacksRoom(last, line, edgeOf(last, own, widest));
        const goesOn = index === 0 || turnsBack(last, line, pitch) ? overBreak : inColumn;
        const how = goesOn({ last, line, open, before, text, pitch, isFull });
        if (how === "paragraph") paragraphs.push({ pieces: [text], length: 0 });
        else {
          const { kept, between } = how === "line" ? { kept: before, between: "\n" } : seam(before, text);
          open.pieces[open.pieces.length - 1] = kept;
          open.pieces.push(between, text);
          open.length = how === "line" ? 0 : open.length + kept.length;
        }
      }
      last = line;
    }
  }
  return paragraphs.map(({ pieces }) => pieces.join(""));
}

const ENDS_SENTENCE = /[.!?:]["”’)]*$/;
const ENDS_IN_HYPHEN = /[\p{L}.][-\u00ad\u2010]$/u;
const BULLET = /^([•◦▪‣·–-]|\(?\d{1,2}[.)])\s/;
const LABEL = /^\p{Lu}[\p{L}/ ]{1,30}:(\s|$)/u;
/** The next of the people under a label: a name, and where they come from. */
const ENTRY = /^(?:\p{Lu}[\p{L}.’'-]+|(?:[a-z]{2,3}[- ])\p{Lu}\p{L}+)(?: \p{L}[\p{L}.’'-]*){1,3}(?:,| \()/u;
const OF_A_HOUSE =
  /\b(?:Institut|Universit|Cent(?:er|re)|School|Stud|Polic|College|Affair|Departm|Minist|Council|Relation|Security|Research|Foundation)/;

/** Two lines that follow each other: the paragraph so far, its last line and the text that follows; `isFull`: the margin broke it. */
interface Meeting {
  last: Line;
  line: Line;
  open: Open;
  before: string;
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
  const isCut = !ENDS_SENTENCE.test(meeting.before) && /^\p{Ll}/u.test(meeting.text);
  return !begins(meeting) && (isCut || meeting.isFull) ? "none" : "paragraph";
}

function inColumn(meeting: Meeting): "none" | "line" | "paragraph" {
  const { last, line, open, before, text, pitch, isFull } = meeting;
  if (begins(meeting) || last.y - line.y >= pitch * 1.3) return "paragraph";
  const isCentred = Math.abs((last.x + endOf(last) - line.x - endOf(line)) / 2) < line.height * 0.4;
  const isIndented = !isCentred && line.x >= last.x + line.height * 0.8;
  // Below the sign or number of a list, or below its first word, a line goes on indented.
  const hangs = isFull && (BULLET.test(before) || !ENDS_SENTENCE.test(before));
  if (isIndented && !hangs) return "paragraph";
  if (!isFull && /[.!?]["”’)]*$/.test(before)) return "paragraph";
  const isList = LABEL.test(open.pieces[0] ?? "") && ENTRY.test(text) && !OF_A_HOUSE.test(text.split(",")[0] ?? "");
  // Longer than any line of a header, or cut in the middle.
  const isProse = !ENDS_SENTENCE.test(before) && (open.length > 150 || /^\p{Ll}/u.test(text));
  return (isFull || isProse) && !isList && !LABEL.test(text) ? "none" : "line";
}

/** Whether the next line's first word had no room left: then the margin broke the line, not the writer. */
function lacksRoom(last: Line, line: Line, edge: number): boolean {
  const sign = line.ink / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text.trimStart())?.[0].length ?? 0;
  return endOf(last) + (word + 1) * sign * 0.9 > edge;
}

/** Where the lines of a column end at most, and how many come near. */
interface Edge {
  x: number;
  lines: number;
}

/** The edge of each column; of lines that go across, that of the whole page. */
function edgesOf(lines: readonly Line[]): Map<Line["column"], Edge> {
  const edges = new Map<Line["column"], Edge>();
  for (const column of ["left", "right", "across"] as const) {
    const ends = lines.filter((line) => column === "across" || line.column === column).map(endOf);
    const x = ends.reduce((most, end) => Math.max(most, end), 0);
    edges.set(column, { x, lines: ends.filter((end) => end > x - NEAR).length });
  }
  return edges;
}

/** In points: lines that end so near each other end at one margin. */
const NEAR = 40;

/** On a page with little text, such as a title page, the edge is that of the other pages. */
function edgeOf(
  { column }: Line,
  own: ReadonlyMap<Line["column"], Edge>,
  widest: ReadonlyMap<Line["column"], Edge>,
): number {
  const edge = own.get(column);
  return edge !== undefined && edge.lines >= 5 ? edge.x : (widest.get(column)?.x ?? 0);
}

/** The usual distance between lines: the lower quartile, as gaps between paragraphs only add to it. */
function pitchOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 14;
}

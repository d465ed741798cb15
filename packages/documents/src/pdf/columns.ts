import { endOf, largest, type Row, type Run, smallest } from "./rows.js";

/** Two columns: where the right one begins, and from which y down. */
export interface Columns {
  start: number;
  top: number;
}

const FEWEST_LINES = 4;
const MOST_TRIED = 8;

/** The columns of each page. A last page whose right column holds a line or two follows the pages before it. */
export function columnsOf(pages: readonly (readonly Row[])[]): (Columns | null)[] {
  const found = pages.map((rows) => columnsIn(rows, startsOf(rows)));
  const known = [...new Set(found.flatMap((columns) => columns?.start ?? []))];
  return found.map((columns, index) => columns ?? columnsIn(pages[index] ?? [], known));
}

/** A row cut in two at the column that begins at `start`; null when text runs across. */
export function cut(row: Row, start: number): { left: Run[]; right: Run[] } | null {
  const left = row.filter(({ x }) => x < start - 2);
  const right = row.filter(({ x }) => x >= start - 2);
  const end = largest(left.map(endOf));
  const gap = smallest(right.map(({ x }) => x)) - end;
  const height = row[0]?.height ?? 0;
  if (left.length > 0 && (end >= start - 2 || gap < height * 0.5)) return null;
  return { left, right };
}

/** Every x in the middle of the page where several lines begin, the most frequent first. */
function startsOf(rows: readonly Row[]): number[] {
  const leftmost = leftOf(rows);
  const begins = new Map<number, number[]>();
  for (const row of rows) {
    for (const [index, run] of row.entries()) {
      const before = row[index - 1];
      if (run.x < leftmost + 100 || (before && run.x - endOf(before) < run.height * 0.5)) continue;
      const at = Math.round(run.x);
      begins.set(at, [...(begins.get(at) ?? []), run.x]);
    }
  }
  const often = [...begins.values()].filter(({ length }) => length >= FEWEST_LINES);
  return often
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_TRIED)
    .map(smallest);
}

/**
 * Columns, where hardly any line crosses the gutter from the first line that begins at `start` down to the last, and what
 * stands before it is filled to the brim as prose is: else it is a table, whose rows belong together.
 */
function columnsIn(rows: readonly Row[], starts: readonly number[]): Columns | null {
  for (const start of starts) {
    const beginsHere = rows.map((row) => row.some(({ x }) => Math.abs(x - start) <= 2) && cut(row, start) !== null);
    let [first, last] = [beginsHere.indexOf(true), beginsHere.lastIndexOf(true)];
    if (first < 0) continue;
    // The left column may go further down.
    while (follows(rows[last], rows[last + 1]) && cut(rows[last + 1] ?? [], start) !== null) last++;
    if (!isProse(rows.slice(first, last + 1), start)) continue;
    // The first line of a column may be indented.
    while ((cut(rows[first - 1] ?? [], start)?.right.length ?? 0) > 0) first--;
    return { start, top: rows[first]?.[0]?.y ?? 0 };
  }
  return null;
}

/** Whether the second row is the next line of the first, not something further down. */
const follows = ([above]: Row = [], [below]: Row = []): boolean =>
  above !== undefined && below !== undefined && above.y - below.y < above.height * 2.5;

function isProse(rows: readonly Row[], start: number): boolean {
  const parts = rows.map((row) => cut(row, start));
  const ends = parts.flatMap((part) => (part && part.left.length > 0 ? largest(part.left.map(endOf)) : []));
  const across = parts.filter((part) => part === null).length;
  if (ends.length < FEWEST_LINES || across > ends.length * 0.3) return false;
  const margin = largest(ends);
  const brim = (margin - leftOf(rows)) * 0.25;
  return ends.filter((end) => end > margin - brim).length >= ends.length / 2;
}

const leftOf = (rows: readonly Row[]): number => smallest(rows.map(([first]) => first?.x ?? Infinity));

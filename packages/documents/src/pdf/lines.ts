import { type Columns, cut } from "./columns.js";

/** A run of text on a page: points, y upwards from the bottom. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Page {
  width: number;
  height: number;
  runs: Run[];
}

/** A line as set, and the column it is set in. */
export interface Line extends Run {
  column: "left" | "right" | "across";
  /** How wide its signs are, without the gaps of a table. */
  ink: number;
}

/** A row of runs from left to right. It may hold a line of each of two columns. */
export type Row = readonly Run[];

/** Rows of one page to lines in reading order: left column before right, full-width lines where they stand. */
export function linesOf(rows: readonly Row[], columns: Columns | null): Line[] {
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  for (const row of rows) {
    const parts = columns === null ? null : apart(row, columns);
    if (parts === null) {
      ordered.push(...left, ...right, ...lineOf(row, "across"));
      left = [];
      right = [];
    } else {
      left.push(...lineOf(parts.left, "left"));
      right.push(...lineOf(parts.right, "right"));
    }
  }
  return [...ordered, ...left, ...right];
}

export const endOf = ({ x, width }: Run): number => x + width;

/** A row cut at the gutter; null when it goes across, or stands above the columns. */
function apart(row: readonly Run[], { start, top }: Columns): { left: Run[]; right: Run[] } | null {
  const [first] = row;
  if (first === undefined || first.y > top + first.height / 2) return null;
  return cut(row, start);
}

/** The rows of a page from top to bottom. */
export function rowsOf(page: Page): Row[] {
  const sorted = page.runs.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].y - run.y) < run.height * 0.4) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return withoutMarks(rows).map(withoutShadows);
}

/** Bold print that some programs make by printing twice, a hair's breadth apart. */
function withoutShadows(row: Run[]): Run[] {
  return row.filter((run, index) => {
    const before = row[index - 1];
    return before?.text !== run.text || run.x - before.x > run.height * 0.1;
  });
}

/** Raised signs that point to a footnote are no part of the sentence. */
function withoutMarks(rows: readonly Run[][]): Run[][] {
  const tallest = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  return rows.flatMap((row, index) => {
    const below = rows[index + 1]?.[0];
    const kept = row.filter((run) => {
      if (!/^(?:\d{1,3}|[*†‡§]+)(?:, ?\d{1,3})*$/.test(run.text.trim())) return true;
      const isWithin = run.height < (tallest[index] ?? 0) * 0.8;
      const isAbove =
        below !== undefined &&
        run.y - below.y < below.height * 0.6 &&
        run.height < below.height * 0.8 &&
        run.x > below.x;
      return !(isWithin && row.some((other) => other.height > run.height && other.x < run.x)) && !isAbove;
    });
    return kept.length === 0 ? [] : [kept];
  });
}

/** The runs of a line as one, with a space where there is a gap. */
function lineOf(row: readonly Run[], column: Line["column"]): Line[] {
  const [first, ...others] = row;
  if (first === undefined) return [];
  const line: Line = { ...first, column, ink: first.width };
  for (const run of others) {
    line.text += (run.x - endOf(line) > run.height * 0.15 ? " " : "") + run.text;
    line.width = Math.max(endOf(line), endOf(run)) - line.x;
    line.ink += run.width;
    line.height = Math.max(line.height, run.height);
  }
  return [line];
}

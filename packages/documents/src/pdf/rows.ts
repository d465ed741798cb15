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

/** A row of runs from left to right. It may hold a line of each of two columns. */
export type Row = readonly Run[];

export const endOf = ({ x, width }: Run): number => x + width;

/** The largest of any number of numbers, of which there may be more than a call takes arguments. */
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, each), -Infinity);
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, each) => Math.min(least, each), Infinity);

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
  const tallest = rows.map((row) => largest(row.map(({ height }) => height)));
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

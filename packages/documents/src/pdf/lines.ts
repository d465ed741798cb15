import { type Columns, cut } from "./columns.js";
import { endOf, type Row, type Run } from "./rows.js";

/** A line as set, and the column it is set in. */
export interface Line extends Run {
  column: "left" | "right" | "across";
  /** How wide its signs are, without the gaps of a table. */
  ink: number;
}

/** Rows of one page to lines in reading order: left column before right, full-width lines where they stand. */
export function linesOf(rows: readonly Row[], columns: Columns | null): Line[] {
  const ordered: Line[][] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  for (const row of rows) {
    const parts = columns === null ? null : apart(row, columns);
    if (parts === null) {
      ordered.push(left, right, lineOf(row, "across"));
      left = [];
      right = [];
    } else {
      left.push(...lineOf(parts.left, "left"));
      right.push(...lineOf(parts.right, "right"));
    }
  }
  return [...ordered, left, right].flat();
}

/** A row cut at the gutter; null when it goes across, or stands above the columns. */
function apart(row: readonly Run[], { start, top }: Columns): { left: Run[]; right: Run[] } | null {
  const [first] = row;
  if (first === undefined || first.y > top + first.height / 2) return null;
  return cut(row, start);
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

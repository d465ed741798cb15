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
}

/** Runs of one page to lines in reading order: left column before right, full-width lines where they stand. */
export function linesOf(page: Page): Line[] {
  const lines = joinRuns(page.runs);
  const gutter = gutterOf(lines);
  const placed = lines.map((line): Line => ({ ...line, column: columnOf(line, gutter) }));
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  for (const line of placed) {
    if (line.column === "left") left.push(line);
    else if (line.column === "right") right.push(line);
    else {
      ordered.push(...left, ...right, line);
      left = [];
      right = [];
    }
  }
  return [...ordered, ...left, ...right];
}

function columnOf(line: Run, gutter: number | null): Line["column"] {
  if (gutter === null) return "across";
  return endOf(line) < gutter ? "left" : line.x > gutter ? "right" : "across";
}

export const endOf = ({ x, width }: Run): number => x + width;

function joinRuns(runs: readonly Run[]): Run[] {
  const sorted = runs.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].y - run.y) < run.height * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const lines: Run[] = [];
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const last = lines.at(-1);
      const gap = last === undefined ? Infinity : run.x - endOf(last);
      if (last === undefined || gap > run.height * 1.2) lines.push({ ...run });
      else {
        last.text += (gap > run.height * 0.15 ? " " : "") + run.text;
        last.width = endOf(run) - last.x;
      }
    }
    return lines;
  });
}

/** The x between two columns: where many lines begin, and nearly all others end before. */
function gutterOf(lines: readonly Run[]): number | null {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const leftmost = Math.min(...starts.keys());
  for (const [x, count] of [...starts].sort((a, b) => b[1] - a[1])) {
    if (x < leftmost + 100 || count < 4) continue;
    const gutter = x - 2;
    const before = lines.filter((line) => endOf(line) < gutter).length;
    const across = lines.filter((line) => line.x < gutter && endOf(line) >= gutter).length;
    if (before >= 4 && across <= (before + count) * 0.3) return gutter;
  }
  return null;
}

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

/** Runs of one page to lines in reading order: left column before right, full-width lines where they stand. */
export function linesOf(page: Page): Run[] {
  const lines = joinRuns(page.runs);
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: Run[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  for (const line of lines) {
    if (line.x + line.width < gutter) left.push(line);
    else if (line.x > gutter) right.push(line);
    else {
      ordered.push(...left, ...right, line);
      left = [];
      right = [];
    }
  }
  return [...ordered, ...left, ...right];
}

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
      const gap = last === undefined ? Infinity : run.x - last.x - last.width;
      if (last === undefined || gap > run.height * 1.2) lines.push({ ...run });
      else {
        last.text += (gap > run.height * 0.15 ? " " : "") + run.text;
        last.width = run.x + run.width - last.x;
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
    const before = lines.filter((line) => line.x + line.width < gutter).length;
    const across = lines.filter((line) => line.x < gutter && line.x + line.width >= gutter).length;
    if (before >= 4 && across <= (before + count) * 0.3) return gutter;
  }
  return null;
}

import type { Row, Text } from "../blocks.js";
import type { Paint } from "./paint.js";
import { type Line, longestWord, type Run, wrapLines } from "./wrap.js";
import { widthOf } from "./width.js";

const GAP = 2;

/** A table in columns; where even broken words would not fit side by side, one block a row instead. */
export function tableLines(
  columns: readonly string[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
  runsOf: (text: Text) => Run[],
): string[] {
  const head = columns.map((name): Run[] => [{ text: name, paint: paint.strong }]);
  const body = rows.map((row) => [row.head, ...row.cells].map(runsOf));
  const widths = fit([head, ...body], width - GAP * (columns.length - 1));
  if (!widths) return stacked(columns, body, width, paint);
  const rule = paint.quiet(widths.map((each) => "─".repeat(each)).join(" ".repeat(GAP)));
  return [...rowLines(head, widths), rule, ...body.flatMap((row) => rowLines(row, widths))];
}

/** Widths that no word overflows and that add up to at most `total`; null when there are none. */
function fit(rows: readonly Run[][][], total: number): number[] | null {
  const count = Math.max(...rows.map((row) => row.length));
  const cellsOf = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []));
  const least = cellsOf.map((cells) => Math.max(1, ...cells.map(longestWord)));
  const wanted = cellsOf.map((cells) => Math.max(1, ...cells.map(lengthOf)));
  let spare = total - least.reduce((sum, width) => sum + width, 0);
  if (spare < 0) return null;
  const widths = [...least];
  // Give the spare columns, one by one, to whoever is furthest from what it wants.
  while (spare > 0) {
    const needy = widths.reduce(
      (best, width, column) => (lack(column, width) > lack(best, widths[best] ?? 0) ? column : best),
      0,
    );
    if (lack(needy, widths[needy] ?? 0) <= 0) break;
    widths[needy] = (widths[needy] ?? 0) + 1;
    spare--;
  }
  return widths;

  function lack(column: number, width: number): number {
    return (wanted[column] ?? 0) - width;
  }
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + widthOf(run.text), 0);

function rowLines(row: readonly Run[][], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrapLines(row[column] ?? [], width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => pad(lines[line] ?? { text: "", width: 0 }, widths[column] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

const pad = (line: Line, width: number): string => line.text + " ".repeat(Math.max(0, width - line.width));

function stacked(columns: readonly string[], rows: readonly Run[][][], width: number, paint: Paint): string[] {
  return rows.flatMap((row) => [
    ...wrapLines(row[0] ?? [], width).map((line) => line.text),
    ...row
      .slice(1)
      .flatMap((cell, index) =>
        wrapLines([{ text: `${columns[index + 1] ?? ""}: `, paint: paint.quiet }, ...cell], width - 2).map(
          (line) => `  ${line.text}`,
        ),
      ),
  ]);
}

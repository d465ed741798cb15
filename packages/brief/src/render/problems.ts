import { wordingOf } from "../wording/index.js";
import type { Problem, Wording } from "../wording/wording.js";
import { clean } from "./clean.js";
import { type Paint, paintFor } from "./paint.js";
import type { TerminalStyle } from "./terminal.js";
import { widthOf } from "./width.js";
import { type Run, wrap } from "./wrap.js";

/** Gives a line of a file that a problem stands in (lines count from 1), or undefined when it is not at hand. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Problems of one file with the same headline that are told in full; of more only the places are told. */
const MOST_ALIKE = 3;
/** Places that are told. */
const MOST_PLACES = 8;

/**
 * Problems as a person reads them: what, where, the line with a caret, and what to do. Where many are alike, the first few in
 * full and then how many there are, and where.
 */
export function renderProblems(
  problems: readonly Problem[],
  style: TerminalStyle = {},
  lineOf: LineOf = () => undefined,
): string {
  const paint = paintFor(style.color ?? false);
  const width = Math.max(30, Math.min(style.width ?? 80, 120));
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = [problem.severity, problem.at?.file, wordingOf(problem).headline].join(" ");
    const others = alike.get(kind);
    if (others) others.push(problem);
    else alike.set(kind, [problem]);
  }
  const cut = [...alike.values()].map((kind) => kind.slice(MOST_ALIKE)).filter(({ length }) => length > 1);
  const untold = new Set(cut.flat());
  const more = new Map(cut.map((rest) => [rest[0], rest]));
  return problems
    .flatMap((problem) => {
      const rest = more.get(problem);
      if (rest) return [wrap([{ text: `… and ${rest.length} more of this kind${placesOf(rest)}.` }], width)];
      return untold.has(problem) ? [] : [problemLines(problem, width, paint, lineOf)];
    })
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function placesOf(problems: readonly Problem[]): string {
  const places = problems.flatMap(({ at }) => (at ? [`${at.line}:${at.column}`] : []));
  if (places.length === 0) return "";
  return `, at ${places.slice(0, MOST_PLACES).join(", ")}${places.length > MOST_PLACES ? " and so on" : ""}`;
}

/** Problems for a program: the data as it came, with its words beside it. */
export function problemsJson(problems: readonly Problem[]): (Problem & Wording)[] {
  return problems.map((problem) => ({ ...problem, ...wordingOf(problem) }));
}

function problemLines(problem: Problem, width: number, paint: Paint, lineOf: LineOf): string[] {
  const severity = problem.severity ?? "error";
  const brush = { error: paint.error, warning: paint.partly, note: paint.quiet }[severity];
  const { headline, found, expected, remedy } = wordingOf(problem);
  const detail = (label: string, text: string): string[] =>
    wrap([{ text: `${label}: `, paint: paint.strong }, { text: clean(text) }], width - 2).map((line) => `  ${line}`);
  const head: Run[] = [
    { text: `${severity}: `, paint: brush },
    { text: clean(headline), paint: paint.strong },
  ];
  return [
    ...wrap(head, width),
    ...placeLines(problem, width, paint, lineOf),
    ...(found === undefined ? [] : detail("Found", found)),
    ...(expected === undefined ? [] : detail("Expected", expected)),
    ...detail("Remedy", remedy),
  ];
}

function placeLines({ at }: Problem, width: number, paint: Paint, lineOf: LineOf): string[] {
  if (!at) return [];
  const { file, line, column } = at;
  const place = paint.quiet(`  ${file === undefined ? "line " : `${clean(file)}:`}${line}:${column}`);
  const source = file === undefined ? undefined : lineOf(file, line);
  if (source === undefined) return [place];
  const number = String(line);
  // A long line is shown from a little before the place on, so that the caret never leaves the screen.
  const room = Math.max(10, width - number.length - 5);
  const from = column - 1 < room ? 0 : column - 1 - Math.floor(room / 3);
  const shown = clean(source.slice(from, from + room));
  const before = widthOf(clean(source.slice(from, Math.max(from, column - 1))));
  return [
    place,
    `${paint.quiet(`  ${number} │`)} ${shown}`,
    `${paint.quiet(`  ${" ".repeat(number.length)} │`)} ${" ".repeat(before)}${paint.error("^")}`,
  ];
}

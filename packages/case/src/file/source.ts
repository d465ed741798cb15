import type { Position } from "@detente/record";
import { LineCounter, parseDocument } from "yaml";
import { limits } from "../limits.js";
import { type CaseDetail, type CaseProblem, problem } from "../problems.js";
import { nestsTooDeep } from "./nesting.js";
import { type Path, pathText } from "./path.js";
import { type PlainTree, plainTree, TooMuch } from "./plain.js";

/** A YAML file as plain data, of which every part still knows its line and column. All scalars are strings. */
export interface Source {
  readonly data: unknown;
  /** Where a value stands, or its key; of a path that leads nowhere, the last part that exists. */
  at(path: Path, part?: "key" | "value"): Position;
  /** Where the character at `offset` of a string value stands; of a value that YAML folds or unescapes, its start. */
  within(path: Path, offset: number): Position;
  /** A problem with a part of the file. */
  problem(detail: CaseDetail, path: Path, part?: "key" | "value"): CaseProblem;
}

/** Reads YAML. `source` is null when the text is no YAML at all. */
export function readSource(text: string, file: string): { source: Source | null; problems: CaseProblem[] } {
  const refuse = (detail: CaseDetail): { source: null; problems: CaseProblem[] } => ({
    source: null,
    problems: [problem(detail, { file, line: 1, column: 1 })],
  });
  const most = limits.caseCharacters;
  if (text.length > most) {
    return refuse({ code: "case/too-large", file, unit: "characters", found: text.length, most });
  }
  if (text.includes("\0")) return refuse({ code: "case/not-text", file });
  if (text.trim() === "") return refuse({ code: "case/empty", file });
  if (nestsTooDeep(text, limits.depth)) return refuse({ code: "case/too-deep", most: limits.depth });

  const lines = new LineCounter();
  // Failsafe: "no" stays a word and 2019 a title. Keys are compared below, as the parser takes quadratic time for it.
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (broken.length > 0) {
    // One slip makes many follow; only the first is sure to be meant.
    const [{ code, message, pos }] = broken;
    const sign = signAt(text, pos[0]);
    const detail: CaseDetail = sign ?? { code: "case/yaml", yamlCode: code, message };
    return { source: null, problems: [problem(detail, place(pos[0]))] };
  }
  if (document.contents === null) return refuse({ code: "case/empty", file });

  try {
    const tree = plainTree(document, limits);
    const problems = tree.repeated.map(({ key, offset, first }) =>
      problem({ code: "case/duplicate-key", key, first: place(first) }, place(offset)),
    );
    const bad = tree.badKeys.map(({ key, offset }) => problem({ code: "case/bad-key", key }, place(offset)));
    return { source: sourceOf(tree, text, place), problems: [...problems, ...bad] };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const { what } = error;
    if (what === "depth") return refuse({ code: "case/too-deep", most: limits.depth });
    if (what === "alias") {
      return refuse({ code: "case/yaml", yamlCode: "BAD_ALIAS", message: "An alias stands before its anchor" });
    }
    return refuse({ code: "case/too-large", file, unit: "parts", found: limits.parts + 1, most: limits.parts });
  }
}

function sourceOf(tree: PlainTree, text: string, place: (offset: number) => Position): Source {
  const offsetOf = (path: Path, part: "key" | "value"): number => {
    let offset = tree.start;
    let value: unknown = tree.data;
    for (const step of path) {
      const places = typeof value === "object" && value !== null ? tree.places.get(value) : undefined;
      const found = places?.get(step);
      if (!found) return offset;
      offset = part === "key" ? found.key : found.value;
      value = (value as Record<string | number, unknown>)[step];
    }
    return offset;
  };
  const at = (path: Path, part: "key" | "value" = "value"): Position => place(offsetOf(path, part));
  return {
    data: tree.data,
    at,
    within(path, offset) {
      const start = offsetOf(path, "value");
      const value = path.reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], tree.data);
      const quoted = text[start] === '"' || text[start] === "'" ? 1 : 0;
      const verbatim = typeof value === "string" && text.startsWith(value, start + quoted);
      return place(verbatim ? start + quoted + offset : start);
    },
    problem: (detail, path, part) => problem(detail, at(path, part), pathText(path)),
  };
}

/** A condition that begins with `!` is the slip that everybody makes; YAML's own words for it help nobody. */
function signAt(text: string, offset: number): CaseDetail | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  const match =
    /^\s*(?:- +)*[^\s:#"']+:\s+([!&*|>%@`])(?![\s+-]|$)(.*)$/u.exec(line) ?? /:\s+(\|) (?!#)(.*)$/u.exec(line);
  return match ? { code: "case/yaml-sign", sign: match[1], text: `${match[1]}${match[2]}`.trim() } : null;
}

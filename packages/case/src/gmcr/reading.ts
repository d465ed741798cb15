import { limits } from "../limits.js";
import { positionAt } from "../position.js";
import { pathText } from "../file/path.js";
import { type CaseDetail, type CaseProblem, problem } from "../problems.js";
import { valueAt } from "./json-places.js";

export type JsonPath = readonly (string | number)[];

/** One reading of one `.gmcr` file: checks shapes, tells problems with their places, remembers keys nobody asked for. */
export class GmcrReading {
  readonly problems: CaseProblem[] = [];
  private readonly unknown = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  report(detail: CaseDetail, path: JsonPath): void {
    if (this.problems.length >= limits.problems) return;
    const at = positionAt(this.text, valueAt(this.text, path), this.file);
    this.problems.push(problem(detail, at, pathText(path)));
  }

  /** The value as a map; told, and null, when it is none. Its keys beyond `known` are remembered. */
  map(value: unknown, path: JsonPath, known: readonly string[]): Record<string, unknown> | null {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.wrong("a map", value, path);
      return null;
    }
    const where = path.map((step) => (typeof step === "number" ? "[]" : step)).join("");
    for (const key of Object.keys(value)) {
      if (!known.includes(key) && this.unknown.size < 50) this.unknown.add(where === "" ? key : `${where}.${key}`);
    }
    return value as Record<string, unknown>;
  }

  /** The value as a list; a missing one is empty; told, and empty, when it is something else. */
  list(value: unknown, path: JsonPath): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.wrong("a list", value, path);
    return [];
  }

  string(value: unknown, path: JsonPath): string {
    if (typeof value === "string") return value;
    this.wrong("text", value, path);
    return "";
  }

  wrong(expected: string, value: unknown, path: JsonPath): void {
    const key = String(path.at(-1) ?? "");
    if (value === undefined) this.report({ code: "gmcr/missing-key", key }, path);
    else this.report({ code: "gmcr/wrong-shape", expected, found: shown(value) }, path);
  }

  /** Tells, once, what no rule of ours reads. */
  tellUnknown(): void {
    if (this.unknown.size > 0) this.report({ code: "gmcr/not-understood", keys: [...this.unknown] }, []);
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  return typeof value === "string" ? `“${value.slice(0, 40)}”` : String(value);
}

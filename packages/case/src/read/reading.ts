import type { Position } from "@detente/record";
import type { Path } from "../file/path.js";
import type { CaseFile } from "../file/schema.js";
import type { Source } from "../file/source.js";
import { nearestNames } from "../nearest.js";
import type { CaseDetail, CaseProblem, NamedThing } from "../problems.js";

/** One reading of one case file: what it says, where it says so, and what was found wrong. */
export class Reading {
  readonly problems: CaseProblem[] = [];
  /** True when a record could not be read: then nobody's name can be called unknown. */
  lacksRecords = false;

  constructor(
    readonly file: CaseFile,
    readonly source: Source,
  ) {}

  report(detail: CaseDetail, path: Path, part?: "key" | "value"): void {
    this.problems.push(this.source.problem(detail, path, part));
  }

  at(path: Path, part?: "key" | "value"): Position {
    return this.source.at(path, part);
  }

  /** The index of a name among the known ones; −1, with a problem told, when it is not there. */
  indexOf(what: NamedThing, name: string, known: readonly string[], path: Path, part?: "key" | "value"): number {
    const index = known.indexOf(name);
    if (index === -1) {
      this.report({ code: "case/unknown-name", what, name, nearest: nearestNames(name, known), known }, path, part);
    }
    return index;
  }

  /** The indices of several names, unknown ones and repetitions left out and told. */
  indicesOf(what: NamedThing, names: readonly string[], known: readonly string[], path: Path): number[] {
    const found = new Set<number>();
    names.forEach((name, position) => {
      const index = this.indexOf(what, name, known, [...path, position]);
      if (found.has(index)) this.report({ code: "case/named-twice", what, name }, [...path, position]);
      else if (index !== -1) found.add(index);
    });
    return [...found];
  }
}

import { type FindOption, optionFinder } from "../conditions/names.js";
import { parseCondition } from "../conditions/parse.js";
import type { Condition } from "@detente/engine";
import type { Path } from "../file/path.js";
import type { ClaimFile, LevelFile, PossibilityFile } from "../file/schema.js";
import type { CaseDecisionMaker, Claim, Outcome } from "../types.js";
import type { Citations } from "./citations.js";
import type { Reading } from "./reading.js";

/** Reads claims and outcomes: conditions, what they rest on, ids that must differ. */
export class Claims {
  private readonly find: FindOption;
  private readonly ids = new Map<string, Path>();

  /** @param names ids of the options, or in graph form of the states. */
  constructor(
    private readonly reading: Reading,
    private readonly citations: Citations,
    names: readonly string[],
  ) {
    this.find = optionFinder(names);
  }

  /** Preferences in the order of the file, then possibilities. */
  all(decisionMakers: readonly CaseDecisionMaker[]): Claim[] {
    const { preferences = {}, possibility = [] } = this.reading.file;
    const known = decisionMakers.map(({ id }) => id);
    const preferred = Object.entries(preferences).flatMap(([dmId, levels]) => {
      const dm = this.reading.indexOf("decision maker", dmId, known, ["preferences", dmId], "key");
      return levels.flatMap((level, position) => this.level(dm, position, level, ["preferences", dmId, position]));
    });
    const possible = possibility.map((file, position) => this.possibility(file, ["possibility", position]));
    return [...preferred, ...possible];
  }

  preference(dm: number, level: number, file: ClaimFile, path: Path): Claim {
    return this.claim("preference", file, file.prefers, [...path, "prefers"], path, dm, level);
  }

  outcomes(): Outcome[] {
    return Object.entries(this.reading.file.outcomes ?? {}).map(([id, file]): Outcome => {
      const path = ["outcomes", id];
      const written = typeof file === "string" ? { when: file } : file;
      return {
        id,
        name: written.name ?? id,
        says: written.says ?? null,
        source: written.when,
        condition: this.condition(written.when, typeof file === "string" ? path : [...path, "when"]),
        at: this.reading.at(path, "key"),
      };
    });
  }

  private level(dm: number, position: number, file: LevelFile, path: Path): Claim[] {
    if (Array.isArray(file)) return file.map((claim, index) => this.preference(dm, position, claim, [...path, index]));
    if (!("level" in file)) return [this.preference(dm, position, file, path)];
    return file.level.map((claim, index) => this.preference(dm, position, claim, [...path, "level", index]));
  }

  private possibility(file: PossibilityFile, path: Path): Claim {
    return this.claim("possibility", file, file.infeasible, [...path, "infeasible"], path, null, 0);
  }

  private claim(
    kind: Claim["kind"],
    file: Omit<ClaimFile, "prefers">,
    source: string,
    conditionPath: Path,
    path: Path,
    dm: number | null,
    level: number,
  ): Claim {
    const { id, says = null } = file;
    const first = this.ids.get(id);
    if (first) {
      const detail = { code: "case/duplicate-id", what: "claim", id, first: this.reading.at(first) } as const;
      this.reading.report(detail, [...path, "id"]);
    } else this.ids.set(id, path);
    const condition = this.condition(source, conditionPath);
    const evidence = this.citations.required("claim", id, file, path);
    return { id, kind, dm, level, source, condition, says, evidence, at: this.reading.at(path) };
  }

  /** A condition with a problem becomes one that never holds; the problem keeps the case from being used. */
  private condition(source: string, path: Path): Condition {
    const { condition, problems } = parseCondition(source, this.find);
    for (const detail of problems) {
      const offset = "offset" in detail ? detail.offset : 0;
      const { source: file } = this.reading;
      this.reading.problems.push({ ...file.problem(detail, path), at: file.within(path, offset) });
    }
    return condition ?? { kind: "any", of: [] };
  }
}

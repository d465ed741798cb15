import type { Condition } from "@detente/engine";
import { limits } from "../limits.js";
import type { CaseDetail, ConditionExpected } from "../problems.js";
import { type FindOption, optionFinder } from "./names.js";
import { type Token, tokens } from "./tokens.js";

export interface ParsedCondition {
  /** Null when there is a problem. */
  readonly condition: Condition | null;
  /** Names that are not known are all reported; of a broken form only the first place. */
  readonly problems: CaseDetail[];
}

/**
 * Reads a condition of the case file.
 *
 * From loosest to tightest: `<->` or `iff`; `A if B` (that is, `B -> A`); `->`, which groups to the right; `|` or `or`;
 * `&` or `and`; `!` or `not`. Names are `DM.option`, or `option` alone where one decision maker has it.
 * Arrows are spelled out: `A -> B` becomes `!A | B`, `A <-> B` becomes `A & B | !A & !B`.
 *
 * @param options ids of the options in their order, or a finder made of them once with `optionFinder`.
 */
export function parseCondition(source: string, options: readonly string[] | FindOption): ParsedCondition {
  const parser = new Parser(source, typeof options === "function" ? options : optionFinder(options));
  try {
    const condition = parser.whole();
    return { condition: parser.problems.length === 0 ? condition : null, problems: parser.problems };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { condition: null, problems: [...parser.problems, error.detail] };
  }
}

/** Ends the reading of one condition; never leaves this file. */
class Stop extends Error {
  constructor(readonly detail: CaseDetail) {
    super(detail.code);
  }
}

class Parser {
  readonly problems: CaseDetail[] = [];
  private readonly tokens: Token[];
  private next = 0;
  private depth = 0;
  /** Parts of each condition made so far, shared ones counted each time: `<->` doubles what it joins. */
  private readonly sizes = new Map<Condition, number>();

  constructor(
    private readonly source: string,
    private readonly find: FindOption,
  ) {
    this.tokens = tokens(source);
  }

  whole(): Condition {
    if (this.tokens.length === 1) throw new Stop({ code: "case/condition-empty", source: this.source, offset: 0 });
    const condition = this.iff();
    if (this.token.kind !== "end") this.unexpected("operator");
    return condition;
  }

  private iff(): Condition {
    let left = this.ifs();
    while (this.accept("iff")) {
      const right = this.ifs();
      left = this.any([this.all([left, right]), this.all([this.not(left), this.not(right)])]);
    }
    return left;
  }

  private ifs(): Condition {
    let left = this.implies();
    while (this.accept("if")) left = this.any([this.not(this.implies()), left]);
    return left;
  }

  private implies(): Condition {
    const left = this.or();
    if (!this.accept("implies")) return left;
    return this.any([this.not(left), this.deeper(() => this.implies())]);
  }

  private or(): Condition {
    const parts = [this.and()];
    while (this.accept("or")) parts.push(this.and());
    return parts.length === 1 ? parts[0] : this.any(parts);
  }

  private and(): Condition {
    const parts = [this.single()];
    while (this.accept("and")) parts.push(this.single());
    return parts.length === 1 ? parts[0] : this.all(parts);
  }

  private single(): Condition {
    if (this.accept("not")) return this.deeper(() => this.not(this.single()));
    if (this.accept("(")) {
      const inner = this.deeper(() => this.iff());
      if (!this.accept(")")) this.unexpected("operator", "closing parenthesis");
      return inner;
    }
    if (this.token.kind !== "name") this.unexpected("option");
    const { text, offset } = this.tokens[this.next++];
    const option = this.find(text, this.source, offset);
    if (typeof option === "number") return this.sized({ kind: "option", option }, 1);
    this.problems.push(option);
    return this.sized({ kind: "option", option: 0 }, 1);
  }

  private not(of: Condition): Condition {
    return this.sized({ kind: "not", of }, 1 + this.size(of));
  }

  private all(of: Condition[]): Condition {
    return this.sized({ kind: "all", of }, 1 + of.reduce((sum, part) => sum + this.size(part), 0));
  }

  private any(of: Condition[]): Condition {
    return this.sized({ kind: "any", of }, 1 + of.reduce((sum, part) => sum + this.size(part), 0));
  }

  private size(condition: Condition): number {
    return this.sizes.get(condition) ?? 1;
  }

  private sized(condition: Condition, size: number): Condition {
    const most = limits.conditionParts;
    if (size > most) this.stop({ code: "case/condition-too-large", most });
    this.sizes.set(condition, size);
    return condition;
  }

  private deeper(read: () => Condition): Condition {
    const most = limits.conditionDepth;
    if (++this.depth > most) this.stop({ code: "case/condition-too-deep", most });
    const condition = read();
    this.depth--;
    return condition;
  }

  private get token(): Token {
    return this.tokens[this.next];
  }

  private accept(kind: Token["kind"]): boolean {
    if (this.token.kind !== kind) return false;
    this.next++;
    return true;
  }

  private unexpected(...expected: ConditionExpected[]): never {
    const { kind, text, offset } = this.token;
    const { source } = this;
    throw new Stop({
      code: "case/condition-unexpected",
      source,
      offset,
      found: kind === "end" ? null : text,
      expected,
    });
  }

  private stop(detail: { code: "case/condition-too-large" | "case/condition-too-deep"; most: number }): never {
    const { offset } = this.tokens[Math.min(this.next, this.tokens.length - 1)];
    throw new Stop({ ...detail, source: this.source, offset });
  }
}

import type { Condition } from "@detente/engine";

/**
 * Writes a condition in the language of the case file, with `&`, `|`, `!` and as few parentheses as keep its form:
 * reading it again gives the same condition.
 *
 * The language has no constants; `all` of nothing is written as a condition that always holds, `any` of nothing as one
 * that never does.
 *
 * @param ids the ids of the options, in their order.
 */
export function printCondition(condition: Condition, ids: readonly string[]): string {
  switch (condition.kind) {
    case "option":
      return ids[condition.option];
    case "not":
      return `!${inner(condition.of)}`;
    case "all":
    case "any": {
      const { kind, of } = condition;
      if (of.length === 0) return `${ids[0]} ${kind === "all" ? "|" : "&"} !${ids[0]}`;
      if (of.length === 1) return printCondition(of[0], ids);
      return of.map(inner).join(kind === "all" ? " & " : " | ");
    }
  }

  function inner(part: Condition): string {
    const text = printCondition(part, ids);
    const joins = (part.kind === "all" || part.kind === "any") && text.includes(" ");
    const binds = part.kind === "all" && condition.kind === "any" && part.of.length > 1;
    return joins && !binds ? `(${text})` : text;
  }
}

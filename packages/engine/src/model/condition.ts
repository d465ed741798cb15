/**
 * Conditions over options: the one language in which feasibility, preference statements and outcomes are written.
 *
 * `->` and `<->` of the case format arrive here already spelled out in `not`, `all` and `any`.
 */

export type Condition =
  | { readonly kind: "option"; readonly option: number }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] };

/** Tests whether the condition holds where `taken(option)` says which options are taken. `all` of nothing is true, `any` of nothing false. */
export function holds(condition: Condition, taken: (option: number) => boolean): boolean {
  switch (condition.kind) {
    case "option":
      return taken(condition.option);
    case "not":
      return !holds(condition.of, taken);
    case "all":
      return condition.of.every((part) => holds(part, taken));
    case "any":
      return condition.of.some((part) => holds(part, taken));
  }
}

/** The options a condition mentions, ascending, each once. */
export function optionsIn(condition: Condition): number[] {
  const found = new Set<number>();
  const visit = (part: Condition): void => {
    if (part.kind === "option") found.add(part.option);
    else if (part.kind === "not") visit(part.of);
    else part.of.forEach(visit);
  };
  visit(condition);
  return [...found].sort((a, b) => a - b);
}

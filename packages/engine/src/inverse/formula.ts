/** A monotone condition on preferences: comparisons joined by "all" and "any". `all` of nothing is true, `any` of nothing false. */
export type PreferenceFormula =
  /** `dm` finds `better` at least as good as `worse`; strictly better if `strict`. */
  | {
      readonly kind: "comparison";
      readonly dm: number;
      readonly better: number;
      readonly worse: number;
      readonly strict: boolean;
    }
  | { readonly kind: "all" | "any"; readonly of: readonly PreferenceFormula[] };

/** Does the formula hold for these ranks (`ranks[dm][state]`, larger is better)? */
export function formulaHolds(formula: PreferenceFormula, ranks: readonly ArrayLike<number>[]): boolean {
  if (formula.kind === "comparison") {
    const { dm, better, worse, strict } = formula;
    return strict ? ranks[dm][better] > ranks[dm][worse] : ranks[dm][better] >= ranks[dm][worse];
  }
  return formula.kind === "all"
    ? formula.of.every((part) => formulaHolds(part, ranks))
    : formula.of.some((part) => formulaHolds(part, ranks));
}

/** Joins parts, leaving out repetitions and what is trivially so. */
export function join(kind: "all" | "any", parts: Iterable<PreferenceFormula>): PreferenceFormula {
  const other = kind === "all" ? "any" : "all";
  const kept = new Map<string, PreferenceFormula>();
  for (const part of parts) {
    // An empty `any` decides an `all`, an empty `all` decides an `any`; an empty part of the same kind says nothing.
    if (part.kind === other && part.of.length === 0) return part;
    const inner = part.kind === kind ? part.of : [part];
    for (const one of inner) kept.set(JSON.stringify(one), one);
  }
  const of = [...kept.values()];
  return of.length === 1 ? of[0] : { kind, of };
}

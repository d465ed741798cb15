import type { Condition } from "@detente/engine";

/** Options that must and must not be taken, as masks; all of it must hold. */
export interface Term {
  readonly taken: number;
  readonly not: number;
}

/**
 * A condition as a list of terms of which any must hold (disjunctive normal form), without terms that others cover.
 * Null when it takes more than `most` terms.
 */
export function normalForm(condition: Condition, most: number): Term[] | null {
  return terms(condition, true);

  function terms(part: Condition, wanted: boolean): Term[] | null {
    switch (part.kind) {
      case "option": {
        const bit = (1 << part.option) >>> 0;
        return [wanted ? { taken: bit, not: 0 } : { taken: 0, not: bit }];
      }
      case "not":
        return terms(part.of, !wanted);
      case "all":
      case "any": {
        const joinsAll = (part.kind === "all") === wanted;
        let found: Term[] = joinsAll ? [{ taken: 0, not: 0 }] : [];
        for (const each of part.of) {
          const next = terms(each, wanted);
          if (!next || (joinsAll && found.length * next.length > most * most)) return null;
          found = uncovered(
            joinsAll ? found.flatMap((one) => next.map((other) => both(one, other))) : [...found, ...next],
          );
          if (found.length > most) return null;
        }
        return found;
      }
    }
  }
}

const both = (one: Term, other: Term): Term => ({ taken: one.taken | other.taken, not: one.not | other.not });

/** Drops terms that contradict themselves, and those that only hold where a shorter one does. */
function uncovered(given: readonly Term[]): Term[] {
  const kept: Term[] = [];
  const size = ({ taken, not }: Term): number => bits(taken) + bits(not);
  for (const term of given.filter(({ taken, not }) => (taken & not) === 0).sort((a, b) => size(a) - size(b))) {
    const isCovered = kept.some((one) => (one.taken & ~term.taken) === 0 && (one.not & ~term.not) === 0);
    if (!isCovered) kept.push(term);
  }
  return kept;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

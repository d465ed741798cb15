import type { Claim, LevelsOfClaims } from "@detente/case";
import { type Conflict, holds } from "@detente/engine";

/** Why a decision maker prefers one of two states to the other, or does not mind. */
export interface Reason {
  readonly dm: number;
  /** Which of the two it prefers. */
  readonly prefers: "first" | "second" | "neither";
  /**
   * Ids of the claims that decide: those on the most important level on which the states differ that hold in the preferred
   * one and not in the other. Empty for `neither`, and where preferences were given as a ranking.
   */
  readonly because: readonly string[];
  /** Claims of that level that hold in the other state only; they are outnumbered. */
  readonly against: readonly string[];
}

/**
 * Compares two states for one decision maker as option prioritising does: the first level with another number of claims
 * that hold decides. States are written as the conflict labels them.
 */
export function reasonBetween(
  levels: LevelsOfClaims,
  conflict: Pick<Conflict, "label" | "ranks">,
  dm: number,
  first: number,
  second: number,
): Reason {
  const rank = conflict.ranks[dm];
  if (rank[first] === rank[second]) return { dm, prefers: "neither", because: [], against: [] };
  const prefers = rank[first] > rank[second] ? "first" : "second";
  const [better, worse] = prefers === "first" ? [first, second] : [second, first];
  for (const level of levels) {
    const only = (here: number, there: number): Claim[] =>
      level.filter((claim) => isTrueAt(claim, conflict.label(here)) && !isTrueAt(claim, conflict.label(there)));
    const [because, against] = [only(better, worse), only(worse, better)];
    if (because.length !== against.length) return { dm, prefers, because: ids(because), against: ids(against) };
  }
  return { dm, prefers, because: [], against: [] };
}

const isTrueAt = ({ condition }: Claim, label: string): boolean => holds(condition, (option) => label[option] === "Y");

const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

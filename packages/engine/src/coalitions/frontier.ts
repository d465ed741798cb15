/** Ranks of a state for each member of a coalition. */
export type Vector = readonly number[];

/** Is `a` strictly better than `b` for every member? */
export const wellAbove = (a: Vector, b: Vector): boolean => a.every((rank, member) => rank > b[member]);

/**
 * The vectors that are not beaten, or equalled, by another one in everything. Whatever stands strictly above some vector has
 * one of these strictly above it, so nothing else need be kept.
 */
export function frontierOf(vectors: Iterable<Vector>): Vector[] {
  const bestFirst = [...vectors].sort((a, b) => total(b) - total(a));
  const kept: Vector[] = [];
  for (const vector of bestFirst) {
    // What comes later has no greater sum, so it cannot push out what is kept already.
    if (!kept.some((better) => better.every((rank, member) => rank >= vector[member]))) kept.push(vector);
  }
  return kept;
}

const total = (vector: Vector): number => vector.reduce((sum, rank) => sum + rank, 0);

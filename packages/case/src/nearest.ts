/** Names most like `name`, best first: no more than `most`, none that is far off. */
export function nearestNames(name: string, known: Iterable<string>, most = 3): string[] {
  const wanted = name.toLowerCase().slice(0, MOST_COMPARED);
  const reach = Math.max(wanted.length > 3 ? 2 : 1, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toLowerCase().slice(0, MOST_COMPARED)) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const MOST_COMPARED = 100;

/**
 * Edits from the one to the other. A name that only lacks its beginning or end is nearer than its length says, and so is a
 * whole name to one of its words: `Siler` means Sydney A. Seiler, a little less surely than the name written out.
 */
function distanceTo(wanted: string, candidate: string): number {
  const words = candidate.split(/[\s.-]+/);
  if (words.includes(wanted)) return 0;
  if (wanted.length >= 3 && (candidate.endsWith(wanted) || candidate.startsWith(wanted))) return 1;
  const long = words.filter(({ length }) => length > 3);
  return Math.min(editDistance(wanted, candidate), ...long.map((word) => editDistance(wanted, word) + 1));
}

/** Levenshtein's distance with neighbouring letters exchanged counted once (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}

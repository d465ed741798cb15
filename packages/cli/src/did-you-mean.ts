/** The words of `known` that `word` may have been meant to be, nearest first; at most three. */
export function didYouMean(word: string, known: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((name) => ({ name, edits: editsTo(wanted, name.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A misspelt surname is near the whole name; a little less so than the same slip in the name written out. */
function editsTo(word: string, name: string): number {
  const words = name.split(/[\s.-]+/);
  if (words.includes(word) || name.startsWith(word)) return 0;
  return Math.min(
    distance(word, name),
    ...words.filter(({ length }) => length > 3).map((part) => distance(word, part) + 1),
  );
}

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1)];
      if (swap) steps.push(at(before, j - 2) + 1);
      next.push(Math.min(...steps));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

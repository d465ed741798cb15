import type { Statement } from "../types.js";
import type { Anchor } from "./types.js";

/** The statements a decision is about in this reading; `changed` when their words are no longer quite the same. */
export interface Located {
  statements: Statement[];
  changed: boolean;
}

/** Share of a statement that a quotation must cover to be about it, when sentences are cut otherwise than before. */
const MOSTLY = 0.6;
/** Share of words (Dice) that a changed sentence must have in common with the quotation. */
const ALIKE = 0.8;

/** Finds the statements that decisions are about. Prepared once for a reading. */
export function locator(statements: readonly Statement[]): (anchor: Anchor) => Located | null {
  const folded = statements.map(({ text }) => fold(text));
  const starts: number[] = [];
  let length = 0;
  for (const text of folded) {
    starts.push(length);
    length += text.length + 1;
  }
  const joined = folded.join(" ");
  let words: Map<string, number>[] | null = null;

  const covered = (from: number, to: number): Statement[] => {
    const found: Statement[] = [];
    for (let index = indexAt(starts, from); index < starts.length && (starts[index] ?? 0) < to; index++) {
      const start = starts[index] ?? 0;
      const size = folded[index]?.length ?? 0;
      const shared = Math.min(to, start + size) - Math.max(from, start);
      const statement = statements[index];
      if (statement && shared >= size * MOSTLY) found.push(statement);
    }
    return found;
  };

  const mostAlike = (exact: string): Located | null => {
    words ??= folded.map(wordsOf);
    const wanted = wordsOf(exact);
    let best = ALIKE;
    let found: Statement | undefined;
    words.forEach((have, index) => {
      const share = likeness(wanted, have);
      if (share < best) return;
      // Two that are as like: the text does not say which.
      found = share === best && found ? undefined : statements[index];
      best = share;
    });
    return found ? { statements: [found], changed: true } : null;
  };

  return (anchor) => {
    const exact = fold(anchor.exact);
    if (exact === "") return null;
    const before = fold(anchor.prefix);
    const after = fold(anchor.suffix);
    let best: { found: Statement[]; score: number; distance: number } | null = null;
    for (let at = joined.indexOf(exact); at >= 0; at = joined.indexOf(exact, at + 1)) {
      const found = covered(at, at + exact.length);
      const [first] = found;
      if (!first) continue;
      const score =
        sharedEnd(joined.slice(Math.max(0, at - 40), at).trimEnd(), before) +
        sharedStart(joined.slice(at + exact.length, at + exact.length + 40).trimStart(), after);
      const distance = Math.abs(first.start - (anchor.start ?? first.start));
      if (!best || score > best.score || (score === best.score && distance < best.distance)) {
        best = { found, score, distance };
      }
    }
    return best ? { statements: best.found, changed: false } : mostAlike(exact);
  };
}

/** Spaces, quotation marks and dashes differ between formats of one text. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The last index whose start is not after `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

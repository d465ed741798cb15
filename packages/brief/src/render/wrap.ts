import { type Brush, plainly } from "./paint.js";
import { isNarrow, widthOf } from "./width.js";

/** A piece of text with the brush it is to be painted with. The text is clean: no control characters. */
export interface Run {
  readonly text: string;
  readonly paint?: Brush | undefined;
}

/** One wrapped line, painted, with the columns it takes. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/** Breaks runs into lines of at most `width` columns at spaces; a longer word is cut. */
export function wrap(runs: readonly Run[], width: number): string[] {
  return wrapPlain(runs, width) ?? wrapLines(runs, width).map((line) => line.text);
}

/** The same for unpainted text with one column a character and no words to cut, which most is; null for other text. */
function wrapPlain(runs: readonly Run[], width: number): string[] | null {
  let text = "";
  for (const run of runs) {
    if (run.paint !== undefined && run.paint !== plainly) return null;
    text += run.text;
  }
  if (!isNarrow(text) || text.includes("  ") || text.startsWith(" ") || text.endsWith(" ")) return null;
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const space = text.lastIndexOf(" ", from + width);
    if (space <= from) return null;
    lines.push(text.slice(from, space));
    from = space + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

export function wrapLines(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [];
  /** Stretches of one brush each. */
  let pieces: { text: string; paint: Brush | undefined }[] = [];
  let used = 0;
  const add = ({ text, paint }: Run): void => {
    const last = pieces.at(-1);
    if (last !== undefined && last.paint === paint) last.text += text;
    else pieces.push({ text, paint });
  };
  const flush = (): void => {
    lines.push({ text: pieces.map(({ text, paint }) => (paint ? paint(text) : text)).join(""), width: used });
    pieces = [];
    used = 0;
  };
  for (const word of wordsOf(runs)) {
    let rest = word;
    const gap = rest.gap && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + rest.width > width) flush();
    else if (gap) {
      // A space inside one painted stretch is painted too, so that underlining does not break.
      const brush = pieces.at(-1)?.paint;
      add(brush !== undefined && brush === rest.pieces[0]?.paint ? { text: " ", paint: brush } : { text: " " });
      used++;
    }
    while (rest.width > width) {
      const [head, tail] = cut(rest, width);
      head.pieces.forEach(add);
      used += head.width;
      flush();
      rest = tail;
    }
    rest.pieces.forEach(add);
    used += rest.width;
  }
  if (pieces.length > 0) flush();
  return lines.length > 0 ? lines : [{ text: "", width: 0 }];
}

/** The longest stretch that cannot be broken. */
export function longestWord(runs: readonly Run[]): number {
  return wordsOf(runs).reduce((longest, word) => Math.max(longest, word.width), 0);
}

/** What stands between two spaces; it may be made of several runs, as in a word followed by a painted comma. */
interface Word {
  pieces: Run[];
  width: number;
  /** A space stands before it. */
  gap: boolean;
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, paint } of runs) {
    const narrow = isNarrow(text);
    let after = false;
    for (const piece of text.split(" ")) {
      if (after) open = false;
      after = true;
      if (piece === "") continue;
      const last = words.at(-1);
      const width = narrow ? piece.length : widthOf(piece);
      if (open && last) {
        last.pieces.push({ text: piece, paint });
        last.width += width;
      } else {
        words.push({ pieces: [{ text: piece, paint }], width, gap: words.length > 0 });
        open = true;
      }
    }
  }
  return words;
}

function cut(word: Word, width: number): [Word, Word] {
  const head: Run[] = [];
  const tail: Run[] = [];
  let used = 0;
  for (const piece of word.pieces) {
    let taken = "";
    for (const letter of piece.text) {
      const columns = widthOf(letter);
      if (tail.length > 0 || used + columns > width) {
        tail.push({ ...piece, text: piece.text.slice(taken.length) });
        break;
      }
      taken += letter;
      used += columns;
    }
    if (taken !== "") head.push({ ...piece, text: taken });
  }
  const total = word.width;
  return [
    { pieces: head, width: used, gap: word.gap },
    { pieces: tail, width: total - used, gap: false },
  ];
}

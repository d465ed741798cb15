import type { Mark } from "./marks.js";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Characters; a cell with more holds a paragraph. */
export const MOST_IN_A_CELL = 200;
/** More paragraphs than a row has that is one of a list. */
export const MOST_CELLS = 50;

/** A block of text: a paragraph of the page. */
export interface Block {
  text: string;
  /** How many of its characters are in links. */
  linked: number;
  isTitle: boolean;
}

/** Marks to blocks, `<br>` a newline; two of them end a block. `isLeftOut` says which elements are passed over. */
export function blocksOf(
  marks: readonly Mark[],
  isLeftOut: (at: number) => boolean,
  from = 0,
  to = marks.length,
): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  // Where a row of a table began; null when none is open, or a table within it had rows of its own.
  let row: number | null = null;
  let [linked, links, titles] = [0, 0, 0];
  const end = (): void => {
    for (const part of pieces.join("").split(/\n\s*\n/)) {
      const lines = part.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
      const text = lines.join("\n").trim();
      if (text !== "") blocks.push({ text, linked, isTitle: titles > 0 });
    }
    pieces = [];
    linked = 0;
  };
  for (let at = from; at < to; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.kind === "text") {
      const text = mark.text.replace(/\s+/g, " ");
      pieces.push(text);
      if (links > 0) linked += text.trim().length;
    } else if (mark.kind === "open" && isLeftOut(at)) at = mark.end;
    else {
      const step = mark.kind === "open" ? 1 : -1;
      if (BLOCKS.has(mark.name)) end();
      if (mark.name === "tr") {
        if (step === -1 && row !== null && isOneRow(blocks.slice(row, row + MOST_CELLS + 1))) {
          const cells = blocks.splice(row);
          const sum = cells.reduce((whole, cell) => whole + cell.linked, 0);
          blocks.push({ text: cells.map(({ text }) => text).join("\n"), linked: sum, isTitle: false });
        }
        row = step === 1 ? blocks.length : null;
      }
      if (mark.name === "br" && step === 1) pieces.push("\n");
      if (mark.name === "a") links += step;
      else if (mark.name === "h1") titles += step;
    }
  }
  end();
  return blocks;
}

/** Whether the cells of a row hold no more than a label or a name does, and so become the lines of one block. */
const isOneRow = (cells: readonly Block[]): boolean =>
  cells.length > 1 &&
  cells.length <= MOST_CELLS &&
  cells.every(({ text, isTitle }) => text.length < MOST_IN_A_CELL && !isTitle);

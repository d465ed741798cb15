import type { Tone } from "../blocks.js";

/** Colours a finished piece of text. */
export type Brush = (text: string) => string;

export type Paint = Record<Tone | "title" | "heading" | "code" | "cited" | "assumed" | "error", Brush>;

/** Leaves everything as it is. */
export const plainly: Brush = (text) => text;

/** The brushes of a terminal with colour, or ones that leave everything as it is. */
export function paintFor(color: boolean): Paint {
  const brush = (on: number, off: number): Brush => (color ? (text) => `\u001B[${on}m${text}\u001B[${off}m` : plainly);
  const bold = brush(1, 22);
  const underline = brush(4, 24);
  return {
    strong: bold,
    holds: brush(32, 39),
    partly: brush(33, 39),
    fails: brush(31, 39),
    quiet: brush(2, 22),
    title: (text) => bold(underline(text)),
    heading: bold,
    code: brush(36, 39),
    cited: brush(36, 39),
    assumed: brush(35, 39),
    error: (text) => bold(brush(31, 39)(text)),
  };
}

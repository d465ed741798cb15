import type { Position } from "@detente/record";

/** Line and column, from 1, of an offset into a text. */
export function positionAt(text: string, offset: number, file: string): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { file, line, column: offset - lineStart + 1 };
}

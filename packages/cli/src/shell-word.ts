/** A path as one word of a command to be typed: in quotation marks where the shell would split or expand it. */
export function shellWord(path: string): string {
  if (/^[\p{L}\p{N}\p{M}_./:@%+,-]+$/u.test(path)) return path;
  return /["$`\\]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}

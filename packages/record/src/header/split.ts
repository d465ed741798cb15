/** Splits a text where a separator stands outside brackets; empty parts are left out. `separator` is global. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  for (const { 0: mark, index } of text.matchAll(separator)) {
    for (; seen < index; seen++) {
      if (text[seen] === "(" || text[seen] === "[") depth++;
      else if ((text[seen] === ")" || text[seen] === "]") && depth > 0) depth--;
    }
    if (depth > 0) continue;
    parts.push(text.slice(from, index));
    from = index + mark.length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

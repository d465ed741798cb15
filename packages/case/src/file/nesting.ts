/**
 * True when a text may nest deeper than `most`, judged before the YAML parser sees it, since the parser calls itself for
 * every level and a file of brackets alone brings the whole program down. Brackets in quotations count too, which only
 * matters to a text with that many of them unbalanced.
 */
export function nestsTooDeep(text: string, most: number): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === "[" || sign === "{") open++;
    else if (sign === "]" || sign === "}") open--;
    if (Math.abs(open) > most) return true;
  }
  // What stands before the first word of a line: indentation, and the signs that open a level each.
  for (const [lead] of text.matchAll(/^(?: |[-?:](?= ))+/gm)) if (lead.length > most * 8) return true;
  return false;
}

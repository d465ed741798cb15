export interface Token {
  readonly kind: "name" | "not" | "and" | "or" | "implies" | "if" | "iff" | "(" | ")" | "end" | "unknown";
  readonly text: string;
  /** UTF-16 code units from the start of the condition. */
  readonly offset: number;
}

const words = new Map<string, Token["kind"]>([
  ["and", "and"],
  ["or", "or"],
  ["not", "not"],
  ["if", "if"],
  ["iff", "iff"],
]);

const signs = new Map<string, Token["kind"]>([
  ["&", "and"],
  ["|", "or"],
  ["!", "not"],
  ["->", "implies"],
  ["<->", "iff"],
  ["(", "("],
  [")", ")"],
]);

/** A key of the case file; a hyphen stands only between letters and digits, so that `a->b` is an arrow. */
export const KEY = String.raw`\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*`;

const pattern = new RegExp(String.raw`\s*(?:(${KEY}(?:\.${KEY})?)|(<->|->|[&|!()])|(\S[\p{L}\p{N}_.-]*)|$)`, "uy");

/** Splits a condition into tokens; the last is always `end`. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) break;
    const [whole, name, sign, other] = match;
    at += whole.length;
    const text = name ?? sign ?? other;
    if (text === undefined) break;
    const kind = name === undefined ? (sign === undefined ? "unknown" : signs.get(sign)) : words.get(name);
    found.push({ kind: kind ?? "name", text, offset: at - text.length });
  }
  found.push({ kind: "end", text: "", offset: source.trimEnd().length });
  return found;
}

/** Where things stand in a JSON text; asked only when there is something to complain of. */
const blank = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\u{10FFFF}]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Wanted = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

/** Offset of the first character at which a text stops being JSON; its length when it only ends too early. */
export function brokenAt(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    at = after(blank, text, at);
    const sign = text[at];
    if (wanted === "comma or end") {
      if (open.length === 0 || sign === undefined) return at;
      const inMap = open.at(-1) === "{";
      if (sign === ",") wanted = inMap ? "key" : "value";
      else if (sign === (inMap ? "}" : "]")) open.pop();
      else return at;
      at++;
    } else if (wanted === "colon") {
      if (sign !== ":") return at;
      wanted = "value";
      at++;
    } else if ((wanted === "key or }" && sign === "}") || (wanted === "value or ]" && sign === "]")) {
      open.pop();
      wanted = "comma or end";
      at++;
    } else if (wanted === "key" || wanted === "key or }") {
      const end = after(string, text, at);
      if (end === at) return at;
      wanted = "colon";
      at = end;
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      wanted = sign === "{" ? "key or }" : "value or ]";
      at++;
    } else {
      const end = after(sign === '"' ? string : scalar, text, at);
      if (end === at) return at;
      wanted = "comma or end";
      at = end;
    }
  }
}

/** Offset of the value at `path` in a valid JSON text; of a path that leads nowhere, the last part that exists. */
export function valueAt(text: string, path: readonly (string | number)[]): number {
  let at = after(blank, text, 0);
  for (const step of path) {
    const next = entryAt(text, at, step);
    if (next === -1) return at;
    at = next;
  }
  return at;
}

/** Offset of one value inside the list or map that begins at `start`, or −1. Of a repeated key the last counts. */
function entryAt(text: string, start: number, step: string | number): number {
  const isMap = text[start] === "{";
  if (!isMap && text[start] !== "[") return -1;
  let found = -1;
  let at = after(blank, text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "}" && text[at] !== "]"; index++) {
    let key: string | number = index;
    if (isMap) {
      const end = after(string, text, at);
      key = JSON.parse(text.slice(at, end)) as string;
      at = after(blank, text, after(blank, text, end) + 1);
    }
    if (key === step) found = at;
    if (found !== -1 && !isMap) return found;
    at = after(blank, text, endOf(text, at));
    if (text[at] === ",") at = after(blank, text, at + 1);
  }
  return found;
}

function endOf(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const sign = text[at];
    if (sign === '"') at = after(string, text, at);
    else if (sign === "{" || sign === "[") {
      depth++;
      at++;
    } else if (sign === "}" || sign === "]") {
      depth--;
      at++;
    } else at = Math.max(at + 1, after(scalar, text, at));
  } while (depth > 0 && at < text.length);
  return at;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

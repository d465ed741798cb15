import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";

/** An entry of a section: of a map with its key, of a list without. */
export interface Entry {
  /** Top-level key of the file. */
  readonly section: string;
  readonly key?: string;
  readonly value: string | readonly string[] | Readonly<Record<string, string>>;
}

/**
 * Adds an entry at the end of a section of a YAML file. Everything that stands there stays, byte for byte: comments,
 * order, line ends. A section that is not there is begun at the end of the file.
 */
export function appendEntry(text: string, entry: Entry): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const root = parseDocument(text, { schema: "failsafe" }).contents;
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === entry.section) : undefined;
  const value = (pair?.value ?? null) as Node | null;
  const block = (indent: string): string =>
    blockLines(entry)
      .map((line) => indent + line)
      .join(eol);
  if (!pair) {
    const before = text === "" ? "" : text.endsWith(eol) ? text + eol : text + eol + eol;
    return `${before}${entry.section}:${eol}${block("  ")}${eol}`;
  }
  if (isCollection(value) && value.items.length > 0) {
    if (value.flow) {
      const end = (value.range?.[1] ?? text.length) - 1;
      return `${text.slice(0, end).trimEnd()}, ${flow(entry)}${text.slice(end)}`;
    }
    const last = value.items.at(-1);
    const end = lineEnd(text, endOf(last) ?? text.length);
    const lead = isSeq(value) ? (value.range?.[0] ?? 0) : (startOf(value.items[0]) ?? 0);
    const indent = /^[ ]*/.exec(text.slice(lineStart(text, lead)))?.[0] ?? "  ";
    return insertLine(text, end, block(indent), eol);
  }
  // Nothing there yet, or empty brackets.
  const key = (pair.key as Node).range?.[1] ?? text.length;
  const [from, to] = isCollection(value) ? (value.range ?? [key, key]) : [key, key];
  const emptied = isCollection(value) ? text.slice(0, from).trimEnd() + text.slice(to) : text;
  return insertLine(emptied, lineEnd(emptied, key), block("  "), eol);
}

function insertLine(text: string, end: number, block: string, eol: string): string {
  const rest = text.slice(end);
  return `${text.slice(0, end)}${eol}${block}${rest === "" ? eol : rest}`;
}

/** End of the line that `offset` stands in, before its line break. */
function lineEnd(text: string, offset: number): number {
  const back = text[offset - 1] === "\n" ? offset - 1 : offset;
  const at = text.indexOf("\n", back);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" ? at - 1 : at;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

const startOf = (item: unknown): number | undefined => {
  const { key } = item as { key?: Node };
  return key?.range?.[0];
};

/** Where the content of a pair or an item ends, before any comment. */
function endOf(item: unknown): number | undefined {
  const { key, value, range } = item as { key?: Node; value?: Node | null; range?: Node["range"] };
  const own = key ? ((value ?? key).range ?? key.range) : range;
  const inner = (key ? value : item) as Node | null | undefined;
  if (isCollection(inner) && !inner.flow && inner.items.length > 0) return endOf(inner.items.at(-1));
  return own?.[1];
}

function blockLines({ key, value }: Entry): string[] {
  const lead = key === undefined ? "- " : `${scalar(key)}: `;
  if (typeof value === "string") return [lead + scalar(value)];
  if (Array.isArray(value)) return [`${lead}[${value.map(quoted).join(", ")}]`];
  return Object.entries(value).map(([name, each], index) => `${index === 0 ? lead : "  "}${name}: ${scalar(each)}`);
}

function flow({ key, value }: Entry): string {
  const written = JSON.stringify(value);
  return key === undefined ? written : `${JSON.stringify(key)}: ${written}`;
}

const quoted = (value: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N}.' -]*$/u.test(value) ? scalar(value) : JSON.stringify(value);

/** Plain where nobody and no YAML version could read it as anything else; else in double quotes. */
function scalar(value: string): string {
  const isPlain = /^(?:\p{L}[\p{L}\p{M}\p{N}.'_-]*(?: [\p{L}\p{M}\p{N}.'_-]+)*|\d+)$/u.test(value);
  return isPlain && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(value) ? value : JSON.stringify(value);
}

import type { Io } from "./io.js";

/** Prints a value as JSON for people and programs: indented, ending in a line break. Long lists go out piece by piece. */
export async function printJson(value: unknown, io: Io): Promise<void> {
  for (const piece of piecesOf(value, "")) await io.out(piece);
  await io.out("\n");
}

/** A list longer than this is not put into one string: that of a long record would be longer than strings can be. */
const MOST_AT_ONCE = 1_000;

/** What `JSON.stringify` says with an indent of two, in pieces. */
function* piecesOf(value: unknown, indent: string): Generator<string> {
  const deeper = `${indent}  `;
  if (Array.isArray(value) && value.length > MOST_AT_ONCE) {
    for (let at = 0; at < value.length; at += MOST_AT_ONCE) {
      const items = written(value.slice(at, at + MOST_AT_ONCE), indent) ?? "";
      // Without its brackets, which are those of the whole.
      yield (at === 0 ? "[" : ",") + items.slice(1, -indent.length - 2);
    }
    yield `\n${indent}]`;
  } else if (isPlain(value) && Object.values(value).some((each) => Array.isArray(each) && each.length > MOST_AT_ONCE)) {
    let opening = "{";
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue;
      yield `${opening}\n${deeper}${JSON.stringify(key)}: `;
      yield* piecesOf(each, deeper);
      opening = ",";
    }
    yield `\n${indent}}`;
  } else yield written(value, indent) ?? "null";
}

const written = (value: unknown, indent: string): string | undefined =>
  JSON.stringify(value, plainly, 2)?.replaceAll("\n", `\n${indent}`);

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Sets and maps as lists, so that nothing of an answer is lost. */
export function plainly(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return [...value].map(([key, item]) => ({ key, value: item }));
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>);
  return value;
}

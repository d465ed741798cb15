import type { Io } from "./io.js";

/** Prints a value as JSON for people and programs: indented, ending in a line break. */
export async function printJson(value: unknown, io: Io): Promise<void> {
  await io.out(`${JSON.stringify(value, plainly, 2)}\n`);
}

/** Sets and maps as lists, so that nothing of an answer is lost. */
export function plainly(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return [...value].map(([key, item]) => ({ key, value: item }));
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>);
  return value;
}

import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";

/** Where the parts of one list or map stand, as offsets into the text; of an element of a list, key and value coincide. */
export type Places = ReadonlyMap<string | number, { readonly key: number; readonly value: number }>;

export interface PlainTree {
  readonly data: unknown;
  readonly start: number;
  readonly places: WeakMap<object, Places>;
  readonly repeated: readonly { readonly key: string; readonly offset: number; readonly first: number }[];
  readonly badKeys: readonly { readonly key: string; readonly offset: number }[];
}

/** Ends the reading of a tree that is too deep or too large, or has an alias without an anchor. */
export class TooMuch extends Error {
  constructor(readonly what: "depth" | "parts" | "alias") {
    super(what);
  }
}

/**
 * A parsed document as plain lists, objects and strings.
 *
 * @throws TooMuch on aliases that multiply or that hold themselves.
 */
export function plainTree(document: Document, most: { readonly depth: number; readonly parts: number }): PlainTree {
  const places = new WeakMap<object, Places>();
  const repeated: { key: string; offset: number; first: number }[] = [];
  const badKeys: { key: string; offset: number }[] = [];
  let parts = 0;

  function plain(node: unknown, depth: number): unknown {
    if (++parts > most.parts) throw new TooMuch("parts");
    if (depth > most.depth) throw new TooMuch("depth");
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) throw new TooMuch("alias");
      return plain(target, depth + 1);
    }
    if (isScalar(node)) return typeof node.value === "string" ? node.value : "";
    if (isSeq(node)) {
      const list = node.items.map((item) => plain(item, depth + 1));
      const offsets = node.items.map((item) => ({ key: startOf(item), value: startOf(item) }));
      places.set(list, new Map(offsets.entries()));
      return list;
    }
    if (!isMap(node)) return "";
    const found = new Map<string, { key: number; value: number }>();
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      const offset = startOf(key);
      const name = isScalar(key) && typeof key.value === "string" ? key.value : String(key);
      const first = found.get(name);
      if (first) repeated.push({ key: name, offset, first: first.key });
      else if (!isScalar(key) || name === "__proto__") badKeys.push({ key: name, offset });
      else {
        found.set(name, { key: offset, value: value ? startOf(value) : offset });
        entries.push([name, plain(value, depth + 1)]);
      }
    }
    const map = Object.fromEntries(entries);
    places.set(map, found);
    return map;
  }

  const data = plain(document.contents, 0);
  return { data, start: startOf(document.contents), places, repeated, badKeys };
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * SHA-256 of the program as it runs, so that what an older one answered is not taken for an answer of this: of the files of
 * the bundle, or where it is run without one, of every house.
 *
 * @param from a module of the program; default: this one.
 */
export async function programHash(from: string = import.meta.url): Promise<string> {
  const path = fileURLToPath(from);
  const [bundle] = /^.*\/dist\/bundle\//.exec(path) ?? [];
  const [, houses = "", folder = ""] = /^(.*\/)cli\/(src|dist)\//.exec(path) ?? [];
  const roots = bundle ? [bundle] : (await readdir(houses)).map((house) => join(houses, house, folder));
  const hash = createHash("sha256");
  for (const root of roots.sort()) {
    for (const file of await modulesIn(root)) hash.update(relative(root, file)).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** Modules below a folder that are part of the program, in order; none where there is no such folder. */
async function modulesIn(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  return names
    .filter(isPart)
    .sort()
    .map((name) => join(root, name));
}

const isPart = (name: string): boolean =>
  /\.[jt]s$/.test(name) && !/\.d\.ts$|\.test\.ts$|^bundle\/|(^|\/)testing\//.test(name);

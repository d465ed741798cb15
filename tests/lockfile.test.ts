import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * A lockfile that was made on one platform and then touched by another may lose the optional packages of all the others;
 * `npm ci` then fails elsewhere. Every package that an entry names must be in it.
 */
interface Entry {
  readonly version?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** Where the package would be looked for, from the folder of whoever names it upwards. */
function isThere(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?)?[^/]+$/, "")) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === "") return false;
  }
}

test("every package that an entry of the lockfile names is in it, those of other platforms too", () => {
  const named = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ path, name })),
  );
  expect(named.filter(({ path, name }) => !isThere(path, name))).toEqual([]);
  // The rule has something to bite on: platform packages that are not installed here.
  expect(named.filter(({ name }) => /(?:darwin|win32)/.test(name)).length).toBeGreaterThan(10);
});

test("every package from the registry has a version and a checksum", () => {
  const loose = Object.entries(lock.packages).filter(
    ([path, { version, integrity, link }]) => path.includes("node_modules/") && !link && !(version && integrity),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

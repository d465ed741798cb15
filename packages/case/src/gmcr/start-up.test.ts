import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Every package that a source file loads, directly or through the files it imports. */
function packagesLoadedBy(file: URL, seen = new Set<string>()): string[] {
  if (seen.has(file.href)) return [];
  seen.add(file.href);
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)].flatMap(([, specifier]) =>
    specifier.startsWith(".") ? packagesLoadedBy(new URL(specifier.replace(/\.js$/, ".ts"), file), seen) : [specifier],
  );
}

it("reads .gmcr files without loading YAML or the schema", () => {
  expect([...new Set(packagesLoadedBy(new URL("index.ts", import.meta.url)))]).toEqual(["@detente/engine"]);
  expect(packagesLoadedBy(new URL("../index.ts", import.meta.url))).toContain("yaml");
});

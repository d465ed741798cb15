import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import semver from "semver";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The one-way law: a house may import only the houses named here, which stand to its left. */
const LAW: Record<string, { houses: string[]; node: boolean }> = {
  engine: { houses: [], node: false },
  record: { houses: [], node: false },
  documents: { houses: [], node: true },
  case: { houses: ["engine", "record"], node: false },
  study: { houses: ["engine", "record", "case"], node: false },
  brief: { houses: ["engine", "record", "case", "study"], node: false },
  crew: { houses: ["engine", "case", "study"], node: true },
  cli: { houses: ["engine", "record", "documents", "case", "study", "brief", "crew"], node: true },
};

function sourcesOf(house: string): string[] {
  return readdirSync(join(root, "packages", house, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.split("/").includes("testing"))
    .map((path) => join(root, "packages", house, "src", path));
}

/** @param types whether imports of types alone count, of which nothing is left when the program runs. */
function importsOf(file: string, types = true): string[] {
  const source = readFileSync(file, "utf8");
  const text = types ? source : source.replaceAll(/^(?:import|export) type [^;]+;/gm, "");
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm)].map((match) => match[1]);
}

describe("the one-way law of the houses", () => {
  test("covers every package there is", () => {
    expect(readdirSync(join(root, "packages")).sort()).toEqual(Object.keys(LAW).sort());
  });

  test.each(Object.entries(LAW))("%s imports only what stands to its left", (house, { houses, node }) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", house, "package.json"), "utf8"));
    const dependencies = Object.keys(manifest.dependencies ?? {});
    const allowed = (specifier: string): boolean => {
      if (specifier.startsWith(".")) return true;
      if (specifier.startsWith("node:")) return node;
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      if (name.startsWith("@detente/")) return houses.includes(name.slice("@detente/".length));
      return dependencies.includes(name);
    };
    const broken = sourcesOf(house).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !allowed(specifier))
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
    expect(
      dependencies.filter((name) => name.startsWith("@detente/")).map((name) => name.slice("@detente/".length)),
    ).toSatisfy((names: string[]) => names.every((name) => houses.includes(name)));
  });

  test("the engine has no dependency at all", () => {
    const manifest = JSON.parse(readFileSync(join(root, "packages/engine/package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe("the house stays in order", () => {
  test("no file imports itself by way of others", () => {
    const circles: string[] = [];
    for (const house of Object.keys(LAW)) {
      const seen = new Set<string>();
      const visit = (file: string, way: readonly string[]): void => {
        if (way.includes(file)) {
          circles.push([...way.slice(way.indexOf(file)), file].map((each) => relative(root, each)).join(" > "));
        } else if (!seen.has(file)) {
          for (const specifier of importsOf(file, false).filter((each) => each.startsWith("."))) {
            visit(join(file, "..", specifier.replace(/\.js$/, ".ts")), [...way, file]);
          }
          seen.add(file);
        }
      };
      for (const file of sourcesOf(house)) visit(file, []);
    }
    expect(circles).toEqual([]);
  });

  test("every path that docs/architecture.md names exists", () => {
    const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
    const paths = [...text.matchAll(/`((?:packages|docs|cases|bench|scripts|schema|tests)\/[^`\s]*)`/g)].map(
      (m) => m[1],
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("source files stay short", () => {
    const lengths = Object.keys(LAW)
      .flatMap(sourcesOf)
      .map((file) => ({ file: relative(root, file), lines: readFileSync(file, "utf8").split("\n").length }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 450)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)].lines).toBeLessThanOrEqual(145);
    expect(lengths[Math.floor(lengths.length * 0.9)].lines).toBeLessThanOrEqual(350);
  });

  test("everything in the lockfile runs on the promised Node", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    const tooNew = Object.entries<{ engines?: { node?: string } }>(lock.packages)
      .filter(([, entry]) => entry.engines?.node && !semver.satisfies("20.19.0", entry.engines.node))
      .map(([path, entry]) => `${path} wants ${entry.engines?.node}`);
    expect(tooNew).toEqual([]);
  });

  test("the engine's version is its package's", () => {
    const manifest = JSON.parse(readFileSync(join(root, "packages/engine/package.json"), "utf8"));
    expect(readFileSync(join(root, "packages/engine/src/version.ts"), "utf8")).toContain(`"${manifest.version}"`);
  });
});

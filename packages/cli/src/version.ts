import { readFileSync } from "node:fs";

/** The version of the program. */
export function version(): string {
  // Works from src, dist, and the bundle and its chunks alike: the package's own folder is the nearest with this name.
  for (const up of ["../", "../../", "../../../"]) {
    try {
      const found = JSON.parse(readFileSync(new URL(`${up}package.json`, import.meta.url), "utf8")) as {
        name: string;
        version: string;
      };
      if (found.name === "@detente/cli") return found.version;
    } catch {
      // Not here; look one folder up.
    }
  }
  return "unknown";
}

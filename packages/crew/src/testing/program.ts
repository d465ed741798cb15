import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What a thread of a crew runs, made of the sources as they are now: a thread of Node 20 reads no TypeScript. */
export async function programOf(name: "hand" | "clerk"): Promise<URL> {
  const outfile = join(await mkdtemp(join(tmpdir(), "detente-crew-")), `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`../${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  return pathToFileURL(outfile);
}

/**
 * Bundles the detente command, so that it starts in the time of a small program: one file a command, what they share in
 * chunks, and nothing loaded that a command does not need. Run after `tsc -b`.
 */
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Our own modules do nothing when imported, so what a command does not use of them can be left out. */
const pureHouse = {
  name: "pure-house",
  setup(builder) {
    builder.onResolve({ filter: /^@detente\// }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolving") return undefined;
      const found = await builder.resolve(path, { ...rest, pluginData: "resolving" });
      return { ...found, sideEffects: false };
    });
  },
};

await rm(at("packages/cli/dist/bundle"), { recursive: true, force: true });
await build({
  absWorkingDir: at("."),
  entryPoints: [at("packages/cli/dist/main.js")],
  outdir: at("packages/cli/dist/bundle"),
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  platform: "node",
  format: "esm",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
  plugins: [pureHouse],
  // These carry their own workers or large data and are found in node_modules when a command needs them.
  external: ["@detente/documents", "@detente/crew"],
  banner: {
    js: 'import { createRequire as detenteRequire } from "node:module"; const require = detenteRequire(import.meta.url);',
  },
});

/**
 * Bundles the detente command, so that it starts in the time of a small program: one file a command, what they share in
 * chunks, and nothing loaded that a command does not need. Run after `tsc -b`.
 */
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Imports from the border of a house become imports from the files behind it: else whatever one command needs of a house
 * would be loaded by every command that needs anything of it.
 */
const behindBorders = {
  name: "behind-borders",
  setup(builder) {
    const borders = new Map();
    const borderOf = async (specifier, resolveDir) => {
      const { path } = await builder.resolve(specifier, { resolveDir, kind: "import-statement" });
      if (!borders.has(path)) borders.set(path, await exportsOf(path));
      return borders.get(path);
    };
    builder.onLoad({ filter: /packages\/[a-z]+\/dist\/.*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const pieces = text.split(/^import \{([^}]*)\} from "(@detente\/(?!documents)[^"]+)";$/m);
      for (let place = 1; place < pieces.length; place += 3) {
        const border = await borderOf(pieces[place + 1], dirname(path));
        const names = pieces[place].split(",").flatMap((name) => name.trim() || []);
        pieces[place] = names
          .map(
            (name) =>
              `import { ${name} } from ${JSON.stringify(border.get(name.split(" as ")[0]) ?? pieces[place + 1])};`,
          )
          .join("\n");
        pieces[place + 1] = "";
      }
      return { contents: pieces.join(""), loader: "js" };
    });
    // Our own modules do nothing when imported, so what a command does not use of them can be left out.
    builder.onResolve({ filter: /packages\/[a-z]+\/dist\/|^\.|^@detente\// }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolving") return undefined;
      const found = await builder.resolve(path, { ...rest, pluginData: "resolving" });
      return /packages\/[a-z]+\/dist\//.test(found.path) && rest.kind !== "entry-point"
        ? { ...found, sideEffects: false }
        : found;
    });
  },
};

/** Which file behind a border each name comes from. */
async function exportsOf(border) {
  const text = await readFile(border, "utf8");
  const found = new Map();
  for (const [, names, file] of text.matchAll(/^export (\*|\{[^}]*\}) from "([^"]+)";$/gm)) {
    const path = join(dirname(border), file);
    const listed =
      names === "*"
        ? [...(await readFile(path, "utf8")).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(
            ([, name]) => name,
          )
        : names.slice(1, -1).split(",");
    for (const name of listed) found.set(name.trim(), path);
  }
  return found;
}

await rm(at("packages/cli/dist/bundle"), { recursive: true, force: true });
await build({
  absWorkingDir: at("."),
  // What threads run lies beside the chunks, where the code that starts them looks for it.
  entryPoints: [
    { in: at("packages/cli/dist/main.js"), out: "main" },
    { in: at("packages/crew/dist/hand.js"), out: "chunks/hand" },
    { in: at("packages/crew/dist/clerk.js"), out: "chunks/clerk" },
  ],
  outdir: at("packages/cli/dist/bundle"),
  bundle: true,
  splitting: true,
  // Without `keepNames`, which would name every small function again each time it is made: a tenth of long questions.
  minify: true,
  platform: "node",
  format: "esm",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
  plugins: [behindBorders],
  // Carries its own workers and large data, and is found in node_modules when a command needs it.
  external: ["@detente/documents"],
  banner: {
    js: 'import { createRequire as detenteRequire } from "node:module"; const require = detenteRequire(import.meta.url);',
  },
});

/**
 * Compiles the kernel of the engine (packages/engine/kernel) into what the engine carries with it. Run after changing it;
 * with --check it only says whether that has been done.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const kernel = fileURLToPath(new URL("../packages/engine/kernel/", import.meta.url));
const target = fileURLToPath(new URL("../packages/engine/src/kernel/kernel-bytes.ts", import.meta.url));

async function compiled() {
  let made;
  const { error, stderr } = await main(
    // No run-time of its own: the engine says where everything lies in memory, which several threads may share.
    `index.ts --outFile kernel.wasm -O3 --noAssert --runtime stub --enable threads --enable simd
     --importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536`.split(/\s+/),
    {
      readFile: (name) => readFile(join(kernel, name), "utf8").catch(() => null),
      writeFile: (_name, contents) => {
        made = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toBuffer().toString(), { cause: error });
  return Buffer.from(made).toString("base64");
}

/** What the target says. */
const carried = async () => [...(await readFile(target, "utf8")).matchAll(/"(.+)"/g)].map(([, line]) => line).join("");

const text = await compiled();
if (process.argv.includes("--check")) {
  if ((await carried()) !== text) {
    console.error("The kernel has changed since it was compiled: run `npm run kernel`.");
    process.exitCode = 1;
  }
} else {
  const lines = text.match(/.{1,100}/g).map((line) => `  "${line}"`);
  const head = "/** WebAssembly, made by `npm run kernel` from packages/engine/kernel; in base64. */";
  await writeFile(target, `${head}\nexport const kernelBytes =\n${lines.join(" +\n")};\n`);
}

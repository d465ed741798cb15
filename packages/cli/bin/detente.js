#!/usr/bin/env node
// Answers --version itself and loads the program only for the rest: see docs/reference/commands.md for the commands.
import { readFileSync } from "node:fs";

const [first, ...others] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && others.length === 0) {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  const program = new URL("../dist/bundle/main.js", import.meta.url);
  try {
    const { main } = await import(program.href);
    await main();
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND" || error.url !== program.href) throw error;
    process.stderr.write("detente is not built yet. Remedy: run `npm run build` in the repository, then try again.\n");
    process.exitCode = 2;
  }
}

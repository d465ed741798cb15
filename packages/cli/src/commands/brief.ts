import { join } from "node:path";
import { briefOf, renderBlocks, renderHtml, renderMarkdown, renderTerminal } from "@detente/brief";
import type { Run } from "../commands.js";
import { version } from "../version.js";
import { openCase } from "../open-case.js";
import { printDoubts } from "../print-problems.js";
import { writeFiles } from "../write-file.js";

export const run: Run = async ([named = ""], { out }, io) => {
  const { model, problems, files } = await openCase(named);
  printDoubts(problems, io);
  const document = briefOf(model, { program: version(), files });
  if (typeof out !== "string") return io.out(renderTerminal(document, io.style));
  const html = join(out, "brief.html");
  await writeFiles([
    { path: join(out, "brief.md"), text: renderMarkdown(document) },
    { path: html, text: renderHtml(document) },
  ]);
  await io.out(renderBlocks(document.blocks.slice(0, 1), io.style));
  await io.out(`\nThe whole brief: ${html}\n`);
};

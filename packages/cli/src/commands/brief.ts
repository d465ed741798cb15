import { join } from "node:path";
import { briefOf, renderBlocks, renderHtml, renderMarkdown, renderTerminal } from "@detente/brief";
import { furtherAnswers, scenariosInBrief, studyOf, unchanged } from "@detente/study";
import { kept } from "../cache.js";
import type { Run } from "../command.js";
import { openCase } from "../open-case.js";
import { printJson } from "../print-json.js";
import { printDoubts } from "../print-problems.js";
import { version } from "../version.js";
import { writeFiles } from "../write-file.js";
import { working } from "../working.js";

export const run: Run = async ([named = ""], options, io) => {
  const { out, json } = options;
  const { model, problems, files } = await openCase(named);
  printDoubts(problems, io);
  const making = { program: version(), files };
  const thorough = options["thorough"] === true;
  const { study, further } = await kept({ command: "brief", model, asked: { thorough } }, options, () =>
    working(io, model, async (work) => {
      const found = await studyOf(model, unchanged, work);
      const more = thorough ? furtherAnswers : scenariosInBrief;
      return { study: found, further: await more(model, found, work) };
    }),
  );
  const document = briefOf(model, study, making, further);
  const written = typeof out === "string" ? join(out, "brief") : null;
  if (written !== null) {
    const { renderDocx } = await import("@detente/brief/docx");
    await writeFiles([
      { path: `${written}.md`, content: renderMarkdown(document) },
      { path: `${written}.html`, content: renderHtml(document) },
      { path: `${written}.docx`, content: await renderDocx(document) },
    ]);
  }
  if (json) return printJson({ case: model.path, ...making, study, ...further }, io);
  if (written === null) return io.out(renderTerminal(document, io.style));
  await io.out(renderBlocks(document.blocks.slice(0, 1), io.style));
  await io.out(`\nThe whole brief:\n${["html", "docx", "md"].map((kind) => `  ${written}.${kind}\n`).join("")}`);
};

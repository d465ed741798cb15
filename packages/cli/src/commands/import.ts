import { basename, extname, resolve } from "node:path";
import { caseOfModel, hasError, readCase, readGmcr } from "@detente/case";
import { readRecord } from "@detente/record";
import type { Run } from "../command.js";
import { printProblems } from "../print-problems.js";
import { readText } from "../read-file.js";
import { Refusal } from "../refusal.js";
import { shellWord } from "../shell-word.js";
import { refuseExisting, writeFolder } from "../write-folder.js";

const MOST_BYTES = 64_000_000;

export const run: Run = async ([file = "", dir = ""], _, io) => {
  const folder = resolve(dir);
  await refuseExisting(folder);
  const text = await readText(file, MOST_BYTES);
  const { model, problems } = readGmcr(text, file);
  if (!model) throw new Refusal(problems);
  const name = basename(file);
  const made = caseOfModel(model, basename(file, extname(file)), name);
  if (made === null || !(await isSound(made))) throw new Refusal([{ code: "gmcr/too-large-for-case" }]);
  await writeFolder(folder, [
    { path: "case.yaml", content: made },
    { path: `original/${name}`, content: text },
  ]);
  printProblems(problems, io);
  await io.out(
    `Made ${dir}:\n  case.yaml\n  original/${name}\nNext: name outcomes and say what is taken today in case.yaml, and run \`detente check ${shellWord(dir)}\`.\n`,
  );
};

/** A case has limits that a model has not. */
async function isSound(text: string): Promise<boolean> {
  const host = { read: () => Promise.resolve(text), readRecord: (record: string) => readRecord(record) };
  const { problems } = await readCase(host, "case.yaml");
  return !hasError(problems);
}

import { type Problem, problemsJson, recordBlocks, renderBlocks } from "@detente/brief";
import { readDocument } from "@detente/documents";
import { readRecord, type SessionRecord } from "@detente/record";
import type { Run } from "../commands.js";
import { printJson } from "../print-json.js";
import { printProblems } from "../print-problems.js";
import { Refusal } from "../refusal.js";

export const run: Run = async ([path = ""], { json, sure }, io) => {
  const { document, problems: ofFile } = await readDocument(path);
  if (!document) throw new Refusal(ofFile);
  const read = readRecord(document.text);
  const record = sure ? onlySure(read) : read;
  const problems: Problem[] = [
    ...ofFile,
    ...record.problems.map((problem) => (problem.at ? { ...problem, at: { file: path, ...problem.at } } : problem)),
  ];
  if (json) {
    const { format, encoding, sha256, bytes } = document;
    const made = { file: path, format, encoding, sha256, bytes };
    await printJson({ ...record, problems: problemsJson(problems), document: made }, io);
  } else {
    await io.out(renderBlocks(recordBlocks(record), io.style));
    printProblems(problems, io);
  }
};

/** The record with every attribution left open that is less than sure. */
function onlySure(record: SessionRecord): SessionRecord {
  return {
    ...record,
    statements: record.statements.map((statement) =>
      statement.speaker === null || statement.confidence === "sure"
        ? statement
        : { ...statement, speaker: null, how: "unknown", holder: null },
    ),
  };
}

import { type Problem, problemsJson, recordBlocks, renderBlocks } from "@detente/brief";
import { hasError } from "@detente/case";
import { readDocument } from "@detente/documents";
import { annotationsOf, recordJson, type SessionRecord } from "@detente/record";
import { decidedRecord, readDecided } from "../beside.js";
import type { Run } from "../command.js";
import { printJson } from "../print-json.js";
import { printProblems } from "../print-problems.js";
import { Refusal } from "../refusal.js";

export const run: Run = async ([path = ""], { json, sure, annotations }, io) => {
  const { document, problems: ofFile } = await readDocument(path);
  if (!document) throw new Refusal(ofFile);
  const decided = await readDecided(path);
  if (hasError(decided.problems)) throw new Refusal(decided.problems);
  const read = decidedRecord(document.text, decided);
  const record = sure ? onlySure(read) : read;
  const problems: Problem[] = [
    ...ofFile,
    ...decided.problems,
    ...record.problems.map((problem) => (problem.at ? { ...problem, at: { file: path, ...problem.at } } : problem)),
  ];
  if (annotations) await printJson(annotationsOf(record, path), io);
  else if (json) {
    const { format, encoding, sha256, bytes } = document;
    const made = { file: path, format, encoding, sha256, bytes };
    await printJson(recordJson(record, problemsJson(problems), made), io);
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

import { renderBlocks, reviewBlocks } from "@detente/brief";
import { hasError } from "@detente/case";
import { readDocument } from "@detente/documents";
import { proposalsOf, type Proposal, selectorsOf } from "@detente/record";
import { decidedRecord, readDecided } from "../beside.js";
import type { Run } from "../command.js";
import { printJson } from "../print-json.js";
import { printProblems } from "../print-problems.js";
import { Refusal } from "../refusal.js";
import { Dialogue } from "../review/dialogue.js";

export const run: Run = async ([path = ""], { list, json }, io) => {
  const { document, problems } = await readDocument(path);
  if (!document) throw new Refusal(problems);
  const decided = await readDecided(path);
  if (hasError(decided.problems)) throw new Refusal(decided.problems);
  printProblems(problems, io);
  const record = decidedRecord(document.text, decided);
  const proposals = proposalsOf(record, decided.decisions, decided.about);
  const done = decided.about.statements.length + decided.about.relations.length;
  if (json)
    return await printJson(
      proposals.map((each) => withSelectors(each, record.text)),
      io,
    );
  if (list || proposals.length === 0) return await io.out(renderBlocks(reviewBlocks(proposals, done), io.style));
  const kept = await new Dialogue(document.text, decided, io).run();
  const where = [...new Set(kept)].join(" and ");
  await io.out(kept.length === 0 ? "Nothing was decided.\n" : `${kept.length} decided, and kept in ${where}.\n`);
};

/** With the place of the sentence as W3C Web Annotation selectors. */
function withSelectors(proposal: Proposal, text: string): object {
  if (!("statement" in proposal)) return proposal;
  const { start, end } = proposal.statement;
  return { ...proposal, selector: selectorsOf(text, start, end) };
}

import { checkModel } from "../model/check-model.js";
import { type CaseProblem, hasError, problem } from "../problems.js";
import { limits } from "../limits.js";
import type { Case } from "../types.js";
import { caseFile } from "../file/schema.js";
import { schemaProblems } from "../file/schema-problems.js";
import { readSource } from "../file/source.js";
import { Citations } from "./citations.js";
import { Claims } from "./claims.js";
import { readDecisionMakers, readOptions, readStatusQuo } from "./elements.js";
import { readGraph } from "./graph.js";
import type { CaseHost } from "./host.js";
import { readLenses } from "./lenses.js";
import { Reading } from "./reading.js";
import { readRecords } from "./records.js";
import { readPerceptions, readScenarios } from "./scenarios.js";

export interface ReadCase {
  /** Null when one of the problems is an error. */
  readonly case: Case | null;
  /** In the order of the file; of more than 200, the first. */
  readonly problems: readonly CaseProblem[];
}

/**
 * Reads a case file and the records it quotes: looks up every name, finds every quotation, makes the lenses, and checks that
 * each of them leaves a state. Bad input of any kind comes back as problems.
 *
 * @param path the path of `case.yaml`, as the host understands it.
 */
export async function readCase(host: CaseHost, path: string): Promise<ReadCase> {
  const text = await host.read(path);
  if (typeof text !== "string") {
    return {
      case: null,
      problems: [
        problem({ code: "case/unreadable", file: path, reason: text.code }, { file: path, line: 1, column: 1 }),
      ],
    };
  }
  const { source, problems } = readSource(text, path);
  if (!source) return { case: null, problems };
  const parsed = caseFile.safeParse(source.data, { reportInput: false });
  if (!parsed.success) return finish(null, [...problems, ...schemaProblems(parsed.error.issues, source)]);

  const reading = new Reading(parsed.data, source);
  reading.problems.push(...problems);
  const read = await build(reading, host, path);
  if (!hasError(reading.problems)) checkModel(read, reading);
  return finish(read, reading.problems);
}

async function build(reading: Reading, host: CaseHost, path: string): Promise<Case> {
  const records = await readRecords(reading, host, path);
  const citations = new Citations(reading, records);
  const decisionMakers = readDecisionMakers(reading);
  const graph = readGraph(reading, decisionMakers);
  const options = graph ? [] : readOptions(reading, citations);
  const names = graph ? [...graph.model.states] : options.map(({ id }) => id);
  const taken = readStatusQuo(reading, citations, names);
  const claims = new Claims(reading, citations, names);
  const allClaims = graph ? [] : claims.all(decisionMakers);
  const lenses = readLenses(reading, records, allClaims);
  return {
    path,
    title: reading.file.title,
    says: reading.file.says ?? null,
    records,
    decisionMakers,
    options,
    statusQuo: taken && taken.map(({ option }) => option).sort((a, b) => a - b),
    taken: taken ?? [],
    graph,
    claims: allClaims,
    outcomes: claims.outcomes(),
    lenses,
    perceptions: readPerceptions(reading, citations, decisionMakers, lenses),
    scenarios: readScenarios(reading, citations, claims, { decisionMakers, names, claims: allClaims }),
  };
}

function finish(read: Case | null, problems: readonly CaseProblem[]): ReadCase {
  const inOrder = [...problems].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
  return { case: hasError(problems) ? null : read, problems: inOrder.slice(0, limits.problems) };
}

import type { Case } from "@detente/case";

/** How much of a record the claims of a case use. */
export interface Coverage {
  /** Key of the record. */
  readonly record: string;
  /** Statements of its body. */
  readonly statements: number;
  /** Those that belong to a speaker. */
  readonly attributed: number;
  /** Those that some claim, option or other element quotes from. */
  readonly quoted: number;
  /** The others. */
  readonly unquoted: readonly { readonly statement: string; readonly text: string }[];
  /** Statements of each speaker, and how many of them are quoted; speakers without a statement included. */
  readonly speakers: readonly { readonly name: string; readonly statements: number; readonly quoted: number }[];
}

/** For each record of a case: which statements its elements quote. */
export function coverageOf(model: Case): Coverage[] {
  const evidence = [
    ...model.claims,
    ...model.options,
    ...model.scenarios,
    ...model.scenarios.flatMap(({ add }) => add.map(({ claim }) => claim)),
    ...model.perceptions,
    ...model.taken,
  ].map((element) => element.evidence);
  const citations = evidence.flatMap(({ held, denied }) => [...held, ...denied]);
  return model.records.map(({ key, record }) => {
    const here = new Set(citations.flatMap((citation) => (citation.record === key ? [citation.statement] : [])));
    const used = record.statements.filter(({ id }) => here.has(id));
    const of = (name: string, among: typeof used): number => among.filter(({ speaker }) => speaker === name).length;
    return {
      record: key,
      statements: record.statements.length,
      attributed: record.statements.filter(({ speaker }) => speaker !== null).length,
      quoted: used.length,
      unquoted: record.statements.flatMap(({ id, text }) => (here.has(id) ? [] : [{ statement: id, text }])),
      speakers: record.speakers.map(({ name }) => ({
        name,
        statements: of(name, record.statements),
        quoted: of(name, used),
      })),
    };
  });
}

import type { Decisions } from "../reading.js";
import type { Relation, SessionRecord, Statement } from "../types.js";
import type { Review } from "./types.js";
import { decidedRelations, REVIEWED, relationKey } from "./with-review.js";

/** Something that a person should decide, because the text does not or the reader is not sure. */
export type Proposal =
  /** Whether a name is another spelling of somebody's; `assumed` is whom the reader took it for. */
  | { kind: "alias"; name: string; candidates: string[]; assumed: string | null; evidence: string | null }
  /** Whom a name means that fits several people. */
  | { kind: "meaning"; name: string; candidates: string[] }
  /** What somebody named in the header did at the session. */
  | { kind: "role"; name: string; affiliation: string | null }
  /** Which part of a name is the family's. */
  | { kind: "surname"; name: string; candidates: string[] }
  /** Whose sentence it is. */
  | { kind: "speaker"; statement: Statement; before: string; after: string; candidates: string[] }
  | { kind: "relation"; relation: Relation; statement: Statement };

/**
 * What is left to decide, in the order in which it is best decided: names first, as attributions hang on them.
 *
 * @param record with the review in it, as `withReview` gives it.
 */
export function proposalsOf(record: SessionRecord, decisions: Decisions, review: Review): Proposal[] {
  return [...ofNames(record, decisions), ...ofStatements(record), ...ofRelations(record, review)];
}

function ofNames(record: SessionRecord, decisions: Decisions): Proposal[] {
  const found = new Map<string, Proposal>();
  const add = (proposal: Proposal & { name: string }): void => {
    const key = `${proposal.kind} ${proposal.name}`;
    if (!found.has(key)) found.set(key, proposal);
  };
  const isApart = (name: string, other: string): boolean =>
    decisions.apart?.some((names) => names.includes(name) && names.includes(other)) ?? false;
  for (const { code, name, of, evidence, candidates } of record.problems) {
    if (typeof name !== "string") continue;
    const others = (typeof of === "string" ? [of] : Array.isArray(candidates) ? candidates.map(String) : []).filter(
      (other) => !isApart(name, other),
    );
    if (others.length === 0) continue;
    if (code === "record/name-order") {
      if (!Object.hasOwn(decisions.surnames ?? {}, name)) add({ kind: "surname", name, candidates: others });
    } else if (Object.hasOwn(decisions.aliases ?? {}, name)) continue;
    else if (code === "record/name-ambiguous") add({ kind: "meaning", name, candidates: others });
    else if (code.startsWith("record/alias-")) {
      const assumed = code === "record/alias-assumed" ? (others[0] ?? null) : null;
      add({
        kind: "alias",
        name,
        candidates: others,
        assumed,
        evidence: typeof evidence === "string" ? evidence : null,
      });
    }
  }
  for (const { name, affiliation } of record.people) {
    if (!Object.hasOwn(decisions.roles ?? {}, name)) add({ kind: "role", name, affiliation });
  }
  return [...found.values()];
}

/** Sentences that nobody is known to have said, and those whose speaker is weakly known. */
function ofStatements({ statements, speakers, moderators, people }: SessionRecord): Proposal[] {
  const attending = [...speakers, ...moderators, ...people].map(({ name }) => name);
  const heard = statements.flatMap(({ speaker }) => speaker ?? []);
  const candidates = [...new Set([...attending, ...heard])];
  return statements.flatMap((statement, index): Proposal[] => {
    const { rule, how, speaker, confidence } = statement;
    const isDoubtful = how === "unknown" || (speaker !== null && confidence === "weak");
    if (rule === REVIEWED || !isDoubtful) return [];
    const before = statements[index - 1]?.text ?? "";
    const after = statements[index + 1]?.text ?? "";
    return [{ kind: "speaker", statement, before, after, candidates }];
  });
}

function ofRelations(record: SessionRecord, review: Review): Proposal[] {
  const decided = decidedRelations(record, review);
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return record.relations.flatMap((relation): Proposal[] => {
    const statement = statements.get(relation.statement);
    return statement && !decided.has(relationKey(relation)) ? [{ kind: "relation", relation, statement }] : [];
  });
}

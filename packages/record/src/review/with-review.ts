import type { Relation, SessionRecord, Statement } from "../types.js";
import { positionOf } from "./position.js";
import { type Located, locator } from "./locate.js";
import type { Anchor, Review, ReviewProblem, Voice } from "./types.js";

/** The rule of a statement that a person decided. */
export const REVIEWED = "reviewed";

/**
 * The record with a person's decisions in it, in place of what the reader found. Decisions are anchored to quotations, so
 * they outlive another reading and small edits of the text; one whose sentence is gone becomes a problem.
 */
export function withReview(record: SessionRecord, review: Review): SessionRecord {
  if (review.statements.length + review.relations.length === 0) return record;
  const locate = locator(record.statements);
  const problems: ReviewProblem[] = [];
  const find = (anchor: Anchor): Located | null => {
    const located = locate(anchor);
    const [first] = located?.statements ?? [];
    if (!first) problems.push({ code: "record/review-lost", severity: "warning", exact: anchor.exact });
    else if (located?.changed) {
      const { text: now, start } = first;
      problems.push({ code: "record/review-moved", severity: "note", exact: anchor.exact, now, start });
    }
    return located;
  };
  const voices = new Map<string, Voice>();
  for (const { anchor, voice } of review.statements) {
    for (const { id } of find(anchor)?.statements ?? []) voices.set(id, voice);
  }
  const verdicts = new Map<string, { relation: Relation; holds: boolean }>();
  for (const { anchor, kind, from, to, holds } of review.relations) {
    for (const { id } of find(anchor)?.statements ?? []) {
      const relation: Relation = { kind, from, to, statement: id };
      verdicts.set(relationKey(relation), { relation, holds });
    }
  }
  const read = new Set(record.relations.map(relationKey));
  const missing = [...verdicts].flatMap(([key, { relation, holds }]) => (holds && !read.has(key) ? [relation] : []));
  return {
    ...record,
    statements: record.statements.map((statement) => {
      const voice = voices.get(statement.id);
      return voice === undefined ? statement : decided(statement, voice);
    }),
    relations: [...record.relations.filter((each) => verdicts.get(relationKey(each))?.holds !== false), ...missing],
    problems: [
      ...record.problems,
      ...problems.map((problem) => ({
        ...problem,
        ...("start" in problem && { at: positionOf(record.text, problem.start) }),
      })),
    ],
  };
}

/** Relations that a person has decided about, by key. */
export function decidedRelations(record: SessionRecord, review: Review): ReadonlySet<string> {
  const locate = locator(record.statements);
  return new Set(
    review.relations.flatMap(({ anchor, kind, from, to }) =>
      (locate(anchor)?.statements ?? []).map(({ id }) => relationKey({ kind, from, to, statement: id })),
    ),
  );
}

export const relationKey = ({ kind, from, to, statement }: Relation): string =>
  JSON.stringify([kind, from, to, statement]);

function decided(statement: Statement, voice: Voice): Statement {
  const speaker = typeof voice === "object" ? voice.speaker : null;
  const how =
    typeof voice === "object" ? "reviewed" : voice === "panel" ? "collective" : voice === "open" ? "unknown" : voice;
  const holder = speaker === statement.speaker ? statement.holder : null;
  return { ...statement, speaker, how, holder, rule: REVIEWED, confidence: "sure" };
}

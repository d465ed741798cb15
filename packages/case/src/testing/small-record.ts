import type { SessionRecord, Statement } from "@detente/record";

/**
 * A record for tests, without a reader of prose: every line is `Name: one sentence.`; `?` is somebody unknown,
 * `Rapporteur` the rapporteur. Lines without a colon belong to no statement.
 */
export function smallRecord(text: string): SessionRecord {
  const statements: Statement[] = [];
  for (const { 0: line, 1: name, 2: sentence, index } of text.matchAll(/^([^:\n]+): (.+)$/gm)) {
    const start = index + line.length - sentence.length;
    statements.push({
      id: `s${statements.length + 1}`,
      text: sentence,
      start,
      end: start + sentence.length,
      paragraph: statements.length + 1,
      speaker: name === "?" || name === "Rapporteur" ? null : name,
      how: name === "?" ? "unknown" : name === "Rapporteur" ? "rapporteur" : "named",
      rule: "line",
      confidence: "sure",
      holder: null,
      modality: [],
      denies: false,
    });
  }
  const names = new Set(statements.flatMap(({ speaker }) => speaker ?? []));
  return {
    text,
    title: null,
    event: null,
    session: null,
    date: null,
    start: null,
    end: null,
    venue: null,
    rapporteurs: [],
    moderators: [],
    speakers: [...names].map((name) => ({ name, affiliation: null })),
    people: [],
    disclaimer: null,
    statements,
    relations: [],
    aliases: [],
    problems: [],
  };
}

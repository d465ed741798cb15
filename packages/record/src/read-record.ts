import type { SessionRecord, Statement } from "./types.js";

/** Reads a text as a record. Not yet a reader of prose: every paragraph is one statement, of nobody known. */
export function readRecord(text: string): SessionRecord {
  const statements = [...text.matchAll(/\S(?:.|\r?\n(?!\s*\n))*/g)].map(
    ({ 0: found, index }, at): Statement => ({
      id: `s${at + 1}`,
      text: found.trimEnd(),
      start: index,
      end: index + found.trimEnd().length,
      paragraph: at + 1,
      speaker: null,
      how: "unknown",
      rule: "paragraph",
      confidence: "weak",
      holder: null,
      modality: [],
      denies: false,
    }),
  );
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
    speakers: [],
    people: [],
    disclaimer: null,
    statements,
    relations: [],
    aliases: [],
    problems: [],
  };
}

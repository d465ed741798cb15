import { type Case, readCase } from "@detente/case";
import type { SessionRecord, Statement } from "@detente/record";
import { weirCase, weirRecord } from "./weir.js";

/** The weir as a case, read without the reader of prose: every sentence is of the speaker that its paragraph begins with. */
export async function readWeir(caseText = weirCase): Promise<Case> {
  const files = new Map([
    ["weir/case.yaml", caseText],
    ["weir/records/forum.md", weirRecord],
  ]);
  const host = { read: async (path: string) => files.get(path) ?? { code: "absent" }, readRecord: recordOf };
  const { case: model, problems } = await readCase(host, "weir/case.yaml");
  if (!model) throw new Error(problems.map(({ code }) => code).join(", "));
  return model;
}

/** The weir with one passage of its file replaced; fails when the passage is not there. */
export function weirWith(passage: string, by: string): Promise<Case> {
  if (!weirCase.includes(passage)) throw new Error(`The weir has no “${passage}”.`);
  return readWeir(weirCase.replace(passage, by));
}

const SPEAKERS = ["Ada Lindqvist", "Bo Tanaka"];

function recordOf(text: string): SessionRecord {
  const statements: Statement[] = [];
  for (const paragraph of text.slice(text.indexOf("Session Sketch")).matchAll(/.+/g)) {
    const speaker = SPEAKERS.find((name) => paragraph[0].startsWith(name)) ?? null;
    for (const sentence of paragraph[0].matchAll(/[^ .][^.]*\.?/g)) {
      const start = text.indexOf("Session Sketch") + paragraph.index + sentence.index;
      statements.push({
        id: `s${statements.length + 1}`,
        text: sentence[0],
        start,
        end: start + sentence[0].length,
        paragraph: 1,
        speaker,
        how: speaker === null ? "rapporteur" : sentence[0].startsWith(speaker) ? "named" : "pronoun",
        rule: "paragraph",
        confidence: "sure",
        holder: null,
        modality: [],
        denies: false,
      });
    }
  }
  return {
    text,
    title: "River Forum",
    event: null,
    session: null,
    date: null,
    start: null,
    end: null,
    venue: null,
    rapporteurs: [],
    moderators: [],
    speakers: SPEAKERS.map((name) => ({ name, affiliation: null })),
    people: [],
    disclaimer: null,
    statements,
    relations: [],
    aliases: [],
    problems: [],
  };
}

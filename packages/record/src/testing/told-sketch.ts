import { readRecord } from "../read-record.js";
import type { SessionRecord, Statement } from "../types.js";
import type { SketchCase } from "./sketches.js";

/** A sentence of a sketch with what its author holds and what the reader found; `found` is undefined when it was not read. */
export interface Judged {
  speaker: string | null;
  how: string;
  sentence: string;
  found: Statement | undefined;
}

/** Reads a sketch of `sketches.ts` through the whole reader and sets each sentence beside its truth. */
export function judge({ header, body }: SketchCase): { record: SessionRecord; judged: Judged[] } {
  const wanted: Judged[] = [];
  const paragraphs = body.split("\n\n").map((paragraph) =>
    paragraph
      .split("\n")
      .map((line) => {
        if (line.startsWith("#")) return `${line.slice(1).trim()}\n`;
        const [speaker = "", how = "", sentence = ""] = line.split(" | ");
        wanted.push({
          speaker: speaker === "-" ? null : speaker,
          how,
          sentence: sentence.replace("• ", ""),
          found: undefined,
        });
        return `${sentence}${sentence.startsWith("• ") ? "\n" : " "}`;
      })
      .join(""),
  );
  const record = readRecord(`${header}\n\nSession Sketch\n\n${paragraphs.join("\n\n")}\n`);
  const judged = wanted.map((each) => ({
    ...each,
    found: record.statements.find(({ text }) => text === each.sentence),
  }));
  return { record, judged };
}

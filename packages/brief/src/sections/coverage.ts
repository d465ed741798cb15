import type { Case } from "@detente/case";
import type { SessionRecord } from "@detente/record";
import type { Coverage, Study } from "@detente/study";
import { type Block, list, paragraph, section, strong, table, type Text } from "../blocks.js";
import { and, count } from "../wording/phrases.js";

/** The sessions that the case is built on, and how much of each it uses. */
export function recordsSection(model: Case, { coverage }: Study): Block {
  return section(
    "records",
    "The record and how much of it is used",
    ...coverage.flatMap((each): Block[] => {
      const read = model.records.find(({ key }) => key === each.record);
      return read ? recordBlocks(read.path, read.record, each) : [];
    }),
    paragraph(
      "Every sentence is the rapporteur’s summary; nothing here is a transcript. What is not used is not weighed: a statement may be left out because it describes the past, or because it bears on no option.",
    ),
  );
}

function recordBlocks(path: string, record: SessionRecord, coverage: Coverage): Block[] {
  const lines: Text[] = [
    [
      strong("Session: "),
      [...new Set([record.title, record.session, record.event])].filter((each) => each !== null).join(", ") || path,
    ],
    ...(record.date === null ? [] : [[strong("Date: "), record.date]]),
    ...(record.rapporteurs.length === 0 ? [] : [[strong("Summarised by: "), people(record.rapporteurs)]]),
    ...(record.moderators.length === 0 ? [] : [[strong("Moderated by: "), people(record.moderators)]]),
    ...(record.speakers.length === 0 ? [] : [[strong("Speakers: "), people(record.speakers)]]),
  ];
  return [
    list(lines),
    paragraph(
      `Of ${count(coverage.statements, "statement")}, ${coverage.attributed} belong to a speaker; the case quotes ${coverage.quoted} of them all.`,
    ),
    ...(coverage.speakers.length === 0
      ? []
      : [
          table(
            "Statements of each speaker, and how many of them the case quotes",
            ["Speaker", "Statements", "Quoted"],
            coverage.speakers.map(({ name, statements, quoted }) => ({
              head: name,
              cells: [String(statements), String(quoted)],
            })),
          ),
        ]),
  ];
}

const people = (all: SessionRecord["speakers"]): string =>
  and(all.map(({ name, affiliation }) => (affiliation === null ? name : `${name} (${affiliation})`)));

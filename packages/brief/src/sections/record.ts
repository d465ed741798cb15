import type { How, Person, SessionRecord, Statement } from "@detente/record";
import { type Block, type Inline, item, list, note, paragraph, section, strong, tone } from "../blocks.js";
import { count } from "../wording/phrases.js";

/** A record as it was read: the header, then who said what, paragraph by paragraph. */
export function recordBlocks(record: SessionRecord): Block[] {
  const { statements } = record;
  const attributed = statements.filter(({ speaker }) => speaker !== null).length;
  return [
    section(
      "header",
      record.title ?? record.session ?? record.event ?? "A record without a title",
      list(headerLines(record)),
    ),
    section(
      "statements",
      "Who said what, as summarised by the rapporteur",
      paragraph(
        statements.length === 0
          ? "The text has no body: there is no statement to attribute."
          : `${count(statements.length, "statement")}, ${attributed} of them a speaker’s. A mark shows how the speaker is known: ${legend}.`,
      ),
      ...paragraphsOf(statements).map((group) => list(group.map(statementItem))),
    ),
    ...(record.relations.length === 0 ? [] : [relations(record)]),
    ...(record.aliases.length === 0
      ? []
      : [
          section(
            "names",
            "Names taken for one person",
            list(record.aliases.map(({ name, of, evidence }) => [`“${name}” for `, strong(of), ` (${evidence})`])),
          ),
        ]),
  ];
}

const marks: Readonly<Record<How, string>> = {
  named: "",
  pronoun: "pronoun",
  carried: "carried on",
  rapporteur: "rapporteur",
  collective: "panel",
  unknown: "open",
  reviewed: "reviewed",
};

const legend =
  "none for a name in the sentence, “pronoun” for he or she resolved, “carried on” where the turn of the speaker before goes on, which is weaker";

function headerLines(record: SessionRecord): Inline[][] {
  const time = [record.start, record.end].filter((each) => each !== null).join("–");
  const fields: [string, string | null][] = [
    ["Event", record.event],
    ["Session", record.session],
    ["Date", record.date],
    ["Time", time === "" ? null : time],
    ["Venue", record.venue],
    ["Rapporteur", people(record.rapporteurs)],
    ["Moderator", people(record.moderators)],
    ["Speakers", people(record.speakers)],
    ["Others", people(record.people)],
  ];
  const lines = fields.flatMap(([label, value]): Inline[][] => (value === null ? [] : [[strong(`${label}: `), value]]));
  return lines.length > 0 ? lines : [["Nothing in the text looks like a header."]];
}

function people(found: readonly Person[]): string | null {
  return found.length === 0
    ? null
    : found.map(({ name, affiliation }) => (affiliation === null ? name : `${name} (${affiliation})`)).join("; ");
}

function paragraphsOf(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.paragraph);
    if (group === undefined) groups.set(statement.paragraph, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}

function statementItem({ text, speaker, how, holder, denies }: Statement): Inline[] {
  const who = speaker === null ? tone("quiet", marks[how] || "nobody") : strong(speaker);
  const mark = speaker !== null && marks[how] !== "" ? [tone("quiet", ` (${marks[how]})`)] : [];
  const view = holder === null || holder === speaker ? [] : [tone("quiet", ` on the view of ${holder}`)];
  return [who, ...mark, ...view, denies ? tone("fails", " denies: ") : ": ", text];
}

function relations(record: SessionRecord): Block {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return section(
    "relations",
    "Who agrees and disagrees, as far as the text says",
    note("plain", "For review: these are read off the wording, sentence by sentence."),
    list(
      record.relations.map(({ kind, from, to, statement }) => {
        const said = statements.get(statement);
        return item([strong(from), ` ${kind} with ${to ?? "others"}`, ...(said ? [`: “${said.text}”`] : [])]);
      }),
    ),
  );
}

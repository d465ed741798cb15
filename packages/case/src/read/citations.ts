import type { Position, Statement } from "@detente/record";
import type { Path } from "../file/path.js";
import type { CitationFile, EvidenceFile } from "../file/schema.js";
import { limits } from "../limits.js";
import { positionAt } from "../position.js";
import { type Passage, type Quotable, quotable } from "../quotes/quotable.js";
import type { CaseRecord, Citation, Evidence } from "../types.js";
import type { Reading } from "./reading.js";

/** Finds quotations in the records, and whose claim each is. */
export class Citations {
  private readonly quotables = new Map<string, Quotable>();
  private count = 0;

  constructor(
    private readonly reading: Reading,
    private readonly records: readonly CaseRecord[],
  ) {}

  /** The evidence of an element; citations that fail are told and left out. */
  evidence(file: EvidenceFile, path: Path): Evidence {
    return {
      held: this.list(file.held ?? [], [...path, "held"]),
      denied: this.list(file.denied ?? [], [...path, "denied"]),
      assumed: file.assumed ?? null,
    };
  }

  /** The evidence of an element that must rest on something: on a quotation for it, or on a stated assumption. */
  required(what: "claim" | "perception" | "scenario", id: string, file: EvidenceFile, path: Path): Evidence {
    if (!file.held && file.assumed === undefined) this.reading.report({ code: "case/no-evidence", what, id }, path);
    const evidence = this.evidence(file, path);
    evidence.denied.forEach((denial, index) => {
      const by = denial.of ?? denial.speaker;
      if (by !== null && evidence.held.some((citation) => (citation.of ?? citation.speaker) === by)) {
        this.reading.report({ code: "case/held-and-denied", id, by }, [...path, "denied", index]);
      }
    });
    return evidence;
  }

  private list(files: readonly CitationFile[], path: Path): Citation[] {
    return files.flatMap((file, index) => this.citation(file, [...path, index]) ?? []);
  }

  private citation(file: CitationFile, path: Path): Citation | null {
    this.count++;
    if (this.count > limits.citations) {
      if (this.count === limits.citations + 1) {
        const { citations: most } = limits;
        const { file: name = "" } = this.reading.at([]);
        this.reading.report({ code: "case/too-large", file: name, unit: "citations", found: this.count, most }, path);
      }
      return null;
    }
    const found = this.recordOf(file, path);
    if (!found) return null;
    const { key, record } = found;
    const { quote, of = null } = file;
    const place: Path = [...path, "quote"];
    const passages = this.quotable(found).find(quote);
    if (passages.length === 0) {
      const nearest = this.quotable(found).nearest(quote);
      const shown = nearest && {
        text: record.text.slice(nearest.start, nearest.end),
        at: positionIn(found, nearest.start),
      };
      this.reading.report({ code: "case/quote-not-found", quote, record: key, nearest: shown }, place);
      return null;
    }
    const readings = passages.map((passage) => ({ passage, statements: statementsOf(record.statements, passage) }));
    for (const { statements } of readings) {
      const speakers = [...new Set(statements.map(voiceOf))];
      if (speakers.length > 1) {
        const names = speakers.map((voice) => statements.find((each) => voiceOf(each) === voice)?.speaker ?? null);
        this.reading.report({ code: "case/quote-spans-speakers", quote, record: key, speakers: names }, place);
        return null;
      }
    }
    const voices = new Set(readings.map(({ statements: [first] }) => first && voiceOf(first)));
    if (voices.size > 1) {
      const places = readings.map(({ passage, statements }) => ({
        at: positionIn(found, passage.start),
        speaker: statements[0]?.speaker ?? null,
      }));
      this.reading.report({ code: "case/quote-ambiguous", quote, record: key, places }, place);
      return null;
    }
    const [{ passage, statements }] = readings;
    const statement: Statement | undefined = statements[0];
    if (!statement) this.reading.report({ code: "case/quote-outside-statements", quote, record: key }, place);
    else if (statement.how === "unknown" && of === null) {
      const detail = { code: "case/quote-speaker-unknown", quote, record: key, statement: statement.id } as const;
      this.reading.report(detail, place);
    }
    return {
      record: key,
      quote,
      ...passage,
      statement: statement?.id ?? null,
      speaker: statement?.speaker ?? null,
      how: statement?.how ?? "unknown",
      of,
      at: this.reading.at(path),
    };
  }

  /** The record a citation is from: the named one, or the only one. */
  private recordOf({ record, quote }: CitationFile, path: Path): CaseRecord | null {
    const keys = Object.keys(this.reading.file.records ?? {});
    if (record !== undefined) {
      const index = this.reading.indexOf("record", record, keys, [...path, "record"]);
      if (index === -1) return null;
    } else if (keys.length !== 1) {
      const none = keys.length === 0;
      this.reading.report(
        none ? { code: "case/no-record", quote } : { code: "case/record-needed", quote, known: keys },
        path,
      );
      return null;
    }
    // Missing when it could not be read, which has been told once.
    return this.records.find(({ key }) => key === (record ?? keys[0])) ?? null;
  }

  private quotable({ key, record }: CaseRecord): Quotable {
    const known = this.quotables.get(key);
    if (known) return known;
    const made = quotable(record.text);
    this.quotables.set(key, made);
    return made;
  }
}

/** Statements of one voice may stand in one quotation: of one speaker, or of nobody in the same way. */
const voiceOf = ({ speaker, how }: Statement): string => (speaker === null ? `(${how})` : speaker);

/** The statements that a passage touches; statements are in the order of the text. */
function statementsOf(statements: readonly Statement[], { start, end }: Passage): Statement[] {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (statements[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Statement[] = [];
  for (let index = low; index < statements.length && statements[index].start < end; index++) {
    found.push(statements[index]);
  }
  return found;
}

const positionIn = ({ path, record }: CaseRecord, offset: number): Position => positionAt(record.text, offset, path);

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRecord } from "../read-record.js";
import type { Person, SessionRecord, Statement } from "../types.js";

/**
 * A sketch of `testing/whole/`: above the line of equal signs what its author holds for true of the header (what is not
 * listed is not given), below it the text, with `{Full Name|how}` or `{-}` before each sentence.
 */
export interface WholeSketch {
  name: string;
  text: string;
  header: Readonly<Record<string, string>>;
  sentences: readonly { at: number; speaker: string | null; how: string }[];
}

export const fields = ["title", "date", "start", "end", "venue"] as const;
export const lists = ["rapporteurs", "moderators", "speakers", "people"] as const;

export function wholeSketches(): WholeSketch[] {
  const folder = join(import.meta.dirname, "whole");
  return readdirSync(folder).map((file) => parse(file.replace(".txt", ""), readFileSync(join(folder, file), "utf8")));
}

function parse(name: string, written: string): WholeSketch {
  const [head = "", marked = ""] = written.split("=====\n");
  const header = Object.fromEntries(
    head
      .split("\n")
      .map((line) => /^(\w+):\s*(.+)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, key = "", value = ""]) => [key, value]),
  );
  const sentences: { at: number; speaker: string | null; how: string }[] = [];
  let text = "";
  let from = 0;
  for (const { 0: mark, 1: who = "", 2: how = "", index } of marked.matchAll(/\{([^{}|]+)\|?(\w*)\}/g)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    sentences.push({ at: text.length, speaker: who === "-" ? null : who, how: who === "-" ? "none" : how });
  }
  return { name, text: text + marked.slice(from), header, sentences };
}

/** Counts of a reading against its truth. */
export class Tally {
  fields = 0;
  exact = 0;
  readonly invented: string[] = [];
  readonly wrong: string[] = [];
  /** By class: attributions made, right among them, attributions there are, found among them. */
  readonly classes = new Map(
    ["named", "pronoun and carried"].map((name) => [name, { made: 0, right: 0, there: 0, found: 0 }]),
  );

  header(name: string, record: SessionRecord, wanted: Readonly<Record<string, string>>): void {
    for (const field of fields) this.field(`${name} ${field}`, record[field], wanted[field] ?? null);
    for (const list of lists) {
      const want = (wanted[list] ?? "").split(" ; ").filter((each) => each !== "");
      const got = record[list].map(asLine);
      for (const each of want) this.count(`${name} ${list}: no ${each} in ${got.join("; ")}`, got.includes(each));
      const known = lists.flatMap((each) => (wanted[each] ?? "").split(" ; ").map((one) => one.replace(/ \|.*/, "")));
      for (const { name: person } of record[list])
        if (!known.includes(person)) this.invented.push(`${name} ${list}: ${person}`);
    }
  }

  field(where: string, got: string | null, want: string | null): void {
    if (want !== null) this.count(`${where}: ${got} for ${want}`, got === want);
    else if (got !== null) this.invented.push(`${where}: ${got}`);
  }

  private count(what: string, holds: boolean): void {
    this.fields++;
    if (holds) this.exact++;
    else this.wrong.push(what);
  }

  statement(where: string, statement: Statement, speaker: string | null, how: string): void {
    const right = statement.speaker === speaker;
    if (!right)
      this.wrong.push(
        `${where}: ${statement.speaker ?? "-"} for ${speaker ?? "-"} (${statement.rule}): ${statement.text}`,
      );
    for (const [name, score] of this.classes) {
      if (statement.speaker !== null && name === classOf(statement.how)) {
        score.made++;
        if (right) score.right++;
      }
      if (speaker !== null && name === classOf(how)) {
        score.there++;
        if (right) score.found++;
      }
    }
  }

  get report(): string {
    const classes = [...this.classes].map(
      ([name, { made, right, there, found }]) => `${name}: precision ${right}/${made}, recall ${found}/${there}`,
    );
    return [`header: ${this.exact}/${this.fields} exact, ${this.invented.length} invented`, ...classes].join("\n");
  }
}

const classOf = (how: string): string => (how === "named" ? "named" : "pronoun and carried");
const asLine = ({ name, affiliation }: Person): string => (affiliation === null ? name : `${name} | ${affiliation}`);

/** Reads every whole sketch and counts. A sentence that is not read throws: none may be lost. */
export function tallyOf(sketches: readonly WholeSketch[]): Tally {
  const tally = new Tally();
  for (const { name, text, header, sentences } of sketches) {
    const record = readRecord(text);
    tally.header(name, record, header);
    for (const { at, speaker, how } of sentences) {
      const statement = record.statements.find(({ start, end }) => start <= at + 4 && at < end);
      if (statement === undefined) tally.wrong.push(`${name}: not read: ${text.slice(at, at + 60)}`);
      else tally.statement(name, statement, speaker, how);
    }
  }
  return tally;
}

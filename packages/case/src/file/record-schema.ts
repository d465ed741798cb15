import type { RecordJson } from "@detente/record";
import * as z from "zod";

/** Every key is always there: what is not known is null. */
const whole = z.strictObject;
const known = (description: string) => z.string().nullable().describe(description);
const offset = (description: string) => z.int().min(0).describe(description);
const sentence = z.string().regex(/^s[1-9]\d*$/);

const person = whole({ name: z.string(), affiliation: known("as the header writes it") }).meta({ id: "person" });
const position = z.strictObject({ file: z.string().optional(), line: z.int().min(1), column: z.int().min(1) });

const selector = z
  .tuple([
    whole({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    whole({ type: z.literal("TextPositionSelector"), start: offset("first character"), end: offset("after the last") }),
  ])
  .describe("W3C Web Annotation selectors of the sentence, by quotation and by position");

const statement = whole({
  id: sentence,
  text: z.string().describe("the sentence, exactly as it stands in the text"),
  start: offset("first character in the text"),
  end: offset("after the last character"),
  paragraph: z.int().min(1).describe("number of the paragraph in the body"),
  speaker: known("who is reported to have said it; null when nobody, everybody or not known"),
  how: z.enum(["named", "pronoun", "carried", "rapporteur", "collective", "unknown", "reviewed"]),
  rule: z.string().describe("the rule of the reader that attributed it"),
  confidence: z.enum(["sure", "probable", "weak"]),
  holder: known("whose view it is when the speaker reports another's; null when the speaker's own"),
  modality: z.array(z.string()).describe("will, may, should, if …"),
  denies: z.boolean().describe("the speaker denies or rejects what the sentence reports"),
  selector,
}).meta({ id: "statement" });

/** The shape of a record as it is printed. */
export const recordFile: z.ZodType<RecordJson> = whole({
  text: z.string().describe("what every offset counts in, in UTF-16 code units"),
  title: known("title of the session"),
  event: known("the conference or series"),
  session: known("number or name of the session"),
  date: z.iso.date().nullable(),
  start: z.iso.time({ precision: -1 }).nullable(),
  end: z.iso.time({ precision: -1 }).nullable(),
  venue: known("where it took place"),
  rapporteurs: z.array(person),
  moderators: z.array(person),
  speakers: z.array(person),
  people: z.array(person).describe("people of the header whose role the text does not decide"),
  disclaimer: known("whose views these are, as the text says it"),
  statements: z.array(statement).describe("every sentence of the body, in order"),
  relations: z.array(
    whole({
      kind: z.enum(["agrees", "disagrees"]),
      from: z.string(),
      to: known("a person, or null when the text names only an idea or others"),
      statement: sentence,
    }),
  ),
  aliases: z
    .array(whole({ name: z.string(), of: z.string(), start: offset("first place"), evidence: z.string() }))
    .describe("names that are taken for one person"),
  problems: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.enum(["error", "warning", "note"]).optional(),
      at: position.optional(),
      headline: z.string(),
      found: z.string().optional(),
      expected: z.string().optional(),
      remedy: z.string(),
    }),
  ),
  document: whole({
    file: z.string(),
    format: z.string(),
    encoding: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
  }).describe("the file that the text was made from"),
}).meta({ title: "Détente record", description: "Who said what at a session, as summarised by the rapporteur" });

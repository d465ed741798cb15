import type { SessionRecord, Statement } from "@detente/record";
import { speakersOf } from "../lenses/lenses.js";
import { limits } from "../limits.js";
import { FORMAT } from "../file/schema.js";
import { type Voice, voiceOf } from "./voices.js";

/** The record that a new case begins with. */
export interface SkeletonRecord {
  /** Key in the case file. */
  readonly key: string;
  /** Path from the case file, with `/`. */
  readonly path: string;
  readonly record: SessionRecord;
  /** Lines about where the text came from. */
  readonly source: readonly string[];
}

/**
 * A first case file. It is sound as it stands and says nothing that nobody said: what speakers voiced is offered as
 * comments, each with its quotation, for a person to place.
 */
export function skeleton(title: string, of: SkeletonRecord | null): string {
  return `${[
    `format: ${FORMAT}`,
    `title: ${JSON.stringify(title)}`,
    "",
    ...(of === null ? NO_RECORD : recordLines(of)),
    "",
    ...MODEL,
    ...(of === null ? [] : ["", ...offers(of)]),
  ].join("\n")}\n`;
}

const NO_RECORD = ["# records:", "#   session: records/session.md"];

const MODEL = `# Who decides, and what each can do. Replace this one; a key begins with a letter.
decisionMakers:
  PARTY:
    name: Name the first decision maker
    # options:
    #   act: What it can do
    #   concede: { name: What it can do once and never undo, change: once }

# The options taken today.
# statusQuo: [PARTY.act]

# What cannot be.
# possibility:
#   - id: never-both
#     infeasible: PARTY.act & PARTY.concede
#     assumed: Why.

# What each prefers, most important first.
preferences:
  PARTY: []

# Names for what people will ask about.
# outcomes:
#   agreement: PARTY.concede`.split("\n");

function recordLines({ key, path, record, source }: SkeletonRecord): string[] {
  const speakers = speakersOf([{ key, path, record }]);
  return [
    ...source.map((line) => `# ${line}`),
    "records:",
    `  ${key}: ${JSON.stringify(path)}`,
    "",
    ...(speakers.length === 0
      ? ["# The record names no speaker; say who spoke with `detente review`, and each becomes a lens."]
      : ["# Lenses: one a speaker, and common ground. They follow from who holds and who denies a claim.", "#"]),
    ...speakers.map((name) => `#   ${oneLine(name)}`),
  ];
}

const VOICES: Readonly<Record<Voice, string>> = {
  want: "a want",
  condition: "a condition",
  possibility: "a possibility",
  denial: "a denial",
};

/** Characters of offers: a case file stays one that a person reads through, far below what can be read at all. */
const MOST_OFFERED = limits.caseCharacters / 4;

/** The claims that the record offers, by speaker, in the order of the text. */
function offers({ record }: SkeletonRecord): string[] {
  const speakers = new Map<string, string[]>();
  const ids = new Set<string>();
  let [open, more, characters] = [0, 0, 0];
  for (const statement of record.statements) {
    const voice = voiceOf(statement);
    if (voice === null) continue;
    if (statement.speaker === null) open++;
    else if (characters + statement.text.length > MOST_OFFERED) more++;
    else {
      const lines = speakers.get(statement.speaker) ?? [];
      speakers.set(statement.speaker, lines);
      const offered = ["#", ...offer(statement, statement.speaker, voice, ids)];
      lines.push(...offered);
      characters += offered.join("\n").length;
    }
  }
  const count = ids.size;
  if (count + open === 0)
    return ["# No sentence voices a want, a condition, a possibility or a denial: claims are yours to write."];
  const rest = `${open} more ${open === 1 ? "sentence does" : "sentences do"} so, but no speaker is known for ${open === 1 ? "it" : "them"}: see \`detente record\`.`;
  return [
    `# Claims to be placed: ${count} ${count === 1 ? "sentence" : "sentences"} in which a speaker voices a want, a condition, a possibility or a denial.`,
    "# Not every one is a claim. Where one is, take the # away, move it under preferences: or possibility:, write the condition",
    "# where … stands, and give it a better id. What speaks against a claim goes under its denied:. Delete the rest.",
    ...(open === 0 ? [] : [`# ${rest}`]),
    ...(more === 0 ? [] : [`# ${more} more are left out, as a case is read by people: see \`detente record\`.`]),
    ...[...speakers].flatMap(([speaker, lines]) => ["#", `# ${oneLine(speaker)}`, ...lines]),
  ];
}

function offer(statement: Statement, speaker: string, voice: Voice, ids: Set<string>): string[] {
  const { text, how, confidence, holder } = statement;
  const sure = confidence === "sure" ? how : `${how}, ${confidence}`;
  return [
    `#   ${VOICES[voice]} (${sure})`,
    `#    - id: ${freshId(speaker, text, ids)}`,
    `#      ${voice === "possibility" && RULES_OUT.test(text) ? "infeasible" : "prefers"}: …`,
    "#      held:",
    `#        - quote: ${JSON.stringify(oneLine(text))}`,
    ...(holder === null || holder === speaker ? [] : [`#          of: ${JSON.stringify(oneLine(holder))}`]),
  ];
}

const RULES_OUT = /\b(?:not|cannot|can['’]t|impossible|unable|unlikely|never|no)\b/i;

const oneLine = (text: string): string => text.replace(/[\s\u0085\u2028\u2029]+/g, " ").trim();

/** Words that tell nothing about a claim. */
const SMALL = new Set(
  "a an and are as at be been but by for from had has have he her his however if in into is it its more not of on or she so some such than that the their them then there these they this those to was were when where which while who will with would said noted argued also".split(
    " ",
  ),
);
const WORDS_OF_ID = 4;

/** `zhu-feng-deployments-increase`: the speaker and the first telling words; a number where that is taken. */
function freshId(speaker: string, text: string, ids: Set<string>): string {
  const own = new Set(wordsOf(speaker));
  const telling = wordsOf(text).filter((word) => word.length > 2 && !SMALL.has(word) && !own.has(word));
  const words = [...own, ...telling.slice(0, WORDS_OF_ID)].join("-");
  const base = /^\p{L}/u.test(words) ? words : `claim-${words}`;
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  ids.add(id);
  return id;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

import { describe, expect, it } from "vitest";
import type { SessionRecord, Statement } from "../types.js";
import { proposalsOf } from "./proposals.js";
import { selectorsOf } from "./selectors.js";
import type { Anchor, Review, Voice } from "./types.js";
import { withReview } from "./with-review.js";

/** A reading of a text: every line is a sentence, of `Name` before a colon or of nobody. */
function reading(text: string): SessionRecord {
  const statements = Array.from(
    text.matchAll(/^(?:([^:\n]+): )?(.+)$/gm),
    ({ 0: line, 1: name, 2: words = "", index }, at): Statement => {
      const end = index + line.length;
      const speaker = name ?? null;
      return {
        id: `s${at + 1}`,
        text: words,
        start: end - words.length,
        end,
        paragraph: 1,
        speaker,
        how: speaker ? "carried" : "unknown",
        rule: "line",
        confidence: "weak",
        holder: null,
        modality: [],
        denies: false,
      };
    },
  );
  const nothing = {
    title: null,
    event: null,
    session: null,
    date: null,
    start: null,
    end: null,
    venue: null,
    disclaimer: null,
  };
  const people = { rapporteurs: [], moderators: [], speakers: [{ name: "Ana Reyes", affiliation: null }], people: [] };
  return { ...nothing, ...people, text, statements, relations: [], aliases: [], problems: [] };
}

function anchorOf(record: SessionRecord, words: string): Anchor {
  const { start, end } = record.statements.find(({ text }) => text.includes(words)) ?? { start: 0, end: 0 };
  const [{ exact, prefix, suffix }] = selectorsOf(record.text, start, end);
  return { exact, prefix, suffix, start };
}

const decide = (record: SessionRecord, words: string, voice: Voice): Review => ({
  statements: [{ anchor: anchorOf(record, words), voice }],
  relations: [],
});
const voices = (record: SessionRecord): string[] =>
  record.statements.map(({ text, speaker, how }) => `${speaker ?? how}: ${text}`);
const codes = (record: SessionRecord): string[] => record.problems.map(({ code }) => code);

const kindsFor =
  (of: SessionRecord) =>
  (review: Review): string[] =>
    proposalsOf(withReview(of, review), {}, review).map(({ kind }) => kind);

const text = `Ana Reyes: The gate stays shut until the lowland pays.
It floods.
Nobody asked the fishermen about it.
It floods.
Tomas Lind: The lowland will not pay before the gate opens.`;
const record = reading(text);

describe("a person's decision", () => {
  it("takes the place of what the reader found, and says so", () => {
    const reviewed = withReview(record, decide(record, "Nobody asked", { speaker: "Tomas Lind" }));
    expect(reviewed.statements[2]).toMatchObject({
      speaker: "Tomas Lind",
      how: "reviewed",
      rule: "reviewed",
      confidence: "sure",
    });
    expect(withReview(record, decide(record, "The gate stays", "open")).statements[0]).toMatchObject({
      speaker: null,
      how: "unknown",
      rule: "reviewed",
    });
    expect(withReview(record, decide(record, "Nobody asked", "panel")).statements[2]).toMatchObject({
      speaker: null,
      how: "collective",
    });
    expect(voices(record)[2]).toContain("unknown");
  });

  it("of two about one place the later counts", () => {
    const statements = [
      ...decide(record, "Nobody", { speaker: "A" }).statements,
      ...decide(record, "Nobody", { speaker: "B" }).statements,
    ];
    expect(withReview(record, { statements, relations: [] }).statements[2]?.speaker).toBe("B");
  });

  it("finds its own of two equal sentences by what stands around it", () => {
    const review: Review = {
      statements: [
        {
          anchor: {
            ...anchorOf(record, "It floods."),
            prefix: "the fishermen about it.\n",
            suffix: "\nTomas Lind: The lowland",
            start: null,
          },
          voice: { speaker: "Ana Reyes" },
        },
      ],
      relations: [],
    };
    expect(voices(withReview(record, review)).filter((line) => line === "Ana Reyes: It floods.")).toHaveLength(1);
    expect(withReview(record, review).statements[3]?.speaker).toBe("Ana Reyes");
  });
});

describe("another reading of the text", () => {
  const review = decide(record, "The lowland will not", { speaker: "Ana Reyes" });

  it.each([
    ["moved by what is new above it", `A new first line.\nAnd another.\n${text}`],
    ["with other spaces and quotation marks", text.replaceAll(" will not pay", "  will not\u00a0pay")],
    ["cut in two sentences", text.replace("pay before", "pay\nbefore")],
  ])("%s: the decision still counts", (_, edited) => {
    const reviewed = withReview(reading(edited), review);
    expect(codes(reviewed)).toEqual([]);
    expect(
      reviewed.statements
        .filter(({ how }) => how === "reviewed")
        .map(({ text: words }) => words)
        .join(" "),
    ).toMatch(/^The lowland.*opens\.$/s);
  });

  it("with a word changed: it counts, and asks to look again", () => {
    const reviewed = withReview(reading(text.replace("will not pay", "will never pay")), review);
    expect(reviewed.statements.at(-1)).toMatchObject({ speaker: "Ana Reyes", how: "reviewed" });
    expect(reviewed.problems).toMatchObject([{ code: "record/review-moved", severity: "note", at: { line: 5 } }]);
  });

  it("without the sentence: the decision is told as lost", () => {
    const reviewed = withReview(reading(text.slice(0, text.lastIndexOf("\n"))), review);
    expect(codes(reviewed)).toEqual(["record/review-lost"]);
    expect(voices(reviewed)).toEqual(voices(record).slice(0, -1));
  });
});

describe("relations", () => {
  const relation = { kind: "disagrees", from: "Tomas Lind", to: "Ana Reyes", statement: "s5" } as const;
  const related = { ...record, relations: [relation] };
  const about = (holds: boolean): Review => ({
    statements: [],
    relations: [
      {
        anchor: anchorOf(record, "The lowland will not"),
        kind: "disagrees",
        from: "Tomas Lind",
        to: "Ana Reyes",
        holds,
      },
    ],
  });

  it("are dropped, or kept even where another reading misses them", () => {
    expect(withReview(related, about(false)).relations).toEqual([]);
    expect(withReview(related, about(true)).relations).toEqual([relation]);
    expect(withReview(record, about(true)).relations).toEqual([relation]);
  });

  it("are asked about once", () => {
    const kinds = kindsFor(related);
    expect(kinds({ statements: [], relations: [] }).filter((kind) => kind === "relation")).toHaveLength(1);
    expect(kinds(about(true))).not.toContain("relation");
  });
});

describe("proposals", () => {
  it("ask about what is open or weak, names first, and about nothing twice", () => {
    const asked = {
      ...record,
      people: [{ name: "Mira Holt", affiliation: null }],
      problems: [
        { code: "record/alias-assumed", severity: "note", name: "T. Lind", of: "Tomas Lind", evidence: "initial" },
        { code: "record/alias-possible", severity: "note", name: "Anna Reyes", candidates: ["Ana Reyes"] },
        { code: "record/name-order", severity: "note", name: "Ana Reyes", candidates: ["Ana", "Reyes"] },
      ],
    } satisfies SessionRecord;
    const none = { statements: [], relations: [] };
    const kinds = proposalsOf(asked, {}, none).map(({ kind }) => kind);
    expect(kinds).toEqual(["alias", "alias", "surname", "role", "speaker", "speaker", "speaker", "speaker", "speaker"]);
    const decisions = {
      aliases: { "T. Lind": "Tomas Lind" },
      apart: [["Anna Reyes", "Ana Reyes"]],
      roles: { "Mira Holt": "moderator" as const },
      surnames: { "Ana Reyes": "Reyes" },
    };
    const review = decide(record, "Nobody asked", "open");
    expect(proposalsOf(withReview(asked, review), decisions, review).map(({ kind }) => kind)).toEqual([
      "speaker",
      "speaker",
      "speaker",
      "speaker",
    ]);
  });
});

import type { Decisions, Review } from "@detente/record";
import * as z from "zod";
import { section, text } from "../file/schema.js";
import type { CaseProblem } from "../problems.js";
import { roles } from "./people.js";
import { readBeside } from "./read-beside.js";

export const REVIEW_FORMAT = "detente/review/1";

/** A place in the record, as the W3C Web Annotation Data Model writes it: TextQuoteSelector and TextPositionSelector. */
const anchor = {
  exact: text("the sentence, word for word"),
  prefix: z.string().optional().describe("what stands before it"),
  suffix: z.string().optional().describe("what stands after it"),
  start: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .describe("where it began, in UTF-16 code units"),
};

const statement = section({
  speaker: text("full name of whoever said it").optional(),
  voice: z.enum(["rapporteur", "panel", "open"]).optional().describe("when it is no one person's"),
  was: text("what the reader had thought").optional(),
  ...anchor,
}).refine(({ speaker, voice }) => (speaker === undefined) !== (voice === undefined), "either speaker: or voice:");

const relation = section({
  kind: z.enum(["agrees", "disagrees"]),
  from: text("full name"),
  to: text("full name; left out when it is an idea or others").optional(),
  holds: z.enum(["yes", "no"]),
  ...anchor,
});

/** The shape of `RECORD.review.yaml`: what a person decided about one record. */
export const reviewFile = section({
  format: z.literal(REVIEW_FORMAT).describe("the version of this format"),
  roles: roles.optional(),
  statements: z.array(statement).optional().describe("whose sentence it is; of two decisions the later counts"),
  relations: z.array(relation).optional().describe("who agrees or disagrees with whom"),
}).meta({ title: "Détente review", description: "What a person decided about one record" });

export interface ReviewReading {
  readonly review: Review;
  readonly roles: NonNullable<Decisions["roles"]>;
  readonly problems: readonly CaseProblem[];
}

/** Reads `RECORD.review.yaml`. A file with an error decides nothing. */
export function readReview(written: string, file: string): ReviewReading {
  const { data, problems } = readBeside(written, file, reviewFile);
  const { statements = [], relations = [], roles: at = {} } = data ?? {};
  const review: Review = {
    statements: statements.map(({ speaker, voice = "open", ...place }) => ({
      anchor: anchorOf(place),
      voice: speaker === undefined ? voice : { speaker },
    })),
    relations: relations.map(({ kind, from, to = null, holds, ...place }) => ({
      anchor: anchorOf(place),
      kind,
      from,
      to,
      holds: holds === "yes",
    })),
  };
  return { review, roles: at, problems };
}

function anchorOf({ exact, prefix = "", suffix = "", start }: Anchored): Review["statements"][number]["anchor"] {
  return { exact, prefix, suffix, start: start === undefined ? null : Number(start) };
}

interface Anchored {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: string | undefined;
}

import type { Decisions } from "@detente/record";
import * as z from "zod";
import { listOf, section, text } from "../file/schema.js";
import type { CaseProblem } from "../problems.js";
import { readBeside } from "./read-beside.js";

export const PEOPLE_FORMAT = "detente/people/1";

const byName = <Value extends z.core.$ZodType>(value: Value, description: string) =>
  z.record(text("full name"), value).describe(description);

const role = z.enum(["speaker", "moderator", "rapporteur", "mentioned"]);
const names = listOf(text("a name"), "names that look alike and are different people").refine(
  (list) => list.length > 1,
  "two names or more, that are different people",
);

export const roles = byName(role, "what a person did at the session; mentioned: was talked about and not there");

/** The shape of `people.yaml`: what a person decided about names, for every record in the folder. */
export const peopleFile = section({
  format: z.literal(PEOPLE_FORMAT).describe("the version of this format"),
  aliases: z
    .record(text("another way of writing a name"), text("the full name of the person it means"))
    .optional()
    .describe("spellings that mean one person"),
  apart: z.array(names).optional().describe("names that must not be taken for one person"),
  roles: roles.optional(),
  pronouns: byName(z.enum(["he", "she"]), "the pronoun that means a person").optional(),
  surnames: byName(text("family name"), "the family's part of a name").optional(),
}).meta({ title: "Détente people", description: "What a person decided about the people of the records in a folder" });

export interface PeopleReading {
  readonly decisions: Decisions;
  readonly problems: readonly CaseProblem[];
}

/** Reads `people.yaml`. A file with an error decides nothing. */
export function readPeople(written: string, file: string): PeopleReading {
  const { data, problems } = readBeside(written, file, peopleFile);
  if (!data) return { decisions: {}, problems };
  const { format: _, pronouns: genders, ...decisions } = data;
  return { decisions: { ...decisions, ...(genders && { genders }) }, problems };
}

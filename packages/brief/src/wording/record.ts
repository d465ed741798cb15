import type { ReaderProblem } from "@detente/record";
import type { WordingTable } from "./wording.js";

const list = (names: readonly string[]): string => {
  const few = names.slice(0, 8).map((name) => `“${name}”`);
  return few.join(", ") + (names.length > few.length ? ", …" : "");
};

export const recordWording: WordingTable<ReaderProblem> = {
  "record/empty": () => ({
    headline: "The text is empty.",
    expected: "the record of a session",
    remedy: "Check that the right file was given, and that its text can be selected.",
  }),
  "record/no-body": () => ({
    headline: "The text has a header and no body: there is nothing that anybody said.",
    remedy: "Add the summary of the session below the header.",
  }),
  "record/role-unknown": ({ names }) => ({
    headline: "The text names people of the session without saying what they did there.",
    found: list(names),
    expected: "rapporteur, moderator or speaker",
    remedy: "Write the role on a line above the names (“Speakers:”), or decide it for each with `detente review`.",
  }),
  "record/name-ambiguous": ({ name, candidates }) => ({
    headline: `“${name}” may be any of several people.`,
    found: list(candidates),
    remedy: "Decide who is meant with `detente review`; until then nothing is credited to any of them by this name.",
  }),
  "record/alias-assumed": ({ name, of, evidence }) => ({
    headline: `“${name}” is taken for ${of}.`,
    found: evidence,
    remedy: "Accept it with `detente review`, or keep the two apart there if they are different people.",
  }),
  "record/alias-possible": ({ name, candidates }) => ({
    headline: `“${name}” may be another spelling of a person of the session.`,
    found: list(candidates),
    remedy: "Decide with `detente review` which of them it is, or that it is somebody else.",
  }),
  "record/name-order": ({ name, candidates }) => ({
    headline: `The text does not show which part of “${name}” is the family name.`,
    found: list(candidates),
    remedy: "Decide the family name with `detente review`; until then the whole name alone is recognised.",
  }),
  "record/date-incomplete": ({ found }) => ({
    headline: "The date is not complete, or its day and month cannot be told apart.",
    found: `“${found}”`,
    expected: "a day, a month and a year, for instance 23 April 2019",
    remedy: "Write the date in full; it is not guessed.",
  }),
  "record/date-ambiguous": ({ candidates }) => ({
    headline: "The header has several dates, and none is marked as the session’s.",
    found: candidates.join(", "),
    remedy: "Write “Date:” before the one on which the session was held.",
  }),
  "record/line-unread": ({ found, label }) => ({
    headline:
      label === null
        ? "A line of the header does not say where the name ends and the affiliation begins."
        : `What stands under “${label}” does not read like a person.`,
    found: `“${found}”`,
    remedy: "Write one person a line: the name, a comma, the affiliation.",
  }),
  "record/people-left-out": ({ most }) => ({
    headline: `The header names more than ${most.toLocaleString("en")} people: those from here on are left out.`,
    expected: "the people of one session",
    remedy: "Read the records of several sessions one by one.",
  }),
};

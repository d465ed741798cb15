import { count, quotedList } from "./phrases.js";
import type { Wording, WordingTable } from "./wording.js";

/** Problems of the command line itself: files and names that are not there. */
export type CliProblem =
  | { readonly code: "cli/no-file"; readonly path: string }
  | { readonly code: "cli/no-case"; readonly path: string }
  | { readonly code: "cli/not-a-file"; readonly path: string }
  | { readonly code: "cli/unreadable"; readonly path: string; readonly reason: string }
  | { readonly code: "cli/too-large"; readonly path: string; readonly bytes: number; readonly most: number }
  | { readonly code: "cli/not-text"; readonly path: string }
  | { readonly code: "cli/exists"; readonly path: string }
  | { readonly code: "cli/not-written"; readonly path: string; readonly reason: string }
  | {
      readonly code: "cli/unknown-name";
      readonly what: "lens" | "outcome" | "decision maker" | "option" | "claim" | "concept" | "scenario" | "statement";
      readonly name: string;
      readonly known: readonly string[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: "cli/bad-state";
      readonly state: string;
      /** The part of it that names nothing. */
      readonly part: string;
      readonly options: number;
      readonly suggestions: readonly string[];
    }
  | { readonly code: "cli/record-too-long"; readonly path: string; readonly characters: number; readonly most: number }
  | { readonly code: "cli/infeasible-state"; readonly state: string }
  | { readonly code: "cli/bad-claim"; readonly claim: string; readonly reason: string }
  | { readonly code: "cli/missing-option"; readonly option: string }
  | { readonly code: "cli/basic-concepts-only"; readonly concept: string; readonly known: readonly string[] }
  | { readonly code: "cli/option-without-use"; readonly option: string; readonly needs: readonly string[] }
  | { readonly code: "cli/small-coalition"; readonly found: number }
  | { readonly code: "cli/no-status-quo" };

export const cliWording: WordingTable<CliProblem> = {
  "cli/no-file": ({ path }) => ({
    headline: "There is no such file.",
    found: path,
    remedy: "Check the spelling of the path.",
  }),
  "cli/no-case": ({ path }) => ({
    headline: "There is no case here.",
    found: path,
    expected: "a folder with a case.yaml, or the case.yaml itself",
    remedy: "Name the folder of a case, or begin one with `detente new DIR`.",
  }),
  "cli/not-a-file": ({ path }) => ({
    headline: "This is not a file.",
    found: path,
    remedy: "Name the file itself: nothing is read from a pipe or a device.",
  }),
  "cli/unreadable": ({ path, reason }) => ({
    headline: "The file cannot be read.",
    found: `${path} (${reason})`,
    remedy: "Check that it is a file and that you may read it.",
  }),
  "cli/too-large": ({ path, bytes, most }) => ({
    headline: "The file is too large.",
    found: `${path}: ${megabytes(bytes)}`,
    expected: `at most ${megabytes(most)}`,
    remedy: "Cut it down to the part that is meant, or split it.",
  }),
  "cli/record-too-long": ({ path, characters, most }) => ({
    headline: "The text is longer than the record of a case can be.",
    found: `${path}: ${count(characters, "character")}`,
    expected: `at most ${most.toLocaleString("en")}; a session sketch has some ten thousand`,
    remedy: "Cut it down to the session that is meant, or begin a case with each part. Nothing was written.",
  }),
  "cli/not-text": ({ path }) => ({
    headline: "The file is not text.",
    found: path,
    remedy: "Save it as plain text in UTF-8 and try again.",
  }),
  "cli/exists": ({ path }) => ({
    headline: "There is something here already, and nothing is overwritten.",
    found: path,
    remedy: "Give a name that is not taken yet.",
  }),
  "cli/not-written": ({ path, reason }) => ({
    headline: "The file cannot be written.",
    found: `${path} (${reason})`,
    remedy: "Check that the folder exists and that you may write there, or name another.",
  }),
  "cli/unknown-name": ({ what, name, known, suggestions }): Wording => ({
    headline: `There is no ${what} of this name.`,
    found: name,
    expected:
      known.length === 0
        ? `the case has no ${what} at all`
        : `one of: ${known.slice(0, 24).join(", ")}${known.length > 24 ? ", …" : ""}`,
    remedy:
      suggestions.length > 0
        ? `Did you mean ${quotedList(suggestions, "or")}?`
        : `Use one of the names of the case, spelled as there.`,
  }),
  "cli/bad-state": ({ state, part, options, suggestions }) => ({
    headline: "This is no state.",
    found: part === state ? state : `${state} (“${part}” names nothing)`,
    expected: `the name of an outcome, “status-quo”, options that are taken separated by commas, or ${count(options, "letter")} Y or N in option order`,
    remedy:
      suggestions.length > 0
        ? `Did you mean ${quotedList(suggestions, "or")}?`
        : "Write the state in one of these ways; `detente check CASE` lists options and outcomes.",
  }),
  "cli/infeasible-state": ({ state }) => ({
    headline: "This state cannot be: the case says so.",
    found: state,
    remedy: "Take away an option that excludes another, or change what the case says is infeasible.",
  }),
  "cli/bad-claim": ({ claim, reason }) => ({
    headline: "This claim cannot be understood.",
    found: `${claim} (${reason})`,
    expected: "a decision maker, a colon and a condition, for instance `DPRK: US.relief`; or `infeasible: a & b`",
    remedy: "Write it so, in quotation marks.",
  }),
  "cli/missing-option": ({ option }) => ({
    headline: `This question needs ${option}.`,
    remedy: `Add ${option}; the help of the command has an example.`,
  }),
  "cli/basic-concepts-only": ({ concept, known }) => ({
    headline: "This question is answered only for the five basic concepts.",
    found: concept,
    expected: `one of: ${known.join(", ")}`,
    remedy: `Ask for one of these; \`detente analyse --concept ${concept}\` gives the verdict, \`detente explain --concept ${concept}\` the reasons.`,
  }),
  "cli/option-without-use": ({ option, needs }) => ({
    headline: `Nothing that was asked takes ${option}.`,
    remedy: `Leave it out, or ask with ${needs.join(" or ")}.`,
  }),
  "cli/small-coalition": ({ found }) => ({
    headline: "An alliance has at least two members.",
    found: count(found, "decision maker"),
    remedy: "Name two or more decision makers, separated by commas: `US,ROK`.",
  }),
  "cli/no-status-quo": () => ({
    headline: "The case does not say where things stand today.",
    expected: "statusQuo: a list of the options that are taken",
    remedy: "Add statusQuo to the case, or say where to start with --from.",
  }),
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 })} MB`;
}

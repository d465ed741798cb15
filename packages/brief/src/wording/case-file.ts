import type { CaseProblem, ConditionExpected } from "@detente/case";
import { and, count, quotedList, short } from "./phrases.js";
import { suggestion, unreadable } from "./remedies.js";
import type { WordingTable } from "./wording.js";

const or = (words: readonly string[]): string => and(words, "or");

/** What the grammar of conditions would have allowed. */
const EXPECTED: Readonly<Record<ConditionExpected, string>> = {
  option: "the name of an option",
  operator: "&, |, -> or <->",
  "closing parenthesis": "a closing parenthesis",
};

/** What can be wrong with the case file as a file: its text, its keys, its conditions. */
export const caseFileWording = {
  "case/unreadable": ({ file, reason }) => ({
    headline: "The case file cannot be read.",
    found: `${file} (${unreadable(reason)})`,
    remedy: "Check the path, and that you may read the file.",
  }),
  "case/not-text": ({ file }) => ({
    headline: "The case file is not text.",
    found: file,
    remedy: "Save it as plain text in UTF-8 and try again.",
  }),
  "case/empty": () => ({
    headline: "The case file is empty.",
    expected: "a file that begins with `format: detente/1`",
    remedy: "Begin it with `format: detente/1` and a `title:`; the shipped case shows what follows.",
  }),
  "case/too-large": ({ unit, found, most }) => ({
    headline: "The file is larger than a case can be.",
    found: `${found.toLocaleString("en")} ${unit}`,
    expected: `at most ${most.toLocaleString("en")}`,
    remedy: "Split the case in two, or leave out what is not part of it.",
  }),
  "case/too-deep": ({ most }) => ({
    headline: "Lists and maps stand too deep inside each other.",
    expected: `at most ${most} levels; a case needs fewer than ten`,
    remedy: "Check the indentation from this place on.",
  }),
  "case/yaml": ({ message }) => ({
    headline: "This is no YAML from here on.",
    found: short(message, 200),
    remedy: "Mend this line or the one above it: most often a quotation mark, a colon or a space is missing.",
  }),
  "case/yaml-sign": ({ sign, text }) => ({
    headline: `YAML takes a leading “${sign}” for itself.`,
    found: short(text, 80),
    remedy: `Put the value in double quotation marks: "${short(text.replaceAll('"', '\\"'), 80)}".`,
  }),
  "case/duplicate-key": ({ key, first }) => ({
    headline: `The key “${key}” stands here for the second time.`,
    found: `the first is in line ${first.line}`,
    remedy: "Keep one of the two, or join what stands under them.",
  }),
  "case/format": ({ found, expected }) => ({
    headline: "The file does not say that it has this format.",
    ...(found === null ? {} : { found: `format: ${found}` }),
    expected: `format: ${expected}`,
    remedy: `Write \`format: ${expected}\` in the first line.`,
  }),
  "case/unknown-key": ({ key, nearest, known }) => ({
    headline: `The key “${key}” has no meaning here.`,
    expected: `one of: ${known.join(", ")}`,
    remedy: nearest === null ? "Use one of these keys, or make it a comment with #." : `Did you mean “${nearest}”?`,
  }),
  "case/missing-key": ({ key }) => ({
    headline: `The key “${key}” is missing here.`,
    remedy: `Add \`${key}:\` with its value.`,
  }),
  "case/bad-key": ({ key }) => ({
    headline: "This cannot be a name.",
    found: short(key, 80),
    expected: "a letter, then letters, digits, “_” and single hyphens",
    remedy: "Choose a short name of that kind; the words that people read stand under `name:`.",
  }),
  "case/wrong-type": ({ expected, found }) => ({
    headline: `Here must stand ${expected}.`,
    found,
    remedy: `Write ${expected}${expected.includes("map") ? ": `key: value` pairs, indented" : ""}${expected.includes("list") ? ": entries that begin with a hyphen, or [a, b]" : ""}.`,
  }),
  "case/wrong-value": ({ expected, found }) => ({
    headline: "This value is not one of those that are known here.",
    found: short(found, 80),
    expected: or(expected),
    remedy: `Write ${or(expected)}.`,
  }),
  "case/empty-value": ({ key }) => ({
    headline: `There is nothing under “${key}”.`,
    remedy: "Fill it in, or leave the key out.",
  }),
  "case/condition-empty": () => ({
    headline: "The condition is empty.",
    remedy: "Write a condition, for instance `US.relief & !DPRK.build`.",
  }),
  "case/condition-unexpected": ({ found, expected, source }) => ({
    headline:
      found === null ? "The condition ends too early." : `The condition cannot go on with “${short(found, 40)}”.`,
    found: short(source, 160),
    expected: or(expected.map((each) => EXPECTED[each])),
    remedy: "Mend the condition at the mark: names are joined by &, |, -> and <->, and ! means not.",
  }),
  "case/unknown-option": ({ name, nearest }) => ({
    headline: `Nobody has the option “${name}”.`,
    remedy: suggestion(nearest, "Use an option of the case, or give it to a decision maker under `options:`."),
  }),
  "case/ambiguous-option": ({ name, candidates }) => ({
    headline: `More than one decision maker has an option “${name}”.`,
    remedy: `Write the decision maker in front: ${quotedList(candidates, "or")}.`,
  }),
  "case/condition-too-deep": ({ most }) => ({
    headline: "Too many parentheses stand inside each other.",
    expected: `at most ${most}`,
    remedy: "Write it with fewer parentheses, or as several claims.",
  }),
  "case/condition-too-large": ({ most }) => ({
    headline: "The condition grows too large.",
    expected: `at most ${count(most, "part")} once -> and <-> are spelled out`,
    remedy: "Write it as several claims; <-> doubles what it joins.",
  }),
} satisfies Partial<WordingTable<CaseProblem>>;

import { worldlyVerbs } from "./lexicon/verbs.js";
import type { Cue, Found } from "./cue.js";
import { resolve, type Memory } from "./resolve.js";
import type { RosterPerson } from "../reading.js";
import type { Predicate } from "./predicate.js";
import type { Mention } from "./mentions.js";

/** The source that a sentence's own cues name. */
export type Choice =
  | { is: "person"; person: RosterPerson; cue: Cue; certain: boolean; shared?: true }
  | { is: "pronoun"; pronoun: "he" | "she"; cue: Cue }
  | { is: "several"; people: readonly RosterPerson[]; cue: Cue }
  | { is: "ambiguous"; mention: Mention; among: readonly RosterPerson[]; cue: Cue }
  | { is: "other"; cue: Cue };

/** Chooses among the cues of one sentence; null when it has none that counts. */
export function choose(found: Found, memory: Memory): Choice | null {
  if (found.subjects.length + found.frames.length === 0) return null;
  const choices = found.subjects.map((cue) => read(cue, memory)).filter((choice) => choice !== null);
  const frames = found.frames
    .map((cue) => read(cue, memory))
    .filter((choice) => choice !== null && choice.is !== "other");
  const mains = choices.filter(({ cue }) => cue.clause === "main" || cue.clause === "also");
  const main = mainOf(mains);
  const aside = choices.find((choice) => choice.cue.clause === "aside" && choice.is !== "other");
  // "X’s hope was not shared by Y": Y is who speaks.
  const frame =
    frames.find(({ cue }) => cue.rule === "passive-by" && frames[0]?.cue.rule === "utterance-of") ?? frames[0] ?? null;
  const setOff = mains.find(({ is, cue }) => is === "person" && cue.rule === "parenthesis");
  if (setOff !== undefined) return setOff;
  if (main === undefined || main.is === "other") {
    // "In his speech, Klimkin said": the pronoun goes before the name.
    const ahead =
      frame?.is === "pronoun" && main !== undefined && frame.cue.at < main.cue.at && main.cue.predicate?.past === true;
    if (frame !== null && !ahead) return frame;
    if (aside !== undefined && (main === undefined || main.cue.at > aside.cue.at))
      return aside.is === "pronoun" ? ofTopic(aside, found, memory) : aside;
    return main ?? null;
  }
  if (main.is === "pronoun") {
    // "As for X, he argued", "While X agreed, he warned": the pronoun takes up the name.
    if (frame?.is === "person" && frame.cue.at < main.cue.at && agrees(frame.person, main.pronoun))
      return { ...frame, cue: main.cue };
    if (aside?.is === "person" && aside.cue.at < main.cue.at && agrees(aside.person, main.pronoun))
      return { ...aside, cue: main.cue, certain: false };
    return ofTopic(main, found, memory);
  }
  if (main.is !== "person") return main;
  const fellow = fellowSource(choices, main);
  if (fellow !== undefined) return { is: "several", people: [main.person, fellow], cue: main.cue };
  // "X said …, while Y argued …": the sentence is X's first of all, and the floor is nobody's after it.
  return laterSource(choices, main) === undefined ? main : { ...main, certain: false, shared: true };
}

/**
 * The first main clause has its say, but who is only talked about gives way to who speaks: after "Trump knows this, but he
 * may …" a pronoun means him; "He will have to choose, and she expected …" is hers.
 */
function mainOf(mains: readonly Choice[]): Choice | undefined {
  const [first] = mains;
  if (first?.is === "other") return mains.find(({ is }) => is !== "other" && is !== "pronoun") ?? first;
  if (first?.is === "pronoun" && !first.cue.listed)
    return (
      mains.find((choice) => choice.cue.listed && !(choice.is === "pronoun" && choice.pronoun === first.pronoun)) ??
      first
    );
  return first;
}

/** "X was asked to speak for a government that, as he put it, …": the pronoun means who the sentence is about. */
function ofTopic(choice: Choice & { is: "pronoun" }, { topics }: Found, memory: Memory): Choice {
  const topic = topics.find((mention) => mention.from < choice.cue.at);
  const resolved = topic === undefined ? null : resolve(topic, memory, true);
  return resolved !== null && "person" in resolved && agrees(resolved.person, choice.pronoun)
    ? { is: "person", person: resolved.person, cue: choice.cue, certain: false }
    : choice;
}

export const agrees = (person: RosterPerson, pronoun: "he" | "she"): boolean =>
  person.gender === null || person.gender === pronoun;

/** "X, fellow of A, and Y, director of B, gave their views": one verb of two, with their posts between. */
function fellowSource(choices: readonly Choice[], main: Choice & { is: "person" }): RosterPerson | undefined {
  const at = main.cue.predicate?.at;
  const fellow = choices.find(
    (choice) =>
      choice.is === "person" && choice.person !== main.person && at !== undefined && choice.cue.predicate?.at === at,
  );
  return fellow?.is === "person" ? fellow.person : undefined;
}

/** "X said …, while Y argued …": a second source in its own clause. */
function laterSource(choices: readonly Choice[], main: Choice & { is: "person" }): RosterPerson | undefined {
  for (const choice of choices) {
    if (choice.is !== "person" || choice.person === main.person || choice.cue.at <= main.cue.at || !choice.cue.listed)
      continue;
    if (
      choice.cue.clause === "also" ||
      choice.cue.clause === "aside" ||
      (choice.cue.clause === "main" && choice.cue.rule !== "subject-verb")
    )
      return choice.person;
  }
  return undefined;
}

/** What leaders do as well as panelists: "Kim rejected the offer" does not tell which Kim. */
const isWorldly = (predicate: Predicate | null): boolean =>
  predicate !== null &&
  (predicate.kind === "think" ||
    worldlyVerbs.has(predicate.lemma) ||
    (predicate.modal && predicate.kind !== "say") ||
    predicate.lemma === "be");

function read(cue: Cue, memory: Memory): Choice | null {
  if ("pronoun" in cue.source) return { is: "pronoun", pronoun: cue.source.pronoun, cue };
  const people: RosterPerson[] = [];
  let certain = cue.listed;
  const strong = cue.listed && !isWorldly(cue.predicate);
  for (const mention of cue.source.named) {
    const resolved = resolve(mention, memory, strong);
    if (resolved === null) continue;
    if ("among" in resolved) return { is: "ambiguous", mention, among: resolved.among, cue };
    people.push(resolved.person);
    certain &&= resolved.certain;
  }
  const [person] = people;
  if (person === undefined) return { is: "other", cue };
  if (people.length > 1 || cue.source.named.length > 1) return { is: "several", people, cue };
  return { is: "person", person, cue, certain };
}

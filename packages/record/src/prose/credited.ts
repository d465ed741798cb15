import type { Cue } from "../attribution/cue.js";
import { worldlyVerbs } from "../attribution/lexicon/verbs.js";
import { indexForms } from "../attribution/mentions.js";
import { parse } from "../attribution/parsed.js";
import { reports } from "../attribution/predicate.js";
import { Words } from "../attribution/words.js";
import type { Listed } from "../header/people.js";
import type { Mentions } from "../names/mentions.js";
import { rulersOffice, splitName } from "../names/name.js";
import type { RosterPerson, Sentence } from "../reading.js";
import { affiliationOf, placeOf } from "./houses.js";
import { behindName } from "./patterns.js";
import { elsewhere, saidElsewhere } from "./speech.js";

/**
 * Whom the body credits with words, in the order of the text: the speakers of a sketch that lists none. Either by a full name;
 * or by the surname of somebody whom the body has named in full, with a house or a title. Whoever has neither counts only by
 * a full name at the head of a paragraph, and by what only people at a session do.
 */
export function creditedInBody(text: string, sentences: readonly Sentence[], mentions: Mentions): Listed[] {
  const people = [...mentions.found.values()]
    .filter(({ name, titles }) => name.includes(" ") && rulersOffice(titles) === null)
    .map(({ name, titles }) => ({ ...nobody, name, titles, forms: [name, splitName(name, mentions).surname ?? name] }));
  const words = new Words(indexForms({ people }));
  const houses = new Map<string, string>();
  const credited = new Set<RosterPerson>();
  let paragraph = 0;
  for (const sentence of sentences.slice(0, 4000)) {
    const opens = sentence.paragraph !== paragraph;
    ({ paragraph } = sentence);
    const { tokens, mentions: named, found } = parse(text, sentence, words);
    for (const { full, to, candidates } of named) {
      const [person] = candidates;
      if (!full || person === undefined || houses.has(person.name)) continue;
      const house = houseBehind(sentence.text.slice(tokens[to - 1]!.end));
      if (house !== null) houses.set(person.name, house);
    }
    for (const cue of found.subjects) {
      const [mention, another] = "named" in cue.source ? cue.source.named : [];
      const [person, rival] = mention?.candidates ?? [];
      if (person === undefined || another !== undefined || rival !== undefined || cue.clause !== "main") continue;
      const told = cue.predicate === null ? "" : sentence.text.slice(tokens[cue.predicate.at]!.end);
      if (!houses.has(person.name) && saidElsewhere(told)) continue;
      const introduced = houses.has(person.name) || person.titles.some((title) => !isOffice.test(title));
      if (introduced ? speaks(cue) : mention!.full && opens && speaks(cue) && !isWorldly(cue)) credited.add(person);
    }
  }
  return people
    .filter((person) => credited.has(person))
    .map(({ name, titles }) => ({ name, titles, affiliation: houses.get(name) ?? null }));
}

function houseBehind(rest: string): string | null {
  const behind = behindName.exec(rest);
  const bracket = behind?.[1];
  const aside = bracket ?? behind?.[2] ?? behind?.[3];
  return (aside === undefined ? null : affiliationOf(aside)) ?? (bracket === undefined ? null : placeOf(bracket));
}

/** Titles of those who speak elsewhere as well. */
const isOffice =
  /^(?:president|prime|minister|chancellor|chairman|premier|secretary|king|queen|emperor|pope|leader|governor|senator|candidate|foreign|deputy|vice|former)$/i;

const nobody: RosterPerson = {
  name: "",
  role: "unassigned",
  surname: null,
  given: null,
  forms: [],
  gender: null,
  titles: [],
  affiliation: null,
};

const speaks = ({ predicate }: Cue): boolean =>
  reports(predicate) && predicate!.past && !predicate!.modal && !elsewhere.has(predicate!.lemma);

const isWorldly = ({ predicate }: Cue): boolean =>
  predicate === null || predicate.kind === "think" || predicate.lemma === "be" || worldlyVerbs.has(predicate.lemma);

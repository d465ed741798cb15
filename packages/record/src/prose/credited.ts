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
import { isCalledPersonally, isOfOld } from "./presence.js";
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
  const credited = new Map<RosterPerson, number>();
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
      const introduced = houses.has(person.name) || isCalledPersonally(person);
      const behind = /^ (\p{Ll}+)/u.exec(sentence.text.slice(tokens[mention!.to - 1]!.end))?.[1] ?? "";
      if (!speaks(cue) || (!houses.has(person.name) && isOfOld(behind))) continue;
      // With a house once; with a title at the head of a paragraph or twice; else so at its head, and again.
      const weight =
        houses.has(person.name) || (introduced && (opens || !mention!.full))
          ? 2
          : introduced
            ? 1
            : mention!.full && opens && !isWorldly(cue)
              ? 1
              : credited.has(person)
                ? 1
                : 0;
      if (weight > 0) credited.set(person, (credited.get(person) ?? 0) + weight);
    }
  }
  return people
    .filter((person) => (credited.get(person) ?? 0) > 1)
    .map(({ name, titles }) => ({ name, titles, affiliation: houses.get(name) ?? null }));
}

function houseBehind(rest: string): string | null {
  const behind = behindName.exec(rest);
  const bracket = behind?.[1];
  const aside = bracket ?? behind?.[2] ?? behind?.[3];
  return (aside === undefined ? null : affiliationOf(aside)) ?? (bracket === undefined ? null : placeOf(bracket));
}

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

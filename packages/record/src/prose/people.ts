import { type Listed, readPeople } from "../header/people.js";
import { nameKey } from "../names/name.js";
import type { Heading, Sentence } from "../reading.js";
import { addOther, type ProsePeople } from "./found.js";
import { hostsOf } from "./houses.js";
import { listed, listStart } from "./lists.js";
import { moderatorOf } from "./moderators.js";
import {
  among,
  asideIn,
  headingPerson,
  hostedList,
  inBrackets,
  introducedBy,
  joinedBy,
  moderatorInList,
  rapporteurWas,
  reported,
} from "./patterns.js";
import { add, personOf } from "./person.js";
import { reportsSpeech } from "./speech.js";
import { subjectOf } from "./subject.js";
import { speakersOfTurns } from "./turns.js";

/** "Captain Jo Hale, USN (Ret.), a fellow of …" */
const ofForces = /,\s(?:USA|USN|USAF|USMC|USCG|RN)(?:\s\([Rr]et\.?\))?(?=,)/g;
const retired = /\s\((?:ret\.?|retd\.?|retired)\)/gi;

/** "Former Danish envoy " */
const formerly =
  /^Former (?:\p{Lu}[\p{L}.]+ ){0,3}(?:\p{Ll}+ )?(?:envoy|ambassador|negotiator|minister|diplomat|advis[eo]r|official|commander|general|governor|commissioner|senator) (?=\p{Lu})/u;
const honourable = /^The (?:Right |Rt\.? |Most )?(?:Honou?rable|Hon\.?|Rev(?:erend|\.)?) (?=\p{Lu})/u;

/** Of a longer text the beginning says who was there: some fifty pages. */
const MOST_SENTENCES = 1200;

export function peopleOfProse(
  sentences: readonly Sentence[],
  headings: readonly Heading[],
  creditedInBody: () => Listed[] = () => [],
): ProsePeople {
  const found: ProsePeople = {
    rapporteurs: [],
    moderators: [],
    openers: [],
    speakers: [],
    slight: [],
    askers: [],
    floor: [],
    others: [],
    discussants: [],
    surnames: new Set(),
    credited: creditedInBody,
  };
  for (const [index, { text: written, start }] of sentences.slice(0, MOST_SENTENCES).entries()) {
    const text = written
      .slice(0, 700)
      .replace(/\s+/g, " ")
      .replace(ofForces, "")
      .replace(retired, "")
      // "Jo Hale ’16", of which class.
      .replace(/(?<=\p{Ll}) [’'‘]\d\d\b/gu, "")
      .replace(/\bDato[’'](?= \p{Lu})/gu, "Dato");
    moderatorOf(text, found, index);
    const first = joinedBy.exec(text);
    const joiner = first ? personOf(first[2]!, asideIn(first, 3)) : null;
    if (joiner) add(found.speakers, { ...joiner, affiliation: joiner.affiliation ?? first![1] ?? null });
    const hosted = hostedList.exec(text);
    const list = listStart(text);
    const bracketed = inBrackets.exec(text);
    const introduced = introducedBy.exec(text)?.[1];
    if (introduced !== undefined) {
      const people: Listed[] = [];
      listed(introduced, people);
      for (const person of people) addOther(found.floor, person, start);
    } else if (bracketed && reportsSpeech(bracketed[2]!, bracketed[3]!)) {
      for (const part of bracketed[1]!.split(/(?<=\)),?\s+(?:and\s+)?/u)) listed(part, found.speakers);
    } else if (hosted) listed((hosted[1] ?? hosted[2])!, found.speakers);
    else if (list !== null) {
      listed(text.slice(list).replace(moderatorInList, ""), found.speakers);
      if (among.test(text)) subjectOf(text, start, index, found, sentences);
    }
    // "“…,” X, founder of Y, shared": what is quoted goes before.
    else
      subjectOf(
        text
          .replace(/^["“«][^"”»]*["”»],?\s+(?:[—–-]\s+)?/, "")
          .replace(honourable, "")
          .replace(formerly, ""),
        start,
        index,
        found,
        sentences,
      );
  }
  for (const person of speakersOfTurns(sentences)) add(found.speakers, person);
  const hosts = hostsOf(sentences);
  for (const list of [found.rapporteurs, found.moderators, found.openers, found.speakers, found.others, found.askers])
    for (const person of list) person.affiliation = houseOf(person.affiliation, hosts);
  for (const { text } of [...sentences.slice(-12), ...sentences.slice(0, 4), ...headings]) {
    const line = text.slice(0, 300).replace(/\s+/g, " ");
    const match = reported.exec(line) ?? rapporteurWas.exec(line);
    const person = match ? personOf(match[1]!, asideIn(match, 2)) : null;
    if (person === null) continue;
    // "… written by Jo Hale, Research Assistant, Harbour Institute.": as a line of a header has it.
    const [written] = readPeople(line.slice(line.indexOf(person.name)).replace(/\.$/, ""), true);
    if (written?.name === person.name && /^\p{Lu}/u.test(written.affiliation ?? ""))
      person.affiliation ??= written.affiliation;
    add(found.rapporteurs, person);
  }
  found.speakers = found.speakers.filter(({ name }) => !found.speakers.some((each) => isTailOf(name, each.name)));
  const overParagraphs = headings.map(
    ({ text }) => headingPerson.exec(text.replace(/\s+/g, " ").replace(retired, ""))?.[1] ?? null,
  );
  for (const name of new Set(overParagraphs)) {
    const person = name === null ? null : personOf(name, undefined);
    if (person) add(found.speakers, person);
  }
  if (found.speakers.length === 0) found.speakers = found.slight;
  return found;
}

/** The full name of a house that is told as "the institute" or "its"; whose is not told is nobody's. */
const houseOf = (told: string | null, hosts: ReadonlyMap<string, string>): string | null =>
  hosts.get(told?.toLowerCase() ?? "") ?? (told === "its" ? null : told);

/** "Al Farouk" beside "Nadia Al-Farouk": a surname of two words. */
const isTailOf = (name: string, whole: string): boolean => {
  const [part, all] = [nameKey(name), nameKey(whole)];
  return part !== all && all.endsWith(part);
};

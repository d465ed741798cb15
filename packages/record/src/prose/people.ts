import { type Listed, readPeople } from "../header/people.js";
import { verbs } from "../attribution/lexicon/verbs.js";
import { cutTitles, looksLikeName, nameKey, namesPerson } from "../names/name.js";
import { isCountry } from "../names/places.js";
import type { Heading, Sentence } from "../reading.js";
import { affiliationOf, hostsOf, houseBehindOf, placeOf } from "./houses.js";
import { broughtIn, chairOf, inChairByPost, isInChair, speaksIn } from "./introductions.js";
import { listed, listStart } from "./lists.js";
import {
  accordingTo,
  among,
  apposed,
  asPut,
  asideIn,
  credited,
  headingPerson,
  hostedList,
  inBrackets,
  introducedBy,
  itsSession,
  joinedBy,
  moderated,
  moderates,
  moderatorInList,
  moderatorNamed,
  openedBy,
  participant,
  rapporteurWas,
  reported,
  subject,
  subjectWithPost,
  theSession,
  titledFrom,
  titledSubject,
  together,
} from "./patterns.js";
import { add, personOf } from "./person.js";
import { isOfOld, isThere, isToldOf } from "./presence.js";
import { behindRelative, reportsSpeech, saidElsewhere } from "./speech.js";
import { speakersOfTurns } from "./turns.js";

/** What the prose says about who did what at the session. */
export interface ProsePeople {
  /** Wrote the report, as it says itself. */
  rapporteurs: Listed[];
  moderators: Listed[];
  /** Opened or framed the discussion: a moderator where nobody else is. */
  openers: Listed[];
  /** Spoke from the floor, and the text says whence they came; or introduced the day, and are on no list. */
  floor: (Listed & { start: number })[];
  /** Asked something, and are credited with no more. */
  askers: Listed[];
  /** Listed as presenters or panellists, or credited with words at the head of a sentence. */
  speakers: Listed[];
  /** Introduced the day, served as discussant, asked from the floor: at the session, in no role the record has. */
  others: (Listed & { start: number })[];
  /** Of the others, who served as discussants. */
  discussants: Listed[];
  /** Credited with words at the head of a paragraph, and never again: speakers only where nobody else is. */
  slight: Listed[];
  /** Credited with words by a title and a surname. */
  surnames: Set<string>;
  /** Whom the body credits with words by a full name; asked only where nobody is listed. */
  credited: () => Listed[];
}

/** "Captain Jo Hale, USN (Ret.), a fellow of …" */
const ofForces = /,\s(?:USA|USN|USAF|USMC|USCG|RN)(?:\s\([Rr]et\.?\))?(?=,)/g;
const retired = /\s\((?:ret\.?|retd\.?|retired)\)/gi;

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

function moderatorOf(text: string, { moderators, speakers, openers, others }: ProsePeople, index: number): void {
  const byPost = inChairByPost(text);
  if (byPost) return add(moderators, byPost);
  const match =
    (index < 12 || text.length < 300 ? moderated.exec(text) : null) ??
    moderates.exec(text) ??
    moderatorNamed.exec(text);
  if (match) {
    const person = personOf(match[1]!, asideIn(match, 2));
    // "The panel was chaired by Dr. Griswold", who is named in full elsewhere.
    const [surname] = cutTitles(match[1]!.replace(/\.$/, "")).name.split(" ");
    const full = person ?? [...speakers, ...openers, ...others].find(({ name }) => name.endsWith(` ${surname!}`));
    if (full) for (const each of severalOf(text, match) ?? [full]) add(moderators, each);
    return;
  }
  const apposition = apposed.exec(text);
  const person = apposition ? personOf(apposition[1]!, undefined) : chairOf(text);
  if (person) add(moderators, person);
}

const secondOf = /\sand ((?:\p{Lu}[\p{L}.’'-]*(?: |$|(?=[,;(]))){2,4})/u;
const inHouse =
  /\b(?:Institute|Department|School|Ministry|Cent(?:er|re)|Faculty|Committee|Council|Office|Bureau|Academy|College|Association|Society) (?:of|for|on) [^,;]*$/;

/** "co-chaired by X from A and Y from B", "moderated by X, director of A; Y, fellow of B". */
function severalOf(text: string, { 0: whole, 1: first, index }: RegExpExecArray): Listed[] | null {
  const list = text.slice(index + whole.indexOf(first!));
  const goesOn = /^,? and \p{Lu}/u.test(text.slice(index + whole.length));
  if (!goesOn && !/\sand \p{Lu}/u.test(whole) && !/; (?:and )?\p{Lu}/u.test(list)) return null;
  // "director of the Institute of Ports and Canal Engineering": the house goes on.
  if (inHouse.test(list.split(/\sand (?=\p{Lu})/u, 1)[0]!) && !namesPerson(secondOf.exec(list)?.[1] ?? "")) return null;
  const people: Listed[] = [];
  listed(list.split(/,\s(?=\p{Ll})|\.$/u, 1)[0]!, people);
  return people.length > 1 && people.some(({ affiliation }) => affiliation !== null) ? people : null;
}

function subjectOf(
  text: string,
  start: number,
  index: number,
  found: ProsePeople,
  sentences: readonly Sentence[],
): void {
  const two = together.exec(text);
  if (two) {
    for (const at of [1, 3]) addOther(found.others, personOf(two[at]!, two[at + 1]), start);
    return;
  }
  const opened = index < 6 ? openedBy.exec(text) : null;
  const opener = opened && !leads.test(opened[1]!) ? personOf(opened[1]!, asideIn(opened, 2)) : null;
  if (opener) return add(found.openers, opener);
  const guest = participant.exec(text);
  if (guest) {
    const person = personOf(guest[2]!, undefined);
    if (person) addOther(found.floor, { ...person, affiliation: guest[1] ?? null }, start);
    return;
  }
  const by = accordingTo.exec(text);
  const source = by && !leads.test(by[2]!) ? personOf(by[2]!, by[1]) : null;
  if (source) return add(found.speakers, source);
  const named = credited.exec(text);
  if (named) {
    const person = leads.test(named[1]!) ? null : personOf(named[1]!, asideIn(named, 2));
    const here = /\b(?:by|speaker was|lecturer was|presenter was|panell?ist was|guest was)(?: .*)?$/.test(
      text.slice(0, text.indexOf(named[1]!)).trim(),
    );
    if (person) enter(person, here || person.affiliation !== null, sentences, index, found);
    return;
  }
  const put = asPut.exec(text);
  const said = put && !leads.test(put[1]!) ? personOf(put[1]!, asideIn(put, 2)) : null;
  if (said?.affiliation != null) return add(found.speakers, said);
  const brought = broughtIn(text, behindOf(sentences, index));
  if (brought !== null && !isInChairAlready(brought, found)) return add(found.speakers, brought);
  const delegate = titledFrom.exec(text);
  if (delegate && looksLikeName(delegate[1]!, 1) && reportsSpeech(delegate[3]!, delegate[4]!, true))
    return add(found.speakers, { name: delegate[1]!, titles: [], affiliation: delegate[2]! });
  const withPost = subjectWithPost.exec(text);
  const match = withPost ?? subject.exec(text);
  const titled = titledSubject.exec(text);
  const entered =
    opensParagraph(sentences, index) ||
    /\b(?:introduced|welcomed|invited|turned to)\b/.test(sentences[index - 1]!.text);
  if (titled && entered && reportsSpeech(titled[2]!, titled[3]!)) found.surnames.add(titled[1]!);
  if (!match) return;
  const [, name = "", bracket, apposition, of, who, ownVerb = "", ownRest = ""] = match;
  const person = personOf(name, asideIn(match, 2));
  if (!person) return;
  // "X, fellow of Y, who joined by video, stated that": what counts is what the sentence says.
  const clause = who === undefined ? "" : text.slice(match[0].length - ownVerb.length - ownRest.length);
  if (who !== undefined) person.affiliation ??= affiliationOf(`who ${clause.split(",", 1)[0]!}`);
  const [verb, rest] = behindRelative(clause) ?? [ownVerb, ownRest];
  if (bracket !== undefined) person.affiliation ??= placeOf(bracket);
  if (of !== undefined && / of (?:the )?$/.test(text.slice(0, text.indexOf(of))))
    person.affiliation ??= houseBehindOf(of);
  // "Denmark’s Ana Ruiz rejected the plan": who stands for a country speaks elsewhere.
  const owner = /^(\p{Lu}[\p{L} ]+)[’']s /u.exec(name)?.[1];
  if (owner !== undefined && isCountry(owner) && person.affiliation === null && person.titles.length === 0) return;
  if (withPost)
    person.affiliation ??= affiliationOf(
      text
        .slice(0, text.indexOf(person.name))
        .replace(/^\p{L}+[’']s /u, "")
        .trim(),
    );
  if (
    inChair(verb, rest) ||
    asModerator.test(verb + rest) ||
    inChair(ownVerb, ownRest) ||
    /\band (?:moderated|chaired) (?:the|this)\b/.test(rest)
  )
    add(found.moderators, person);
  else if (index < 6 && /^(?:opened|framed|began|introduced|kicked)$/.test(verb) && itsSession.test(rest))
    add(found.openers, person);
  else if (verb === "was" && asSpeaker.test(rest)) add(found.speakers, person);
  else if (/^(?:introduced|served|acted|welcomed|attended|joined)$/.test(verb)) {
    // "introduced the lock monitor", and said more of it.
    const ofTheirs = verb === "introduced" && !itsSession.test(rest) && !inSession.test(rest);
    if (ofTheirs && speaksIn(person, behindOf(sentences, index), asking)) return add(found.speakers, person);
    addOther(found.others, person, start);
    if (/\bas (?:the |a )?discussant\b/.test(rest)) add(found.discussants, person);
  } else if (verb === "was" && /^ (?:the |a )(?:\w+ )?discussant\b/.test(rest)) {
    addOther(found.others, person, start);
    add(found.discussants, person);
  } else if (/^(?:gave|delivered|offered|made|provided)$/.test(verb) && inWelcome.test(rest)) {
    addOther(found.others, person, start);
  } else if (/^(?:commented|responded|reacted)$/.test(verb) && onOthers.test(rest)) {
    addOther(found.others, person, start);
    add(found.discussants, person);
  } else if (leads.test(name) && !/\b(?:former|ex-|retired)\s*$/i.test(text.slice(0, text.indexOf(name)))) return;
  else if (asking.test(verb + rest)) {
    if (person.affiliation === null && saidElsewhere(rest)) return;
    if (bracket !== undefined || /\bfloor\b/.test(text.slice(0, 40))) addOther(found.floor, person, start);
    else if (
      verb === "wondered" &&
      person.affiliation !== null &&
      !questionTime(sentences.slice(Math.max(0, index - NEAR), index))
    )
      add(found.speakers, person);
    else if (opensParagraph(sentences, index) && speaksIn(person, behindOf(sentences, index), asking))
      add(found.speakers, person);
    else add(found.askers, person);
  } else {
    const placed = person.affiliation !== null;
    const introduced =
      placed ||
      toEverybody.test(verb + rest) ||
      isToldOf({
        before: text.slice(0, text.indexOf(name)),
        bracket,
        of,
        apposition,
        relative: who !== undefined,
        verb,
      });
    // "X, a former spy, was not pleased. He …": a post of before, and a turn of X's own.
    const called =
      isIntroduced(person, apposition !== undefined) ||
      (apposition !== undefined && opensParagraph(sentences, index) && isThere(person, sentences, index));
    const spoke =
      reportsSpeech(verb, rest, introduced || called, placed) ||
      (bracket !== undefined && verbs.get(verb)?.forms.has("past") === true);
    if (spoke && (introduced || !isOfOld(verb))) enter(person, introduced, sentences, index, found);
  }
}

/** Enters whom a sentence credits with words: surely, or as somebody who opens a paragraph, and may be there. */
function enter(
  person: Listed,
  surely: boolean,
  sentences: readonly Sentence[],
  index: number,
  { speakers, slight }: ProsePeople,
): void {
  if (surely || isThere(person, sentences, index)) add(speakers, person);
  else if (opensParagraph(sentences, index)) add(slight, person);
}

const inSession =
  /\b(?:day|session|panel|event|speakers?|panell?ists|workshop|conference|program(?:me)?|participants|guests|discussion|topic|theme|debate|meeting|webinar)\b/;
/** "told participants that" */
const toEverybody =
  /^(?:told|reminded|assured|informed|warned|urged|asked) (?:the |all )?(?:participants|delegates|audience|panel|meeting|session|conference|forum|room|workshop|guests|attendees)\b/;

const opensParagraph = (sentences: readonly Sentence[], index: number): boolean =>
  sentences[index - 1]?.paragraph !== sentences[index]!.paragraph;

const isInChairAlready = ({ name }: Listed, { moderators }: ProsePeople): boolean =>
  moderators.some((each) => nameKey(each.name) === nameKey(name));

const inChair = (verb: string, rest: string): boolean =>
  isInChair(verb, rest) ||
  (/^(?:moderated|chaired|facilitated|presided)$/.test(verb) && theSession.test(rest)) ||
  among.test(verb + rest);
/** "Former Danish envoy " */
const formerly =
  /^Former (?:\p{Lu}[\p{L}.]+ ){0,3}(?:\p{Ll}+ )?(?:envoy|ambassador|negotiator|minister|diplomat|advis[eo]r|official|commander|general|governor|commissioner|senator) (?=\p{Lu})/u;
const honourable = /^The (?:Right |Rt\.? |Most )?(?:Honou?rable|Hon\.?|Rev(?:erend|\.)?) (?=\p{Lu})/u;
/** "served as the moderator" */
const asModerator =
  /^(?:served|acted|functioned) as (?:the |a |its |session |panel )*(?:moderator|facilitator|session chair)\b/;
/** "gave welcoming remarks" */
const inWelcome =
  /^ (?:the |an? |some |a few |brief |short )*(?:welcom(?:e|ing)|introductory|opening|closing|congratulatory) (?:remarks|words|addresse?s?|speech)/;
/** "commented on the papers": on what others presented. */
const onOthers =
  /^ (?:on|to) (?:(?:both|all|each|two|three)(?: of)?(?: the| these| their)?|the|these|their) (?:\w+ )?(?:papers|presentations|talks|lectures|speakers|panell?ists)\b/;

/** Whether the sentence says who somebody is, by a house or a post, or calls them as one calls who is present. */
const isIntroduced = ({ affiliation, titles }: Listed, withPost: boolean): boolean =>
  affiliation !== null ||
  (withPost && titles.length > 0) ||
  titles.some((title) => /^(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?$/.test(title));

/** "was the main speaker" */
const asSpeaker = /^ (?:the|an?|our) (?:\w+ ){0,2}(?:speaker|presenter|lecturer|panell?ist)\b/;

/** So many sentences before and behind tell more of somebody; sketches have no more. */
const NEAR = 200;
const behindOf = (sentences: readonly Sentence[], index: number): readonly Sentence[] =>
  sentences.slice(index + 1, index + 1 + NEAR);

/** Whether the time for questions has come. */
const questionTime = (before: readonly Sentence[]): boolean =>
  before.some(({ text }) =>
    /\b(?:Q&A|floor|audience|question(?:s| time| period)|(?:in|during) the (?:\w+ )?(?:discussion|debate))\b/i.test(
      text,
    ),
  );

/** What somebody from the floor does. */
const asking = /^(?:asked|inquired|enquired|wondered|wanted to know|wished to know|took the floor)\b/;

/** Heads of state and government speak elsewhere, as a rule. */
const leads =
  /^(?:U\.S\. |US |South |North |Korean |Chinese |Japanese |Russian )*(?:President|Prime Minister|Premier|Chancellor|King|Pope|Emperor|Chairman|Leader|Foreign Minister|Secretary of State)\b/u;

function addOther(others: (Listed & { start: number })[], person: Listed | null, start: number): void {
  if (!person) return;
  const key = nameKey(person.name);
  const known = others.find(({ name }) => nameKey(name) === key);
  if (known) known.affiliation ??= person.affiliation;
  else others.push({ ...person, start });
}

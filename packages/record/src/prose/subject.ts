import { verbs } from "../attribution/lexicon/verbs.js";
import type { Listed } from "../header/people.js";
import { looksLikeName, nameKey } from "../names/name.js";
import { isCountry } from "../names/places.js";
import type { Sentence } from "../reading.js";
import { addOther, type ProsePeople } from "./found.js";
import { affiliationOf, houseBehindOf, placeOf } from "./houses.js";
import { broughtIn, isInChair, speaksIn } from "./introductions.js";
import {
  accordingTo,
  among,
  asPut,
  asideIn,
  credited,
  itsSession,
  openedBy,
  participant,
  subject,
  subjectWithPost,
  theSession,
  titledFrom,
  titledSubject,
  together,
} from "./patterns.js";
import { add, personOf } from "./person.js";
import { isOfOld, isThere, isToldOf, toEverybody } from "./presence.js";
import { behindRelative, reportsSpeech, saidElsewhere } from "./speech.js";

/** Adds whoever a sentence has as its subject or its source, in the role that the sentence gives them. */
export function subjectOf(
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

const opensParagraph = (sentences: readonly Sentence[], index: number): boolean =>
  sentences[index - 1]?.paragraph !== sentences[index]!.paragraph;

const isInChairAlready = ({ name }: Listed, { moderators }: ProsePeople): boolean =>
  moderators.some((each) => nameKey(each.name) === nameKey(name));

const inChair = (verb: string, rest: string): boolean =>
  isInChair(verb, rest) ||
  (/^(?:moderated|chaired|facilitated|presided)$/.test(verb) && theSession.test(rest)) ||
  among.test(verb + rest);
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

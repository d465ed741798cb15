import { bodyOfPost, cutPosts, holdsPost, namesBody } from "../header/affiliation.js";
import type { Listed } from "../header/people.js";
import { sayingVerbs } from "../names/lexicon.js";
import { cutTitles, looksLikeName, nameKey } from "../names/name.js";
import type { Heading, Sentence } from "../reading.js";

/** What the prose says about who did what at the session. */
export interface ProsePeople {
  /** Wrote the report, as it says itself. */
  rapporteurs: Listed[];
  moderators: Listed[];
  /** Opened or framed the discussion: a moderator where nobody else is. */
  openers: Listed[];
  /** Listed as presenters or panellists, or credited with words at the head of a sentence. */
  speakers: Listed[];
  /** Introduced the day, served as discussant: at the session, in no role the record has. */
  others: (Listed & { start: number })[];
}

const WORD = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*\\.?(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";
const NAME = `(${WORD}(?: (?:(?:de|der|den|van|von|da|dos|al|el|bin|ibn) ){0,2}${WORD}){1,6})`;
const ASIDE =
  "(?:\\s*\\(([^()]{2,140})\\)|,\\s+((?:(?!,\\s+(?:and|who)\\s)[^.;:]|\\.(?!\\s|$)){2,220}?)(?:,|\\.?$)|\\s+(?:of|from)\\s+(?:the\\s+)?((?:(?!\\s(?:who\\s|and\\s\\p{Ll}))[\\p{L}\\s.'’&-]){2,120}?)(?=\\s(?!(?:and|of|for|the|in|on|at|de|du|des|y|et)\\b)\\p{Ll}+|[,.;(]|$))?";
const SESSION =
  "(?:discussion panel|panel discussion|session|panel|discussion|meeting|event|roundtable|seminar|workshop|debate|conversation|plenary|webinar)";

const moderated = new RegExp(
  `\\b(?:moderated|chaired|facilitated|moderation|led and moderated|presided over) by ${NAME}${ASIDE}`,
  "u",
);
const reported = new RegExp(
  `\\b(?:[Rr]eport|[Ss]ummary|[Ss]ketch|[Aa]ccount|[Nn]otes?) (?:(?:was|were|has been|is) )?(?:prepared|written|compiled|drafted|authored|taken) by ${NAME}${ASIDE}`,
  "u",
);
const moderates = new RegExp(
  `^(?:The |As )?(?:[Ss]ession |[Pp]anel |[Dd]iscussion )?(?:[Mm]oderator|[Cc]hair|[Ff]acilitator),? ${NAME}${ASIDE}`,
  "u",
);
const subject = new RegExp(
  `^(?:[\\p{L}\\s]{1,60},\\s+)??${NAME}${ASIDE}\\s*,?\\s*(?:who )?(?:also |then |further |first |next |particularly |likewise )?(\\p{Ll}+)(.{0,80})`,
  "u",
);
const apposed = new RegExp(
  `^${NAME}(?:\\s*\\([^()]{2,140}\\))?, (?:the |who |as )?(?:session |panel )?(?:moderator|chair|moderated|chaired|facilitator)(?: of the (?:session|panel|discussion))?\\b`,
  "u",
);
const listTrigger =
  /\b(?:presentations?|remarks|talks|papers|contributions|speeches|interventions)\s+(?:were given |were made |were delivered )?(?:by|from)\s+|\b(?:panel|session|event|speakers|panell?ists|presenters|discussion|roundtable)\s+(?:was made up of|was composed of|comprised|consisted of|included|featured|were|brought together|heard from)\s*:?\s+|\b(?:speakers|panell?ists|presenters):\s+(?=\p{L}+ \p{Lu})/iu;

const together = new RegExp(
  `^${NAME}, ([^,]{2,80}), and ${NAME}, ([^.]{2,120}), (?:introduced|served|acted|welcomed)\\b`,
  "u",
);
const listedPerson = new RegExp(
  `^${NAME}(?:,\\s+(.{2,200})|\\s*\\(([^()]{2,160})\\)|\\s+(?:of|from)\\s+(?:the )?(.{2,120}))?$`,
  "u",
);
const betweenPeople =
  /,\s+and (?=\p{Lu})|;\s*|,\s+(?=(?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’-]+(?:,|\s\(|\s(?:of|from)\s|$))/u;
const headingPerson = new RegExp(`^(?:\\d{1,2}[.)]\\s+)?${NAME}(?= (?:on|about|discussed|spoke)\\b)`, "u");
const theSession = new RegExp(`^ (?:the|this) .{0,30}${SESSION}|^\\.|^ and`, "u");
const itsSession = new RegExp(`^ (?:off )?the (?:last |first |second )?(?:plenary )?${SESSION}`, "u");

export function peopleOfProse(sentences: readonly Sentence[], headings: readonly Heading[]): ProsePeople {
  const found: ProsePeople = { rapporteurs: [], moderators: [], openers: [], speakers: [], others: [] };
  for (const [index, { text: written, start }] of sentences.slice(0, 4000).entries()) {
    const text = written.slice(0, 700).replace(/\s+/g, " ");
    moderatorOf(text, found.moderators, index);
    if (listTrigger.test(text)) listed(text, found.speakers);
    else subjectOf(text, start, index, found);
  }
  for (const { text } of [...sentences.slice(-12), ...sentences.slice(0, 4), ...headings]) {
    const match = reported.exec(text.slice(0, 300).replace(/\s+/g, " "));
    const person = match ? personOf(match[1]!, match[2] ?? match[3] ?? match[4]) : null;
    if (person) add(found.rapporteurs, person);
  }
  for (const { text } of headings) {
    const name = headingPerson.exec(text.replace(/\s+/g, " "))?.[1];
    const person = name === undefined ? null : personOf(name, undefined);
    if (person) add(found.speakers, person);
  }
  return found;
}

function moderatorOf(text: string, moderators: Listed[], index: number): void {
  const match = (index < 12 || text.length < 300 ? moderated.exec(text) : null) ?? moderates.exec(text);
  if (match) {
    const person = personOf(match[1]!, match[2] ?? match[3] ?? match[4]);
    if (person) add(moderators, person);
    return;
  }
  const apposition = apposed.exec(text);
  const person = apposition ? personOf(apposition[1]!, undefined) : null;
  if (person) add(moderators, person);
}

function subjectOf(text: string, start: number, index: number, found: ProsePeople): void {
  const two = together.exec(text);
  if (two) {
    for (const at of [1, 3]) addOther(found.others, personOf(two[at]!, two[at + 1]), start);
    return;
  }
  const match = subject.exec(text);
  if (!match) return;
  const [, name = "", bracket, apposition, of, verb = "", rest = ""] = match;
  const person = personOf(name, bracket ?? apposition ?? of);
  if (!person) return;
  if (/^(?:moderated|chaired|facilitated)$/.test(verb) && theSession.test(rest)) add(found.moderators, person);
  else if (index < 6 && /^(?:opened|framed|began|introduced|kicked)$/.test(verb) && itsSession.test(rest))
    add(found.openers, person);
  else if (/^(?:introduced|served|acted|welcomed|attended|joined)$/.test(verb)) {
    addOther(found.others, person, start);
  } else if (sayingVerbs.has(verb) && !leads.test(name)) add(found.speakers, person);
}

/** Heads of state and government speak elsewhere, as a rule. */
const leads =
  /^(?:U\.S\. |US |South |North |Korean |Chinese |Japanese |Russian )*(?:President|Prime Minister|Premier|Chancellor|King|Pope|Emperor|Chairman|Leader|Foreign Minister|Secretary of State)\b/u;

function addOther(others: (Listed & { start: number })[], person: Listed | null, start: number): void {
  if (!person) return;
  const known = others.find(({ name }) => nameKey(name) === nameKey(person.name));
  if (known) known.affiliation ??= person.affiliation;
  else others.push({ ...person, start });
}

function listed(text: string, speakers: Listed[]): void {
  const trigger = listTrigger.exec(text)!;
  const list = text.slice(trigger.index + trigger[0].length).replace(/[.;]$/, "");
  const between = list.includes(",") ? betweenPeople : /\s+and (?=\p{Lu})/u;
  for (const part of list.split(between).slice(0, 60)) {
    const match = listedPerson.exec(part.trim());
    const person = match ? personOf(match[1]!, match[2] ?? match[3] ?? match[4]) : null;
    if (person) add(speakers, person);
    else if (match === null && speakers.length > 0) continue;
  }
}

function personOf(written: string, aside: string | undefined): Listed | null {
  const { name, titles } = cutTitles(written.replace(/^(?:Dr|Mr|Ms|Prof)\.(?=\S)/u, "$& "));
  if (!looksLikeName(name)) return null;
  return { name, titles, affiliation: aside === undefined ? null : affiliationOf(aside) };
}

function affiliationOf(aside: string): string | null {
  const text = aside.replace(/\s+/g, " ").trim();
  const body = bodyOfPost(text.replace(/^the /, ""));
  if (body !== null) return body;
  const leading =
    /^((?:\p{Lu}{2,}|\p{Lu}[\p{L}]+ (?:University|Institute|Center|Centre))) (?:Fellow|Professor|Director|President|Senior|Chairman)/u.exec(
      text,
    );
  if (leading) return leading[1]!;
  return namesBody(text) && !holdsPost(text) && /^\p{Lu}/u.test(text) ? cutPosts(text) : null;
}

function add(people: Listed[], person: Listed): void {
  const known = people.find((each) => nameKey(each.name) === nameKey(person.name));
  if (known) known.affiliation ??= person.affiliation;
  else if (people.length < 60) people.push(person);
}

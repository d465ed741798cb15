import { bodyOfPost, cutPosts, holdsPost, namesBody, namesPost } from "../header/affiliation.js";
import type { Listed } from "../header/people.js";
import { verbs, worldlyVerbs } from "../attribution/lexicon/verbs.js";
import { notNames, sayingVerbs } from "../names/lexicon.js";
import { bare, cutTitles, looksLikeName, nameKey } from "../names/name.js";
import type { Heading, Sentence } from "../reading.js";

/** What the prose says about who did what at the session. */
export interface ProsePeople {
  /** Wrote the report, as it says itself. */
  rapporteurs: Listed[];
  moderators: Listed[];
  /** Opened or framed the discussion: a moderator where nobody else is. */
  openers: Listed[];
  /** Spoke from the floor, and the text says whence they came. */
  floor: (Listed & { start: number })[];
  /** Asked something, and are credited with no more. */
  askers: Listed[];
  /** Listed as presenters or panellists, or credited with words at the head of a sentence. */
  speakers: Listed[];
  /** Introduced the day, served as discussant, asked from the floor: at the session, in no role the record has. */
  others: (Listed & { start: number })[];
  /** Credited with words by a title and a surname. */
  surnames: Set<string>;
}

const WORD = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*\\.?(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";
const NAME = `((?!(?:The|A|An|In|On|At|For|But|And|This|That|His|Her|After|Both|While|Our|As|To) )${WORD}(?: (?:(?:de|der|den|van|von|da|dos|al|el|bin|binti|bint|ibn|ben|ter|di|du|y|allah|din|ul|ud|ur) ){0,2}${WORD}){1,6})`;
const ASIDE =
  "(?:\\s*\\(([^()]{2,140})\\)|,\\s+((?:(?!,\\s+(?:and|who)\\s)[^.;:]|\\.(?!\\s|$)|(?<=\\b\\p{Lu}\\.\\p{Lu})\\.){2,220}?)(?:,|\\.?$)|\\s+(?:of|from)\\s+(?:the\\s+)?((?:(?!\\s(?:who\\s|and\\s\\p{Ll}))[\\p{L}\\s.'’&-]){2,120}?)(?=\\s(?!(?:and|of|for|the|in|on|at|de|du|des|y|et)\\b)\\p{Ll}+|[,.;(]|$))?";
const SESSION =
  "(?:discussion panel|panel discussion|session|panel|discussion|meeting|event|roundtable|seminar|workshop|debate|conversation|plenary|webinar)";

const moderated = new RegExp(
  `\\b(?:moderated|chaired|facilitated|moderation|led and moderated|presided over) by ${NAME}${ASIDE}`,
  "u",
);
const reported = new RegExp(
  `\\b(?:[Rr]eport|[Ss]ummary|[Ss]ketch|[Aa]ccount|[Nn]otes?) (?:(?:was|were|has been|is) )?(?:(?:prepared|written|compiled|drafted|authored|taken) by|based on (?:the )?notes (?:of|by|from)) (?:(?:the |its )?(?:rapporteur|author),? )?${NAME}${ASIDE}`,
  "u",
);
const moderates = new RegExp(
  `^(?:The |As )?(?:[Ss]ession |[Pp]anel |[Dd]iscussion )?(?:[Mm]oderator|[Cc]hair|[Ff]acilitator),? ${NAME}${ASIDE}`,
  "u",
);
const subject = new RegExp(
  `^(?:[\\p{L}\\s]{1,60},\\s+|(?:Next|Then|Finally|Lastly|Also|Later|Subsequently) |The (?:\\p{L}+ ){1,4}?of (?:the )?(?:\\p{Lu}{2,} |(?:\\p{Lu}\\p{L}+ ){1,5}?)|In (?:his|her|an?|the) (?:\\p{Ll}+ ){1,4}(?:on (?:the )?(?:\\p{L}+ ){1,4}?)??)??(?:(?:the )?(?:former|then|retired|current) )?${NAME}${ASIDE}\\s*,?\\s*(?:who )?(?:also |then |further |first |next |particularly |likewise )?(\\p{Ll}+)(.{0,80})`,
  "u",
);
const titledSubject = new RegExp(
  `^(?:[\\p{L}\\s]{1,60},\\s+)?(?:Mr|Ms|Mrs|Dr|Prof|Professor|Amb|Ambassador)\\.? (${WORD})\\s+(?:also |then |further |first )?(\\p{Ll}+)(.{0,80})`,
  "u",
);
const apposed = new RegExp(
  `^${NAME}(?:\\s*\\([^()]{2,140}\\))?, (?:the |who |as )?(?:session |panel )?(?:moderator|chair|moderated|chaired|facilitator)(?: of the (?:session|panel|discussion))?\\b`,
  "u",
);
/** "The second lecturer was …", "A keynote was given by …", "According to …". */
const credited = new RegExp(
  `^(?:The |Our )(?:\\p{Ll}+ ){0,2}(?:speaker|lecturer|presenter|panell?ist|discussant|commentator|guest) was ${NAME}${ASIDE}|^(?:The|A|An|His|Her|In the).{0,40}\\b(?:lecture|talk|presentation|keynote|speech|address|remarks|paper) (?:was|were) (?:given|delivered|presented|made|offered) by ${NAME}${ASIDE}|^According to ${NAME}${ASIDE}|(?:^|[”"],? )(?:said|noted|added|argued|explained|stated|stressed|warned|concluded|remarked|asked) ${NAME}${ASIDE}`,
  "u",
);
const listTrigger =
  /\b(?:presentations?|remarks|talks|papers|contributions|speeches|interventions)\s+(?:were given |were made |were delivered )?(?:by|from)\s+|\b(?:panel|session|event|speakers|panell?ists|presenters|discussion|roundtable|delegation|line-up)\s+(?:was made up of|was composed of|comprised|consisted of|included|featured|were|brought together|heard from)\s*:?\s+|^(?:the |this )?(?:\w+ )?(?:conference|session|panel|event|meeting|forum|seminar|workshop|webinar) (?:was )?(?:started|opened|began|continued|concluded|closed) (?:with|by) (?:an? |the )?(?:\w+ )?(?:speech|talk|lecture|keynote|address|presentation|remarks|speeches) (?:by|of|from)\s+|\b(?:speakers|panell?ists|presenters):\s+(?=\p{L}+ \p{Lu})/iu;

const together = new RegExp(
  `^${NAME}, ([^,]{2,80}), and ${NAME}, ([^.]{2,120}), (?:introduced|served|acted|welcomed|delivered|gave|made)\\b`,
  "u",
);
const listedPerson = new RegExp(
  `^${NAME}(?:,\\s+(.{2,200})|\\s*\\(([^()]{2,160})\\)|\\s+(?:of|from)\\s+(?:the )?(.{2,120}))?$`,
  "u",
);
const betweenPeople =
  /,\s+and (?=\p{Lu})|;\s*|,\s+(?=(?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’-]+(?:,|\s\(|\s(?:of|from)\s|$))/u;
const headingPerson = new RegExp(`^(?:\\d{1,2}[.)]\\s+)?${NAME}(?= (?:on|about|discussed|spoke)\\b)`, "u");
/** "A DPRK participant, Choe Myong-nam, took the floor". */
const participant = new RegExp(
  `^An? (?:(\\p{Lu}{2,}) |\\p{L}+ )?(?:participant|delegate|member of the audience|scholar|student|guest),? ${NAME},`,
  "u",
);
const theSession = new RegExp(
  `^ (?:the |this |both |all )?(?:\\w+ )?sessions|^ (?:the|this) .{0,30}${SESSION}|^\\.|^ and`,
  "u",
);
const itsSession = new RegExp(`^ (?:off )?the (?:last |first |second )?(?:plenary )?${SESSION}`, "u");

export function peopleOfProse(sentences: readonly Sentence[], headings: readonly Heading[]): ProsePeople {
  const found: ProsePeople = {
    rapporteurs: [],
    moderators: [],
    openers: [],
    speakers: [],
    askers: [],
    floor: [],
    others: [],
    surnames: new Set(),
  };
  for (const [index, { text: written, start }] of sentences.slice(0, 4000).entries()) {
    const text = written.slice(0, 700).replace(/\s+/g, " ");
    moderatorOf(text, found.moderators, index);
    if (listTrigger.test(text)) listed(text, found.speakers);
    // "“…,” X, founder of Y, shared": what is quoted goes before.
    else
      subjectOf(
        text.replace(/\s\((?:ret\.?|retd\.?|retired)\)/i, "").replace(/^["“«][^"”»]*["”»],?\s+(?:[—–-]\s+)?/, ""),
        start,
        index,
        found,
      );
  }
  const hosts = hostsOf(sentences);
  for (const list of [found.rapporteurs, found.moderators, found.openers, found.speakers, found.others, found.askers])
    for (const person of list)
      person.affiliation = hosts.get(person.affiliation?.toLowerCase() ?? "") ?? person.affiliation;
  for (const { text } of [...sentences.slice(-12), ...sentences.slice(0, 4), ...headings]) {
    const match = reported.exec(text.slice(0, 300).replace(/\s+/g, " "));
    const person = match ? personOf(match[1]!, match[2] ?? match[3] ?? match[4]) : null;
    if (person) add(found.rapporteurs, person);
  }
  found.speakers = found.speakers.filter(({ name }) => !found.speakers.some((each) => isTailOf(name, each.name)));
  for (const { text } of headings) {
    const name = headingPerson.exec(text.replace(/\s+/g, " "))?.[1];
    const person = name === undefined ? null : personOf(name, undefined);
    if (person) add(found.speakers, person);
  }
  return found;
}

/** "Al Farouk" beside "Nadia Al-Farouk": a surname of two words. */
const isTailOf = (name: string, whole: string): boolean => {
  const [part, all] = [nameKey(name), nameKey(whole)];
  return part !== all && all.endsWith(part);
};

const houseKind = "Institute|Center|Centre|University|Foundation|Programme|Program|Council|Academy|College|School|Club";
const house = new RegExp(
  `\\b((?:\\p{Lu}[\\p{L}.’'-]* ){1,5}(${houseKind})(?:(?: (?:for|of|on|and|the))+(?: \\p{Lu}[\\p{L}’'-]*)+)*)`,
  "gu",
);

/** The houses that the first sentences name in full, by what later ones call them ("the institute"); only where one is meant. */
function hostsOf(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  const several = new Set<string>();
  for (const { text } of sentences.slice(0, 2)) {
    for (const [, name = "", kind = ""] of text.slice(0, 500).replace(/\s+/g, " ").matchAll(house)) {
      const key = kind.toLowerCase();
      const full = name.replace(/^The /, "");
      if (hosts.has(key) && hosts.get(key) !== full) several.add(key);
      hosts.set(key, full);
    }
  }
  for (const key of several) hosts.delete(key);
  return hosts;
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
  const guest = participant.exec(text);
  if (guest) {
    const person = personOf(guest[2]!, undefined);
    if (person) addOther(found.floor, { ...person, affiliation: guest[1] ?? null }, start);
    return;
  }
  const named = credited.exec(text);
  if (named) {
    const at = [1, 5, 9, 13].find((each) => named[each] !== undefined)!;
    const person = leads.test(named[at]!)
      ? null
      : personOf(named[at]!, named[at + 1] ?? named[at + 2] ?? named[at + 3]);
    if (person) add(found.speakers, person);
    return;
  }
  const match = subject.exec(text);
  const titled = titledSubject.exec(text);
  if (titled && reportsSpeech(titled[2]!, titled[3]!)) found.surnames.add(titled[1]!);
  if (!match) return;
  const [, name = "", bracket, apposition, of, verb = "", rest = ""] = match;
  const person = personOf(name, bracket ?? apposition ?? of);
  if (!person) return;
  if (bracket !== undefined) person.affiliation ??= placeOf(bracket);
  if (/^(?:moderated|chaired|facilitated)$/.test(verb) && theSession.test(rest)) add(found.moderators, person);
  else if (index < 6 && /^(?:opened|framed|began|introduced|kicked)$/.test(verb) && itsSession.test(rest))
    add(found.openers, person);
  else if (/^(?:introduced|served|acted|welcomed|attended|joined)$/.test(verb)) {
    addOther(found.others, person, start);
  } else if (leads.test(name) && !/\b(?:former|ex-|retired)\s*$/i.test(text.slice(0, text.indexOf(name)))) return;
  else if (asking.test(verb + rest)) {
    if (bracket !== undefined || /\bfloor\b/.test(text.slice(0, 40))) addOther(found.floor, person, start);
    else add(found.askers, person);
  } else if (
    reportsSpeech(verb, rest, person.affiliation !== null || (apposition !== undefined && person.titles.length > 0)) ||
    (bracket !== undefined && verbs.get(verb)?.forms.has("past") === true)
  )
    add(found.speakers, person);
}

/** What somebody from the floor does. */
const asking = /^(?:asked|inquired|enquired|wondered|wanted to know|wished to know|took the floor)\b/;

/** What is done far from any session. */
const elsewhere = new Set(
  "announce declare demand threaten promise condemn denounce launch invite request kick run pay move make".split(" "),
);

/** Whether a verb in the past tells that somebody spoke at the session; "set out", "laid out" do, "announced" is done elsewhere too. */
function reportsSpeech(verb: string, rest: string, introduced = false): boolean {
  if (sayingVerbs.has(verb)) return true;
  if (verb === "showed") return /^ (?:how|that|why|what)\b/.test(rest);
  if (/^(?:set|laid|put|went)$/.test(verb))
    return /^ (?:out|forward|through|on|\S+ (?:\S+ )?(?:tone|stage|scene))\b/.test(rest);
  const known = verbs.get(verb);
  if (verb === "delivered") return true;
  if (known === undefined) return introduced && /^(?!was|were|had)\p{Ll}{2,}ed$/u.test(verb);
  if (!known.forms.has("past") || known.kind === "idle") return false;
  return !worldlyVerbs.has(known.lemma) || (introduced && !elsewhere.has(known.lemma));
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
  const between = list.includes(";") ? /;\s*(?:and\s+)?/ : list.includes(",") ? betweenPeople : /\s+and (?=\p{Lu})/u;
  const parts: string[] = [];
  for (const part of list.split(between).slice(0, 60)) {
    const head = cutTitles(part.split(/,|\s\(|\s(?:of|from)\s/, 1)[0]!.trim()).name;
    // "X, Associate Professor of Law, Tufts University": posts and houses are the person's before.
    if (parts.length > 0 && (namesPost(head) || namesBody(head)) && !/\s(?:of|from)\s.*,/.test(head))
      parts.push(`${parts.pop()!}, ${part.trim()}`);
    else parts.push(part);
  }
  for (const part of parts) {
    const match = listedPerson.exec(part.trim());
    const person = match ? personOf(match[1]!, match[2] ?? match[3] ?? match[4]) : null;
    if (person) add(speakers, person);
    else if (match === null && speakers.length > 0) continue;
  }
}

function withoutPlaces(written: string): string {
  const words = written.split(" ");
  while (words.length > 2 && notNames.has(bare(words[0]!))) words.shift();
  return words.join(" ");
}

function personOf(written: string, aside: string | undefined): Listed | null {
  // "In a talk on the Korean Peninsula Hwang Yong-su": what stands before the name is none.
  const { name, titles } = cutTitles(
    withoutPlaces(written.replace(/(?<=\p{L}{3})\.$/u, "")).replace(/^(?:Dr|Mr|Ms|Prof)\.(?=\S)/u, "$& "),
  );
  if (!looksLikeName(name)) return null;
  return { name, titles, affiliation: aside === undefined ? null : affiliationOf(aside) };
}

/** "(Thailand)", "(Gulf Desk, Jeddah)": where somebody comes from, in capitals and without a number. */
const placeOf = (bracket: string): string | null =>
  /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4}$/u.test(bracket) &&
  !/^(?:moderator|chair|speaker|rapporteur|ret)/i.test(bracket)
    ? bracket
    : null;

const houseRun =
  /^(?:[\p{Lu}\d][\p{L}\d.’'&/–-]*|[a-z]\p{Lu}\p{L}+)(?:(?:,? (?:(?:of|for|and|on|in|at|the|de|du|des|la|y|et|to) )*|, )\(?(?:[\p{Lu}\d][\p{L}\d.’'&/–-]*)\)?)*/u;

function affiliationOf(aside: string): string | null {
  const text = aside.replace(/\s+/g, " ").trim();
  const paper =
    /^who (?:\p{Ll}+ ){1,6}(?:for|at|with|from) (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of |for |and |the )*\p{Lu}[\p{L}’'-]*)+)$/u.exec(
      text,
    );
  if (paper) return paper[1]!;
  const hosted = new RegExp(`\\b(?:at|of|with) the (${houseKind})$`, "iu").exec(text);
  if (hosted) return hosted[1]!;
  // "editorial writer of the Morning Daily", "speaking for the start-ups of the Delta Alliance".
  const told =
    /^(?:an? |the )?(?:\p{Ll}[\p{L}-]* )+(?:of|at|for|with|from) (?:the )?(\p{Lu}[\p{L}.’'&-]*(?:(?: (?:of|for|and|on|the))* \p{Lu}[\p{L}.’'&-]*)*)$/u.exec(
      text,
    );
  if (told && namesBody(told[1]!)) return told[1]!;
  const body = bodyOfPost(text.replace(/^the /, ""));
  // "professor at Delta University presented and …": the house ends with its capitals.
  const run = body === null ? null : houseRun.exec(body)?.[0];
  if (run && namesBody(run)) return run;
  const leading =
    /^((?:\p{Lu}{2,}|\p{Lu}[\p{L}]+ (?:University|Institute|Center|Centre))) (?:Fellow|Professor|Director|President|Senior|Chairman)/u.exec(
      text,
    );
  if (leading) return leading[1]!;
  const cut = cutPosts(text);
  return cut !== null && namesBody(cut) && !holdsPost(cut) && /^\p{Lu}/u.test(cut) ? cut : null;
}

function add(people: Listed[], person: Listed): void {
  const known = people.find((each) => nameKey(each.name) === nameKey(person.name));
  if (known) known.affiliation ??= person.affiliation;
  else if (people.length < 60) people.push(person);
}

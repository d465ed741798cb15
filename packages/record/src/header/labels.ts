import type { Field } from "./field.js";
import { fieldAbroad } from "./labels-abroad.js";
import { isProse } from "../text/lines.js";
import type { GroupRole } from "./shape.js";

export type { Field } from "./field.js";

/** Whether a field names people. */
export const isRole = (field: Field): field is GroupRole =>
  field === "rapporteur" || field === "moderator" || field === "speaker" || field === "discussant";

export interface Label {
  field: Field;
  /** As written. */
  label: string;
  /** What stands behind it on the line; empty when it stands alone. */
  value: string;
  /** Names several ("Speakers"). */
  plural: boolean;
}

const patterns: [Field, RegExp][] = [
  [
    "posted",
    /^(?:posted|published|publication date|date of publication|updated|last updated|release date|released|uploaded|date posted|post date|issued|date issued|accessed|created|modified)(?: on| at)?$/,
  ],
  [
    "when",
    /^(?:dates?|times?|when|day|dates? (?:and|&) times?|dates?\s?\/\s?times?|time and date|date and place|date and venue|session date|event date|schedule|held on|duration)$/,
  ],
  ["venue", /^(?:venue|location|place|room|where|held at|site|city|venue room)$/],
  [
    "title",
    /^(?:title|topic|theme|subject|motion|(?:session|panel|event|paper|report|meeting) (?:title|topic|theme|name)|re)$/,
  ],
  [
    "event",
    /^(?:event|conference|forum|workshop|meeting|seminar|dialogue|symposium|colloquium|conference name|occasion)$/,
  ],
  [
    "session",
    /^(?:session|panel|panel discussion|discussion panel|session (?:no|number)|panel (?:no|number)|plenary|track|roundtable|round table|plenary session)$/,
  ],
  [
    "rapporteur",
    /^(?:(?:session |panel |conference |chief |general |co-?|workshop |lead |student )?rapporteurs?(?: team)?|authors?|report authors?|(?:report(?:ed)?|prepared|written|drafted|compiled|recorded|summary|summari[sz]ed|sketch|notes?|text|minutes|edited|account|submitted|documented)(?: (?:was )?(?:written |prepared |taken |compiled )?)? ?by|(?:conference |meeting |workshop |event )?report based on (?:the )?notes (?:of|by|from)|rapporteur['’]?s?['’]? (?:notes|report|summary) by|note-?\s?takers?|by|reporters?|editors?|writers?|drafters?|scribes?|minutes taken by)$/,
  ],
  [
    "moderator",
    /^(?:(?:session |panel |co-?|discussion |event |plenary )?(?:moderators?|chairs?|chair(?:person|man|woman)s?|facilitators?|presiders?)|(?:moderated|chaired|facilitated|presided|hosted|convened)(?: over)? by|moderation|moderating|chair and moderator|moderator ?\/ ?chair|chair ?\/ ?moderator|presiding|(?:session )?conven[oe]r|conven[oe]r and chair|chair and conven[oe]r|anchor|in the chair|host|chairing|interviewers?)$/,
  ],
  ["discussant", /^(?:(?:lead |first |second |principal )?discussants?|introduc(?:ed|tion) by|introducers?)$/],
  [
    "speaker",
    /^(?:(?:keynote|guest|main|lead|invited|front row|featured|panel|opening|plenary|session|distinguished|confirmed|key|principal|first|second|third|other|list of) )?(?:speakers?|panell?ists?|presenters?|discussants?|participants?|commentators?|respondents?|contributors?|lecturers?|debaters?|interventions?|presentations?|experts|interlocutors?|panel members?|speaker list|resource persons?|interviewees?|guests?|present|members present|those present|panell?ists? and discussants?)(?: and (?:speakers?|panell?ists?|discussants?|participants?|presenters?))?$|^(?:keynotes?|keynote (?:address|speech|remarks)|(?:opening|welcome|welcoming|closing|congratulatory|concluding|introductory) (?:remarks?|address|speech|statement)|presented by|the panel|with|featuring|(?:a |in |panel |round ?table )?(?:conversation|discussion|debate) with|(?:pre-?recorded )?(?:opening|welcome|welcoming|keynote|closing|introductory|concluding) (?:remarks|address|speech) by|remarks|remarks by|keynote address by|presentations? by|comments?(?: by)?|lead-?in|lecture by|(?:for|against)(?: the motion)?|proposing|opposing|proposition|opposition)$/,
  ],
  [
    "body",
    /^(?:(?:session|panel|discussion|meeting|event|plenary|conference|workshop) (?:sketch(?:es)?|description|summary|report|overview|synopsis|notes|proceedings|abstract|record)|summary(?: report| of (?:the )?(?:discussions?|session|proceedings|meeting))?|executive summary|press release(?: brief)?|overview|(?:(?:key|main) )?(?:conclusions|recommendations)|key (?:points|takeaways|findings|messages|issues)|main points|points made|discussions?|introduction|abstract|background|report|highlights|proceedings|brief|rapporteur['’]?s?['’]? (?:report|summary|notes?)|chair['’]?s summary|sketch|description|takeaways|minutes|the discussion|record of (?:the )?discussions?|opening|presentations and discussion|notes|summary points|what was said)$/,
  ],
  [
    "end",
    /^(?:footnotes?|endnotes?|references|bibliography|about the (?:authors?|rapporteurs?|speakers?|panell?ists|participants|presenters|moderators?|contributors|experts|institute|organi[sz]ers?)|(?:(?:speakers?|participants?|panell?ists?)[’']? )?(?:biographies|bios)|further reading|related (?:posts|links|articles)|acknowledge?ments?|contact|share this|tags|sources)$/,
  ],
  [
    "ignore",
    /^(?:organi[sz]ers?|organi[sz]ed by|hosts?|co-?hosts?|sponsors?|sponsored by|partners?|supported by|supporters?|language|format|attendance|attendees|interpretation|interpreters?|doc(?:ument)? (?:no|number)|ref(?:erence)?(?: no)?|classification|status|distribution|time organization session room|country|category|type|keywords?|url|link|source|photo|photos|caption|host institution|co-organi[sz]ers?|translator|translated by|staff|observers?|apologies|regrets|absent|in attendance|contact|copyright|version|page|rule|rules|agenda|program(?:me)?|timetable)$/,
  ],
];

/** Reads a line as a label with what it announces; null when the line is no label. */
export function readLabel(line: string): Label | null {
  const text = line
    .slice(0, 600)
    .replace(/\*\*|__/g, "")
    .replace(/^[-*•]\s+/, "")
    .trim();
  const bracket = /^[[【〔<〈]([^\]】〕>〉]{2,40})[\]】〕>〉]\s*[:：]?\s*(.*)$/su.exec(text);
  const bracketed = bracket && lookUp(bracket[1]!);
  if (bracketed) return { ...bracketed, value: bracket[2]! };
  // "(Chair: Jo Hale, Lock Council)"
  const inside = /^\(([^()]{2,40}:\s.*)\)$/su.exec(text);
  if (inside) return readLabel(inside[1]!);
  const colon = /(?<!\d):|:(?!\d)|：/.exec(text.slice(0, 60));
  if (colon && !text.slice(0, colon.index).includes("\t")) {
    const found = lookUp(text.slice(0, colon.index));
    if (found) return { ...found, value: text.slice(colon.index + 1).trim() };
  }
  const spaced = /^([\p{L}\s/&'’()-]{2,40}?(?:\s\d{1,2})?)(?:\t+|\s{3,}|\s+[–—|-]\s+|\s*\|\s*)(.+)$/u.exec(text);
  if (spaced) {
    const found = lookUp(spaced[1]!);
    const numbered = /\d$/.test(spaced[1]!);
    if (found && found.field !== "body" && found.field !== "session" && (!numbered || isRole(found.field)))
      return { ...found, value: spaced[2]!.trim() };
  }
  const by =
    /^(?:An? (?:event |session |workshop |meeting )?|(?:This|The) (?:event |session |workshop |meeting )?(?=(?:report|summary|sketch|notes|account)\b[^.]*$))?((?:[Mm]oderated|[Cc]haired|[Ff]acilitated|[Rr]eported|[Pp]repared|[Ww]ritten|[Dd]rafted|[Cc]ompiled|[Ss]ummari[sz]ed|[Nn]otes taken|[Mm]inutes taken|(?:[Rr]eport|[Ss]ummary|[Ss]ketch|[Nn]otes|[Mm]inutes|[Aa]ccount)(?: (?:was )?(?:written|prepared|compiled|drafted|taken|authored))?|[Rr]apporteur['’]?s?['’]? (?:notes|report|summary)|[Ii]ntroduc(?:ed|tion)|[Pp]resented|[Cc]omments|[Rr]emarks|[Ll]ecture|MODERATED|CHAIRED|REPORTED|PREPARED|WRITTEN) (?:by|BY)|(?:[Cc]onference |[Mm]eeting |[Ww]orkshop |[Ee]vent )?[Rr]eport based on (?:the )?notes (?:of|by|from)|[Bb]y|BY|Posted(?: on)?|Published(?: on)?|Last updated|Updated(?: on)?)\s+(\p{Lu}.*|\d.*)$/u.exec(
      text,
    );
  if (by && text.length < 200) {
    const found = lookUp(by[1]!);
    if (found) return { ...found, value: by[2]!.trim() };
  }
  // "The faculty members who took part are:".
  if (
    text.length <= 120 &&
    /\b(?:speakers|panell?ists|participants|experts|members|guests|discussants|presenters)\b.*\b(?:are|were|include|included|includes)\s*:$/i.test(
      text,
    )
  )
    return { field: "speaker", label: text.slice(0, -1), plural: true, value: "" };
  const guest =
    /^(?:[Ww]ith|[Ff]eaturing)\s+((?:Prof|Professor|Dr|Amb|Ambassador|Mr|Ms|Mrs|Gen|Adm)\b.+|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+ \([^()]{2,80}\)(?:$|,| and ).*)$/u.exec(
      text,
    );
  if (guest && text.length < 200) return { field: "speaker", label: "With", plural: true, value: guest[1]! };
  // "Moderator Hala Nasser, American University in Cairo".
  const told =
    /^(Moderators?|Rapporteurs?|Facilitators?|Chairperson|Discussants?|Presenters?|Panell?ists?|Respondents?|Commentators?|(?:Keynote |Guest )?Speakers?)\s+(\p{Lu}[^:,(]+[,(].+)$/u.exec(
      text,
    );
  const role = told && text.length < 200 && !isProse(text) ? lookUp(told[1]!) : null;
  if (role) return { ...role, value: told![2]! };
  if (text.length > 60) return null;
  const found = lookUp(text);
  // "Room 201" is the room itself.
  if (found?.field === "venue" && /\d/.test(text)) return null;
  return found ? { ...found, value: "" } : null;
}

function lookUp(written: string): Omit<Label, "value"> | null {
  const label = written.trim();
  if (label.length < 2 || label.length > 50) return null;
  const whole = fieldOf(keyOf(label));
  // "Symposium 2008: Oil and Order" tells the event's name, and is no label.
  if (whole?.field === "event" && /\d/.test(label)) return null;
  if (whole) return { ...whole, label };
  // "Moderator and Speaker", "Chair/Discussant": who moderates, whatever else; else the first role.
  const both = label.split(/\s*(?:[/&]|\band\b)\s*/i).map((part) => fieldOf(keyOf(part)));
  const told = both.find((part) => part?.field === "moderator") ?? both[0];
  if (both.length === 2 && told && both.every((part) => part !== null && isRole(part.field))) return { ...told, label };
  // "Modératrice / Moderator", "사회(Moderator)": one field in two languages.
  const parts = label.split(/\s*[/|(（·]\s*/).map((part) => fieldOf(keyOf(part.replace(/[)）]/g, ""))));
  const [first] = parts;
  // "WELCOME/MODERATOR".
  const role =
    parts.length === 2
      ? parts.find((part) => part !== null && /^(?:moderator|speaker|rapporteur)$/.test(part.field))
      : undefined;
  if (role && /^(?:welcome|opening|closing|introduction|host|organi[sz]er)\b/i.test(label)) return { ...role, label };
  return first && parts.every((part) => part?.field === first.field)
    ? { field: first.field, label, plural: pluralOf(parts, label) }
    : null;
}

/** Of a label in two scripts, the one that has a plural tells it. */
function pluralOf(parts: readonly ({ plural: boolean } | null)[], label: string): boolean {
  const written = label.split(/\s*[/|(（·]\s*/);
  const latin = parts.filter((_, at) => /\p{Ll}/u.test(written[at] ?? ""));
  return (latin.length > 0 ? latin : parts).some((part) => part?.plural === true);
}

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\((s|es)\)/g, "$1")
    .replace(/\s*\([^()]*\)$/, "")
    .replace(/[.#]|\s*\d+$|^\d+\s*/g, "")
    .replace(/[[\]{}<>]/g, "")
    .replace(/\s+/g, " ")
    .trim();

function fieldOf(key: string): { field: Field; plural: boolean } | null {
  for (const [field, pattern] of patterns)
    if (pattern.test(key)) return { field, plural: /s$|^the panel$|^featuring$|\bwith$| by$|^by$/.test(key) };
  const abroad = fieldAbroad(key);
  return abroad && { field: abroad, plural: /(?:s|en|avec|podium)$|\p{Lo}$/u.test(key) };
}

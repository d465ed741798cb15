import { readWhen } from "../header/when.js";
import type { Sentence } from "../reading.js";

const occasion =
  "(?:discussion panel|panel discussion|panel|session|discussion|event|workshop|conference|seminar|plenary|roundtable|round table|symposium|webinar|meeting|colloquium|forum|briefing|dialogue)";
const quoted = new RegExp(
  `\\b${occasion}(?:[^.“”"]{0,80},)?\\s+(?:entitled|titled|on|called|named|themed|about)?,?\\s*(?:the (?:topic|theme) (?:of )?)?[“"]([^“”"]{5,160})[”"]`,
  "iu",
);
const plain = new RegExp(`\\b${occasion} (?:entitled|titled|on) ((?:[^,.;“”"]|\\.(?=\\p{L}|-)){8,160})(?=[,.;])`, "iu");
const small = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|&)$/;

/** "a roundtable on Minerals on 12 December": a date is no topic. */
const dated =
  /(?:^|\s(?:on|in|from)\s)(?:the )?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d).*$/u;

/** "Trump said at the conference on …", "When parliament met for its session on …": where somebody spoke that is talked about. */
const otherOccasion =
  /\b(?:said|told|wrote|warned|argued|announced|declared|promised)\b[^,“”"]*\b(?:at|to|before|in) (?:the|an?|its|his|her|their) $|\b(?:[Pp]arliament|Congress|Senate|Diet|Bundestag|Duma|Knesset|General Assembly|Security Council)\b/u;

/** The title, where the first sentences name what the session was on: in quotation marks, or in title case. */
export function titleOfProse(sentences: readonly Sentence[]): string | null {
  for (const [index, { text }] of sentences.slice(0, 2).entries()) {
    const line = text.slice(0, 500).replace(/\s+/g, " ");
    const found = quoted.exec(line);
    const marked = found !== null && otherOccasion.test(line.slice(0, found.index)) ? undefined : found?.[1];
    if (marked !== undefined) return marked.replace(/[,.]$/, "");
    const written = index === 0 ? plain.exec(line)?.[1]?.replace(dated, "") : undefined;
    const words = written?.split(" ") ?? [];
    if (words.length >= 5 && words.every((word) => small.test(word) || /^["“(]?[\p{Lu}\d]/u.test(word)))
      return written!;
  }
  return null;
}

const held =
  /\b(?:held|met|convened|took place|gathered|(?:co-)?hosted|organi[sz]ed|presented|brought|filled|packed|sponsored|assembled)\b/;

/** A sentence that says when or where a session took place: the session is its subject, or who came to it or gave it. */
const ofSession = new RegExp(
  `\\b${occasion}s?\\b|\\b(?:experts|scholars|participants|officials|practitioners|students|policymakers|delegates|researchers|specialists|analysts|diplomats|academics|guests|audience|speakers|panell?ists)\\b`,
  "iu",
);
/** "Since Kim and Trump met in June", "When parliament met": what is told is something else. */
const aside =
  /^(?:when|since|after|before|as|while|until|although|once|ever since|(?:a|one|two|three|some|\d+) (?:years?|months?|weeks?|days?|decades?) (?:ago|before|after|earlier|later))\b/i;
const tellsWhen = (line: string): boolean => held.test(line) && ofSession.test(line) && !aside.test(line);

/** The date, where one of the first sentences says that the session was held on it. */
export function whenOfProse(sentences: readonly Sentence[]): string | null {
  for (const [index, { text }] of sentences.slice(0, 3).entries()) {
    const line = text.slice(0, 300);
    // "Thursday, 18 March 2021 – In this webinar, …"
    const [, dateline] = (index === 0 && /^([^.;:–—]{6,40}?)\s+[–—-]\s+\p{Lu}/u.exec(line)) || [];
    const told = dateline === undefined ? null : readWhen(dateline);
    if (told?.rest === "" && told.date !== null) return told.date;
    if (tellsWhen(line)) {
      const { date } = readWhen(line);
      if (date !== null) return date;
    }
  }
  return null;
}

const building =
  /\b(?:at|in) (?:the )?((?:\p{Lu}[\p{L}’'-]*|and|of|for|the)(?: (?:\p{Lu}[\p{L}’'-]*|and|of|for|the|\d+))* (?:Building|Hall|Hotel|Auditorium|Room|Ballroom|Theat(?:er|re)|Library|Palace)(?: \d+)?)\b/u;

/** The house or room, where one of the first sentences says that the session was held there. */
export function venueOfProse(sentences: readonly Sentence[]): string | null {
  for (const { text } of sentences.slice(0, 3)) {
    const line = text.slice(0, 500).replace(/\s+/g, " ");
    const found = tellsWhen(line) ? building.exec(line)?.[1] : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

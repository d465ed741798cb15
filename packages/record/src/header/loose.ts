import { notNames } from "../names/lexicon.js";
import { bare } from "../names/name.js";
import { houseWord } from "./affiliation.js";
import { isCountry, places } from "../names/places.js";
import { readWhen } from "./when.js";

const occasion =
  "plenum|forum|conference|dialogues?|symposium|workshop|colloquium|seminar|roundtable|congress|convention|assembly|retreat|consultation|summit|meeting|week|lecture|(?:seminar |lecture |webinar |dialogue )?series|webinar";
const eventLine = new RegExp(
  `\\b(?:${occasion})(?:\\s+(?:on|for) [\\p{L}\\s]{2,40}|\\s+series)?(?:,?\\s*['’]?\\d{2,4})?$`,
  "iu",
);
/** A meeting that is talked about, not held: "Alliance Coordination after the Singapore Summit". */
const topical = /\s(?:after|before|beyond|since|towards?|following|amid|despite|without|ahead of)\s/iu;
/** What a line says of the text itself: "Webinar", "Workshop Report". */
const kind = `(?:(?:public|online|virtual|closed|expert|policy|side|lunch|luncheon|lunchtime|breakfast|evening|panel|event|session|discussion)\\s+)?(?:${occasion}|event|panel|discussion|session|round table|debate|conversation)?(?:\\s*(?:report|summary|sketch|notes?|brief|readout|proceedings|minutes|recap|takeaways|highlights))?`;
const kindOnly = new RegExp(`^(?:(?:\\d{4} )?(?:post-)?${kind}|(?:(?:edited|event|full) )?transcript)$`, "iu");
const kindBefore = new RegExp(
  `^(?:track [\\d.]+ )?(?:(?:${occasion}|session|panel|event|discussion|public|online|virtual|side|lunch)\\s+){0,3}(?:${occasion}|session|panel|event|discussion|report|summary|sketch|readout|recap|takeaways|highlights)\\s*(?::|\\s[–-])\\s*`,
  "iu",
);
/** "Policy Dialogue “Ports under Pressure”". */
const kindBeforeQuote = new RegExp(`^(?:\\p{Lu}\\p{Ll}+ )?(?:${occasion}) (?=["“‘][^"“”‘’]+["”’]$)`, "iu");

/** "Middle East Programme Event Summary": what the text is, of which house. */
const kindAfter =
  /\s(?:event|meeting|workshop|conference|session|panel|seminar|roundtable|webinar|discussion) (?:report|summary|sketch|readout|note)s?$/i;
/** Who publishes, and where: an institute, an address, a telephone. */
const imprint =
  /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:Institutes?|Cent(?:er|re)s?|Foundations?|University|Universities|Academy|Association|Ministry|Stiftung)(?: (?:for|of|on|in) \p{Lu}.*)?$|^\d+[A-Za-z]?,? .*\b(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Rd|St|Ave|Blvd)\b|^.*, \p{Lu}{2} \d{5}$|^(?:tel|telephone|phone|fax|e-?mail|hashtag|web(?:site)?)\b\s*[:.]|^www\.|https?:|\S@\S/iu;
/** A house by its name, above another line that may be the title. */
const houseAbove =
  /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:School|Council|College|Commission|Institution|Club|Society|Observatory|Laboratory|Endowment|Trust|Secretariat|Organi[sz]ation)(?: (?:for|of|on|in) \p{Lu}[^:?]*)?$/u;
/** "Lock Council Brief": in which series of a house, above another line that may be the title. */
const seriesAbove =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Brief|Briefing|Bulletin|Newsletter|Digest|Insights?|(?:Issue )?Notes|Papers?|Live|Talks|Conversations|Spectator|Debates|Series)$/u;
const isReportNumber = /^(?:Report |No\.? )?\p{Lu}{1,4}-?\d{3,}$/u;
/** "Harbour Park HP1456": a house and the number of its report. */
const numberAbove = /^(?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}{1,4}-?\d{3,}$/u;
/** "Who Pays? / 運河の費用": the same in another script. */
const inOtherScript = /\s*[/|]\s*[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].*$/u;
/** "Day 2", "Second Day", "Friday": when within a meeting. */
const dayOnly =
  /^(?:(?:conference |forum )?day (?:\d{1,2}|[ivx]+|one|two|three|four|five)|(?:first|second|third|fourth|fifth|opening|final|last) day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,:.]?$/iu;
/** "Day 2 – Ports and Power" */
const dayBefore = /^day (?:\d{1,2}|one|two|three|four|five)\s*(?::|[–—|,]|\s-\s)\s*/iu;
/** What a page offers its reader. */
const furniture =
  /^(?:go back|back(?: to (?:top|list|events|news))?|share(?: this)?|print|home|menu|search|read more|download(?: pdf)?|watch (?:now|here|video)|skip to .*|previous|next|photos?|gallery|related (?:articles|events))$/i;
/** "Group photo of the conference", "President Ruiz addressing the forum": what stands below a picture. */
const caption =
  /^(?:group )?photo(?:graph)? of\b|^(?:panell?ists|speakers|participants) (?:during|at|of) the\b|\b(?:addressing|speaking (?:at|during)|attending) the (?:\p{L}+ )?(?:conference|forum|event|session|meeting|audience|summit)$/iu;
/** "Think Tank (4/2023)": which number of a periodical. */
const issue = /\(?\b\d{1,2}\/\d{4}\)?$/;
/** The heads of a programme's columns: "TIME ORGANIZATION SESSION ROOM". */
const columns =
  /^(?:(?:TIME|DATE|SESSIONS?|ROOM|VENUE|ORGANI[SZ]ATION|ORGANI[SZ]ER|TITLE|TOPIC|PANEL|SPEAKERS?|MODERATOR|HOST|PLACE|NO)\s*)+$/u;

/** "Elections take centre stage at Third Forum": a headline that says something. */
const isSentence = (line: string): boolean =>
  line
    .split(/\s+/)
    .filter(
      (word) => /^\p{Ll}{3,}$/u.test(word) && !/^(?:and|for|the|with|from|into|den|der|des|del|los|las)$/.test(word),
    ).length > 1;

/** Whether a line is the name of a meeting; "16th Security Summit: The Harbour Dialogue" tells it twice. */
export const isEvent = (line: string): boolean => {
  const halves = line.split(/:\s+/);
  return halves.length === 2 ? halves.every(isMeeting) : isMeeting(line);
};

const isMeeting = (line: string): boolean =>
  ((eventLine.test(line) && !isSentence(line)) ||
    /\b(?:seminar|lecture|webinar|dialogue|workshop) series\b/i.test(line)) &&
  !/[:?]/.test(line) &&
  !topical.test(line);

/** What a line may be that is no title: the house that publishes, one that somebody of the header is from, or somebody. */
export interface NoTitles {
  publishes: (line: string) => boolean;
  hosts: (line: string) => boolean;
  names: (line: string) => boolean;
}

/** "Harbour Forum 2021 – Session Takeaways" */
const kindBehind =
  /\s+[—–-]\s+(?:(?:event |session |meeting |key )?(?:summary|report|notes|record|minutes|proceedings|readout|sketch|takeaways|points|recap|highlights))(?: of (?:the )?(?:proceedings|discussions?|session|meeting))?$/iu;

/** Which line without a label is the event, and which the title. */
export function eventAndTitle(
  loose: readonly string[],
  { publishes, hosts, names }: NoTitles,
): { event: string | null; title: string | null } {
  const lines = loose
    .filter(
      (line, at) =>
        // "Transcript by", and below it whose it is.
        !/\sby$/i.test(loose[at - 1] ?? "") &&
        !furniture.test(line) &&
        !caption.test(line) &&
        readWhen(line).rest !== "" &&
        !issue.test(line) &&
        !isTown(line) &&
        /^["“‘'«([\p{Lu}\d]/u.test(line) &&
        // "Jo Hale and": a line that the next goes on with.
        !/:$|\p{Ll}{3}\.$|\s(?:and|or|by|for|of|the)$/u.test(line) &&
        !/^About\b/.test(line) &&
        !imprint.test(line) &&
        !names(line) &&
        !/^\[[^\]]*\]$/.test(line) &&
        !/^\([^()]*:\s[^()]*\)$/.test(line) &&
        !columns.test(line) &&
        !dayOnly.test(line) &&
        !isHouseInTown(line) &&
        !isReportNumber.test(line) &&
        !/^\p{Lu}{3,} (?:19|20)\d\d$/u.test(line) &&
        !kindOnly.test(line),
    )
    .map((line) => line.replace(kindBehind, ""));
  const event = lines.find(isEvent);
  // "Dialogue on Strategic Stability": the event’s name is what it is on, where no other line is a title.
  const named = event !== undefined && /^\p{Lu}\p{L}+ (?:on|for) /u.test(event) ? event : undefined;
  // "DIPLOMACY & ENERGY" over a title is the track it belongs to; a house of whom the text speaks is who publishes.
  const titles = lines.filter((line) => !isEvent(line) && !kindAfter.test(line) && !hosts(line));
  const above =
    titles.length > 1 &&
    (/^(?:\p{Lu}{3,}\s+){2,}\p{Lu}{3,}$/u.test(titles[0]!) ||
      /^\p{Lu}{3,} (?:&|AND) \p{Lu}{3,}$/u.test(titles[0]!) ||
      houseAbove.test(titles[0]!) ||
      seriesAbove.test(titles[0]!) ||
      numberAbove.test(titles[0]!) ||
      /^An? [^:?]*\b(?:Discussion|Roundtable|Debate|Panel|Event)$/u.test(titles[0]!) ||
      publishes(titles[0]!));
  const title = titles[above ? 1 : 0] ?? named;
  return {
    event: event?.replace(/^(?:report|summary|proceedings|minutes) (?:of|from|on) (?:the )?/i, "") ?? null,
    title:
      title
        ?.replace(inOtherScript, "")
        .replace(/^\[[^\]]{2,60}\]\s+(?=\S+\s\S)/u, "")
        .replace(dayBefore, "")
        .replace(kindBefore, "")
        .replace(kindBeforeQuote, "")
        .replace(
          /^(?:an? )?(?:webinar|seminar|workshop|panel|session|discussion|roundtable|report|event|conference) on (?=["“‘].+["”’]$)/iu,
          "",
        )
        .replace(/^["“‘«](.+)["”’»]$/, "$1") ?? null,
  };
}

/** "Harbour Endowment for Canals, Washington": where it was. */
function isHouseInTown(line: string): boolean {
  const at = line.lastIndexOf(", ");
  return at > 0 && houseWord.test(line.slice(0, at)) && !/[:?]/.test(line) && isTown(line.slice(at + 2));
}

/** "Washington, D.C.", "Lisbon, Portugal" alone on a line. */
function isTown(line: string): boolean {
  const [town = "", ...beyond] = line.split(/,\s*/);
  return (
    (places.has(town.toLowerCase()) || (beyond.length === 1 && !/\s/.test(town) && isCountry(beyond[0]!))) &&
    !isCountry(town) &&
    beyond.every((part) => /^(?:\p{Lu}[\p{L}.]* ?){1,3}$/u.test(part))
  );
}

/** Whether words beside a date name a town or a country: known ones, or single words where the title stands elsewhere. */
export function isPlace(written: string, titled: boolean): boolean {
  const parts = written.split(/\s*,\s*/);
  return (
    parts.length <= 3 &&
    parts.every(
      (part) =>
        !eventLine.test(part) &&
        (places.has(part.toLowerCase().replace(/\./g, "")) ||
          ((titled || parts.length > 1) && /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !notNames.has(bare(part)))),
    )
  );
}

/** What a session field holds: number, room and topic share one line in many headers. */
export interface SessionField {
  session: string | null;
  venue: string | null;
  title: string | null;
}

const number =
  "(?:\\d{1,2}(?:[-.]?[A-Z\\d]|\\([a-z]\\))?|[IVX]{1,5}(?:[-.]\\d)?|[A-H]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)";
const ordinal =
  "(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Final|Opening|Closing|\\d{1,2}(?:st|nd|rd|th))";
const kinds = "(?:Special|Parallel|Concurrent|Breakout|Plenary|Working|Panel|Thematic|Discussion|Simultaneous)";
const numbered = new RegExp(
  `^(?:(?:${kinds} )*(?:Sessions|Panels)\\s*[–—:-]\\s*)?(?:(?:${kinds} ){0,2}(?:Session|Panel|Plenary|Track|Roundtable|Workshop|Working Group|Group|Breakout|Stream|Strand|Block|Module|Debate)\\s*(?:No\\.?\\s*)?#?(?:${number}|\\[${number}\\])(?![\\p{L}\\d]|\\.\\d|\\s+(?:dialogue|diplomacy|meeting|process|workshop|consultation))|${ordinal} (?:Plenary |Working |Panel )?(?:Session|Panel|Plenary)(?! of)|Day ${number},? Session ${number}|\\[(?=[^\\]]*\\d)[^\\]]{1,12}\\])`,
  "iu",
);
const roomWord =
  /\b(?:ball ?room|room|hall|salle|sala|saal|aula|auditorium|theatre|theater|salon|suite|pavilion|chamber|lounge|hotel|conference cent(?:er|re)|convention cent(?:er|re)|library|palace|villa|headquarters)\b|^(?:\p{Lu}\p{L}+ ){1,2}Stage$/iu;

/** "31 Bligh Street, Sydney" */
const streetAddress =
  /^\d{1,4}[A-Za-z]?(?:[-–]\d+)?,? (?:\p{Lu}[\p{L}’']* ){1,4}(?:Street|Avenue|Road|Square|Lane|Boulevard|Place|Terrace|Gate|Quay)(?:, \p{Lu}[\p{L} .’'-]{1,30}){0,3}$/u;

/** Whether words name a room or a house to meet in. */
export function isRoom(written: string): boolean {
  const text = written.trim();
  if (streetAddress.test(text)) return true;
  // "Far University, Building B, Floor 6, Hall 4" is longer.
  const parts = text.split(/,\s+/);
  const address =
    parts.length > 2 && parts.every((part) => part.split(/\s+/).length <= 4) && roomWord.test(parts.at(-1)!);
  if (text.length > 80 || (text.split(/\s+/).length > 8 && !address) || /[.?!]$/.test(text)) return false;
  return roomWord.test(text) && /^[\p{Lu}\d]/u.test(text) && !/\b(?:for|in|on|war|future)\b/i.test(text);
}

/** Whether a line begins with the number of a session: "Session 4: …", "[9-A] …"; "Session 2 looked at ports." is a sentence. */
export const startsNumbered = (written: string): boolean => {
  const found = numbered.exec(written.trim())?.[0];
  return found !== undefined && !/^ \p{Ll}.*\.$/su.test(written.trim().slice(found.length));
};

/** Splits a session field into number, room and topic. */
export function readSessionField(written: string): SessionField {
  let rest = written.slice(0, 300).trim();
  let venue: string | null = null;
  const part = numbered.exec(rest);
  let session = part ? part[0].replace(/[[\]]/g, "").trim() : null;
  if (part) rest = trimMarks(rest.slice(part[0].length));
  // "Group 2 – Session 3: Ports": a number in a number.
  const inner = part ? numbered.exec(rest)?.[0] : undefined;
  if (part && inner !== undefined && /^\s*(?:$|[:(,/|"“–—-])/.test(rest.slice(inner.length))) {
    const whole = written.trim();
    session = whole.slice(0, whole.indexOf(inner, part[0].length) + inner.length);
    rest = trimMarks(rest.slice(inner.length));
  }
  const bracket = /^([^(]*)\(([^()]+)\)$/.exec(rest);
  if (bracket && isRoom(bracket[2]!)) {
    venue = bracket[2]!.trim();
    rest = trimMarks(bracket[1]!);
  } else if (bracket?.[1] === "") {
    rest = bracket[2]!.trim();
  }
  if (venue === null && rest !== "") {
    const pieces = rest.split(/\s*[,/|;]\s+|\s+[–—-]\s+|:\s+/);
    const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
    // "Ports under Pressure, Room 201" is no address.
    const topical = !isRoom(first) && (/\s\p{Ll}+\s/u.test(first) || first.split(" ").length > 3);
    if (isRoom(rest) && !(pieces.length > 1 && topical)) return { session, venue: rest, title: null };
    if (pieces.length > 1 && isRoom(last))
      return { session, venue: last, title: topic(rest.slice(0, rest.lastIndexOf(last))) };
    if (pieces.length > 1 && isRoom(first)) return { session, venue: first, title: topic(rest.slice(first.length)) };
  }
  return { session, venue, title: topic(rest) };
}

function topic(rest: string): string | null {
  const text = trimMarks(rest)
    .replace(/^["“](.+)["”]$|^\(([^()]+)\)$|^\[([^[\]]+)\]$/, "$1$2$3")
    .trim();
  return text === "" ? null : text;
}

const trimMarks = (text: string): string => text.replace(/^[\s:,/|;–—.-]+|[\s:,/|;–—-]+$/g, "");

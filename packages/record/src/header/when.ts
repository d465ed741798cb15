/** Dates and times as headers write them. Nothing is guessed: no year, no date; 3/4/2019 may be March or April. */

export interface When {
  /** `YYYY-MM-DD`; of a range, its first day. */
  date: string | null;
  start: string | null;
  end: string | null;
  /** A date without a year, or one whose day and month cannot be told apart, as written. */
  incomplete: string | null;
  /** The date is the first of several days. */
  range: boolean;
  /** What is left of the line without date, time, weekday and time zone. */
  rest: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const anyMonth = new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "iu");
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const to = `\\s*(?:-|–|—|~|to|and|&|until)\\s*(?:${weekday},?\\s+)?`;
const aside = `(?:\\s*\\(${weekday}\\))?`;

/** 18 September 2015 - 20 September 2015: only the first day counts. */
const bothFull = new RegExp(
  `^(.*?\\b(?:${day}\\s+${month}|${month}\\s+${day}),?\\s+\\d{4})\\s*(?:-|–|—|~|to|until)\\s*(?:${weekday},?\\s+)?(?:${day}\\s+${month}|${month}\\s+${day}),?\\s+\\d{4}\\b(.*)$`,
  "iu",
);

const patterns: { pattern: RegExp; read: (part: RegExpExecArray) => [string, string, string] }[] = [
  // May 29 (Thu) - 31, 2014; April 30 - May 1, 2019
  {
    pattern: new RegExp(
      `\\b(${month})\\s*(${day})${aside}(?:${to}(?:${month}\\s*)?${day}${aside})?(?:,\\s*|\\s+)(\\d{4})\\b`,
      "iu",
    ),
    read: (part) => [part[3]!, part[1]!, part[2]!],
  },
  // 29 - 31 May 2014; 30 April - 1 May 2019; 29th of May, 2014; 23-APR-2019
  {
    pattern: new RegExp(
      `\\b(${day})${aside}(?:\\s+of)?(?:[\\s-]*(${month}))?(?:${to}${day}${aside}(?:\\s+of)?[\\s-]*${month})?(?:${to}${day}[\\s-]*(${month}))?,?[\\s-]+(\\d{4})\\b`,
      "iu",
    ),
    read: (part) => [part[4]!, part[2] ?? part[3] ?? anyMonth.exec(part[0])?.[0] ?? "", part[1]!],
  },
  { pattern: /\b(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})\b/u, read: (part) => [part[1]!, part[2]!, part[3]!] },
  {
    pattern: /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/u,
    read: (part) => [part[1]!, part[2]!, part[3]!],
  },
  { pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u, read: (part) => [part[3]!, part[2]!, part[1]!] },
];
const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/u;
/** A season, a quarter or a month of a year: no day. */
const dayless = new RegExp(`^(?:spring|summer|autumn|fall|winter|q[1-4]|${month}),?\\s+\\d{4}$`, "iu");
const yearless = new RegExp(`\\b(?:${month}\\s*${day}|${day}(?:\\s+of)?\\s*${month})(?![\\p{L}\\d])`, "iu");

/** Reads date and time from a line of a header or a sentence. Only the first 300 characters count. */
export function readWhen(line: string): When {
  let rest = withEnglishMonth(line.slice(0, 300));
  const several = bothFull.exec(rest);
  if (several) return { ...readWhen(`${several[1]!} ${several[2]!}`), range: true };
  let date: string | null = null;
  let incomplete: string | null = null;
  let range = false;
  for (const { pattern, read } of patterns) {
    const part = pattern.exec(rest);
    if (!part) continue;
    date = isoDate(...read(part));
    if (date === null) continue;
    rest = without(rest, part);
    range =
      /\d\D*?(?:-|–|—|~|\bto\b|\band\b|&|\buntil\b)\D*\d{1,2}\D/u.test(part[0]) && !/^\d{1,4}[-./]\d/.test(part[0]);
    break;
  }
  if (date === null) {
    const part = slashed.exec(rest);
    if (part) {
      const [first, second] = [Number(part[1]), Number(part[2])];
      if (first > 12) date = isoDate(part[3]!, part[2]!, part[1]!);
      else if (second > 12) date = isoDate(part[3]!, part[1]!, part[2]!);
      else if (first === second) date = isoDate(part[3]!, part[1]!, part[2]!);
      else incomplete = part[0];
      rest = without(rest, part);
    }
  }
  const bare = date === null && incomplete === null ? (yearless.exec(rest) ?? dayless.exec(rest.trim())) : null;
  if (bare) {
    incomplete = bare[0];
    rest = rest.replace(bare[0], " ");
  }
  const time = readTime(rest);
  return { date, range, incomplete, start: time.start, end: time.end, rest: tidy(time.rest) };
}

/** All different full dates of a line; a range counts with its first day. */
export function datesIn(line: string): { date: string; range: boolean }[] {
  const found: { date: string; range: boolean }[] = [];
  let rest = line.slice(0, 300);
  for (let turn = 0; turn < 6; turn++) {
    const { date, range, rest: left } = readWhen(rest);
    if (date === null) break;
    if (!found.some((each) => each.date === date)) found.push({ date, range });
    rest = left;
  }
  return found;
}

const monthsAbroad: readonly (readonly [RegExp, string])[] = [
  [/^(?:janvier|enero|janeiro|januar)$/i, "January"],
  [/^(?:février|febrero|fevereiro|februar)$/i, "February"],
  [/^(?:mars|marzo|março|märz)$/i, "March"],
  [/^(?:avril|abril|april)$/i, "April"],
  [/^(?:mai|mayo|maio)$/i, "May"],
  [/^(?:juin|junio|junho|juni)$/i, "June"],
  [/^(?:juillet|julio|julho|juli)$/i, "July"],
  [/^(?:août|agosto|august)$/i, "August"],
  [/^(?:septembre|septiembre|setembro|september)$/i, "September"],
  [/^(?:octobre|octubre|outubro|oktober)$/i, "October"],
  [/^(?:novembre|noviembre|novembro|november)$/i, "November"],
  [/^(?:décembre|diciembre|dezembro|dezember)$/i, "December"],
];

/** "18 Uhr", and "12 mars 2024", "8 de noviembre de 2021" and "4. Juni 2014" with the English name of the month. */
function withEnglishMonth(line: string): string {
  const plain = line.replace(
    /\b(\d{1,2})(?:[.:](\d{2}))?\s?Uhr(?:\s(?:c|s)\.\s?t\.)?/gu,
    (_, hour: string, minute: string | undefined) => `${hour}:${minute ?? "00"}`,
  );
  return plain.replace(
    /\b(\d{1,2})(?:er|º|\.)?\s+(?:de\s+)?(\p{L}{3,10})\s+(?:de\s+|del\s+)?(\d{4})\b/gu,
    (whole, dayText: string, name: string, year: string) => {
      const english = monthsAbroad.find(([pattern]) => pattern.test(name))?.[1];
      return english === undefined ? whole : `${dayText} ${english} ${year}`;
    },
  );
}

function without(line: string, part: RegExpExecArray): string {
  return `${line.slice(0, part.index)} ${line.slice(part.index + part[0].length)}`;
}

function isoDate(year: string, monthText: string, dayText: string): string | null {
  const named = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const monthNumber = named > 0 ? named : Number(monthText);
  const dayNumber = Number.parseInt(dayText, 10);
  const valid = monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1;
  if (!valid || dayNumber > new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()) return null;
  return `${year}-${pad(monthNumber)}-${pad(dayNumber)}`;
}

const half = "([ap])\\.?\\s?m\\b\\.?";
const clock = `(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2}))?(?:\\s*hrs?\\b\\.?)?(?:\\s*${half})?`;
const span = new RegExp(
  `(?<![\\d.:/-])(?:from\\s+)?(noon\\b|${clock})\\s*(?:-|–|—|~|∼|～|to|until|till|bis|à|a(?=\\s))\\s*(noon\\b|${clock})(?![\\d/])`,
  "iu",
);
const military = /(?<!\d)([01]\d|2[0-3])([0-5]\d)\s*(?:-|–|~|to)\s*([01]\d|2[0-3])([0-5]\d)(?!\d)/u;
const single = new RegExp(
  `(?<![\\d.:/-])(\\d{1,2})(?:[:.h](\\d{2}))?\\s*${half}|(?<![\\d.:/-])(\\d{1,2})[:h](\\d{2})(?!\\d)`,
  "iu",
);

function readTime(line: string): { start: string | null; end: string | null; rest: string } {
  const part = span.exec(line);
  if (part) {
    const [fromHour, fromMinute, fromHalf] = noonOr(part, 1);
    const [toHour, toMinute, toHalf] = noonOr(part, 5);
    const marked = fromMinute !== undefined || toMinute !== undefined || fromHalf !== undefined || toHalf !== undefined;
    if (marked) {
      const end = timeOf(toHour, toMinute, toHalf);
      let start = timeOf(fromHour, fromMinute, fromHalf ?? toHalf);
      // "11:00-1:00 pm": the morning is meant when the afternoon would come after the end.
      if (fromHalf === undefined && toHalf !== undefined && start !== null && end !== null && start > end)
        start = timeOf(fromHour, fromMinute, "a");
      if (start !== null && end !== null) return { start, end, rest: without(line, part) };
    }
  }
  const plain = military.exec(line);
  if (plain && !(plain[1] === "20" && plain[3] === "20")) {
    return { start: `${plain[1]}:${plain[2]}`, end: `${plain[3]}:${plain[4]}`, rest: without(line, plain) };
  }
  const one = single.exec(line);
  const start = one ? timeOf(one[1] ?? one[4], one[2] ?? one[5], one[3]) : null;
  return one && start !== null
    ? { start, end: null, rest: without(line, one) }
    : { start: null, end: null, rest: line };
}

function noonOr(part: RegExpExecArray, at: number): [string | undefined, string | undefined, string | undefined] {
  return /^noon/i.test(part[at] ?? "") ? ["12", "00", "p"] : [part[at + 1], part[at + 2], part[at + 3]];
}

function timeOf(
  hourText: string | undefined,
  minuteText: string | undefined,
  halfText: string | undefined,
): string | null {
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const halfDay = halfText?.toLowerCase();
  if (halfDay !== undefined && hour > 12 && hour < 24) return minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
  if (halfDay === "p" && hour < 12) hour += 12;
  if (halfDay === "a" && hour === 12) hour = 0;
  return hour > 23 || minute > 59 ? null : `${pad(hour)}:${pad(minute)}`;
}

const pad = (value: number): string => String(value).padStart(2, "0");

const zone = new RegExp(
  `\\b(?:KST|JST|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|SGT|IST|HKT|BST|MSK|hrs|hours|local time|${weekday})(?![\\p{L}])`,
  "giu",
);

function tidy(rest: string): string {
  return rest
    .replace(zone, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:held|convened|taking place|took place) (?:on|at|in)(?=\s|,|$)/iu, " ")
    .replace(/^[\s,/|;:.~@–—-]+|[\s,/|;:~–—-]+$/g, "");
}

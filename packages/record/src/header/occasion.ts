import { namesBody } from "./affiliation.js";
import type { Label } from "./labels.js";
import { isPlace } from "./loose.js";
import { isRoom, readSessionField } from "./session-field.js";
import type { Header } from "./shape.js";
import { datesIn, readWhen, type When } from "./when.js";

/** Gathers when and where the session was, and its number; decides on the date when the whole header is read. */
export class Occasion {
  /** A label has named the title. */
  private labelledTitle = false;
  /** The title stands in brackets behind the number of the session: where it met, if another line is the title. */
  titleInBrackets = false;
  private readonly labelledDates = new Map<string, boolean>();
  private readonly looseDates = new Map<string, boolean>();
  private town: string | null = null;

  constructor(private readonly header: Header) {}

  /** The date and the times of a line, and what else stands on it. */
  when(line: string, start: number, labelled: boolean): When {
    const when = readWhen(line);
    const dates = labelled ? this.labelledDates : this.looseDates;
    for (const { date, range } of datesIn(line)) dates.set(date, range);
    this.time(when.start, when.end);
    if (when.incomplete !== null && when.date === null)
      this.header.problems.push({ code: "record/date-incomplete", severity: "note", start, found: when.incomplete });
    return when;
  }

  /** What a label announces that names nobody. */
  fill({ field, label }: Pick<Label, "field" | "label">, value: string, start: number): void {
    const { header } = this;
    if (field === "when") {
      const place = this.when(value, start, true).rest.replace(/^(?:at|in)\s+/, "");
      if (isRoom(place) || (/place|venue/i.test(label) && place !== "")) header.venue ??= place;
    } else if (field === "venue") header.venue ??= value;
    else if (field === "title") {
      header.title = this.labelledTitle ? header.title : value.replace(/^["“](.+)["”]$/, "$1");
      this.labelledTitle = true;
    } else if (field === "event") header.event ??= value;
    else if (field === "session") this.session(value, true);
  }

  time(start: string | null, end: string | null): void {
    if (start === null || this.header.start !== null) return;
    this.header.start = start;
    this.header.end = end;
  }

  session(value: string, labelled: boolean): void {
    const when = readWhen(value);
    if (when.date !== null) this.labelledDates.set(when.date, when.range);
    this.time(when.start, when.end);
    const plain = when.date === null && when.start === null ? value : when.rest.replace(/(?:\s*,)+\s*(?=,|$)/g, "");
    const bare = /^(?:\d{1,2}[A-Z]?|[IVX]{1,5}|[A-H])$/.exec(plain);
    const { session, venue, title } = bare ? { session: plain, venue: null, title: null } : readSessionField(plain);
    this.header.session ??= session ?? (labelled ? title : null);
    this.header.venue ??= venue;
    if (title !== null && !this.labelledTitle) {
      this.titleInBrackets ||= this.header.title === null && plain.endsWith(`(${title})`);
      this.header.title ??= title;
      this.labelledTitle = labelled;
    }
  }

  /** Takes the room or the place that shares a line with a date; what is left is the event's or the title. */
  placeIn(rest: string, titled: boolean): string {
    const whole = rest.replace(/[\s,;]*\([^()]*\)$/, "").replace(/^[\s,/|;•–—-]+/, "");
    if (isAddress(whole)) {
      this.header.venue ??= whole;
      return "";
    }
    // "… | Harbour Hall, Lock Palace": a room of a house.
    const behind = rest.split(/\s*[|/;•]\s+|\s+[–—-]\s+/).at(-1)!;
    const last = behind.split(/,\s+/).every(isRoom) ? behind : behind.split(/,\s+/).at(-1)!;
    if (isRoom(last)) {
      this.header.venue ??= last;
      return rest.slice(0, rest.lastIndexOf(last)).replace(/[\s,|/;•–—-]+$/, "");
    }
    if (!isPlace(rest, titled)) return rest;
    // A room that stands elsewhere says more than the town.
    this.town ??= rest;
    return "";
  }

  settle(): void {
    const { header } = this;
    const dates = this.labelledDates.size > 0 ? this.labelledDates : this.looseDates;
    // The days of a whole conference beside the day of the session: the session's is the single one.
    const single = [...dates].flatMap(([date, range]) => (range ? [] : [date]));
    const candidates = single.length === 1 ? single : [...dates.keys()];
    if (candidates.length === 1) header.date = candidates[0]!;
    if (candidates.length > 1)
      header.problems.push({ code: "record/date-ambiguous", severity: "warning", start: 0, candidates });
    header.venue ??= this.town;
  }
}

/** "12 Temple Road, Colombo" */
const street =
  /^\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Place|Quay|Terrace)(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?){0,2}$/u;

/** "Harbour Hotel, Penang", "Palace, Geneva, Room XX": a room or a house first or last, and its town. */
function isAddress(written: string): boolean {
  if (street.test(written)) return true;
  const parts = written.split(/,\s+/);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || !(isRoom(first) || isRoom(last))) return false;
  return (
    parts.some((part) => isPlace(part, false)) ||
    (parts.length === 3 && isRoom(first) && namesBody(parts[1]!)) ||
    (parts.length === 2 &&
      isRoom(first) &&
      /^(?:\p{Lu}[\p{L}’'-]+|\d{1,2}F|\d{1,2}(?:st|nd|rd|th) [Ff]loor|[Ff]loor \d{1,2})$/u.test(last))
  );
}

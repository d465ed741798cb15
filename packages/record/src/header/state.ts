import { cutTitles, looksLikeName, namesPerson } from "../names/name.js";
import { isProse, startsItem, type Unit } from "../text/lines.js";
import { cutPosts, holdsPost, namesBody, namesPost, postsIn } from "./affiliation.js";
import type { Group, GroupRole, Header } from "./header.js";
import { type Label, readLabel } from "./labels.js";
import { type Listed, readPeople } from "./people.js";
import { eventAndTitle, isEvent, isPlace } from "./loose.js";
import { isRoom, readSessionField, startsNumbered } from "./session-field.js";
import { datesIn, readWhen } from "./when.js";

/** Reads the header line by line; knows under which label it stands. */
export class HeaderState {
  private label: Label | null = null;
  private group: Group | null = null;
  private readonly lines: string[] = [];
  private readonly labelledDates = new Map<string, boolean>();
  private readonly looseDates = new Map<string, boolean>();
  private labelledTitle = false;
  /** The last person's affiliation stands on a line of its own. */
  private below = false;
  private town: string | null = null;
  /** The line before, where it holds a name and nothing else. */
  private nameAbove: Unit | null = null;

  /** `numberedParts`: "Session I", "Session II" head the parts of the body. */
  constructor(
    private readonly header: Header,
    private readonly numberedParts: boolean,
  ) {}

  /** `heading` ends the header and belongs to neither part. */
  take(unit: Unit): "header" | "heading" | "body" {
    const { text } = unit;
    const above = unit.gap ? null : this.nameAbove;
    this.nameAbove = null;
    if (text.length > 600) return "body";
    const label = readLabel(text);
    if (label) {
      const more = label.field === "body" ? null : secondLabel.exec(label.value);
      if (!more) return this.takeLabel(label, unit);
      this.takeLabel({ ...label, value: more[1]! }, unit);
      return this.take({ ...unit, text: more[2]!, gap: false });
    }
    if (this.label && this.label.field !== "ignore" && this.takeUnderLabel(unit)) return "header";
    if ((isProse(text) || opensTurn(text)) && !this.asksTitle(text)) return "body";
    if (foreign(text)) return "header";
    if (isAgenda(text)) {
      // "15:40 ~ 17:00 [1-C] Ports and Power": the session's own line of the programme.
      const { start, end, rest } = readWhen(text);
      if (startsNumbered(rest) && this.header.session === null) {
        this.time(start, end);
        this.session(rest, false);
      }
      return "header";
    }
    if (/^["“‘«]/.test(text) && /["”’»]$/.test(text)) return this.group === null ? this.keep(unit) : "header";
    const when = readWhen(text);
    if ((when.date !== null || when.start !== null || when.incomplete !== null) && !startsNumbered(text)) {
      if (when.date === null && when.rest.split(/\s+/).length > (when.start === null ? 0 : 5) && when.rest !== "")
        return this.keep(unit);
      for (const { date, range } of datesIn(text)) this.looseDates.set(date, range);
      this.time(when.start, when.end);
      if (when.incomplete !== null && when.date === null) this.incomplete(when.incomplete, unit.start);
      return this.takeBesideDate(when.rest, unit);
    }
    if (startsNumbered(text)) {
      if (this.numberedParts) return "body";
      this.session(text, false);
      this.label = null;
      return "header";
    }
    if (!unit.gap && this.group?.role === null && this.isAffiliationBelow(unit)) return "header";
    if (above && (namesPost(text) || holdsPost(text.split(",", 1)[0]!))) {
      this.lines.pop();
      const { name, titles } = cutTitles(above.text);
      this.add([{ name, titles: [...titles, ...postsIn(text)], affiliation: cutPosts(text) }], above, null);
      this.below = true;
      return "header";
    }
    if (
      (this.label?.field !== "ignore" || unit.gap) &&
      !(isEvent(text) && !/[,(]|\s[—–]\s/u.test(text) && !holdsPost(text))
    ) {
      // Among people without a label, "Name, words" is one more of them.
      const among = this.group !== null && this.group.role === null && !unit.gap;
      const people = readPeople(text, false);
      if (among && people.length === 0)
        people.push(...readPeople(text, true).filter((each) => each.affiliation !== null));
      if (people.length > 0) {
        this.add(people, unit, null);
        return "header";
      }
    }
    if (isRoom(text)) {
      this.header.venue ??= text;
      return "header";
    }
    if (startsItem(text) && /[.!?:]["”’)]?$/.test(text)) return "body";
    return this.keep(unit);
  }

  /** What shares a line with a date: a room or a place, else the event or the title. */
  private takeBesideDate(rest: string, unit: Unit): "header" {
    if (rest === "") return "header";
    const pieces = rest.split(/\s*[,|/;]\s+|\s+[–—-]\s+/);
    const last = pieces.at(-1)!;
    const whole = rest.replace(/[\s,;]*\([^()]*\)$/, "");
    const parts = whole.split(/,\s+/);
    const placed =
      parts.some((part) => isPlace(part, false)) ||
      (parts.length === 2 && isRoom(parts[0]!) && /^\p{Lu}[\p{L}’'-]+$/u.test(parts[1]!));
    if (parts.length > 1 && placed && parts.some(isRoom) && (isRoom(parts[0]!) || isRoom(parts.at(-1)!))) {
      this.header.venue ??= whole;
      return "header";
    }
    if (isRoom(last)) {
      this.header.venue ??= last;
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s,|/;–—-]+$/, "");
    } else if (isPlace(rest, this.header.title !== null || this.lines.length > 0)) {
      // A room that stands elsewhere says more than the town.
      this.town ??= rest;
      return "header";
    }
    return rest === "" ? "header" : this.keep({ ...unit, text: rest });
  }

  /** Role labels that stand behind the body ("Speakers: …"). True when the unit was taken. */
  takeLate(unit: Unit, label: Label | null): boolean {
    if (label && isRole(label.field)) {
      const people = readPeople(label.value, true, isInline(label));
      if (label.value !== "" && people.length === 0) return false;
      this.label = label;
      this.group = null;
      if (people.length > 0) this.add(people, unit, label.field as GroupRole);
      return true;
    }
    if (!label && this.label && isRole(this.label.field)) return this.takeUnderLabel(unit);
    return false;
  }

  closed(): void {
    this.label = null;
    this.group = null;
  }

  /** "Arms control after the treaties: what can be saved?": one question at the head is the title. */
  private asksTitle(text: string): boolean {
    return (
      this.header.title === null &&
      this.lines.length < 4 &&
      this.header.groups.length === 0 &&
      !startsItem(text) &&
      /^[^.!?]{5,120}\?["”’»]?$/u.test(text)
    );
  }

  private keep(unit: Unit): "header" {
    this.nameAbove = looksLikeName(cutTitles(unit.text).name) ? unit : null;
    const open = this.lines.at(-1);
    // A title in quotation marks on two lines.
    if (open !== undefined && !unit.gap && /^["“][^"”]+$/u.test(open) && /^[^"“”]+["”]$/u.test(unit.text)) {
      this.lines[this.lines.length - 1] = `${open} ${unit.text}`;
    } else if (unit.text.length <= 200)
      for (const line of unit.text.replace(/\*\*|__/g, "").split(/\s*\|[\s|]*/))
        if (line !== unit.text && startsNumbered(line)) this.session(line, false);
        else this.lines.push(line);
    this.label = null;
    this.group = null;
    return "header";
  }

  private takeLabel(label: Label, unit: Unit): "header" | "heading" | "body" {
    const { value, field } = label;
    if (field === "session" && startsNumbered(unit.text)) {
      this.session(unit.text, true);
      this.label = null;
      return "header";
    }
    // "Panel: Jo Hale (Tufts), Eva Berg (FOI)".
    const panel = field === "session" ? readPeople(value, true) : [];
    this.label = panel.length > 1 && panel.every(isPlaced) ? { ...label, field: "speaker", plural: true } : label;
    this.group = null;
    if (field === "body") {
      this.label = null;
      if (value === "") {
        this.header.kind = label.label;
        return "heading";
      }
      // "Introduction: Prof. Koskela (Aleksanteri Institute)" names who introduced.
      if (readPeople(value, false).some(isPlaced) && !isProse(value)) {
        this.label = { ...label, field: /report|notes|minutes|summary/i.test(label.label) ? "rapporteur" : "speaker" };
        this.fill(this.label, value, unit);
        return "header";
      }
      return isProse(value) || value.length > 120 ? "body" : this.keep({ ...unit, text: value });
    }
    if (field === "end") return value === "" ? "heading" : "header";
    if (value === "") return "header";
    if (isProse(value) && value.length > 120) return "body";
    this.fill(this.label, value, unit);
    return "header";
  }

  private takeUnderLabel(unit: Unit): boolean {
    // "Panel:" above people announces the speakers.
    if (this.label?.field === "session" && this.label.value === "" && readPeople(unit.text, true).some(isPlaced))
      this.label = { ...this.label, field: "speaker", plural: true };
    const label = this.label!;
    if (opensTurn(unit.text)) return false;
    if (isProse(unit.text) && unit.text.length > 110) return false;
    if (!isRole(label.field)) {
      if (label.value !== "" || this.group) return false;
      if (
        label.field === "when" &&
        readWhen(unit.text).date === null &&
        readWhen(unit.text).start === null &&
        readWhen(unit.text).incomplete === null
      )
        return false;
      this.fill(label, unit.text, unit);
      this.label = null;
      return true;
    }
    if (unit.gap && this.group) {
      const singular = !label.plural;
      const block = this.group.people.length > 1 && !this.spread;
      if (singular || block) return false;
      this.spread = true;
    }
    if (/^["“‘«]/.test(unit.text)) return true;
    if (foreign(unit.text)) return true;
    if (this.isAffiliationBelow(unit)) return true;
    const people = readPeople(unit.text, true);
    if (
      people.length === 0 &&
      this.group &&
      !unit.gap &&
      !isProse(unit.text) &&
      !label.value &&
      unit.text.includes(",")
    ) {
      this.unread(label, unit.text, unit.start);
      return true;
    }
    if (people.length === 0 || (isProse(unit.text) && people.some(({ affiliation }) => affiliation === null)))
      return false;
    this.add(people, unit, label.field as GroupRole);
    return true;
  }

  /** An affiliation on the line below its name. */
  private isAffiliationBelow(unit: Unit): boolean {
    const last = this.group?.people.at(-1);
    if (!last || unit.gap) return false;
    if (last.affiliation !== null) return this.isHouseBelow(last, unit);
    // Under one label for one person, what is no name is the house.
    const alone =
      this.label?.plural === false &&
      this.group?.people.length === 1 &&
      this.label.value === "" &&
      unit.text.length <= 80;
    const house = namesBody(unit.text) || namesPost(unit.text) || (alone && !looksLikeName(unit.text, 1));
    if (!house || isProse(unit.text)) return false;
    const left = unit.text.split(/[,(;\t]|\s[–—-]\s/, 1)[0] ?? "";
    if (left !== unit.text && looksLikeName(cutTitles(left).name) && !namesPost(left)) return false;
    last.affiliation = cutPosts(unit.text);
    last.titles.push(...postsIn(unit.text));
    this.below = true;
    return true;
  }

  /** "Jo Hale / Program Assistant / Harbour Council": the house below the post. */
  private isHouseBelow(last: Listed, { text }: Unit): boolean {
    if (!this.below || !namesBody(text) || isProse(text) || readPeople(text, true).length > 0) return false;
    last.affiliation = cutPosts(`${last.affiliation!}, ${text}`);
    return true;
  }

  private unread({ label }: Label, found: string, start: number): void {
    this.header.problems.push({
      code: "record/line-unread",
      severity: "note",
      start,
      found: found.slice(0, 120),
      label,
    });
  }

  /** People of one label with blank lines between them. */
  private spread = false;

  private fill(label: Label, value: string, unit: Unit): void {
    const { header } = this;
    if (open.test(value)) return;
    if (isRole(label.field)) {
      const people = readPeople(value, true, isInline(label));
      if (people.length > 0) this.add(people, unit, label.field as GroupRole);
      else this.unread(label, value, unit.start);
      this.spread = false;
      return;
    }
    if (label.field === "when") {
      const when = readWhen(value);
      for (const { date, range } of datesIn(value)) this.labelledDates.set(date, range);
      this.time(when.start, when.end);
      if (when.incomplete !== null && when.date === null) this.incomplete(when.incomplete, unit.start);
      const place = when.rest.replace(/^(?:at|in)\s+/, "");
      if (isRoom(place) || (/place|venue/i.test(label.label) && place !== "")) header.venue ??= place;
    } else if (label.field === "venue") header.venue ??= value;
    else if (label.field === "title") {
      header.title = this.labelledTitle ? header.title : value.replace(/^["“](.+)["”]$/, "$1");
      this.labelledTitle = true;
    } else if (label.field === "event") header.event ??= value;
    else if (label.field === "session") this.session(value, true);
  }

  private session(value: string, labelled: boolean): void {
    const when = readWhen(value);
    if (when.date !== null) this.labelledDates.set(when.date, when.range);
    this.time(when.start, when.end);
    const plain = when.date === null && when.start === null ? value : when.rest;
    const bare = /^(?:\d{1,2}[A-Z]?|[IVX]{1,5}|[A-H])$/.exec(plain);
    const { session, venue, title } = bare ? { session: plain, venue: null, title: null } : readSessionField(plain);
    this.header.session ??= session ?? (labelled ? title : null);
    this.header.venue ??= venue;
    if (title !== null && !this.labelledTitle) {
      this.header.title ??= title;
      this.labelledTitle = labelled;
    }
  }

  private add(people: Listed[], unit: Unit, role: GroupRole | null): void {
    for (const [index, person] of people.entries()) {
      const told = roleInAffiliation(person);
      if (told === null) continue;
      const [own, rest] = [people.slice(0, index), people.slice(index + 1)];
      if (own.length > 0) this.add(own, unit, role);
      this.add([{ ...person, affiliation: told.affiliation }], unit, told.role);
      this.group = null;
      if (rest.length > 0) this.add(rest, unit, role);
      return;
    }
    if (this.group === null || this.group.role !== role || (role === null && unit.gap)) {
      this.group = { role, people: [], start: unit.start };
      this.header.groups.push(this.group);
    }
    this.group.people.push(...people);
    this.below = false;
    if (role === null) this.label = null;
  }

  private time(start: string | null, end: string | null): void {
    if (start === null || this.header.start !== null) return;
    this.header.start = start;
    this.header.end = end;
  }

  private incomplete(found: string, start: number): void {
    this.header.problems.push({ code: "record/date-incomplete", severity: "note", start, found });
  }

  /** Decides what needs the whole header: the date, and which loose line is the event and which the title. */
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
    const { event, title } = eventAndTitle(this.lines);
    header.event ??= event;
    header.title ??= title;
    this.byline();
  }

  /** A name alone under the title, where the others of the session have their labels: the author's. */
  private byline(): void {
    const { groups, title, event } = this.header;
    const has = (wanted: GroupRole): boolean => groups.some(({ role }) => role === wanted);
    if (has("rapporteur") || !has("moderator") || !has("speaker")) return;
    const author = this.lines.slice(1).find((line) => line !== title && line !== event && namesPerson(line));
    if (author !== undefined) groups.push({ role: "rapporteur", people: readPeople(author, true), start: 0 });
  }
}

/** Whether a label announces several people on its own line. */
const isInline = (label: Label): boolean => label.plural && !/\bby$/i.test(label.label);

const toldRoles: Readonly<Record<string, GroupRole>> = {
  moderator: "moderator",
  chair: "moderator",
  facilitator: "moderator",
  rapporteur: "rapporteur",
  speaker: "speaker",
  panelist: "speaker",
  panellist: "speaker",
  discussant: "speaker",
  presenter: "speaker",
};

/** "Maria Santos (moderator), Ateneo" or "…, Ateneo (moderator)": the role stands with the person. */
function roleInAffiliation({ affiliation }: Listed): { role: GroupRole; affiliation: string | null } | null {
  if (affiliation === null) return null;
  const first =
    /^(moderator|chair|facilitator|rapporteur|speaker|panell?ist|discussant|presenter)(?:\s+and(?:\s\p{Ll}+){1,3})?(?:$|\s*[,;)–—-]\s*(.+)$)/iu.exec(
      affiliation,
    );
  const last = /^(.+?)\s*(?:\(|,\s|[–-]\s)(moderator|chair|facilitator|rapporteur)\)?$/i.exec(affiliation);
  if (/^chair[,;)]/i.test(affiliation) && first?.[2] !== undefined) return null;
  const role = toldRoles[(first?.[1] ?? last?.[2] ?? "").toLowerCase()];
  return role === undefined ? null : { role, affiliation: cutPosts(first ? (first[2] ?? "") : last![1]!) };
}

const isPlaced = ({ affiliation, titles, name }: Listed): boolean =>
  affiliation !== null && name.includes(" ") && (titles.length > 0 || namesBody(affiliation));

/** "09:30 Welcome": a point of a programme; its time is not the session's. */
function isAgenda(text: string): boolean {
  const { date, start, incomplete, rest } = readWhen(text);
  return (
    /^\d{1,2}[:.h]\d{2}/.test(text) &&
    date === null &&
    incomplete === null &&
    start !== null &&
    rest !== "" &&
    !isRoom(rest)
  );
}

/** A field left open. */
const open = /^(?:tb[acd]|to be (?:announced|confirmed|determined|decided)|n\/?a|none|[-–—.]+)$/i;

/** "HELEN CHO: Welcome": a turn of a transcript. */
function opensTurn(text: string): boolean {
  const name = /^([^:]{4,50}):\s+\S/.exec(text)?.[1];
  return name !== undefined && /[.?!]["”’)]?$/.test(text) && looksLikeName(cutTitles(name).name);
}

/** "May 30, 2014 TIME: 09:00": another label on the same line. */
const secondLabel =
  /^(.{3,120}?)\s+((?:date|time|venue|place|location|room|moderator|chair|rapporteur|speakers?|panelists?)\s?:.+)$/iu;

/** Whether a field names people. */
export const isRole = (field: string): boolean =>
  field === "rapporteur" || field === "moderator" || field === "speaker";

/** Mostly in a script without capitals: the header's other language. */
function foreign(text: string): boolean {
  const other = text.match(/[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  return other > 3 && other * 2 > text.replace(/[\s\d.,:;()-]/g, "").length;
}

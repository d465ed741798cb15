import { cutTitles, looksLikeName, namesPerson } from "../names/name.js";
import { isProse, startsItem, type Unit } from "../text/lines.js";
import { holdsPost } from "./affiliation.js";
import { isRole, type Label, readLabel } from "./labels.js";
import { foreign, isAgenda, isPlaced, isPostLine, openField, opensTurn, partsOfLine } from "./line-kinds.js";
import { Groups } from "./groups.js";
import { Occasion } from "./occasion.js";
import type { GroupRole, Header } from "./shape.js";
import { type Listed, readPeople } from "./people.js";
import { isWholeName } from "./person.js";
import { eventAndTitle, isEvent, type NoTitles } from "./loose.js";
import { isRoom, startsNumbered } from "./session-field.js";
import { readWhen } from "./when.js";

/** No session has more people; a text that names them for ever is not read to its end. */
const MOST_PEOPLE = 1000;

/** Reads the header line by line; knows under which label it stands. */
export class HeaderState {
  private label: Label | null = null;
  private readonly groups: Groups;
  private readonly occasion: Occasion;
  private readonly lines: string[] = [];
  /** The line before, where it holds a name and nothing else. */
  private nameAbove: Unit | null = null;
  /** "[4-D] Ports under Pressure:": the next line goes on with the title. */
  private titleGoesOn = false;
  /** How many the header has named so far. */
  private people = 0;

  /** `numberedParts`: "Session I", "Session II" head the parts of the body. `bareNames`: lines that hold a name and nothing else. */
  constructor(
    private readonly header: Header,
    private readonly numberedParts: boolean,
    private readonly bareNames: ReadonlySet<Unit>,
    private readonly noTitles: NoTitles,
  ) {
    this.groups = new Groups(header.groups);
    this.occasion = new Occasion(header);
  }

  /** `heading` ends the header and belongs to neither part. */
  take(whole: Unit): "header" | "heading" | "body" {
    const unit = withoutDay(whole);
    const { text } = unit;
    const above = unit.gap ? null : this.nameAbove;
    this.nameAbove = null;
    if (text.length > 600) return "body";
    const goesOn = this.titleGoesOn && !unit.gap && !isProse(text) && !foreign(text);
    this.titleGoesOn = false;
    const label = readLabel(text);
    if (goesOn && !label && text.length <= 120) {
      this.header.title += `: ${text}`;
      return "header";
    }
    if (label) return this.takeLabel(label, unit);
    if (this.label && this.label.field !== "ignore" && this.takeUnderLabel(unit)) return "header";
    if ((isProse(text) || opensTurn(text)) && !this.asksTitle(text)) return "body";
    if (foreign(text)) return "header";
    if (this.bareNames.has(unit)) {
      this.add(readPeople(text, true), unit, null);
      return "header";
    }
    if (isAgenda(text)) {
      // "15:40 ~ 17:00 [1-C] Ports and Power": the session's own line of the programme.
      const { start, end, rest } = readWhen(text);
      if (startsNumbered(rest) && this.header.session === null) {
        this.occasion.time(start, end);
        this.occasion.session(rest, false);
      }
      return "header";
    }
    if (/^["“‘«]/.test(text) && /["”’»]$/.test(text)) return this.groups.current === null ? this.keep(unit) : "header";
    const when = readWhen(text);
    if ((when.date !== null || when.start !== null || when.incomplete !== null) && !startsNumbered(text)) {
      const words = when.rest.match(/[\p{L}\d]\S*/gu)?.length ?? 0;
      if (when.date === null && words > (when.start === null ? 0 : 5)) return this.keep(unit);
      const titled = this.header.title !== null || this.lines.length > 0;
      const rest = this.occasion.placeIn(this.occasion.when(text, unit.start, false).rest, titled);
      return rest === "" ? "header" : this.keep({ ...unit, text: rest });
    }
    if (startsNumbered(text)) {
      if (this.numberedParts) return "body";
      // "Opening Panel: Ana Ruiz, Lock Council; Tomas Lind, Canal School"
      const [, number = "", names = ""] = /^([^:]{4,40}):\s+(.+)$/u.exec(text) ?? [];
      const panel = readPeople(names, true);
      if (panel.length > 1 && panel.every(({ name, affiliation }) => affiliation !== null && isWholeName(name))) {
        this.occasion.session(number, false);
        this.add(panel, unit, "speaker");
        return "header";
      }
      this.occasion.session(text, false);
      this.label = null;
      this.titleGoesOn = text.endsWith(":") && this.header.title !== null;
      return "header";
    }
    if (!unit.gap && this.groups.current?.role === null && this.groups.takeBelow(unit, this.label)) return "header";
    if (above && isPostLine(text)) {
      this.lines.pop();
      this.groups.addWithLineBelow(above, text);
      this.label = null;
      return "header";
    }
    if (
      (this.label?.field !== "ignore" || unit.gap) &&
      !(isEvent(text) && !/[,(]|\s[—–]\s/u.test(text) && !holdsPost(text))
    ) {
      // Among people without a label, "Name, words" is one more of them.
      const among = this.groups.current !== null && this.groups.current.role === null && !unit.gap;
      const people = readPeople(text, false);
      if (among && people.length === 0)
        people.push(...readPeople(text, true).filter((each) => each.affiliation !== null || each.name.includes(" ")));
      if (people.length > 0) {
        this.add(people, unit, null);
        return "header";
      }
    }
    if (isRoom(text) && !this.noTitles.names(text)) {
      this.header.venue ??= text;
      return "header";
    }
    if (startsItem(text) && /[.!?:]["”’)]?$/.test(text)) return "body";
    return this.keep(unit);
  }

  /** Role labels that stand behind the body ("Speakers: …"). True when the unit was taken. */
  takeLate(unit: Unit, label: Label | null): boolean {
    if (label && isRole(label.field)) {
      // "Chaired by X, it brought together Y."
      if (isProse(label.value)) return false;
      const people = readPeople(label.value, true, isInline(label));
      if (label.value !== "" && people.length === 0) return false;
      this.label = label;
      this.groups.current = null;
      if (people.length > 0) this.add(people, unit, label.field);
      return true;
    }
    if (!label && this.label && isRole(this.label.field)) return this.takeUnderLabel(unit);
    return false;
  }

  closed(): void {
    this.label = null;
    this.groups.current = null;
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
    this.nameAbove = looksLikeName(cutTitles(unit.text).name) && !isEvent(unit.text) ? unit : null;
    const open = this.lines.at(-1);
    // A title in quotation marks, or with a colon at the end of its first line, on two lines.
    const quoted = open !== undefined && /^["“][^"”]+$/u.test(open) && /^[^"“”]+["”]$/u.test(unit.text);
    if (open !== undefined && !unit.gap && (quoted || /\S:$/.test(open))) {
      this.lines[this.lines.length - 1] = `${open} ${unit.text}`;
    } else if (unit.text.length <= 200)
      for (const line of partsOfLine(unit.text.replace(/\*\*|__/g, "")))
        if (line !== unit.text && startsNumbered(line)) this.occasion.session(line, false);
        else this.lines.push(line);
    this.label = null;
    this.groups.current = null;
    return "header";
  }

  private takeLabel(label: Label, unit: Unit): "header" | "heading" | "body" {
    const { value, field } = label;
    if (/^(?:for|against)$/i.test(label.label) && readPeople(value, true, true).length === 0) return this.keep(unit);
    if (field === "session" && startsNumbered(unit.text)) {
      this.occasion.session(unit.text, true);
      this.label = null;
      return "header";
    }
    // "Panel: Jo Hale (Tufts), Eva Berg (FOI)".
    const panel = field === "session" ? readPeople(value, true) : [];
    const outer = this.openList(label, unit);
    // "Panel: Jo Hale, Eva Berg", behind others with labels.
    const names = /^panel$/i.test(label.label) && this.hasRoles() ? readPeople(value, true, true) : [];
    // "Panel: Jo Hale, Delta University" below "Chair: …", with the others on the lines below.
    const first = /^panel$/i.test(label.label) && this.hasRoles() && panel.length === 1;
    const people = ((first || panel.length > 1) && panel.some(isPlaced)) || names.length > 1;
    this.label = people ? { ...label, field: "speaker", plural: true } : label;
    this.groups.current = null;
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
    if (outer) {
      this.label = outer;
      this.groups.current = null;
    }
    return "header";
  }

  /** "Speakers:" and below it "Moderator: Jo Hale": the list that has just been announced goes on behind the one name. */
  private openList({ field, plural, value }: Label, { gap }: Unit): Label | null {
    const open = this.label;
    const announced = open !== null && isRole(open.field) && open.plural && open.value === "";
    return announced && !gap && this.groups.current === null && isRole(field) && !plural && value !== "" ? open : null;
  }

  private takeUnderLabel(unit: Unit): boolean {
    // "Panel:" above people announces the speakers.
    // Behind others with labels a name alone will do.
    if (
      this.label?.field === "session" &&
      this.label.value === "" &&
      (readPeople(unit.text, true).some(isPlaced) || (this.hasRoles() && looksLikeName(cutTitles(unit.text).name)))
    )
      this.label = { ...this.label, field: "speaker", plural: true };
    const label = this.label!;
    if (opensTurn(unit.text)) return false;
    if (isProse(unit.text) && unit.text.length > 110) return false;
    if (!isRole(label.field)) {
      if (label.value !== "" || this.groups.current) return false;
      const { date, start, incomplete, rest } = readWhen(unit.text);
      if (label.field === "when" && date === null && start === null && incomplete === null) return false;
      // "Event" above a date is no label of it.
      if (label.field !== "when" && date !== null && rest === "") {
        this.label = null;
        return false;
      }
      this.fill(label, unit.text, unit);
      this.label = null;
      return true;
    }
    if (unit.gap && this.groups.takeBelow(unit, label)) return true;
    if (unit.gap && this.groups.current) {
      const singular = !label.plural;
      const block = this.groups.current.people.length > 1 && !this.spread;
      if (singular || block) return false;
      this.spread = true;
    }
    if (/^["“‘«]/.test(unit.text)) return true;
    if (foreign(unit.text)) return true;
    if (readWhen(unit.text).date !== null && readPeople(unit.text, true).length === 0) return false;
    if (this.groups.takeBelow(unit, label)) return true;
    const people = readPeople(unit.text, true);
    // "Chair: Jo Hale", and below it others with their houses: a label for one is not theirs.
    if (
      label.field === "moderator" &&
      !label.plural &&
      label.value !== "" &&
      people.length > 0 &&
      people.every(isPlaced)
    ) {
      this.label = null;
      this.groups.current = null;
      return false;
    }
    if (
      people.length === 0 &&
      (this.groups.current ?? likePerson.test(unit.text)) &&
      !unit.gap &&
      !isProse(unit.text) &&
      (label.value === ""
        ? unit.text.includes(",") || likePerson.test(unit.text)
        : label.plural && likePerson.test(unit.text))
    ) {
      this.unread(label, unit.text, unit.start);
      return true;
    }
    if (people.length === 0 || (isProse(unit.text) && people.some(({ affiliation }) => affiliation === null)))
      return false;
    this.add(people, unit, label.field);
    return true;
  }

  /** Whether labels have named people already. */
  private hasRoles(): boolean {
    return this.header.groups.some(({ role }) => role !== null);
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
    if (openField.test(value)) return;
    if (isRole(label.field)) {
      // "By Jo Hale | 14 March 2023".
      const [names = "", ...beside] = value.split(/\s*\|\s*/);
      const dated = beside.filter((part) => readWhen(part).date !== null);
      for (const part of dated) this.occasion.when(part, unit.start, false);
      const people = readPeople(dated.length > 0 ? names : value, true, isInline(label));
      if (people.length > 0) this.add(people, unit, label.field);
      else this.unread(label, value, unit.start);
      this.spread = false;
      return;
    }
    this.occasion.fill(label, value, unit.start);
  }

  private add(people: readonly Listed[], unit: Unit, role: GroupRole | null): void {
    this.people += people.length;
    if (this.people <= MOST_PEOPLE) this.groups.add(people, unit, role);
    else if (this.people - people.length <= MOST_PEOPLE)
      this.header.problems.push({
        code: "record/people-left-out",
        severity: "warning",
        start: unit.start,
        most: MOST_PEOPLE,
      });
    if (role === null) this.label = null;
  }

  /** Decides what needs the whole header: the date, and which loose line is the event and which the title. */
  settle(): void {
    const { header } = this;
    this.occasion.settle();
    // "EVENT: Power and Fish": what is no name of a meeting is the title.
    if (header.title === null && header.event !== null && !isEvent(header.event)) {
      header.title = header.event;
      header.event = null;
    }
    const { event, title } = eventAndTitle(this.lines, this.noTitles);
    header.event ??= event;
    // "Session 3 (Violet & Rose)" beside a title: where it met.
    if (title !== null && this.occasion.titleInBrackets && header.venue === null && isShort(header.title!)) {
      header.venue = header.title;
      header.title = title;
    }
    header.title ??= title;
    header.loose = this.lines.filter((line) => line !== header.title && line !== header.event);
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

/** Two or three words in capitals and no more, or a mark or another capital behind them: among people, one who cannot be read. */
const likePerson =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}(?:$|,| \(| [–—-] | [\p{Ll}]?\p{Lu}[^?!:]*$)/u;

/** "Day 3 – Saturday, 8 June 2019": the number of the day is no part of the date. */
const withoutDay = (unit: Unit): Unit => {
  const date = unit.text.replace(
    /^(?:(?:conference|forum) )?day (?:\d{1,2}|one|two|three|four|five)\s*(?:[,:|–—]|\s-\s)\s*/iu,
    "",
  );
  return date !== unit.text && readWhen(date).date !== null ? { ...unit, text: date } : unit;
};

/** Whether a label announces several people on its own line. */
const isInline = (label: Label): boolean => label.plural && !/\bby$/i.test(label.label);

const isShort = (written: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*(?: (?:& |and )?[\p{Lu}\d][\p{L}’'-]*){0,3}$/u.test(written);

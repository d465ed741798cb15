import { isProse, type Unit } from "../text/lines.js";
import { announcedIn, namesWithPosts } from "./announced.js";
import { bareNamesIn } from "./bare-names.js";
import { disclaimerIn } from "./disclaimer.js";
import { isRole, readLabel } from "./labels.js";
import { secondLabel } from "./line-kinds.js";
import { nameLinesIn } from "./name-lines.js";
import { hostIn, publisherIn } from "./publisher.js";
import type { Header } from "./shape.js";
import { signatureOf } from "./signature.js";
import { startsNumbered } from "./session-field.js";
import { HeaderState } from "./state.js";
import { readWhen } from "./when.js";

/** No header is longer than this many lines. */
const LONGEST = 150;
/** Sorts the units of a text into header and body: labels, names, dates, titles; what is not understood stays out. */
export function readHeader(all: readonly Unit[]): Header {
  const header: Header = {
    title: null,
    event: null,
    session: null,
    date: null,
    start: null,
    end: null,
    venue: null,
    groups: [],
    loose: [],
    disclaimer: null,
    kind: null,
    body: [],
    bios: [],
    problems: [],
  };
  const units = all.flatMap((unit, index) => {
    const near = index < 12 || index >= all.length - 6;
    const notice = near && header.disclaimer === null ? disclaimerIn(unit) : null;
    header.disclaimer ??= notice?.disclaimer ?? null;
    return notice?.rest ?? [unit];
  });
  const names = nameLinesIn(units);
  const state = new HeaderState(header, hasNumberedParts(units), bareNamesIn(units, names), {
    publishes: publisherIn(units),
    hosts: hostIn(units),
    names,
  });
  const rest: Unit[] = [];
  let over = false;
  for (const [index, unit] of units.entries()) {
    const tail = index >= units.length - 60;
    if (isImprint(units, index)) continue;
    // "The session started", and below it "with an address by …": a sentence whose lines were not joined.
    if (!over && rest.length === 0 && breaksOff(unit, units.slice(index + 1, index + 5))) over = true;
    if (!over && index < LONGEST) {
      const parts = unmerged(withoutMarks(unit));
      const step = parts.map((part) => state.take(part)).at(-1)!;
      const passed = step === "heading" || (step === "body" && isMotto(unit.text));
      if (step === "header" || (passed && headerGoesOn(units, index))) continue;
      over = true;
      if (step === "heading") continue;
    } else if (unit.text.length < 400 && (tail || rest.length === 0)) {
      const label = readLabel(unit.text);
      if (label?.field === "end" && label.value === "" && tail && index > 0) {
        if (/^about the|bio/i.test(label.label)) header.bios = units.slice(index + 1);
        break;
      }
      if (state.takeLate(unit, label)) continue;
      if (label?.field === "body" && label.value === "" && rest.length === 0) {
        header.kind ??= label.label;
        continue;
      }
    }
    if (/^\[\d{1,3}\]\s/.test(unit.text) && tail) continue;
    state.closed();
    rest.push(unit);
  }
  const signature = signatureOf(rest, header.groups);
  if (signature !== null && !header.groups.some(({ role }) => role === "rapporteur"))
    header.groups.push(signature.group);
  const announced = header.groups.some(({ role }) => role === "speaker" || role === null)
    ? null
    : (announcedIn(rest) ?? namesWithPosts(rest));
  if (announced !== null) header.groups.push(announced.group);
  header.body = rest.filter((unit) => !signature?.units.includes(unit) && announced?.units.includes(unit) !== true);
  state.settle();
  return header;
}

/** Whether a line begins a sentence that those below go on with in small letters. */
function breaksOff(unit: Unit, below: readonly Unit[]): boolean {
  const next = below.findIndex(({ gap }) => gap);
  const paragraph = [unit, ...(next < 0 ? below : below.slice(0, next))].map(({ text }) => text);
  return (
    /^\p{Ll}{2,} /u.test(paragraph[1] ?? "") &&
    /\s\p{Ll}/u.test(unit.text) &&
    readLabel(unit.text) === null &&
    isProse(paragraph.join(" "))
  );
}

/** A line without Markdown's marks: the outer bars of a table's row, stars; middle dots between fields as bars. */
const withoutMarks = (unit: Unit): Unit =>
  unit.text.length <= 600 && /^\||\s·\s|\*\*|__/.test(unit.text)
    ? { ...unit, text: unit.text.replace(/^\|\s*|\s*\|$|\*\*|__/g, "").replace(/\s+·\s+/g, " | ") }
    : unit;

/** "Session 4: Ports, May 3, 2019, Moderator: Jo Hale": the lines that were merged in one. */
function unmerged(unit: Unit): Unit[] {
  const { text } = unit;
  const label = readLabel(text);
  // "Moderator and Speaker: …" is one label.
  const own = label === null ? 0 : text.length - label.value.length;
  const merged = text.length <= 600 && label?.field !== "body" ? secondLabel.exec(text.slice(own)) : null;
  if (!merged || (!label && (text.length > 400 || isProse(merged[1]!)))) return [unit];
  const first = text.slice(0, own) + merged[1]!;
  return [{ ...unit, text: first }, ...unmerged({ ...unit, text: merged[2]!, gap: false })];
}

/** Whether two different numbered lines ("Session I: …") stand directly over prose. */
function hasNumberedParts(units: readonly Unit[]): boolean {
  const over = units.filter(
    ({ text }, index) => text.length < 100 && startsNumbered(text) && isProse(units[index + 1]?.text ?? ""),
  );
  return new Set(over.map(({ text }) => text)).size > 1;
}

/** Who heads the house that publishes ("Chairman: …" beside "Patron: …"), its address and its number. */
function isImprint(units: readonly Unit[], index: number): boolean {
  const { text } = units[index]!;
  if (text.length > 200) return false;
  if (imprint.test(text)) return true;
  return (
    /^(?:Chairman|Chair|Director|President|Chief Executive)\s*:/.test(text) &&
    units.slice(Math.max(0, index - 2), index + 3).some((unit) => imprint.test(unit.text))
  );
}
const imprint = /^Patron\s*:|^Charity Reg|^Registered (?:charity|office)|\bwww\.\S+\.\S+$|\bT \+\d/i;

/** A quotation in one line: above labels it is the motto of a header. */
const isMotto = (text: string): boolean => text.length <= 200 && /^["“‘«][^"“”«»]+["”’»]$/u.test(text);

/** Whether labels still come before the first prose: "Workshop Report" above a header ends none. */
function headerGoesOn(units: readonly Unit[], index: number): boolean {
  for (const { text } of units.slice(index + 1, index + 16)) {
    if (isProse(text) && !text.endsWith("?")) return false;
    const field = readLabel(text)?.field;
    if (
      field === "when" ||
      field === "venue" ||
      field === "title" ||
      field === "session" ||
      (field !== undefined && isRole(field))
    )
      return true;
    if (readWhen(text).date !== null) return true;
  }
  return false;
}

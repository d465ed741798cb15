import { cutTitles, looksLikeName } from "../names/name.js";
import { holdsPost, namesBody, namesPost } from "./affiliation.js";
import { isEvent } from "./loose.js";
import type { Listed } from "./people.js";
import { isRoom, startsNumbered } from "./session-field.js";
import { readWhen } from "./when.js";

/** Somebody with a house or a title: no word that only looks like a name. */
export const isPlaced = ({ affiliation, titles, name }: Listed): boolean =>
  affiliation !== null && name.includes(" ") && (titles.length > 0 || namesBody(affiliation));

/** "09:30 Welcome": a point of a programme; its time is not the session's. */
export function isAgenda(text: string): boolean {
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
export const openField = /^(?:tb[acd]|to be (?:announced|confirmed|determined|decided)|n\/?a|none|[-–—.]+)$/i;

/** "HELEN CHO: Welcome": a turn of a transcript. */
export function opensTurn(text: string): boolean {
  const name = /^([^:]{4,50}):\s+\S/.exec(text)?.[1];
  return name !== undefined && /[.?!]["”’)]?$/.test(text) && looksLikeName(cutTitles(name).name);
}

/** "May 30, 2014 TIME: 09:00": another label on the same line; "The Waiting Room: Who Is Let In?" has none. */
export const secondLabel =
  /^(.{3,160}?)[\s,;|]+((?:date(?: ?[/&] ?time)?|time|venue|(?:place|location|room)(?!:.*\?$)|moderators?|chair|rapporteurs?|speakers?|panell?ists?|(?<=\|\s*)(?:panel|discussants?|notes))\s?:.+)$/iu;

/** Mostly in a script without capitals: the header's other language. */
export function foreign(text: string): boolean {
  const other = text.match(/[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  return other > 3 && other * 2 > text.replace(/[\s\d.,:;()-]/g, "").length;
}

/** "Harbour Forum | Panel 4", "Harbour Forum 2018 – Day 2 – Panel 4 – Ports": bars divide; dashes between a meeting and a number. */
export function partsOfLine(text: string): string[] {
  const bars = text.split(/\s*\|[\s|]*/);
  const dashes = text.split(/\s+[–—-]\s+/);
  const [meeting = "", ...rest] = dashes;
  const number = rest.findIndex(startsNumbered);
  // What stands between the two is a day; what follows is the title.
  return number >= 0 && isEvent(meeting) ? [meeting, ...rest.slice(number)] : bars;
}

/** A line that begins with a post, and not with somebody's name. */
export function isPostLine(text: string): boolean {
  const first = text.split(",", 1)[0]!;
  return (namesPost(text) || holdsPost(first)) && (first === text || !looksLikeName(cutTitles(first).name));
}

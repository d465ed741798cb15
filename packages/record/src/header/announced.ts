import { isProse, itemMarkLength, type Unit } from "../text/lines.js";
import { isPostLine } from "./line-kinds.js";
import { type Listed, readPeople } from "./people.js";
import { isWholeName } from "./person.js";
import type { Group } from "./shape.js";

/** "The discussion brought together three experts:": a list of people follows. */
const announces =
  /\b(?:speakers|panell?ists|experts|presenters|lecturers|contributors|discussants|(?:panel|line-?up) (?:\p{L}+ ){1,3})[^.:]{0,80}:$/iu;
const roman = /^\(?[ivx]{1,4}[.)]\s+/;

/** The list of people below a sentence of the body that announces it ("Three experts spoke:"), and its lines. */
export function announcedIn(body: readonly Unit[]): { group: Group; units: readonly Unit[] } | null {
  for (const [index, { text }] of body.slice(0, 12).entries()) {
    if (!announces.test(text.slice(-200))) continue;
    const units: Unit[] = [];
    const people: Listed[] = [];
    for (let at = index + 1; at < Math.min(body.length, index + 40); at++) {
      // "(i) Jo Hale, Department of Ports", and below it "and Canals, Delta University".
      const below = body[at + 1];
      const lines = below !== undefined && !below.gap && /^\p{Ll}/u.test(below.text) ? [body[at]!, below] : [body[at]!];
      const read = peopleOf(lines.map(({ text: line }) => line).join(" "));
      if (read === null) break;
      units.push(...lines);
      people.push(...read);
      at += lines.length - 1;
    }
    if (people.length > 1) return { group: { role: "speaker", people, start: units[0]!.start }, units };
  }
  return null;
}

/** Below the text, names each with a line of the post under it; two of them or more. */
export function namesWithPosts(body: readonly Unit[]): { group: Group; units: readonly Unit[] } | null {
  let from = body.length;
  const people: Listed[] = [];
  while (from >= 2 && isWholeName(body[from - 2]!.text) && isPostBelow(body[from - 1]!)) {
    from -= 2;
    people.unshift(...readPeople(`${body[from]!.text}, ${body[from + 1]!.text}`, true));
  }
  if (from === 0 || people.length < 2 || people.length * 2 !== body.length - from) return null;
  return { group: { role: "speaker", people, start: body[from]!.start }, units: body.slice(from) };
}

const isPostBelow = ({ text, gap }: Unit): boolean => !gap && text.length <= 160 && !isProse(text) && isPostLine(text);

/** Everybody of a line, each with a house or a title; null where it is no line of people. */
function peopleOf(line: string): Listed[] | null {
  if (line.length > 400) return null;
  const parts = line
    .slice(itemMarkLength(line))
    .split(/;\s*(?:and\s+)?(?=\([ivx\d]+\)\s)/i)
    .map((part) => part.replace(roman, "").replace(/[,;.]?(?:\s+and)?$/, ""));
  const people = parts.flatMap((part) => {
    const read = readPeople(part, true);
    return read.length === 1 ? read : [];
  });
  const placed = people.every(
    ({ name, titles, affiliation }) => isWholeName(name) && (titles.length > 0 || affiliation !== null),
  );
  return people.length === parts.length && placed ? people : null;
}

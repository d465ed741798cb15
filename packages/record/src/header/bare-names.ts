import { cutTitles, looksLikeName, namesPerson, partsOf } from "../names/name.js";
import { isProse, type Unit } from "../text/lines.js";
import { namesBody } from "./affiliation.js";
import { readLabel } from "./labels.js";
import { isEvent } from "./loose.js";
import { readPeople } from "./people.js";
import { isPlacedName } from "./person.js";

/** No header is longer than this many lines. */
const LONGEST = 60;

/**
 * Lines that hold a name and nothing else and stand directly under or over others of people: a list without houses where the
 * body calls one of them, or somebody whom it calls among people with houses. Else a line may as well be a title ("Quiet Rivers").
 * And lines that have words in capitals behind a name ("Jo Hale, Sciences Po"), among people with houses, or where the body has the name.
 */
export function bareNamesIn(units: readonly Unit[], mayBeSomebody: (line: string) => boolean): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  const head = units.slice(0, LONGEST);
  const isPlaced = ({ text }: Unit): boolean =>
    isPlacedName(text) || (/^[^,]+, [^,]+$/.test(text) && !/[?!:]|\sand\s/.test(text) && mayBeSomebody(text));
  const ofPerson = (unit: Unit): boolean =>
    isBareName(unit) ||
    (!readLabel(unit.text) && (isPlaced(unit) || (unit.text.length <= 200 && readPeople(unit.text, false).length > 0)));
  for (let at = 0; at < head.length; ) {
    let end = at;
    while (end < head.length && ofPerson(head[end]!) && (end === at || !head[end]!.gap)) end++;
    const run = head.slice(at, end);
    const bare = run.filter(isBareName);
    const called = run.length < 2 ? [] : bare.filter(({ text }) => isCalled(text, units));
    if (run.length > 1 && run.some(({ text }) => readPeople(text, false).some((each) => each.affiliation !== null)))
      for (const unit of run) if (isPlaced(unit)) found.add(unit);
    if (run.length === 1 && isPlaced(run[0]!) && isToldOf(run[0]!.text, units)) found.add(run[0]!);
    for (const unit of called.length > 0 && bare.length === run.length ? bare : called) found.add(unit);
    at = Math.max(end, at + 1);
  }
  return found;
}

const isBareName = ({ text }: Pick<Unit, "text">): boolean =>
  text.length <= 60 &&
  looksLikeName(cutTitles(text).name) &&
  // "Camille Roux, Sciences Po" is no "HO, Chang Sik".
  !/^\p{Lu}\p{Ll}+\s[^,]+,/u.test(cutTitles(text).name) &&
  !readLabel(text) &&
  !isEvent(text) &&
  !namesBody(text);

/** "Jo Hale, Tramont" alone between blank lines, where the prose has a Jo Hale. */
function isToldOf(line: string, units: readonly Unit[]): boolean {
  const [name = "", house = ""] = line.split(", ");
  return (
    looksLikeName(cutTitles(name).name) &&
    !namesPerson(house) &&
    units.slice(0, 3 * LONGEST).some(({ text }) => isProse(text) && text.includes(cutTitles(name).name))
  );
}

/** Whether prose calls somebody by the first or the last word of a name. */
function isCalled(written: string, units: readonly Unit[]): boolean {
  const parts = partsOf(cutTitles(written).name);
  const ends = [parts[0]!, parts.at(-1)!].filter((part) => part.length > 2);
  return units
    .slice(0, 3 * LONGEST)
    .some(
      ({ text }) => isProse(text) && ends.some((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, "u").test(text)),
    );
}

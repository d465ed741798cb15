import { cutPosts, namesBody, namesPost } from "./affiliation.js";
import { cutTitles, looksLikeName, namesPerson } from "../names/name.js";
import { isCountry } from "../names/places.js";
import { bareName, isWholeName, type Listed, readPerson } from "./person.js";
import { splitOutside } from "./split.js";

export type { Listed } from "./person.js";

/**
 * The people that a line under a label names; empty when it names none. `labelled` trusts the label: one name
 * without an affiliation is a person then. `inline`: on the line of a label for several, two names may stand side by side.
 */
export function readPeople(line: string, labelled: boolean, inline = false): Listed[] {
  const text = line
    .slice(0, 1500)
    .replace(/\*\*|__|\u00a0/g, " ")
    .replace(/(?<!\p{L})(Dr|Prof|Mr|Ms|Mrs|Amb|Gen|Adm|Col)\.(?=\p{Lu}\p{Ll})/gu, "$1. ")
    // "Col. Jo Hale, USA (Ret.), Harbour House": of the army.
    .replace(/,\s*(?:USA|USN|USAF|USMC|USCG|RN|RAN)\s*\(\s*ret(?:d|ired)?\.?\s*\)(?=\s*,)/giu, "")
    // "Delta Navy (retired)" tells of the house that somebody is of it no more.
    .replace(
      /(?<!\b(?:Navy|Army|Force|Forces|Corps|Marines|Guard)\s*)\s*\((?:ret\.?|retd\.?|retired|Dr\.?|Prof\.?|Ph\.?\s?D\.?)\)/giu,
      "",
    )
    // How somebody took part, not where from.
    .replace(
      /\s*\((?:keynote(?: speaker)?|(?:online|virtual(?:ly)?|remote(?:ly)?|by video|via (?:Zoom|video))(?: link)?|tbc)\)/giu,
      "",
    )
    .replace(/,\s*(?:ret\.?|retd\.?|retired)(?=[),;]|$)/giu, "")
    .replace(/^\s*(?:[-*•·‣▪◦–—]|\(?\d{1,2}[.)]|\([ivx]{1,4}\))\s+/, "")
    // "“The View from Seoul” - Gil Tae-sun (…)", "Gil Tae-sun (…): “The View from Seoul”".
    .replace(/^["“][^"“”]+["”]\s*[-–—:,]\s*(?=\p{Lu})/u, "")
    .replace(/\s*[-–—:,]\s*["“][^"“”]+["”]$/u, "")
    // "Olena Bondar (Ukraine), Ports Agency": a country between name and house.
    .replace(/\s\((\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\),/gu, (whole, inside: string) =>
      isCountry(inside) ? "," : whole,
    )
    .trim();
  if (text === "" || /^["“‘«]/.test(text)) return [];
  // "Panel members: Ana Ruiz, Tomas Lind, and Mika Salo."
  if (labelled && text.endsWith(".") && splitOutside(text.slice(0, -1), comma).every(isWholeName))
    return readPeople(text.slice(0, -1), labelled, inline);
  const several = listOf(text, labelled, inline);
  if (several.length > 1) return several;
  const one = readPerson(text, labelled);
  return one ? [one] : [];
}

const semicolon = /\s*;\s*(?:and\s+)?/g;
const behindBracket = /(?<=[)\]])\s*,?\s+(?:and|&|et|y|e|und)\s+|(?<=[)\]])\s*[,;]\s*(?:and\s+)?/g;
/** "Jo Hale (moderator), Tramont" */
const roleFirst = /^[^,;()]+ \((?:moderator|chair|rapporteur|discussant|speaker|facilitator)\), [^()]+$/iu;
const stroke = /\s+[|•▪]\s+|\s*\/\s+/g;
const comma = /\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/g;

/** The people of a line that names several; none or one where it does not. */
function listOf(text: string, labelled: boolean, inline: boolean): Listed[] {
  if (text.includes(";")) {
    const pieces = bySemicolons(text, labelled);
    // One person with several houses.
    if (pieces.length === 1) return [];
    const people = pieces.map((piece) => readPerson(piece, labelled));
    if (people.every((each) => each !== null)) return people;
    // Semicolons divide people even where one of them cannot be read.
    const read = people.filter((each) => each !== null && each.affiliation !== null);
    if (labelled && read.length > 1 && read.length * 2 > pieces.length) return read.filter((each) => each !== null);
  } else {
    const together = labelled ? ofOneHouse(text) : [];
    if (together.length > 2) return together;
    // "Surana & Surana" is a firm.
    for (const conjunction of /(\p{Lu}\p{L}+) & \1/u.test(text) ? [] : [/\s+(and)\s+/, /\s+(and|&)\s+/]) {
      const people = coupled(text.split(conjunction), labelled);
      if (people.length > 1) return people;
    }
  }
  for (const separator of [behindBracket, stroke]) {
    const parts = splitOutside(text, separator);
    if (parts.length < 2 || parts.length > 60 || (separator === behindBracket && roleFirst.test(text))) continue;
    const people = parts.map((part) => readPerson(part, labelled));
    // "Council on Ports/ Lock Club" is the house of one: with strokes all have a house, or none has.
    const alike = separator !== stroke || new Set(people.map((each) => each?.affiliation === null)).size === 1;
    if (alike && people.every((each) => each !== null)) return people;
  }
  return labelled ? withCommas(text, inline) : [];
}

/** Under a label: "Jo Hale, Eva Berg and Tom Brook", "Jo Hale of A, Eva Berg (B)", "Jo Hale and Eva Berg (A)". */
function withCommas(text: string, inline: boolean): Listed[] {
  const parts = splitOutside(text, comma);
  if (parts.length > 1 && parts.length <= 60) {
    const names = inline || parts.length > 2 || /\s(?:and|&)\s/.test(text);
    if (names && parts.every((part) => !/\(|^(?:Der|Die|Das|El)\s/.test(part) && isWholeName(part)))
      return parts.map((part) => ({ ...bareName(part), listed: true }));
    const each = parts.map((part) => (/\s(?:of|from)\s|\(/.test(part) ? readPerson(part, true) : null));
    // "…, Sam Nunn School of Ports": a house.
    if (each.every((one) => one !== null && one.unmarked !== true)) return each.filter((one) => one !== null);
  }
  return ofOneHouse(text);
}

/** "Jo Hale and Eva Berg, A", "Jo Hale, Eva Berg and Tom Brook (A)", "Jo Hale and Eva Berg of A": the house is told once. */
function ofOneHouse(text: string): Listed[] {
  const told =
    /^([^,;(]{4,60}?(?:,\s[^,;(]{4,60}?){0,8}),?\s+(?:and|&)\s+([^,;(]{4,60}?)(?:,\s*|\s*\(|\s+[–—-]\s+|\s+(?:of|from|at)\s+(?:the\s+)?)([^()]+)\)?$/.exec(
      text,
    );
  if (!told) return [];
  const [first = "", ...others] = told[1]!.split(/,\s/);
  // "Jo Hale, Deutsche Welle and …": words between may be a house.
  if (![first, ...others, told[2]!].every(isWholeName) || !others.every(namesPerson)) return [];
  const affiliation = cutPosts(told[3]!.replace(/^both\s+(?:of\s+(?:the\s+)?)?/, ""));
  return [first, ...others, told[2]!].map((name) => ({ ...bareName(name), affiliation }));
}

/** What stands between semicolons, with the further houses and posts of somebody left with them. */
function bySemicolons(text: string, labelled: boolean): string[] {
  const pieces: string[] = [];
  for (const piece of splitOutside(text, semicolon).slice(0, 60))
    if (pieces.length > 0 && isFurtherHouse(piece, pieces[0]!, labelled)) pieces.push(`${pieces.pop()!}; ${piece}`);
    else pieces.push(piece);
  return pieces;
}

const placeMark = /[,([–—]|\s-\s|\s(?:of|from|at)\s/;

/** "Visiting Professor, Delta University", "Ana Ruiz Center for River Studies" where others have a mark before the house: no second person. */
const isFurtherHouse = (piece: string, first: string, labelled: boolean): boolean =>
  (namesBody(piece) && isMarked(first) && !placeMark.test(piece)) ||
  ((namesBody(piece) || namesPost(piece)) && readPerson(piece, labelled) === null);

/** Whether a mark ends the name: "Jo Hale, Tramont", or "Jo Hale" with the house behind the semicolon. */
function isMarked(written: string): boolean {
  const { name } = cutTitles(written.split(placeMark, 1)[0]!);
  return looksLikeName(name) && (placeMark.test(written) || name.split(" ").length === 2);
}

/** "Jo Hale, fellow at A and a former judge, and Eva Berg, director of B": `parts` has every conjunction between what it joins. */
function coupled(parts: readonly string[], labelled: boolean): Listed[] {
  if (parts.length > 23) return [];
  const placed = (part: string): Listed | null => {
    const read = part.includes(",") ? readPerson(part.replace(/,\s*$/, ""), labelled) : null;
    return read !== null && read.affiliation !== null && read.name.includes(" ") && read.unmarked !== true
      ? read
      : null;
  };
  const written: string[] = [];
  for (let at = 0; at < parts.length; at += 2)
    if (at > 0 && placed(parts[at]!) === null) written.push(`${written.pop()!} ${parts[at - 1]!} ${parts[at]!}`);
    else written.push(parts[at]!);
  const people = written.map(placed);
  return people.every((each) => each !== null) ? people : [];
}

import { familyFirst, sayingVerbs } from "../names/lexicon.js";
import { bare, cutTitles, looksLikeName, namesPerson, partsOf } from "../names/name.js";
import { isProse, type Unit } from "../text/lines.js";
import { holdsPost, namesBody, namesPost } from "./affiliation.js";
import { isWholeName } from "./person.js";

/** How somebody is called who is there: no title of a session begins so. */
const personalTitle =
  /^(?:Dr|Prof|Mr|Ms|Mrs|Mme|Amb|Gen|Adm|Col|Sen|Rev)\.\s?\p{Lu}|^(?:Dr|Professor|Mr|Ms|Mrs|Sir|Dame) \p{Lu}/u;
/** A name, and what stands behind it: "Jo Hale, Tramont", "Jo Hale (Tramont)", "Jo Hale – Tramont", "Jo Hale of Tramont". */
const placed = /^([^,;:()?!–—]{4,60}?)(?:,\s*|\s*\(|\s+[-–—]\s+|\s+(of|from)\s+(?:the )?)(.{2,120}?)\)?$/u;
/** One to five words in capitals, as a house may be called, or a foreign newspaper's. */
const house =
  /^(?:Le|La|Les|El|Los|Der|Die|Das|Il) \p{Lu}[\p{L}’'-]+ \p{Ll}+$|^(?:The |the )?[\p{Lu}\d][\p{L}\d’'.&-]*(?:,? (?:(?:of|for|on|the|de|du|des|la) )*\p{Lu}[\p{L}’'.&-]*){0,4}$/u;

/** "Old Friends, New Rivals" */
const inPlurals = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?<![su])s, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?<![su])s$/u;

/** Whether a line of a header may be somebody, with a house or without, and so is no title: "Malin Vermeulen, Nomura". */
export function nameLinesIn(units: readonly Unit[]): (line: string) => boolean {
  let prose: string | null = null;
  const told = (): string =>
    (prose ??= units
      .slice(0, 150)
      .flatMap(({ text }) => (isProse(text) ? [text] : []))
      .join("\n"));
  const isCalled = (name: string): boolean => isCalledIn(name, told());
  // "Old Friends, New Rivals": the text has such a word in small letters.
  const isWord = (word: string): boolean => new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, "u").test(told());
  return (line) => {
    if (inPlurals.test(line)) return false;
    const text = line.replace(/^\d{1,2}[.)]\s+/, "");
    if (personalTitle.test(text)) return true;
    const [, left = "", preposition, right = ""] = placed.exec(text) ?? [];
    if (left === "") return looksLikeName(line) && (namesPerson(line) || isCalled(line));
    // "Jo Hale Executive Director, Tramont"
    const words = text.split(" ");
    if (
      [2, 3].some(
        (length) =>
          looksLikeName(words.slice(0, length).join(" ")) &&
          holdsPost(words[length] ?? "") &&
          words.length > length + 1,
      )
    )
      return true;
    const { name } = cutTitles(left);
    if (!isWholeName(name)) return false;
    if (namesPerson(left) && house.test(right)) return true;
    if (preposition !== undefined)
      return house.test(right) && (isCalled(name) || familyFirst.has(bare(name.split(" ")[0]!)));
    if (namesPost(right) || (namesBody(right) && house.test(right))) return true;
    return house.test(right) && !partsOf(name).some((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && isWord(part));
  };
}

/** Whether prose calls somebody by the last or the first word of a name, with a title or as who says something. */
function isCalledIn(name: string, prose: string): boolean {
  const parts = partsOf(name);
  return [parts.at(-1)!, parts[0]!].some((part) => {
    if (part.length < 2 || !/^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(part)) return false;
    const titled = `(?:Dr|Prof|Mr|Ms|Mrs|Amb)\\.|Professor|Ambassador|General`;
    if (new RegExp(`\\b(?:${titled}) ${part}(?!\\p{L})`, "u").test(prose)) return true;
    const verb = new RegExp(`(?<!\\p{L})${part} (?:also |then |further )?(\\p{Ll}+)`, "gu");
    for (const { 1: said = "" } of prose.matchAll(verb)) if (sayingVerbs.has(said)) return true;
    return false;
  });
}

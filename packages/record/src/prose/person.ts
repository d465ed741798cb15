import type { Listed } from "../header/people.js";
import { familyFirst, notNames } from "../names/lexicon.js";
import { bare, cutTitles, isBodyWord, isTitle, looksLikeName, nameKey } from "../names/name.js";
import { affiliationOf } from "./houses.js";

/** "Sakhalin Region Viktor Gordeyev", "Korean Peninsula Hwang Yong-su": the name is what follows the last word of a place or a house. */
function withoutPlaces(written: string): string {
  const words = written.split(" ");
  const last = words.findLastIndex(
    (word, at) => at < words.length - 2 && (notNames.has(bare(word)) || isBodyWord(word) || ofHouse.test(word)),
  );
  return words.slice(last + 1).join(" ");
}
const ofHouse =
  /^(?:Region|Holding|Holdings|Oblast|Krai|Province|Prefecture|District|Territory|City|Port|Railways?|Airlines?|Trade|Energy)$/;

/** The person whom words name, with the house that the words beside the name tell; null when they name none. */
export function personOf(written: string, aside: string | undefined): Listed | null {
  // "In a talk on the Korean Peninsula Hwang Yong-su": what stands before the name is none.
  const { name, titles } = cutTitles(
    withoutPlaces(written.replace(/(?<=\p{L}{3})\.$/u, "")).replace(/^(?:Dr|Mr|Ms|Prof)\.(?=\S)/u, "$& "),
  );
  if (!looksLikeName(name) || isOffice(name.split(" ").at(-1)!)) return null;
  return { name, titles, affiliation: aside === undefined ? null : affiliationOf(aside) };
}

/** A title at the end of what looks like a name; some are surnames too. */
const isOffice = (word: string): boolean => isTitle(word) && !familyFirst.has(bare(word));

/** Adds somebody, or the house to who is there already. */
export function add(people: Listed[], person: Listed): void {
  const key = nameKey(person.name);
  const known = people.find(({ name }) => nameKey(name) === key);
  if (known) known.affiliation ??= person.affiliation;
  else if (people.length < 60) people.push(person);
}

import type { Listed } from "../header/people.js";
import { holdsPost, namesBody, namesPost } from "../header/affiliation.js";
import { fullerHouse } from "../header/person.js";
import { familyFirst, notNames } from "../names/lexicon.js";
import { bare, cutTitles, isBodyWord, isTitle, looksLikeName, nameKey } from "../names/name.js";
import { governsNext, opensSentence } from "../names/opener.js";
import { places } from "../names/places.js";
import { affiliationOf } from "./houses.js";

/** "Sakhalin Region Viktor Gordeyev", "Korean Peninsula Hwang Yong-su", "Carnegie’s Jo Hale": the name is what follows the last word of a place, a house or a post. */
function withoutPlaces(written: string): [before: string[], name: string] {
  const words = written.split(" ");
  const last = words.findLastIndex(
    (word, at) =>
      at < words.length - 2 &&
      !(at > 0 && isTitle(words[at - 1]!) && words.length - at < 4) &&
      ((notNames.has(bare(word)) && word !== "To") ||
        isBodyWord(word) ||
        ofHouse.test(word) ||
        /[’']s$/.test(word) ||
        (at > 0 && holdsPost(word) && !isTitle(words[at - 1]!))),
  );
  return [words.slice(0, last + 1), words.slice(last + 1).join(" ")];
}

/** Before these, the words tell whose office it is. */
const officeTold = /^(?:President|Chairman|Chairwoman|Ambassador|Minister|Secretary|Governor|Senator|Envoy|Former)$/;

/** The house that words before a name tell: "Delta University’s", "DHI Deputy Chief Information Officer". */
function houseBefore(words: readonly string[]): string | null {
  const post = words.findIndex((word) => namesPost(word) || holdsPost(word));
  const own = /[’']s$/.test(words.at(-1) ?? "");
  if (officeTold.test(words[post] ?? "")) return null;
  const house = (post < 0 ? words : words.slice(0, post)).join(" ").replace(/[’']s$/, "");
  const place = places.has(house.toLowerCase()) || words.every((word) => notNames.has(bare(word)));
  return !place && (namesBody(house) || (own && post < 0 && house !== "")) ? house : null;
}
const ofHouse =
  /^(?:Region|Holding|Holdings|Oblast|Krai|Province|Prefecture|District|Territory|City|Port|Railways?|Airlines?|Trade|Energy)$/;

/** "Conversely Jo Hale": the name without what opens the sentence; nothing where that takes the name with it ("Citing Jo Hale"). */
function withoutOpeners(written: string): string {
  const words = written.split(" ");
  const from = words.findIndex((word) => !opensSentence(word));
  return from < 0 || words.slice(0, from).some(governsNext) ? "" : words.slice(from).join(" ");
}

/** The person whom words name, with the house that the words beside the name tell; null when they name none. */
export function personOf(written: string, aside: string | undefined): Listed | null {
  // "In a talk on the Korean Peninsula Hwang Yong-su": what stands before the name is none.
  const [before, whole] = withoutPlaces(withoutOpeners(written.replace(/(?<=\p{L}{3})\.$/u, "")));
  const { name, titles } = cutTitles(whole.replace(/^(?:Dr|Mr|Ms|Prof)\.(?=\S)/u, "$& "));
  if (!looksLikeName(name) || isOffice(name.split(" ").at(-1)!)) return null;
  return { name, titles, affiliation: (aside === undefined ? null : affiliationOf(aside)) ?? houseBefore(before) };
}

/** A title at the end of what looks like a name; some are surnames too. */
const isOffice = (word: string): boolean => isTitle(word) && !familyFirst.has(bare(word));

/** Adds somebody, or the house to who is there already. */
export function add(people: Listed[], person: Listed): void {
  const key = nameKey(person.name);
  const known = people.find(({ name }) => nameKey(name) === key);
  if (known) known.affiliation = fullerHouse(known.affiliation, person.affiliation);
  else if (people.length < 60) people.push(person);
}

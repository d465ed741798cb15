import { familyFirst } from "../names/lexicon.js";
import { bare, capitalised, namesPerson, partsOf } from "../names/name.js";
import type { FoundProblem } from "../problems.js";
import type { Listed } from "./people.js";
import { startsHouse } from "./person.js";
import type { Group, Header } from "./shape.js";

/**
 * Where a name ends that no mark divides from its house ("Ana Ruiz Delta National Laboratory"): where the body ends it when it
 * calls the person; else where the words decide. What neither decides is left unread, under a problem.
 */
export function settleUnmarked({ groups, body }: Pick<Header, "groups" | "body">): {
  groups: Group[];
  problems: FoundProblem[];
} {
  const problems: FoundProblem[] = [];
  const all = groups.flatMap(({ people }) => people);
  // Most headers leave nothing open, and a body may be long.
  if (!all.some(({ readings, listed }) => readings ?? listed)) return { groups, problems };
  const words = body.flatMap(({ text }) => text.split(/[^\p{L}\p{M}'’-]+/u).map(plain));
  const marked = all.some(({ readings, affiliation }) => readings === undefined && affiliation !== null);
  const spaced = all.some((person) => person.unmarked === true || isCut(person, inBody(person, words)));
  const settled = groups.map(({ people, ...group }) => ({
    ...group,
    people: withHouses(people, words).flatMap((person): Listed[] => {
      const { readings, unmarked, ...whole } = person;
      // Whose house stands on the line below has no other.
      if (readings === undefined || (unmarked !== true && person.affiliation !== null)) return [whole];
      const inText = inBody(person, words);
      let told = inText ?? inWords(person, words);
      // A second surname that the body leaves out, or a house?
      if (marked && !spaced && isCut(person, told)) told = undefined;
      if (told !== undefined) return [told.name === whole.name ? whole : told];
      // Four words of which the body calls none may as well be a name and a house.
      if (unmarked !== true && !spaced && inText === undefined && readings.length < 3) return [whole];
      const found = `${readings[0]!.name} ${readings[0]!.affiliation ?? ""}`.trim();
      problems.push({ code: "record/line-unread", severity: "warning", start: group.start, found, label: null });
      return [];
    }),
  }));
  return { groups: settled.filter(({ people }) => people.length > 0), problems };
}

/**
 * "Jo Hale, Rio Largo": of names between commas, one that the body never calls behind one whom it calls is the house, and
 * where the others have houses.
 */
function withHouses(people: readonly Listed[], words: readonly string[]): Listed[] {
  const settled: Listed[] = [];
  const housed = people.some(({ listed, affiliation }) => listed !== true && affiliation !== null);
  const calls = (name: string): boolean => partsOf(name).some((part) => placesOf([part], words) > 0);
  for (const { listed, ...person } of people) {
    const before = settled.at(-1);
    const open = listed && before?.affiliation === null && !calls(person.name) && !namesPerson(person.name);
    if (open && (housed || calls(before.name))) settled[settled.length - 1] = { ...before, affiliation: person.name };
    else settled.push(person);
  }
  return settled;
}

/** Whether a line that may be a name and nothing else is read as one with a house. */
const isCut = ({ unmarked, name }: Listed, told: Listed | undefined): boolean =>
  unmarked !== true && told !== undefined && told.name !== name;

/** The reading that the body bears out: the longest name that it has in full. */
const inBody = ({ readings = [] }: Listed, words: readonly string[]): Listed | undefined =>
  readings.findLast(({ name }) => placesOf(partsOf(name), words) > 0);

/** The reading that the words of the line decide, with the surname by which the body calls the person. */
function inWords({ readings = [], unmarked }: Listed, words: readonly string[]): Listed | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const [family = "", given = "", third] = partsOf(
    (readings.find(({ name }) => partsOf(name).length > 2) ?? first).name,
  );
  if (familyFirst.has(bare(family))) {
    if (unmarked !== true || given.length < 2 || vietnamese.test(given)) return undefined;
    // "Kang Eunjung …", "Seo Il Soon …".
    const short = isSyllable(given) && third !== undefined && isSyllable(third) && !startsHouse(third);
    const three = readings.find(({ name }) => name === `${family} ${given} ${third!}`);
    return !short ? first : startsHouse(firstWord(three)) ? three : undefined;
  }
  const called = readings.filter(({ name }) => placesOf([partsOf(name).at(-1)!], words) > 0);
  if (called.length === 1) return called[0];
  if (unmarked !== true || called.length > 1) return undefined;
  // "Nakano Ryuichi Central Research Institute": no longer words read as a name.
  if (readings.length === 1) return first;
  // "Jo Anne Hale Former Minister of Ports"
  const former = readings.find((reading) => firstWord(reading) === "Former");
  if (former !== undefined) return former;
  // "Hugo Prado Sierra National Laboratories", "C. Raja Mohan Harbour University".
  const [next = "", afterNext = ""] = (first.affiliation ?? "").split(" ");
  if (/^\p{Lu}\. \S+$/u.test(first.name) && !startsHouse(next)) return undefined;
  return !startsHouse(next) && startsHouse(afterNext) && !headNoun.test(afterNext) ? undefined : first;
}

/** Before these, a name may be the organisation's: the Belfer Center. */
const headNoun = /^(?:Institute|University|Center|Centre|School|Council|Department)$/;
const firstWord = (person: Listed | undefined): string => person?.affiliation?.split(" ", 1)[0] ?? "";

const vietnamese = /^(?:Thi|Van|Duc|Thanh|Hong|Quang|Thu|Thuy|Minh|Ngoc|Xuan)$/;
/** One syllable of a name: "Il", "Soon", "Lei". */
const isSyllable = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && (word.match(/[aeiouy]+/giu) ?? []).length === 1;

const plain = (word: string): string => capitalised(word.replace(/['’]s?$|\.$/u, ""));

/** How often the words have a name in full. */
function placesOf(written: readonly string[], words: readonly string[]): number {
  const parts = written.map(plain);
  let places = 0;
  for (let at = words.indexOf(parts[0]!); at >= 0; at = words.indexOf(parts[0]!, at + 1))
    if (parts.every((part, index) => words[at + index] === part)) places++;
  return places;
}

import type { Listed } from "../header/people.js";
import { cutTitles, namesPerson } from "../names/name.js";
import type { ProsePeople } from "./found.js";
import { chairOf, inChairByPost } from "./introductions.js";
import { listed } from "./lists.js";
import { apposed, asideIn, moderated, moderatorNamed, moderates } from "./patterns.js";
import { add, personOf } from "./person.js";

/** Adds whom a sentence has in the chair. `index`: which sentence it is. */
export function moderatorOf(text: string, { moderators, speakers, openers, others }: ProsePeople, index: number): void {
  const byPost = inChairByPost(text);
  if (byPost) return add(moderators, byPost);
  const match =
    (index < 12 || text.length < 300 ? moderated.exec(text) : null) ??
    moderates.exec(text) ??
    moderatorNamed.exec(text);
  if (match) {
    const person = personOf(match[1]!, asideIn(match, 2));
    // "The panel was chaired by Dr. Griswold", who is named in full elsewhere.
    const [surname] = cutTitles(match[1]!.replace(/\.$/, "")).name.split(" ");
    const full = person ?? [...speakers, ...openers, ...others].find(({ name }) => name.endsWith(` ${surname!}`));
    if (full) for (const each of severalOf(text, match) ?? [full]) add(moderators, each);
    return;
  }
  const apposition = apposed.exec(text);
  const person = apposition ? personOf(apposition[1]!, undefined) : chairOf(text);
  if (person) add(moderators, person);
}

const secondOf = /\sand ((?:\p{Lu}[\p{L}.’'-]*(?: |$|(?=[,;(]))){2,4})/u;
const inHouse =
  /\b(?:Institute|Department|School|Ministry|Cent(?:er|re)|Faculty|Committee|Council|Office|Bureau|Academy|College|Association|Society) (?:of|for|on) [^,;]*$/;

/** "co-chaired by X from A and Y from B", "moderated by X, director of A; Y, fellow of B". */
function severalOf(text: string, { 0: whole, 1: first, index }: RegExpExecArray): Listed[] | null {
  const list = text.slice(index + whole.indexOf(first!));
  const goesOn = /^,? and \p{Lu}/u.test(text.slice(index + whole.length));
  if (!goesOn && !/\sand \p{Lu}/u.test(whole) && !/; (?:and )?\p{Lu}/u.test(list)) return null;
  // "director of the Institute of Ports and Canal Engineering": the house goes on.
  if (inHouse.test(list.split(/\sand (?=\p{Lu})/u, 1)[0]!) && !namesPerson(secondOf.exec(list)?.[1] ?? "")) return null;
  const people: Listed[] = [];
  listed(list.split(/,\s(?=\p{Ll})|\.$/u, 1)[0]!, people);
  return people.length > 1 && people.some(({ affiliation }) => affiliation !== null) ? people : null;
}

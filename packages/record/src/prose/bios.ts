import type { Listed } from "../header/people.js";
import type { Unit } from "../text/lines.js";
import { sentencesBetween } from "../text/sentences.js";
import { affiliationOf } from "./houses.js";
import { personOf } from "./person.js";

/** "Jo Hale is a senior fellow at the Harbour Institute." */
const bio =
  /^(\p{Lu}[^,;:]{3,60}?) is (?:currently |now |also )?(?:an? |the )?([^;]{3,200}?)(?:\.(?=\s|$)|, (?:where|who|and)\b|$)/u;

/** The houses of people under "About the speakers", as each is introduced there today. */
export function housesOfBios(units: readonly Unit[]): Listed[] {
  const sentences = units
    .slice(0, 40)
    .flatMap(({ text }) => sentencesBetween(text, 0, text.length).map(([start, end]) => text.slice(start, end)));
  return sentences.flatMap((sentence) => {
    const [, name = "", post = ""] = bio.exec(sentence.slice(0, 600).replace(/\s+/g, " ")) ?? [];
    if (/\b(?:former|formerly|retired|emeritus|independent)\b/i.test(post)) return [];
    const person = personOf(name, undefined);
    const affiliation = affiliationOf(post);
    if (person === null || affiliation === null) return [];
    return [{ ...person, affiliation }];
  });
}

import type { RosterPerson, Sentence } from "../reading.js";
import { isTitle } from "./name.js";

/** How a sentence opens, without the titles before a name, and the pronoun that opens the next one in its paragraph. */
export interface Opening {
  text: string;
  next: "he" | "she" | null;
}

/** No more sentences than these are asked about pronouns. */
const MOST = 4000;

export const openingsOf = (sentences: readonly Sentence[]): Opening[] =>
  sentences.slice(0, MOST).map(({ text, paragraph }, at) => {
    const after = sentences[at + 1];
    const pronoun = after?.paragraph === paragraph ? /^(He|She)\s/.exec(after.text)?.[1] : undefined;
    return { text: withoutTitles(text.slice(0, 240)), next: pronoun === undefined ? null : asPronoun(pronoun) };
  });

/** He or she, where a sentence opens with the person and it or the next one goes on with the pronoun; null when they differ. */
export function pronounOf(
  { name, forms }: RosterPerson,
  session: readonly RosterPerson[],
  openings: readonly Opening[],
): "he" | "she" | null {
  const others = session.flatMap((person) => (person.name === name || person.surname === null ? [] : [person.surname]));
  const votes = new Set<"he" | "she">();
  for (const { text, next } of openings) {
    // "Kim Yong-su presented" is not the other Kim's.
    const form = forms.find((each) => text.startsWith(each) && /^(?:,| \p{Ll})/u.test(text.slice(each.length)));
    if (form === undefined) continue;
    // "X told the audience that she …"; whom an answer speaks of, the question has named.
    const own =
      /^ (?!answered|replied|responded|countered|agreed|objected)\p{Ll}+(?: the \p{Ll}+| everyone)? that (he|she)\b/u.exec(
        text.slice(form.length),
      )?.[1];
    if (own !== undefined) votes.add(asPronoun(own));
    // "Tsai asked Mr. Cole. He replied": the pronoun may be the other's.
    const another = others.some((other) => text.includes(other) && !forms.some((each) => each.includes(other)));
    if (next !== null && !another) votes.add(next);
  }
  return votes.size === 1 ? [...votes][0]! : null;
}

const asPronoun = (written: string): "he" | "she" => (written.toLowerCase() === "he" ? "he" : "she");

function withoutTitles(text: string): string {
  const words = text.split(" ", 5);
  let from = 0;
  while (from < 4 && isTitle(words[from] ?? "", words[from + 1])) from++;
  return text.slice(words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0));
}

import type { Cue } from "../attribution/cue.js";
import { worldlyVerbs } from "../attribution/lexicon/verbs.js";
import { personalTitles } from "../attribution/lexicon/words.js";
import { indexForms } from "../attribution/mentions.js";
import { parse } from "../attribution/parsed.js";
import { reports } from "../attribution/predicate.js";
import { Words } from "../attribution/words.js";
import type { Listed } from "../header/people.js";
import type { Mentions } from "../names/mentions.js";
import { rulersOffice } from "../names/name.js";
import type { RosterPerson, Sentence } from "../reading.js";
import { affiliationOf } from "./houses.js";
import { behindName } from "./patterns.js";
import { elsewhere } from "./speech.js";

/**
 * Whom the body credits with words by a full name, in the order of the text: the speakers of a sketch that lists none. Whoever
 * has neither a house nor a title there counts only at the head of a paragraph, and by what only people at a session do.
 */
export function creditedInBody(text: string, sentences: readonly Sentence[], { found }: Mentions): Listed[] {
  const people = [...found.values()]
    .filter(({ name, titles }) => name.includes(" ") && rulersOffice(titles) === null)
    .map(({ name, titles }) => ({ ...nobody, name, titles, forms: [name] }));
  const words = new Words(indexForms({ people }));
  const credited = new Map<string, Listed>();
  let paragraph = 0;
  for (const sentence of sentences.slice(0, 4000)) {
    const opens = sentence.paragraph !== paragraph;
    ({ paragraph } = sentence);
    const { tokens, found: cues } = parse(text, sentence, words);
    for (const cue of cues.subjects) {
      const [mention, another] = "named" in cue.source ? cue.source.named : [];
      const person = mention?.candidates[0];
      if (mention?.full !== true || another !== undefined || person === undefined || cue.clause !== "main") continue;
      const behind = behindName.exec(sentence.text.slice(tokens[mention.to - 1]!.end));
      const aside = behind?.[1] ?? behind?.[2] ?? behind?.[3];
      const affiliation = aside === undefined ? null : affiliationOf(aside);
      const introduced = affiliation !== null || mention.titles.some((title) => personalTitles.has(title));
      if (!speaks(cue, introduced, opens)) continue;
      const known = credited.get(person.name);
      if (known) known.affiliation ??= affiliation;
      else credited.set(person.name, { name: person.name, titles: person.titles, affiliation });
    }
  }
  return [...credited.values()];
}

const nobody: RosterPerson = {
  name: "",
  role: "unassigned",
  surname: null,
  given: null,
  forms: [],
  gender: null,
  titles: [],
  affiliation: null,
};

function speaks({ predicate }: Cue, introduced: boolean, opens: boolean): boolean {
  if (predicate === null || !reports(predicate) || !predicate.past || predicate.modal) return false;
  const worldly = predicate.kind === "think" || predicate.lemma === "be" || worldlyVerbs.has(predicate.lemma);
  if (introduced) return !elsewhere.has(predicate.lemma);
  return opens && !worldly;
}

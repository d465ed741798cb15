import type { Listed } from "../header/people.js";
import { isWholeName } from "../header/person.js";
import { cutTitles, nameKey, namesPerson } from "../names/name.js";
import type { Sentence } from "../reading.js";

/** "Jo Hale: …", "JO HALE: …", "[Jo Hale] …" at the head of a paragraph. */
const turn = /^(?:\[([^\]:]{4,50})\]|(\p{Lu}[^:.?!“”"()]{3,50}):)\s+\S/u;

/**
 * Who opens the paragraphs of a transcript with a label; nobody where fewer than two do, or the labels need be no names. Where
 * most paragraphs open so, and most labels are surely names, whoever speaks once is one of the speakers as well.
 */
export function speakersOfTurns(sentences: readonly Sentence[]): Listed[] {
  const speakers = new Map<string, { person: Listed; turns: number; sure: boolean }>();
  let paragraph = 0;
  let paragraphs = 0;
  for (const sentence of sentences.slice(0, 4000)) {
    if (sentence.paragraph === paragraph) continue;
    ({ paragraph } = sentence);
    paragraphs++;
    const [, bracket, label] = turn.exec(sentence.text.slice(0, 120)) ?? [];
    const { name, titles } = cutTitles(bracket ?? label ?? "");
    if (name === "" || !isWholeName(name)) continue;
    const key = nameKey(name);
    const known = speakers.get(key) ?? {
      person: { name, titles, affiliation: null },
      turns: 0,
      sure: bracket !== undefined || namesPerson(name) || !/\p{Ll}/u.test(name),
    };
    known.turns++;
    speakers.set(key, known);
  }
  const sure = [...speakers.values()].filter((each) => each.sure || each.turns > 1);
  const turnsOf = (those: typeof sure): number => those.reduce((sum, each) => sum + each.turns, 0);
  const [turns, labelled] = [turnsOf(sure), turnsOf([...speakers.values()])];
  const isTranscript = labelled > 2 && labelled * 2 > paragraphs && turns * 2 > labelled;
  const found = isTranscript ? [...speakers.values()] : sure;
  return turns < 2 ? [] : found.map(({ person }) => person);
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readRecord } from "../read-record.js";

/** Sketches whose truth is known because they are made of it: whatever the layout, nobody else enters the record. */

const people = [
  "Paik Sung-ho",
  "Seo Il Soon",
  "Ogata Minoru",
  "Wu Jianxin",
  "Irina Zavadskaya",
  "Khalid Al-Otaibi",
  "Rajan Mehrotra",
  "Frances Delacroix",
  "Pieter van der Laan",
  "Bruce W. Keogh",
  "Camila Duarte",
  "Malin Holm",
];
const houses = [
  "Delta University",
  "Lock Council, Lisbon",
  "Areva",
  "Rio Largo",
  "Chosun Ilbo",
  "Harbour Institute for Policy Studies",
  "KDI",
  "Le Canal",
  "Former Minister of Ports, Japan",
  "Sam Quay School of Government",
];
const strangers = [
  "President Ana Torres",
  "Kim Dong Un",
  "Angela Brandt",
  "John Harbourmaster",
  "Goldfinch Sachs",
  "Chancellor Otto Frei",
];
const passing = [
  "said that canals pay",
  "once said that canals pay",
  "warned in 1962 that canals would silt",
  "told the Diet that canals pay",
  "has long argued that canals pay",
  "promised a treaty in Geneva",
];
const openers = ["Nevertheless", "Conversely", "Historically", "Elsewhere", "Here", "Citing Otto Frei,", "In turn,"];

const marks: ((name: string, house: string) => string)[] = [
  (name, house) => `${name}, ${house}`,
  (name, house) => `${name} (${house})`,
  (name, house) => `${name} – ${house}`,
];
const layouts: ((moderator: string, speakers: string[]) => string)[] = [
  (moderator, speakers) => `Moderator: ${moderator}\nSpeakers: ${speakers.join("\n")}`,
  (moderator, speakers) => `Moderator:\n${moderator}\n\nSpeakers:\n${speakers.join("\n")}`,
  (moderator, speakers) => `Chair: ${moderator}\nPanelists: ${speakers.join("; ")}`,
  (moderator, speakers) => `${moderator}\n\n${speakers.join("\n")}`,
];

const made = fc
  .record({
    cast: fc.shuffledSubarray(people, { minLength: 4, maxLength: 4 }),
    houses: fc.shuffledSubarray(houses, { minLength: 4, maxLength: 4 }),
    mark: fc.constantFrom(...marks),
    layout: fc.constantFrom(...layouts, null),
    asides: fc.array(fc.tuple(fc.constantFrom(...strangers), fc.constantFrom(...passing)), {
      minLength: 4,
      maxLength: 4,
    }),
    opener: fc.constantFrom(...openers),
  })
  .map(({ cast, houses: from, mark, layout, asides, opener }) => {
    const placed = cast.map((name, at) => mark(name, from[at]));
    const aside = (at: number): string => `${asides[at][0]} ${asides[at][1]}.`;
    const turns = cast.slice(1).map((name, at) => {
      const who = layout === null ? `Dr. ${name} of the Canal Club` : name;
      const surname = /^(?:Paik|Seo|Ogata|Wu) /.test(name) ? name.split(" ")[0] : name.split(" ").at(-1);
      return `${who} argued that locks fail. ${aside(at)} ${opener} ${surname} noted that mud is cheap.`;
    });
    const chair = `The session was moderated by ${cast[0]}. ${aside(3)}`;
    const header = layout === null ? "" : `${layout(placed[0], placed.slice(1))}\n\nSession Sketch\n\n`;
    return { cast, text: `${header}${[chair, ...turns].join("\n\n")}\n` };
  });

test("nobody and nothing enters a header but what a sketch is made of", () => {
  const law = fc.property(made, ({ cast, text }) => {
    const { title, date, start, end, venue, rapporteurs, moderators, speakers, people: others } = readRecord(text);
    expect({ title, date, start, end, venue }).toEqual({
      title: null,
      date: null,
      start: null,
      end: null,
      venue: null,
    });
    for (const { name } of [...rapporteurs, ...moderators, ...speakers, ...others]) expect(cast).toContain(name);
  });
  fc.assert(law, { numRuns: 120 });
});

import { expect, test } from "vitest";
import { readRecord } from "../read-record.js";

const opening = "On 3 May 2019 the Harbour Institute hosted a workshop on canals at its house in Lisbon.";

const speakersOf = (text: string): string[] =>
  readRecord(text).speakers.map(({ name, affiliation }) => (affiliation === null ? name : `${name} | ${affiliation}`));

test.each([
  [
    "bullets",
    "Three experts discussed what canals cost:\n\n• Ambassador Ana Ruiz, Chair of the Lock Council,\n• Tomas Lind, Fellow, Canal School, and\n• Mika Salo, Delta University",
    ["Ana Ruiz | Lock Council", "Tomas Lind | Canal School", "Mika Salo | Delta University"],
  ],
  [
    "below the moderator",
    "The workshop was moderated by Eva Berg, with speakers including:\n\n- Ana Ruiz, Lock Council\n- Tomas Lind, Canal School",
    ["Ana Ruiz | Lock Council", "Tomas Lind | Canal School"],
  ],
  [
    "Roman numbers, a line on two lines",
    "The afternoon brought together these panelists:\n(i) Dr. Ana Ruiz, Professor, Department of Ports\nand Canals, Delta University;\n(ii) T. Lind, Canal School;",
    ["Ana Ruiz | Department of Ports and Canals, Delta University", "T. Lind | Canal School"],
  ],
])("speakers in a list below prose: %s", (_, list, expected) => {
  expect(speakersOf(`${opening}\n\n${list}\n\nThe speakers agreed that canals pay.`)).toEqual(expected);
});

test("points below prose are no people", () => {
  const text = `${opening}\n\nThe experts made two points:\n\n• Canals pay, Lisbon\n• Locks cost money.`;
  expect(speakersOf(text)).toEqual([]);
});

import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.";

/** Headers as they stand on pages of the web and in newspapers. */
export const pageHeaders: HeaderCase[] = [
  {
    about: "a label above a date that it does not mean; furniture of the page",
    text: `Who Keeps the Straits Open?

Event

Tuesday, June 21, 2022 12:30 to 14:00

Go back

${body}`,
    expected: { title: "Who Keeps the Straits Open?", date: "2022-06-21", start: "12:30", end: "14:00" },
  },
  {
    about: "a tag before a headline",
    text: `[2018 Straits summit] Scholars weigh the price of peace

${body}`,
    expected: { title: "Scholars weigh the price of peace" },
  },
  {
    about: "who transcribed, and where; a transcript of one chair and a guest",
    text: `Transcript by
Delta News Service
Lisbon, Portugal

ANA RUIZ:  First of all, welcome.

TOMAS LIND:  Thank you. Canals pay.`,
    expected: { speakers: ["ANA RUIZ", "TOMAS LIND"] },
  },
  {
    about: "names in brackets open the turns",
    text: `Canals in Dry Years

[Ana Ruiz] Good morning. We speak of canals.

[Tomas Lind] Good morning, everybody. Canals pay.`,
    expected: { title: "Canals in Dry Years", speakers: ["Ana Ruiz", "Tomas Lind"] },
  },
  {
    about: "one chair, and below the chair people without a label",
    text: `Panel I: The State of the Treaties
Chair: Eva Berg, Lock Council
Ana Ruiz, Delta University
Tomas Lind, Institute of Ports

Ana Ruiz said that the treaties hold. Tomas Lind doubted it.`,
    expected: {
      title: "The State of the Treaties",
      session: "Panel I",
      moderators: ["Eva Berg | Lock Council"],
      speakers: ["Ana Ruiz | Delta University", "Tomas Lind | Institute of Ports"],
    },
  },
  {
    about: "a list of names that ends with a full stop",
    text: `Norms at Sea
Chair: Eva Berg.
Panel members: Ana Ruiz, Tomas Lind, and Mika Salo.

${body}`,
    expected: { title: "Norms at Sea", moderators: ["Eva Berg"], speakers: ["Ana Ruiz", "Tomas Lind", "Mika Salo"] },
  },
  {
    about: "captions, and the number of a periodical",
    text: `Think Tank (4/2023)
Group photo of the conference
The Straits: Who Keeps Them Open
President Ana Ruiz addressing the forum

${body}`,
    expected: { title: "The Straits: Who Keeps Them Open" },
  },
  {
    about: "the people of a panel on the line of its name",
    text: `Ports in a Dry Year

Opening Panel: Ana Ruiz, Lock Council; Tomas Lind, Canal School; Mika Salo, Delta University

${body}`,
    expected: {
      title: "Ports in a Dry Year",
      session: "Opening Panel",
      speakers: ["Ana Ruiz | Lock Council", "Tomas Lind | Canal School", "Mika Salo | Delta University"],
    },
  },
  {
    about: "a chair of a committee with a colon and an “and”",
    text: `Ports in a Dry Year
Moderator: Eva Berg, Lock Council
Panel:
• Hon. Ana Ruiz, MP, Chairperson: Women and Gender Portfolio Committee, Denmark
• Tomas Lind, Canal School

${body}`,
    expected: {
      title: "Ports in a Dry Year",
      moderators: ["Eva Berg | Lock Council"],
      speakers: ["Ana Ruiz | Chairperson: Women and Gender Portfolio Committee, Denmark", "Tomas Lind | Canal School"],
    },
  },
  {
    about: "names with their posts below the text",
    text: `Ports in a Dry Year

${body}

Ana Ruiz
CEO, Delta Group

Tomas Lind
Head of Department, Lock Council

Mika Salo
Senior Adviser, Canal School`,
    expected: {
      title: "Ports in a Dry Year",
      speakers: ["Ana Ruiz | Delta Group", "Tomas Lind | Lock Council", "Mika Salo | Canal School"],
    },
  },
  {
    about: "names and posts with blank lines between them",
    text: `Ports in a Dry Year

Panelists

Ambassador Ana Ruiz

President & CEO, Delta Council

Secretary Tomas Lind

Assistant Secretary of State for Ports, Canals and Locks, Danish Ministry of Trade

Overview

${body}`,
    expected: {
      title: "Ports in a Dry Year",
      speakers: ["Ana Ruiz | Delta Council", "Tomas Lind | Danish Ministry of Trade"],
    },
  },
  {
    about: "an hour of publication alone on a line, and lone dashes",
    text: `June 4, 2020, 11:31 pm
-

${body}`,
    expected: { date: "2020-06-04", start: "23:31" },
  },
  {
    about: "a sentence broken into lines where a title could stand",
    text: `The session started
with a welcome by Ms Ana Ruiz, who stressed
the need for canals, and for
patience on every side.

${body}`,
    expected: {},
  },
  {
    about: "two sentences full of capitals are no person, a house with its address no speaker",
    text: `Sept. 29, 2015 │ 6:00pm - 7:30 pm
Johns Porter University – Canal Building, Room 806, 16 Lock Avenue, Delta, DC 20036

Ana Ruiz, Head, Lock Network (LN) Secretariat, and Regional Coordinator, Canal Programme, welcomed participants to the last day of the Forum. Mika Salo, Co-Founder of Tow Creatives, presented the Summary of the fourth day of the Forum.`,
    expected: { date: "2015-09-29", start: "18:00", end: "19:30", speakers: ["Mika Salo | Tow Creatives"] },
  },
];

import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the canals. Participants agreed that little had moved since the spring.";

/** Who hosts, which day it is, one house for several people, forces somebody has left. */
export const hostHeaders: HeaderCase[] = [
  {
    about: "the host by its name over the title, and somebody of the host in the chair",
    text: `Harbour Park

Canals in Conflict: From Words to Deeds

Chair: Dame Helen Markham, Harbour Park

${body}`,
    expected: {
      title: "Canals in Conflict: From Words to Deeds",
      moderators: ["Helen Markham | Harbour Park"],
    },
  },
  {
    about: "the host's name alone is no title",
    text: `Lock House\n\nChair: Eva Berg (Lock House)\n\n${body}`,
    expected: { moderators: ["Eva Berg | Lock House"] },
  },
  ...["Day 2, 18 May 2018", "DAY TWO | 18 MAY 2018", "Second Day\n18 May 2018", "Friday\n18 May 2018"].map((day) => ({
    about: `a day of a meeting is no title: ${day.replace("\n", " / ")}`,
    text: `${day}\nBelow the Locks\nChair: Eva Berg, Delta University\n\n${body}`,
    expected: { title: "Below the Locks", date: "2018-05-18", moderators: ["Eva Berg | Delta University"] },
  })),
  {
    about: "the day before the title",
    text: `Friday, 18 May 2018 – Day 2 – Below the Locks\nChair: Eva Berg, Delta University\n\n${body}`,
    expected: { title: "Below the Locks", date: "2018-05-18", moderators: ["Eva Berg | Delta University"] },
  },
  ...(
    [
      ["Nor Aziza Bakar and Kevin Tiong, Lock Council", ["Nor Aziza Bakar", "Kevin Tiong"]],
      ["Ana Ruiz, Eva Berg and Kevin Tiong, Lock Council", ["Ana Ruiz", "Eva Berg", "Kevin Tiong"]],
      ["Ana Ruiz and Kevin Tiong of the Lock Council", ["Ana Ruiz", "Kevin Tiong"]],
      ["Ana Ruiz & Kevin Tiong – Lock Council", ["Ana Ruiz", "Kevin Tiong"]],
    ] as const
  ).map(([line, names]) => ({
    about: `one house for several: ${line}`,
    text: `Rapporteurs: ${line}\n\n${body}`,
    expected: { rapporteurs: names.map((name) => `${name} | Lock Council`) },
  })),
  {
    about: "a house of two words between two people is nobody",
    text: `Moderators: Eva Berg, Deutsche Welle and Kevin Tiong, Lock Council\n\n${body}`,
    expected: { moderators: ["Eva Berg | Deutsche Welle", "Kevin Tiong | Lock Council"] },
  },
  {
    about: "Burmese titles, a Burmese name of one word, Korean names that begin with the same letter",
    text: `Speakers:
U Thein Kyaw Oo, Delta Institute
Daw Khin Mya Aye, Lock Council
U Thein, Ministry of Works
U Sang-ho, Harbour University

${body}`,
    expected: {
      speakers: [
        "Thein Kyaw Oo | Delta Institute",
        "Khin Mya Aye | Lock Council",
        "U Thein | Ministry of Works",
        "U Sang-ho | Harbour University",
      ],
    },
  },
  {
    about: "somebody who has left a force, told with the force, with the rank and with the name",
    text: `Speakers:
Vice Admiral Anil Rao, Delta Navy (retired)
Rear Admiral (retd) Jo Hale, Lock Council
Gen. Omar Said (Ret.), Delta University

${body}`,
    expected: {
      speakers: ["Anil Rao | Delta Navy (retired)", "Jo Hale | Lock Council", "Omar Said | Delta University"],
    },
  },
  {
    about: "the moderator whom the prose tells, in a list without a label",
    text: `Canals under Pressure

Ana Ruiz, Delta Institute
Eva Berg, Lock Council
Kevin Tiong, Harbour University

Summary

Eva Berg, as moderator, opened the session. Ruiz said that canals pay. Tiong doubted it.`,
    expected: {
      title: "Canals under Pressure",
      moderators: ["Eva Berg | Lock Council"],
      speakers: ["Ana Ruiz | Delta Institute", "Kevin Tiong | Harbour University"],
    },
  },
  {
    about: "the moderator whom the prose tells, on a line with a house that nothing tells as one",
    text: `Session: Canals under Pressure

Oliver Berg, Morgen Welle

Ana Ruiz, Delta Institute
Kevin Tiong, Harbour University

Summary

The moderator, Oliver Berg, opened the session. Ruiz said that canals pay. Tiong doubted it.`,
    expected: {
      title: "Canals under Pressure",
      session: "Canals under Pressure",
      moderators: ["Oliver Berg | Morgen Welle"],
      speakers: ["Ana Ruiz | Delta Institute", "Kevin Tiong | Harbour University"],
    },
  },
  ...(
    [
      ["Harbour Spectator Live", "a series"],
      ["Harbour Park HP1456", "a house and a number"],
      ["A Harbour–Delta Group Discussion", "an occasion"],
      ["Harbour Issue Notes", "a series of notes"],
      ["HARBOUR DISCUSSION CLUB", "a house in capitals"],
    ] as const
  ).map(([line, what]) => ({
    about: `${what} over the title is none`,
    text: `${line}\nCanals under Pressure\n3 May 2019\nChair: Eva Berg, Director, Harbour Discussion Club\n\n${body}`,
    expected: {
      title: "Canals under Pressure",
      date: "2019-05-03",
      moderators: ["Eva Berg | Harbour Discussion Club"],
    },
  })),
  {
    about: "a title in guillemets; date, times and room between dots",
    text: `«Canals under Pressure»\n3 May 2019 • 14.00–15.30 • Room Meridian\nChair: Eva Berg, Lock Council\n\n${body}`,
    expected: {
      title: "Canals under Pressure",
      date: "2019-05-03",
      start: "14:00",
      end: "15:30",
      venue: "Room Meridian",
      moderators: ["Eva Berg | Lock Council"],
    },
  },
  {
    about: "times and hall beside a day without a year",
    text: `Canals under Pressure\nDebate | 17 May, 15:30 – 16:30 | Meridian Hall\nIn the Chair: Eva Berg, Lock Council\n\n${body}`,
    expected: {
      title: "Canals under Pressure",
      start: "15:30",
      end: "16:30",
      venue: "Meridian Hall",
      moderators: ["Eva Berg | Lock Council"],
    },
  },
  {
    about: "who introduces, who sits on the panel, and in the front row",
    text: `Opening Remarks:
Ana Ruiz, Vice President, Delta Institute
Panel Discussion:
Kevin Tiong, Senior Fellow, Delta Institute
Mika Salo, Lock Council
Front row participants
Jo Hale, President, Harbour Group
Moderator: Eva Berg, Lock Council

${body}`,
    expected: {
      moderators: ["Eva Berg | Lock Council"],
      speakers: [
        "Ana Ruiz | Delta Institute",
        "Kevin Tiong | Delta Institute",
        "Mika Salo | Lock Council",
        "Jo Hale | Harbour Group",
      ],
    },
  },
  {
    about: "a day before a date in words; an acronym and a year; a stage",
    text: `HARBOUR 2019 | Lisbon Forum
DAY 3 – Saturday, 8 June 2019
Canals: Last Call?
10:00 – 11:00, Tagus Stage
Moderated by: Eva Berg, Lock Council

${body}`,
    expected: {
      title: "Canals: Last Call?",
      event: "Lisbon Forum",
      date: "2019-06-08",
      start: "10:00",
      end: "11:00",
      venue: "Tagus Stage",
      moderators: ["Eva Berg | Lock Council"],
    },
  },
  {
    about: "a post that no mark divides from the name",
    text: `Moderator MOON Chung-su Professor, Delta University
Speakers
Ana RUIZ Executive Director, Lock Institute
OKABE Hiro Founder, Ports Depot
Mika SALO Former Special Representative of the President of Delta for Canals

${body}`,
    expected: {
      moderators: ["MOON Chung-su | Delta University"],
      speakers: [
        "Ana RUIZ | Lock Institute",
        "OKABE Hiro | Ports Depot",
        "Mika SALO | Former Special Representative of the President of Delta for Canals",
      ],
    },
  },
  {
    about: "the house of somebody with a name of four words, on the line below; an army in short",
    text: `Moderator
Dato’ Seri Wan Hisham Wan Salim
Senior Fellow, Delta Institute

Speakers
Col. Jo Hale, USA (Ret.), Lock Council
Nor Aziza Bakar, Delta University

Wan Hisham opened. Col. Hale said that locks rust.`,
    expected: {
      moderators: ["Wan Hisham Wan Salim | Delta Institute"],
      speakers: ["Jo Hale | Lock Council", "Nor Aziza Bakar | Delta University"],
    },
  },
  {
    about: "a house and its town are no title",
    text: `Harbour Endowment for Canals, Washington
April 7, 2015
Moderator: Eva Berg, Lock Council

${body}`,
    expected: { date: "2015-04-07", moderators: ["Eva Berg | Lock Council"] },
  },
  {
    about: "a meeting, its number and its title between dashes",
    text: `Lisbon Policy Forum – Breakout 2 – “Cities and Canals”\nChair: Eva Berg, Lock Council\n\n${body}`,
    expected: {
      title: "Cities and Canals",
      event: "Lisbon Policy Forum",
      session: "Breakout 2",
      moderators: ["Eva Berg | Lock Council"],
    },
  },
];

import type { HeaderCase } from "./headers.js";

/** Dates, numbers and fields of other kinds. */
export const fieldHeaders: HeaderCase[] = [
  {
    about: "hard-wrapped lines, dotted date, the kind of text above the event",
    text: `Chair's Summary

Northern Forum on Arctic Governance
Date: 12.09.2014
Chair: Lars Eriksen (Fram Centre)

The participants met to discuss how the council has been working since the
last ministerial meeting, and what might be done about the pause in the
scientific work. It was generally felt that the pause hurts everybody in
the region. Eriksen observed that the data cannot wait.

Some asked for patience. Others said that there was none left in the
northern communities.`,
    expected: {
      event: "Northern Forum on Arctic Governance",
      date: "2014-09-12",
      moderators: ["Lars Eriksen | Fram Centre"],
    },
  },
  {
    about: "memorandum fields that are none of ours",
    text: `Memorandum

To: Board
From: Research Desk
Subject: Seminar on Border Trade
Date: 17 Jan. 2011

Speaker: U Thant Zin, Myanmar Development Institute
Discussant: Dr Siriporn Chai, Chulalongkorn University

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Seminar on Border Trade",
      date: "2011-01-17",
      speakers: ["Thant Zin | Myanmar Development Institute"],
      people: ["Siriporn Chai | Chulalongkorn University"],
    },
  },
  {
    about: "number and topic with a dot; a day without a year",
    text: `Session 3. Eurasia's New Geometry

October 24, 10:00–12:00

Moderator:
Fyodor Lukin, Research Director, Continental Club

Speakers:
Alexander Dynkov, President, Primorsky Institute of World Economy
Zhao Huasheng, Professor, Fudan University
Robert Leggett, Former US Ambassador to the USSR

The session concentrated on what binds the continent. Dynkov said that rails bind it.`,
    expected: {
      title: "Eurasia's New Geometry",
      session: "Session 3",
      start: "10:00",
      end: "12:00",
      moderators: ["Fyodor Lukin | Continental Club"],
      speakers: [
        "Alexander Dynkov | Primorsky Institute of World Economy",
        "Zhao Huasheng | Fudan University",
        "Robert Leggett | Former US Ambassador to the USSR",
      ],
    },
  },
  {
    about: "days of the whole meeting beside the day of the session",
    text: `Seoul Defense Dialogue 2013
November 11-13, 2013
Westin Hotel, Seoul

Plenary Session 1: Korean Peninsula Trust Process
Nov. 12, 2013, 10:00-12:00

Moderator: Kim Hak-su, KNDU
Panelists: Viktor Smirnov, MGIMO; Ann Baker, NDU

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Korean Peninsula Trust Process",
      event: "Seoul Defense Dialogue 2013",
      session: "Plenary Session 1",
      date: "2013-11-12",
      start: "10:00",
      end: "12:00",
      venue: "Westin Hotel, Seoul",
      moderators: ["Kim Hak-su | KNDU"],
      speakers: ["Viktor Smirnov | MGIMO", "Ann Baker | NDU"],
    },
  },
  {
    about: "fields to be announced",
    text: `Title: On Silence
Date: TBD
Speakers: TBA
Moderator: 
Rapporteur: —

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: { title: "On Silence" },
  },
];

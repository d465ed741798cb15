import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the canals. Participants agreed that little had moved since the spring.";

/** Houses, chairs and parts of houses beside names; a house's own name over the title; numbers before titles. */
export const houseHeaders: HeaderCase[] = [
  {
    about: "a number in two parts before a title in brackets; a chair that is a part of a house; Pak as a family name",
    text: `Session: Session IV-2 (Canals under Pressure)
Moderator: Pak Chol-min, Delta University
Speakers:
Ibu Ratna Sari, Lock Council
Dr. Ana Ruiz, Senior Adviser, Harbour Chair, Canal House
Pak Yun-hui, Delta Institute

${body}`,
    expected: {
      title: "Canals under Pressure",
      session: "Session IV-2",
      moderators: ["Pak Chol-min | Delta University"],
      speakers: ["Ratna Sari | Lock Council", "Ana Ruiz | Harbour Chair, Canal House", "Pak Yun-hui | Delta Institute"],
    },
  },
  {
    about: "a lettered panel, the title in square brackets",
    text: `Panel 4(b) [Canals under Pressure]
Date: 3 May 2019
Chair: Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Canals under Pressure",
      session: "Panel 4(b)",
      date: "2019-05-03",
      moderators: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "several institutes of one name stand over the title",
    text: `Delta Institutes for Maritime and Canal Studies

Canals under Pressure
Chair: Ana Ruiz, Delta University

${body}`,
    expected: { title: "Canals under Pressure", moderators: ["Ana Ruiz | Delta University"] },
  },
  {
    about: "a council stands over the title",
    text: `Harbour Council on Canals

Canals under Pressure
Chair: Ana Ruiz, Delta University

${body}`,
    expected: { title: "Canals under Pressure", moderators: ["Ana Ruiz | Delta University"] },
  },
  {
    about: "what looks like a council is the title where no other line is",
    text: `A Harbour Council
Chair: Ana Ruiz, Delta University

${body}`,
    expected: { title: "A Harbour Council", moderators: ["Ana Ruiz | Delta University"] },
  },
  {
    about: "an endowment stands over the title; the address beside the date is where it was held",
    text: `Delta Endowment for Canals

Canals under Pressure
12 Temple Road, Colombo, 26.8.2013
Chair: Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Canals under Pressure",
      date: "2013-08-26",
      venue: "12 Temple Road, Colombo",
      moderators: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "houses told behind the body; not those of the past, and nobody new",
    text: `Canals under Pressure

The Harbour Institute hosted Ana Ruiz, Tomas Lind, and Eva Berg for a debate on canals.

About the panelists

Ana Ruiz is a senior fellow at the Lock Council in Seoul. She was a judge.
Dr. Tomas Lind is currently professor of law at Delta University, where he heads the canal desk. Eva Berg is a former director of the Lock Council.
Olaf Sund is a fellow at the Canal School.`,
    expected: {
      title: "Canals under Pressure",
      speakers: ["Ana Ruiz | Lock Council", "Tomas Lind | Delta University", "Eva Berg"],
    },
  },
  {
    about: "a name and words in capitals are somebody among people; nobody is sure without them, and no title",
    text: `Harbour Plenum

Emily Lind, Sciences Canal
Choi Yoon-ah, Delta University

Professor Ana Ruiz, who chaired the session, began with the question whether canals pay.`,
    expected: {
      event: "Harbour Plenum",
      rapporteurs: ["Emily Lind | Sciences Canal", "Choi Yoon-ah | Delta University"],
      moderators: ["Ana Ruiz"],
    },
  },
  {
    about: "a name and words in capitals alone are nobody, and no title",
    text: `Harbour Plenum

Emily Lind, Sciences Canal

Professor Ana Ruiz, who chaired the session, began with the question whether canals pay.`,
    expected: { event: "Harbour Plenum", moderators: ["Ana Ruiz"] },
  },
  {
    about: "words that are no name directly over somebody are the title",
    text: `Quiet Rivers, Loud Engines
Ana Ruiz, Delta University

Professor Eva Berg, who chaired the session, began with the question whether canals pay. Ruiz doubted it.`,
    expected: {
      title: "Quiet Rivers, Loud Engines",
      moderators: ["Eva Berg"],
      speakers: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "a session of a group, its title in brackets; who prepared the report stands below the speakers",
    text: `Session: Group 2 – Session 3 (Canals and Peace)

Chair: Ana Ruiz, Delta University
Panellists: Tomas Lind, Lock Council
Eva Berg, Canal School

This report was prepared by Mika Salo, Lock House

${body}`,
    expected: {
      title: "Canals and Peace",
      session: "Group 2 – Session 3",
      rapporteurs: ["Mika Salo | Lock House"],
      moderators: ["Ana Ruiz | Delta University"],
      speakers: ["Tomas Lind | Lock Council", "Eva Berg | Canal School"],
    },
  },
  {
    about: "a track is no number within a session",
    text: `Session 2: Track 2 Talks on Canals
Chair: Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Track 2 Talks on Canals",
      session: "Session 2",
      moderators: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "no mark between name and former post, a comma behind it",
    text: `Canals and Peace

Ingrid Sund Institute for Canals
Robert Lind Former Commissioner, Danish Lock Council

1. Robert Lind argued that canals pay, and the others were of one mind with him.`,
    expected: {
      title: "Canals and Peace",
      speakers: ["Ingrid Sund | Institute for Canals", "Robert Lind | Former Commissioner, Danish Lock Council"],
    },
  },
  {
    about: "people between dots; how somebody took part is no house",
    text: `Canals and Peace
Chair: Ana Ruiz (Lock Institute)
Speakers: Tomas Lind, Adviser, Delegation of Denmark • Eva Berg, Professor, Delta University (online) • Mika Salo (keynote), MEP

${body}`,
    expected: {
      title: "Canals and Peace",
      moderators: ["Ana Ruiz | Lock Institute"],
      speakers: ["Tomas Lind | Delegation of Denmark", "Eva Berg | Delta University", "Mika Salo | MEP"],
    },
  },
  {
    about: "numbered speakers behind dashes",
    text: `Canals and Peace

Moderator – Ana Ruiz, Harbour Institute
Speaker 1 – Tomas Lind, Lock Council
Speaker 2 – Eva Berg, Canal School

${body}`,
    expected: {
      title: "Canals and Peace",
      moderators: ["Ana Ruiz | Harbour Institute"],
      speakers: ["Tomas Lind | Lock Council", "Eva Berg | Canal School"],
    },
  },
  {
    about: "“with” before people with houses, the moderator behind a bar; a room, a house and its town",
    text: `Who Pays for the Locks?
With Tomas Lind (Lock Council), Eva Berg (Canal School) | Moderator: Ana Ruiz (Harbour Institute)
Wednesday, May 3, 2016 | 6:30 PM | Room 204, Canal House, Oslo

${body}`,
    expected: {
      title: "Who Pays for the Locks?",
      date: "2016-05-03",
      start: "18:30",
      venue: "Room 204, Canal House, Oslo",
      moderators: ["Ana Ruiz | Harbour Institute"],
      speakers: ["Tomas Lind | Lock Council", "Eva Berg | Canal School"],
    },
  },
  {
    about: "“with” before what is nobody opens a title; the room has a number",
    text: `With Canals (and Locks) Comes Peace
Room 2 – Canal House
Speakers: Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "With Canals (and Locks) Comes Peace",
      venue: "Room 2 – Canal House",
      speakers: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "a panel below the chair, every house on the line below its name",
    text: `Who Pays for the Locks?
Chair
Ana Ruiz
Lock Council
Panel
Tomas Lind
Canal School
Eva Berg
Member of Parliament, Norway

${body}`,
    expected: {
      title: "Who Pays for the Locks?",
      moderators: ["Ana Ruiz | Lock Council"],
      speakers: ["Tomas Lind | Canal School", "Eva Berg | Member of Parliament, Norway"],
    },
  },
  {
    about: "a series of dialogues is the event",
    text: `Canal Dialogues

Roundtable Report
Who Pays for the Locks?
Chaired by: Ms Ana Ruiz, former Foreign Minister of Delta

${body}`,
    expected: {
      title: "Who Pays for the Locks?",
      event: "Canal Dialogues",
      moderators: ["Ana Ruiz | former Foreign Minister of Delta"],
    },
  },
  {
    about: "the series of a house stands over the title",
    text: `Lock Council Brief
May 5, 2018

Who Pays for the Locks?
by Ana Ruiz

${body}`,
    expected: { title: "Who Pays for the Locks?", date: "2018-05-05", rapporteurs: ["Ana Ruiz"] },
  },
  {
    about: "a transcript, its title in another script too",
    text: `Transcript

Who Pays for the Locks? / 運河の費用
Moderator: Ana RUIZ (Professor, Delta University)

${body}`,
    expected: { title: "Who Pays for the Locks?", moderators: ["Ana RUIZ | Delta University"] },
  },
  {
    about: "meeting, day and panel on one line; the panel behind a bar",
    text: `Canal Forum 2018 – Day 2 – Panel 4
Who Pays for the Locks?
Moderator: Ana Ruiz | Panel: Tomas Lind, Eva Berg, Mika Salo

${body}`,
    expected: {
      title: "Who Pays for the Locks?",
      event: "Canal Forum 2018",
      session: "Panel 4",
      moderators: ["Ana Ruiz"],
      speakers: ["Tomas Lind", "Eva Berg", "Mika Salo"],
    },
  },
  {
    about: "a panel before anybody is named has a title",
    text: `Panel: Quiet Rivers, Loud Engines
Moderator: Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Quiet Rivers, Loud Engines",
      session: "Quiet Rivers, Loud Engines",
      moderators: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "labels in brackets; a bracketed remark is no title; a post without a house tells none",
    text: `(Note: this is a draft)
Canals and Peace
(Chair: Tomas Lind, Lock Council)
(Speakers: Ana Ruiz (Delta University), Eva Berg (Canal School))
Report by: Dr. Olaf Sund, Senior Research Fellow

${body}`,
    expected: {
      title: "Canals and Peace",
      rapporteurs: ["Olaf Sund"],
      moderators: ["Tomas Lind | Lock Council"],
      speakers: ["Ana Ruiz | Delta University", "Eva Berg | Canal School"],
    },
  },
  {
    about: "post and house behind a blank line, and a title that is no post",
    text: `Canals under Pressure

Speaker: Ana Ruiz

Director, Sea Observatory, Lisbon

Chair: Tomas Lind

Associate Fellow, Canal Programme, Lock House

3 May 2014

${body}`,
    expected: {
      title: "Canals under Pressure",
      date: "2014-05-03",
      moderators: ["Tomas Lind | Canal Programme, Lock House"],
      speakers: ["Ana Ruiz | Sea Observatory, Lisbon"],
    },
  },
];

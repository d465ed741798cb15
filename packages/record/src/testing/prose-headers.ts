import type { HeaderCase } from "./headers.js";

/** What only the sentences under a title tell. */
export const proseHeaders: HeaderCase[] = [
  {
    about: "no header at all: the prose tells date, title, moderator and speakers",
    text: `The Nile Policy Centre convened a roundtable on “Water after the Dam” in Cairo on 9 March 2020. The roundtable was chaired by Dr. Mona Fahmy of the Nile Policy Centre.

Professor Tesfaye Bekele of Addis Ababa University argued that the filling had to go on. He said that no law forbade it. Ambassador Hassan El-Sayed, former Deputy Minister of Foreign Affairs, replied that the law was clear. Ms. Grace Achieng, director of the Lake Institute, suggested a monitor.`,
    expected: {
      title: "Water after the Dam",
      date: "2020-03-09",
      moderators: ["Mona Fahmy | Nile Policy Centre"],
      speakers: [
        "Tesfaye Bekele | Addis Ababa University",
        "Hassan El-Sayed | former Deputy Minister of Foreign Affairs",
        "Grace Achieng | Lake Institute",
      ],
    },
  },
  {
    about: "the moderator opens in the prose only",
    text: `Title: Strategic Trade Controls
Date: Thursday, 21st of February 2019
Speakers: Wei Lin (Tsinghua University), Priya Raman (Observer Research Foundation)

Jonas Weber, the moderator, opened the session by asking for candour. Wei Lin said that controls bite. Raman countered that they leak.`,
    expected: {
      title: "Strategic Trade Controls",
      date: "2019-02-21",
      moderators: ["Jonas Weber"],
      speakers: ["Wei Lin | Tsinghua University", "Priya Raman | Observer Research Foundation"],
    },
  },
  {
    about: "a panel featured these people; no year, no date",
    text: `On May 7th, the Harbor Center hosted a panel discussion titled “Sanctions and Seafarers.” The panel featured Omar Haddad, Director of the Levant Institute, and Rosa Klein, Senior Fellow at the Danube Foundation. Haddad said that crews pay. Klein replied that owners must.`,
    expected: {
      title: "Sanctions and Seafarers",
      speakers: ["Omar Haddad | Levant Institute", "Rosa Klein | Danube Foundation"],
    },
  },
  {
    about: "by-line and date under a title",
    text: `The Straits after the Storm

By Jane Ellsworth

June 5, 2018

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: { title: "The Straits after the Storm", date: "2018-06-05", rapporteurs: ["Jane Ellsworth"] },
  },
  {
    about: "published later than it was held; speakers included these people",
    text: `Experts Weigh Options on Border Talks

Published: March 3, 2020

On February 27, 2020, the Plains Institute held a workshop entitled “Options on the Border”. Speakers included Dr. Samuel Adeyemi (University of Ibadan), Ms. Clara Hoffmann (SWP), and Amb. Robert Kline. The moderator, Prof. Janet Wu of Stanford University, opened the discussion.

Adeyemi argued that fences fail. Hoffmann agreed. Kline said that they buy time.`,
    expected: {
      title: "Experts Weigh Options on Border Talks",
      date: "2020-02-27",
      moderators: ["Janet Wu | Stanford University"],
      speakers: ["Samuel Adeyemi | University of Ibadan", "Clara Hoffmann | SWP", "Robert Kline"],
    },
  },
  {
    about: "the moderator and no label at the head of the first sentence",
    text: `October 12, 2017

Moderator Pavel Orlov, Programme Director of the Delta Club, said that the railway is a hundred years old.

Chen Guoli, a professor at the Harbin Institute of Trade, for his part drew attention to tariffs.`,
    expected: {
      date: "2017-10-12",
      moderators: ["Pavel Orlov | Delta Club"],
      speakers: ["Chen Guoli | Harbin Institute of Trade"],
    },
  },
  {
    about: "a topic with points inside a word",
    text: `On March 9th, the Plains Institute held a workshop on Border Fences and the U.S.-Mexican Partnership, at which three scholars spoke.

Participants agreed that little had moved since the spring.`,
    expected: { title: "Border Fences and the U.S.-Mexican Partnership" },
  },
  {
    about: "moderator and speakers from prose; a president who is only talked about",
    text: `Horizon Plenum
Author: Mina Cole, Tufts University

The session was moderated by Dr. Kim Tae-yong, professor at Hanyang University. Dr. Lee Chul-soo from the Korea Institute of Energy began by outlining supply. President Putin said last year that gas is a gift. Mr. Hugo Blanco, senior adviser at the Energy Charter Secretariat, warned against haste. Lee answered a question on price.`,
    expected: {
      event: "Horizon Plenum",
      rapporteurs: ["Mina Cole | Tufts University"],
      moderators: ["Kim Tae-yong | Hanyang University"],
      speakers: ["Lee Chul-soo | Korea Institute of Energy", "Hugo Blanco | Energy Charter Secretariat"],
    },
  },
];

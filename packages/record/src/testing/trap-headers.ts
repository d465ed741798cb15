import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.";

/** A third set, each with a trap: what looks like a person, a title or a place and is none. */
export const trapHeaders: HeaderCase[] = [
  {
    about: "houses that read like names beside people",
    text: `The Cost of Silence
Moderated by Ximena Duarte, Le Monde
Speakers: Bram Visser, Human Rights Watch
Noor Haidari, Radio Azadi

${body}`,
    expected: {
      title: "The Cost of Silence",
      moderators: ["Ximena Duarte | Le Monde"],
      speakers: ["Bram Visser | Human Rights Watch", "Noor Haidari | Radio Azadi"],
    },
  },
  {
    about: "an agenda with times under the header",
    text: `Rivers, Rights and Rivals
Date: 4 July 2018
Venue: Danube Hall
Agenda:
09:00 Registration
09:30 Welcome
Moderator: Zsófia Halász, Corvinus University
Speakers: Dragan Petrović, Institute of Water; Ilinca Popa, Black Sea University

${body}`,
    expected: {
      title: "Rivers, Rights and Rivals",
      date: "2018-07-04",
      venue: "Danube Hall",
      moderators: ["Zsófia Halász | Corvinus University"],
      speakers: ["Dragan Petrović | Institute of Water", "Ilinca Popa | Black Sea University"],
    },
  },
  {
    about: "a quotation below the title is nobody's",
    text: `Lessons of Locarno
“Peace, like bread, must be made daily.”
Date: 16 October 2015
Chair: Ursula Frei (University of Bern)

${body}`,
    expected: {
      title: "Lessons of Locarno",
      date: "2015-10-16",
      moderators: ["Ursula Frei | University of Bern"],
    },
  },
  {
    about: "two dates of one weight: neither is chosen",
    text: `Title: Between Two Meetings
Date: 3 March 2014
Date: 10 March 2014
Rapporteur: Owen Hale

${body}`,
    expected: { title: "Between Two Meetings", rapporteurs: ["Owen Hale"] },
  },
  {
    about: "words behind roles that are no people",
    text: `Title: Who Guards the Guards?
Moderator: to be confirmed
Rapporteur: n/a
Speakers: Representatives of the parties, experts and officials
Date: 6 June 2019

${body}`,
    expected: { title: "Who Guards the Guards?", date: "2019-06-06" },
  },
  {
    about: "a list of key words and themes is no list of people",
    text: `Small States, Large Neighbours
12 September 2017
Themes: Sovereignty, Trade, Cyber Defence
Keywords: Baltic States, Middle Corridor, Silk Road
Chair: Ilze Kalniņa, Riga Stradiņš University

${body}`,
    expected: {
      title: "Small States, Large Neighbours",
      date: "2017-09-12",
      moderators: ["Ilze Kalniņa | Riga Stradiņš University"],
    },
  },
  {
    about: "a title in two languages divided by a slash; time with a dot and Uhr",
    text: `Title: The Long Border
Date and Time: 12 May 2016, 18.00 – 19.30
Place: Villa Aurora, Helsinki
Introduction: Prof. Risto Koskela (Aleksanteri Institute)
Comments: Dr. Vera Antonova (Petrozavodsk State University)
Chair: Kaisa Lahti (UPI)

${body}`,
    expected: {
      title: "The Long Border",
      date: "2016-05-12",
      start: "18:00",
      end: "19:30",
      venue: "Villa Aurora, Helsinki",
      moderators: ["Kaisa Lahti | UPI"],
      speakers: ["Risto Koskela | Aleksanteri Institute", "Vera Antonova | Petrozavodsk State University"],
    },
  },
  {
    about: "names in capitals with particles, and a surname of two words",
    text: `Panel 2: Islands of Stability
14 November 2019, 11:00 – 12:30
Moderator: Maria DE LA CRUZ, Universidad de Manila
Speakers:
Jan VAN DER BERG, Leiden University
Abdul Rahman BIN YUSOF, Universiti Malaya
KIM Ji-soo, Ewha Womans University

${body}`,
    expected: {
      title: "Islands of Stability",
      session: "Panel 2",
      date: "2019-11-14",
      start: "11:00",
      end: "12:30",
      moderators: ["Maria DE LA CRUZ | Universidad de Manila"],
      speakers: [
        "Jan VAN DER BERG | Leiden University",
        "Abdul Rahman BIN YUSOF | Universiti Malaya",
        "KIM Ji-soo | Ewha Womans University",
      ],
    },
  },
  {
    about: "the prose opens with a colon and a name that is only talked about",
    text: `Title: Memory and Policy
Date: 1 February 2013

One name was heard often: Willy Brandt, Chancellor of Germany. The panel, moderated by Anja Rust of the Elbe Institute, did not agree on him.`,
    expected: {
      title: "Memory and Policy",
      date: "2013-02-01",
      moderators: ["Anja Rust | Elbe Institute"],
    },
  },
  {
    about: "role in front without a colon",
    text: `Fuel, Food and Fertiliser
9 June 2022
Moderator Hala Nasser, American University in Cairo
Rapporteur Sami Aziz, Delta Institute
Speakers
Greta Olsen, World Grain Council
Pedro Almada, Universidade de Lisboa

${body}`,
    expected: {
      title: "Fuel, Food and Fertiliser",
      date: "2022-06-09",
      rapporteurs: ["Sami Aziz | Delta Institute"],
      moderators: ["Hala Nasser | American University in Cairo"],
      speakers: ["Greta Olsen | World Grain Council", "Pedro Almada | Universidade de Lisboa"],
    },
  },
  {
    about: "one word beside a date is a title where no other line is one",
    text: `Chokepoints, 3 May 2019\n\n${body}`,
    expected: { title: "Chokepoints", date: "2019-05-03" },
  },
  {
    about: "initials, both of one house; a surname alone after a title; a year of two digits is no date",
    text: `Grand Strategy for Small Powers
Date: 12-14 Sept 18
Speakers: A. Smythe & B. Jarvis, both of Lund University
Discussant: Prof. Wu

${body}`,
    expected: {
      title: "Grand Strategy for Small Powers",
      speakers: ["A. Smythe | Lund University", "B. Jarvis | Lund University"],
      people: ["Wu"],
    },
  },
  {
    about: "a by-line in words, speakers after a colon in the prose",
    text: `Who's Afraid of Hypersonics?

An event report by Hugo Lind

On 5 April 2021, the Nordic Forum hosted a webinar with three speakers: Eva Berg of FOI, Tim Hale of RUSI, and Mika Salo of FIIA.`,
    expected: {
      title: "Who's Afraid of Hypersonics?",
      date: "2021-04-05",
      rapporteurs: ["Hugo Lind"],
      speakers: ["Eva Berg | FOI", "Tim Hale | RUSI", "Mika Salo | FIIA"],
    },
  },
  {
    about: "a heading in capitals is nobody; posts behind a semicolon are no second person; a staff is no house",
    text: `Harbour Dialogue 2016

SECOND PLENARY SESSION
Saturday 10 December 2016, 09:45
COUNTERING SMUGGLING IN THE UPPER CANAL

CHAIR
Eva Berg, Executive Director, Harbour House; Corresponding Director, Lock House

SPEAKERS
Lieutenant General Tim Hale, Chief of Staff of the Armed Forces, Denmark
Ana Ruiz, Ambassador-at-large, Ministry for Foreign Affairs, Finland

${body}`,
    expected: {
      title: "COUNTERING SMUGGLING IN THE UPPER CANAL",
      event: "Harbour Dialogue 2016",
      session: "SECOND PLENARY SESSION",
      date: "2016-12-10",
      start: "09:45",
      moderators: ["Eva Berg | Harbour House; Lock House"],
      speakers: ["Tim Hale | Armed Forces, Denmark", "Ana Ruiz | Ministry for Foreign Affairs, Finland"],
    },
  },
  {
    about:
      "a title before a surname in capitals; an abbreviated university; a short sentence that begins with a number",
    text: `[9-C] Northern Locks
Moderator: Dr. YOUN, Sung (President, KMI)
Speakers
HAN, Jong-man (Prof., Canal Univ.)
Tim HALE (CEO, Delta Bulk ASA)

Session 2 looked at ice.

${body}`,
    expected: {
      title: "Northern Locks",
      session: "9-C",
      moderators: ["YOUN, Sung | KMI"],
      speakers: ["HAN, Jong-man | Canal Univ.", "Tim HALE | Delta Bulk ASA"],
    },
  },
  {
    about: "a topic in brackets before the room; surnames in capitals with commas all the way",
    text: `Session: Session 4 (Canals and Cranes), Lilac Room
Moderator: Eva Berg, Harbour House
Participants: LEE, Ha-neul, Professor, Canal University; Ana RUIZ, Director of Water Program, Lock Institute

${body}`,
    expected: {
      title: "Canals and Cranes",
      session: "Session 4",
      venue: "Lilac Room",
      moderators: ["Eva Berg | Harbour House"],
      speakers: ["LEE, Ha-neul | Canal University", "Ana RUIZ | Lock Institute"],
    },
  },
  {
    about: "a room in a title that asks, and houses of two capitals in a list",
    text: `The Green Room: Who Sits Inside?
Panellists: Aminata Keita (Grand Large), Moussa Barry (Haut Conseil des Ports, Mali), Ruben Vos (Delta Watch)
Rapporteur: Signe Dahl (Lock Institute)

${body}`,
    expected: {
      title: "The Green Room: Who Sits Inside?",
      rapporteurs: ["Signe Dahl | Lock Institute"],
      speakers: [
        "Aminata Keita | Grand Large",
        "Moussa Barry | Haut Conseil des Ports, Mali",
        "Ruben Vos | Delta Watch",
      ],
    },
  },
  {
    about: "a house that nothing tells as one, above a line of a person without a label",
    text: `Ten Winters of Talks
Venue: Harbour Hall

Moderator: Ines Falk, Delta University

Maelle Corvo, Grand Large
Ruben Vos, Lock Foundation

${body}`,
    expected: {
      title: "Ten Winters of Talks",
      venue: "Harbour Hall",
      moderators: ["Ines Falk | Delta University"],
      speakers: ["Maelle Corvo | Grand Large", "Ruben Vos | Lock Foundation"],
    },
  },
  {
    about: "a room in brackets behind the number, where another line is the title",
    text: `After the Thaw: Who Gains?
Panel: Session 3 (Violet & Rose)
Date/Time: Tuesday, April 30, 2013 / 15:30-16:45
Speakers: Ines Falk, Delta University

${body}`,
    expected: {
      title: "After the Thaw: Who Gains?",
      session: "Session 3",
      date: "2013-04-30",
      start: "15:30",
      end: "16:45",
      venue: "Violet & Rose",
      speakers: ["Ines Falk | Delta University"],
    },
  },
  {
    about: "names without a mark that the body has in full or a hyphen ends, and posts without a house",
    text: `Locks without Canals
Moderator: Ines Falk, Delta University

Ngo Thi Thanh Huong Delta Canal Agency
Lee Chul-Woo Grand Large Works and Construction
Sato Kenji Independent Analyst
Ruben Vos, Lock Foundation

Ngo Thi Thanh Huong said that locks leak. Mr. Vos agreed with her.`,
    expected: {
      title: "Locks without Canals",
      moderators: ["Ines Falk | Delta University"],
      speakers: [
        "Ngo Thi Thanh Huong | Delta Canal Agency",
        "Lee Chul-Woo | Grand Large Works and Construction",
        "Sato Kenji | Independent Analyst",
        "Ruben Vos | Lock Foundation",
      ],
    },
  },
  {
    about: "a panel that goes on below, and an address",
    text: `Who Builds the Locks?
31 Mill Street, Lisbon

Chair: Ines Falk, Delta University
Panel: Ruben Vos, Lock University
Signe Dahl, Canal Council

${body}`,
    expected: {
      title: "Who Builds the Locks?",
      venue: "31 Mill Street, Lisbon",
      moderators: ["Ines Falk | Delta University"],
      speakers: ["Ruben Vos | Lock University", "Signe Dahl | Canal Council"],
    },
  },
  {
    about: "what the text is, above its title; a room of a house behind a bar",
    text: `EVENT RECAP

Chokepoints: Pilots and Patrols
15 January 2020 | 16:15 – 17:15 | Durbar Hall, Lock Palace
Moderator: Ines Falk, Delta University

${body}`,
    expected: {
      title: "Chokepoints: Pilots and Patrols",
      date: "2020-01-15",
      start: "16:15",
      end: "17:15",
      venue: "Durbar Hall, Lock Palace",
      moderators: ["Ines Falk | Delta University"],
    },
  },
  {
    about: "a forum with takeaways, and a title before a colon that is nobody",
    text: `Harbour 2021 Lisbon Forum – Session Takeaways

Unfinished Business: The Western Islands and the Union
Moderator: Ines Falk, Delta University

${body}`,
    expected: {
      event: "Harbour 2021 Lisbon Forum",
      title: "Unfinished Business: The Western Islands and the Union",
      moderators: ["Ines Falk | Delta University"],
    },
  },
  {
    about: "somebody alone above the others, of a house that nothing tells as one",
    text: `Location: Harbour Hall

Ines Falk, Grand Large

Ruben Vos, Lock University
Signe Dahl, Canal Council

Ines Falk of Grand Large opened the session by counting eleven locks. Mr. Vos said that locks leak. Ms. Dahl agreed.`,
    expected: {
      venue: "Harbour Hall",
      moderators: ["Ines Falk | Grand Large"],
      speakers: ["Ruben Vos | Lock University", "Signe Dahl | Canal Council"],
    },
  },
];

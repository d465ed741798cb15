import type { HeaderCase } from "./headers.js";

/** Labels, columns and signs, and where a header stands. */
export const layoutHeaders: HeaderCase[] = [
  {
    about: "labels stripped: one, one, several, and only the several are credited",
    text: `Meridian Plenum

Session: Plenary Session 2 (Guarding the Straits)
Date/Time: October 3, 2017 / 10:45 - 12:00

Elif Demir, Bilkent University

Graham Tully, Royal United Services Institute

Ayesha Rahman, Lahore University of Management Sciences
Takeda Ryo, Ministry of Defense, Japan
Hans-Peter Vogel, Former Ambassador to NATO

Session Sketch
Ayesha Rahman said that the straits are safe. Takeda Ryo disagreed with this. Vogel noted that the fleet is old.`,
    expected: {
      title: "Guarding the Straits",
      event: "Meridian Plenum",
      session: "Plenary Session 2",
      date: "2017-10-03",
      start: "10:45",
      end: "12:00",
      rapporteurs: ["Elif Demir | Bilkent University"],
      moderators: ["Graham Tully | Royal United Services Institute"],
      speakers: [
        "Ayesha Rahman | Lahore University of Management Sciences",
        "Takeda Ryo | Ministry of Defense, Japan",
        "Hans-Peter Vogel | Former Ambassador to NATO",
      ],
    },
  },
  {
    about: "a heading above the header, capitals for labels, dashes before affiliations",
    text: `WORKSHOP SUMMARY
Managing Escalation in the Baltic
Riga, Latvia | 7 September 2018 | 09.30–11.00

MODERATOR
Kristaps Ozols, Latvian Institute of International Affairs

PANELISTS
Dr. Marie-Claire Dupont — Institut français des relations internationales
Col. (ret.) James Whitfield – King’s College London
Maj. Gen. Erik Lund, Norwegian Defence University College

REPORTED BY
Toomas Tamm, University of Tartu

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Managing Escalation in the Baltic",
      date: "2018-09-07",
      start: "09:30",
      end: "11:00",
      venue: "Riga, Latvia",
      rapporteurs: ["Toomas Tamm | University of Tartu"],
      moderators: ["Kristaps Ozols | Latvian Institute of International Affairs"],
      speakers: [
        "Marie-Claire Dupont | Institut français des relations internationales",
        "James Whitfield | King’s College London",
        "Erik Lund | Norwegian Defence University College",
      ],
    },
  },
  {
    about: "a list of names with bullets, session number and topic on one line",
    text: `Session 4: Deterrence at Sea
Moderator: Rear Admiral (Ret.) Park Jin-woo, Korea Institute for Maritime Strategy
Panelists:
• Captain Sean O'Brien, U.S. Naval War College
• Dr. Zhao Ming, Fudan University
• Prof. Yamagata Haruo, Sophia University

Key Takeaways:
• Captain O’Brien held that presence matters more than numbers.
• Dr. Zhao said that presence is provocation.
• Several participants asked for a hotline.`,
    expected: {
      title: "Deterrence at Sea",
      session: "Session 4",
      moderators: ["Park Jin-woo | Korea Institute for Maritime Strategy"],
      speakers: [
        "Sean O'Brien | U.S. Naval War College",
        "Zhao Ming | Fudan University",
        "Yamagata Haruo | Sophia University",
      ],
    },
  },
  {
    about: "tabs for columns",
    text: `Moderator\tNora Lindholm\tStockholm Peace Institute
Speakers\tAdam Novak\tCharles University
\tIlse Brandt\tGerman Council on Foreign Relations
Date\t2021-11-18
Time\t14:00–15:30 CET

Novak said that the treaty is dead. Brandt said that it sleeps.`,
    expected: {
      date: "2021-11-18",
      start: "14:00",
      end: "15:30",
      moderators: ["Nora Lindholm | Stockholm Peace Institute"],
      speakers: ["Adam Novak | Charles University", "Ilse Brandt | German Council on Foreign Relations"],
    },
  },
  {
    about: "everything behind the body, each label on its own line",
    text: `Summary Report: Small States and Great Power Rivalry

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.

Rapporteur
Sanjay Gupta, Institute for Defence Studies and Analyses

Moderator
Mary Ann O’Neill, Lowy Institute

Speakers
Tan Wei Ming, Nanyang Technological University
Phoebe Carter, Australian National University

Disclaimer: The opinions expressed are those of the speakers and do not necessarily reflect the views of the organisers.`,
    expected: {
      title: "Small States and Great Power Rivalry",
      rapporteurs: ["Sanjay Gupta | Institute for Defence Studies and Analyses"],
      moderators: ["Mary Ann O’Neill | Lowy Institute"],
      speakers: ["Tan Wei Ming | Nanyang Technological University", "Phoebe Carter | Australian National University"],
    },
  },
  {
    about: "event, date, time and room on one line",
    text: `Harbin Colloquium on Continental Trade, 2 December 2013, 2:00pm-3:30pm, Room 204

Speakers: Prof. Irina Volkova (Far Eastern Federal University); Batbayar Tsend (Mongolian Academy of Sciences)
Prepared by Anton Hale

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      event: "Harbin Colloquium on Continental Trade",
      date: "2013-12-02",
      start: "14:00",
      end: "15:30",
      venue: "Room 204",
      rapporteurs: ["Anton Hale"],
      speakers: ["Irina Volkova | Far Eastern Federal University", "Batbayar Tsend | Mongolian Academy of Sciences"],
    },
  },
  {
    about: "a name above the moderator, a group below",
    text: `Horizon Plenum

Session: The Cost of Unity
Date/Time: April 24, 2013 / 15:15-16:30

Ben Carrol, Johns Hopkins University

Moderator:
Ha Young-sun, East Asia Institute

Karl Brenner, Free University of Berlin
Cho Dong-ho, Ewha Womans University

Cho Dong-ho argued that unity pays. Brenner said the bill comes first.`,
    expected: {
      title: "The Cost of Unity",
      event: "Horizon Plenum",
      session: "The Cost of Unity",
      date: "2013-04-24",
      start: "15:15",
      end: "16:30",
      rapporteurs: ["Ben Carrol | Johns Hopkins University"],
      moderators: ["Ha Young-sun | East Asia Institute"],
      speakers: ["Karl Brenner | Free University of Berlin", "Cho Dong-ho | Ewha Womans University"],
    },
  },
  {
    about: "a programme table with surnames in capitals and a comma",
    text: `Peace Forum 2015
TIME ORGANIZATION SESSION ROOM
09:00 ~ 10:20
East Asia Foundation
[3-B] Trust and Its Enemies in Northeast Asia
동북아 신뢰와 그 적들
Halla Hall A
Moderator: MOON, Hye-jin (Distinguished Professor, Yonsei University)
Presenters
YAN, Guoliang (Dean, Institute of Modern International Relations, Tsinghua University)
SOGO, Kenta (Professor Emeritus, University of Tokyo)
Discussants
Thomas WEAVER (President, Pacific Council on Policy; former U.S. Ambassador to Malaysia)
CHO, Min (Vice President, Korea Institute for National Unification)

Rapporteur: HAN, Sora (Researcher, Jeju Peace Institute)

YAN Guoliang said that trust cannot be ordered. SOGO replied that it can be grown.`,
    expected: {
      title: "Trust and Its Enemies in Northeast Asia",
      event: "Peace Forum 2015",
      session: "3-B",
      start: "09:00",
      end: "10:20",
      venue: "Halla Hall A",
      rapporteurs: ["HAN, Sora | Jeju Peace Institute"],
      moderators: ["MOON, Hye-jin | Yonsei University"],
      speakers: [
        "YAN, Guoliang | Institute of Modern International Relations, Tsinghua University",
        "SOGO, Kenta | University of Tokyo",
      ],
      people: [
        "Thomas WEAVER | Pacific Council on Policy; former U.S. Ambassador to Malaysia",
        "CHO, Min | Korea Institute for National Unification",
      ],
    },
  },
  {
    about: "three labels on one line",
    text: `DATE: May 30 (Fri), 2014 TIME: 09:00 ~ 10:20 VENUE: Samda Hall
Moderator: Peter BECK (Korea Representative, Asia Foundation)
Panelists: Ian HALL (Griffith University), LEE Sook-jong (President, East Asia Institute)

The panel noted that maps matter.`,
    expected: {
      date: "2014-05-30",
      start: "09:00",
      end: "10:20",
      venue: "Samda Hall",
      moderators: ["Peter BECK | Asia Foundation"],
      speakers: ["Ian HALL | Griffith University", "LEE Sook-jong | East Asia Institute"],
    },
  },
  {
    about: "slashes everywhere",
    text: `Panel: Tracks and Trains
Date / Time: Monday, 4 November 2019 / 2:30–4:00 PM
Venue: Room 3 / 2nd floor
Moderator: Iman Al-Hassan / Gulf News
Panelists: Dmitry Sorokin / Higher School of Economics
Leyla Aliyeva / ADA University

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Tracks and Trains",
      session: "Tracks and Trains",
      date: "2019-11-04",
      start: "14:30",
      end: "16:00",
      venue: "Room 3 / 2nd floor",
      moderators: ["Iman Al-Hassan | Gulf News"],
      speakers: ["Dmitry Sorokin | Higher School of Economics", "Leyla Aliyeva | ADA University"],
    },
  },
  {
    about: "square brackets",
    text: `Moderator: Arjun Mehta [Carnegie India]
Speakers: Kiran Rao [Director, Centre for Policy Research]; Ellen Sørensen [NUPI]; Tim O’Dowd [University College Dublin]

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      moderators: ["Arjun Mehta | Carnegie India"],
      speakers: [
        "Kiran Rao | Centre for Policy Research",
        "Ellen Sørensen | NUPI",
        "Tim O’Dowd | University College Dublin",
      ],
    },
  },
  {
    about: "panelists numbered",
    text: `Title: Cities and War
Chairperson: Prof Dr Amina Yusuf
Panelists:
1. Mr. Joseph Kamau, UN-Habitat
2. Ms. Rania Saleh, American University of Beirut
3. Dr. Pedro Almeida Santos, Universidade de São Paulo

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Cities and War",
      moderators: ["Amina Yusuf"],
      speakers: [
        "Joseph Kamau | UN-Habitat",
        "Rania Saleh | American University of Beirut",
        "Pedro Almeida Santos | Universidade de São Paulo",
      ],
    },
  },
  {
    about: "one above several, and the body says that the one asked",
    text: `Horizon Plenum

Session: Cold Winters
Date/Time: April 25, 2012 / 09:00-10:15

Nathan Brook, George Washington University

Li Nan, Chinese Academy of Social Sciences
Hwang Dae-jin, Chosun Ilbo
Eric Holt, International Crisis Group

Session Sketch

Mr. Brook asked the panel to speak of winters. Li Nan said winters are long. Eric Holt disagreed.`,
    expected: {
      title: "Cold Winters",
      event: "Horizon Plenum",
      session: "Cold Winters",
      date: "2012-04-25",
      start: "09:00",
      end: "10:15",
      moderators: ["Nathan Brook | George Washington University"],
      speakers: [
        "Li Nan | Chinese Academy of Social Sciences",
        "Hwang Dae-jin | Chosun Ilbo",
        "Eric Holt | International Crisis Group",
      ],
    },
  },
  {
    about: "one above several, and the body never names the one: the reader asks",
    text: `Horizon Plenum

Session: Cold Winters
Date/Time: April 25, 2012 / 09:00-10:15

Nathan Brook, George Washington University

Li Nan, Chinese Academy of Social Sciences
Hwang Dae-jin, Chosun Ilbo
Eric Holt, International Crisis Group

Session Sketch

Li Nan said winters are long. Eric Holt disagreed.`,
    expected: {
      title: "Cold Winters",
      event: "Horizon Plenum",
      session: "Cold Winters",
      date: "2012-04-25",
      start: "09:00",
      end: "10:15",
      speakers: [
        "Li Nan | Chinese Academy of Social Sciences",
        "Hwang Dae-jin | Chosun Ilbo",
        "Eric Holt | International Crisis Group",
      ],
      people: ["Nathan Brook | George Washington University"],
    },
  },
  {
    about: "the publisher above the kind of text, and a by-line with a verb",
    text: `Milton Green

Report

Lowering the risk on the Upper Nile

Monday 12 – Wednesday 14 November 2018 | MG1649

Report written by Rana Field, Queens College

Introduction

1. Officials from nine countries met to consider how the risk can be lowered. The talks were held under the Milton Green Rule.`,
    expected: {
      title: "Lowering the risk on the Upper Nile",
      date: "2018-11-12",
      rapporteurs: ["Rana Field | Queens College"],
    },
  },
  {
    about: "an event told twice, sessions before the number of this one, and a surname that is a house’s word",
    text: `16th Port Security Summit: The Harbour Dialogue

Simultaneous Special Sessions – Session 3
Avoiding Collisions
Saturday 3 June 2017, 14:30–16:00

Speakers:
Senior Colonel Yuan Zhimin, Director, Academy of Ports
Lucy Hale, First Assistant Secretary, Department of Ports

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Avoiding Collisions",
      event: "16th Port Security Summit: The Harbour Dialogue",
      session: "Simultaneous Special Sessions – Session 3",
      date: "2017-06-03",
      start: "14:30",
      end: "16:00",
      speakers: ["Yuan Zhimin | Academy of Ports", "Lucy Hale | Department of Ports"],
    },
  },
  {
    about: "one who stands apart from the list where all other roles have a label",
    text: `Ports under Pressure

Moderator: Ana Ruiz, Canal School

Eva Berg, Delta University

Tomas Lind, Lock Council
Mika Salo, Delta University

Rapporteur: Jo Hale, Canal School

Session Sketch

Berg began with what engineers know. Lind said that ports pay for themselves. Salo was not so sure of it.`,
    expected: {
      title: "Ports under Pressure",
      rapporteurs: ["Jo Hale | Canal School"],
      moderators: ["Ana Ruiz | Canal School"],
      speakers: ["Eva Berg | Delta University", "Tomas Lind | Lock Council", "Mika Salo | Delta University"],
    },
  },
  {
    about: "names in Markdown’s stars, with titles before surnames in capitals, without houses",
    text: `Ports under Pressure

Speakers
**Lt. Gen. (ret.) PARK, Min-su** (Busan Port Authority)
H.E. LIU, Zhen (Canal School)
**Joshua Lind**
Professor Yoo Min-ji

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      speakers: ["PARK, Min-su | Busan Port Authority", "LIU, Zhen | Canal School", "Joshua Lind", "Yoo Min-ji"],
    },
  },
  {
    about: "two roles in one label",
    text: `Ports under Pressure

Moderator and Speaker: Ana Ruiz, Canal School
Speakers: Tomas Lind, Delta University; Mika Salo, Lock Council
Rapporteur and Editor: Jo Hale, Canal School

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      rapporteurs: ["Jo Hale | Canal School"],
      moderators: ["Ana Ruiz | Canal School"],
      speakers: ["Tomas Lind | Delta University", "Mika Salo | Lock Council"],
    },
  },
  {
    about: "a title of three words in capitals",
    text: `PORTS UNDER PRESSURE
Date: 3rd of May 2019
Venue: Hall 2, Harbour Hotel

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: { title: "PORTS UNDER PRESSURE", date: "2019-05-03", venue: "Hall 2, Harbour Hotel" },
  },
  {
    about: "the whole header merged in one line",
    text: `Session 4: Ports under Pressure, Room 201, May 3, 2019, 10:20-11:40, Moderator: Ana Ruiz, Canal School, Speakers: Tomas Lind, Delta University; Mika Salo, Lock Council

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      session: "Session 4",
      date: "2019-05-03",
      start: "10:20",
      end: "11:40",
      venue: "Room 201",
      moderators: ["Ana Ruiz | Canal School"],
      speakers: ["Tomas Lind | Delta University", "Mika Salo | Lock Council"],
    },
  },
  {
    about: "semicolons inside brackets and further houses divide nobody",
    text: `Ports under Pressure

Panelists: Ana Ruiz (Professor, Delta Institute for Port Studies (DIPS)); Tomas Lind (Lock Council; Daniel K. Osborne Center for Canals); Mika Salo, Port Authority; Visiting Professor, Delta University; Eva Berg, Canal School

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      speakers: [
        "Ana Ruiz | Delta Institute for Port Studies (DIPS)",
        "Tomas Lind | Lock Council; Daniel K. Osborne Center for Canals",
        "Mika Salo | Port Authority; Delta University",
        "Eva Berg | Canal School",
      ],
    },
  },
  {
    about: "a bullet below a name without a house is the next person",
    text: `Ports under Pressure

Panelists
• Ana Ruiz
• Tomas Lind, President, Lock Council
• Mika Salo, Georgia Tech

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      speakers: ["Ana Ruiz", "Tomas Lind | Lock Council", "Mika Salo | Georgia Tech"],
    },
  },
  {
    about: "somebody without a house over others who have one, all without a label",
    text: `Ports under Pressure

Moderator: Jo Hale, Canal School

Pavel Orlov
Tomas Lind, President, Lock Council
Mika Salo, Delta University

Orlov said that ports pay for themselves. Lind was not so sure of it.`,
    expected: {
      title: "Ports under Pressure",
      moderators: ["Jo Hale | Canal School"],
      speakers: ["Pavel Orlov", "Tomas Lind | Lock Council", "Mika Salo | Delta University"],
    },
  },
  {
    about: "two who report without a label above a list, the moderator labelled",
    text: `Ports under Pressure

Jo Hale, Canal School
Eva Berg, Delta University

Moderator: Ana Ruiz, Lock Council

Tomas Lind, Lock Council
Mika Salo, Delta University

Session Sketch

Lind said that ports pay for themselves. Salo was not so sure of it.`,
    expected: {
      title: "Ports under Pressure",
      rapporteurs: ["Jo Hale | Canal School", "Eva Berg | Delta University"],
      moderators: ["Ana Ruiz | Lock Council"],
      speakers: ["Tomas Lind | Lock Council", "Mika Salo | Delta University"],
    },
  },
  {
    about: "names without houses above the label of the moderator",
    text: `Tomas Lind
Mika Salo
Nadia Farid

Moderator

Ana Ruiz

Ports under Pressure

Lind said that ports pay for themselves. Salo was not so sure of it. Farid agreed with neither of the two.`,
    expected: {
      title: "Ports under Pressure",
      moderators: ["Ana Ruiz"],
      speakers: ["Tomas Lind", "Mika Salo", "Nadia Farid"],
    },
  },
  {
    about: "two lines of two words each that the body does not call anybody by",
    text: `Quiet Rivers
Narrow Straits
May 3, 2019

Moderator
Ana Ruiz, Canal School

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: { title: "Quiet Rivers", date: "2019-05-03", moderators: ["Ana Ruiz | Canal School"] },
  },
  {
    about: "a date under the one name of a label",
    text: `Ports under Pressure
Moderator
Ana Ruiz, Professor of Law and Director of the Canal Program, Delta University
May 3, 2019

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      date: "2019-05-03",
      moderators: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "posts joined by “and” behind a name name no second person",
    text: `Ports under Pressure

Panelists
Mika Salo, Chair, Port Authority, and Distinguished Visiting Professor, Delta University
Jo Hale, fellow at Lock Council and a former judge, and Eva Berg, director of the Canal School

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Ports under Pressure",
      speakers: [
        "Mika Salo | Port Authority, and Distinguished Visiting Professor, Delta University",
        "Jo Hale | Lock Council and a former judge",
        "Eva Berg | Canal School",
      ],
    },
  },
  {
    about: "who welcomed the guests, in the first line",
    text: `Dr. Ana Ruiz, Associate Director of the Delta Center, and Daniel Pak, DHI Director of Outreach, welcomed the guests.

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: { people: ["Ana Ruiz | Delta Center", "Daniel Pak | DHI"] },
  },
  {
    about: "all in capitals",
    text: `PANEL II: THE FUTURE OF ALLIANCES
DATE: 1 OCTOBER 2022
MODERATOR: JANE FOSTER, GEORGETOWN UNIVERSITY
SPEAKERS: MARK LEVIN, HUDSON INSTITUTE; SOPHIE DE VRIES, CLINGENDAEL

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "THE FUTURE OF ALLIANCES",
      session: "PANEL II",
      date: "2022-10-01",
      moderators: ["JANE FOSTER | GEORGETOWN UNIVERSITY"],
      speakers: ["MARK LEVIN | HUDSON INSTITUTE", "SOPHIE DE VRIES | CLINGENDAEL"],
    },
  },
];

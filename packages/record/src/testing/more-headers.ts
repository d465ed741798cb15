import type { HeaderCase } from "./headers.js";

/** More headers in our own words; no two lay out alike. */
export const moreHeaders: HeaderCase[] = [
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
    about: "two rapporteurs of one house, people divided by semicolons, place and dates of a report",
    text: `Report of the Third Andes Dialogue
Quito, 14-15 November 2016

Chair: Carmen Rojas, FLACSO
Speakers: José Antonio Paz, Universidad de los Andes; Miguel Ángel Torres, CEPAL; Ana Lúcia Barros, Fundação Getulio Vargas
Rapporteurs: Diego Quispe and Laura Benítez, FLACSO

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      event: "Third Andes Dialogue",
      date: "2016-11-14",
      venue: "Quito",
      rapporteurs: ["Diego Quispe | FLACSO", "Laura Benítez | FLACSO"],
      moderators: ["Carmen Rojas | FLACSO"],
      speakers: [
        "José Antonio Paz | Universidad de los Andes",
        "Miguel Ángel Torres | CEPAL",
        "Ana Lúcia Barros | Fundação Getulio Vargas",
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
    about: "honorifics of many countries, panel number on its own line",
    text: `Gulf-Asia Track 1.5 Dialogue
Panel 3
Energy Transitions and Old Friends
Date: 5 February 2015
Time: 9.00 am – 10.30 am
Venue: Al Dana Hall, Hotel Pearl
Panel Chair: Sheikh Khalid bin Salem Al-Nuaimi, Gulf Research Center
Presenters: Dato’ Rashid Omar, ISIS Malaysia
Prof. Kim Young-ho, Korea National Defense University
Respondent: Lady Margaret Ashcombe, Chatham House
Rapporteur: Ms. Nur Aisyah binti Hamid

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Energy Transitions and Old Friends",
      event: "Gulf-Asia Track 1.5 Dialogue",
      session: "Panel 3",
      date: "2015-02-05",
      start: "09:00",
      end: "10:30",
      venue: "Al Dana Hall, Hotel Pearl",
      rapporteurs: ["Nur Aisyah binti Hamid"],
      moderators: ["Khalid bin Salem Al-Nuaimi | Gulf Research Center"],
      speakers: [
        "Rashid Omar | ISIS Malaysia",
        "Kim Young-ho | Korea National Defense University",
        "Margaret Ashcombe | Chatham House",
      ],
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
    about: "a panel featured these people; no year, no date",
    text: `On May 7th, the Harbor Center hosted a panel discussion titled “Sanctions and Seafarers.” The panel featured Omar Haddad, Director of the Levant Institute, and Rosa Klein, Senior Fellow at the Danube Foundation. Haddad said that crews pay. Klein replied that owners must.`,
    expected: {
      title: "Sanctions and Seafarers",
      speakers: ["Omar Haddad | Levant Institute", "Rosa Klein | Danube Foundation"],
    },
  },
  {
    about: "posted on another day; names that are words",
    text: `Posted on June 2, 2016
Forum on Peace in the Delta
Date: 24 May 2016, 16:00
Moderators: Ifeoma Eze, University of Lagos; Bola Adeyemi, ECOWAS Commission
Participants: Chukwudi Obi (University of Port Harcourt), Sarah Long (International Crisis Group), Will Young (Oxfam)

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "Forum on Peace in the Delta",
      event: "Forum on Peace in the Delta",
      date: "2016-05-24",
      start: "16:00",
      moderators: ["Ifeoma Eze | University of Lagos", "Bola Adeyemi | ECOWAS Commission"],
      speakers: [
        "Chukwudi Obi | University of Port Harcourt",
        "Sarah Long | International Crisis Group",
        "Will Young | Oxfam",
      ],
    },
  },
  {
    about: "no comma between name and house; two rapporteurs; a brief with numbers",
    text: `Asia Nuclear Workshop

Safeguards in the South

Session: Orchid Room
Date/Time: March 11, 2014 / 11:00-12:15

Moderator: Lee Soo-jin, Yonsei University

Carlos Mendes Brazilian-Argentine Agency
Olga Petrova, Kurchatov Institute
Ng Kok Song National University of Singapore

Rapporteur: Emma Blake, Monterey Institute
Yuto Mori, Hiroshima University

Press Release Brief

1. Safeguards in the south need staff more than rules.

2. Olga Petrova asked for more inspectors.

3. Mendes said the agency works.`,
    expected: {
      title: "Safeguards in the South",
      event: "Asia Nuclear Workshop",
      date: "2014-03-11",
      start: "11:00",
      end: "12:15",
      venue: "Orchid Room",
      rapporteurs: ["Emma Blake | Monterey Institute", "Yuto Mori | Hiroshima University"],
      moderators: ["Lee Soo-jin | Yonsei University"],
      speakers: [
        "Carlos Mendes | Brazilian-Argentine Agency",
        "Olga Petrova | Kurchatov Institute",
        "Ng Kok Song | National University of Singapore",
      ],
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
      speakers: ["U Thant Zin | Myanmar Development Institute"],
      people: ["Siriporn Chai | Chulalongkorn University"],
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
    about: "ministers keep their posts",
    text: `Fourth Plenary Session: New Patterns of Security Cooperation
Sunday 3 June 2018, 10:00
As Prepared
SPEAKERS
Ng Boon Hwee, Minister for Defence, Singapore
Florence Parisot, Minister for the Armed Forces, France
CHAIR
Dr John Chapman, Director-General and Chief Executive, IISS

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      title: "New Patterns of Security Cooperation",
      session: "Fourth Plenary Session",
      date: "2018-06-03",
      start: "10:00",
      moderators: ["John Chapman | IISS"],
      speakers: [
        "Ng Boon Hwee | Minister for Defence, Singapore",
        "Florence Parisot | Minister for the Armed Forces, France",
      ],
    },
  },
  {
    about: "two people joined by and, each with a house",
    text: `Horn of Africa Seminar
Date: 2 February 2010
Chair: Ato Girma Wolde-Mariam, Inter-Africa Group
Presentations by: Dr Sally Nkemelu, Chatham House and Prof. Christopher Clapton, SOAS
Discussant: Abdi Samatar

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      event: "Horn of Africa Seminar",
      date: "2010-02-02",
      moderators: ["Girma Wolde-Mariam | Inter-Africa Group"],
      speakers: ["Sally Nkemelu | Chatham House", "Christopher Clapton | SOAS"],
      people: ["Abdi Samatar"],
    },
  },
  {
    about: "co-moderators, Korean dots in the date, an aside in the label",
    text: `Session: Plenary III / Grand Hall
Date/Time: 2019. 11. 5. (Tue) 13:00~14:30
Co-Moderators: Hwang Ji-won, KBS and Lucas Meyer, Deutsche Welle
Speakers (in alphabetical order):
Bae Sung-min, Ministry of Unification
Odd Arne Nilsen, University of Bergen

The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.`,
    expected: {
      session: "Plenary III",
      date: "2019-11-05",
      start: "13:00",
      end: "14:30",
      venue: "Grand Hall",
      moderators: ["Hwang Ji-won | KBS", "Lucas Meyer | Deutsche Welle"],
      speakers: ["Bae Sung-min | Ministry of Unification", "Odd Arne Nilsen | University of Bergen"],
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

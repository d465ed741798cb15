import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.";

/** Headers as institutes of many countries set them; truth written before the reader saw them. */
export const instituteHeaders: HeaderCase[] = [
  {
    about: "a meeting summary with a rule notice and a by-line at the end",
    text: `Meeting Summary

Water Scarcity and Statehood in Central Asia

Speaker
Ulugbek Rashidov
Director, Amu Darya Institute

Chair: Philippa Hartley
Associate Fellow, Russia and Eurasia Programme, Marlow House

19 May 2011

The views expressed in this document are the sole responsibility of the speaker(s).

${body}`,
    expected: {
      title: "Water Scarcity and Statehood in Central Asia",
      date: "2011-05-19",
      moderators: ["Philippa Hartley | Russia and Eurasia Programme, Marlow House"],
      speakers: ["Ulugbek Rashidov | Amu Darya Institute"],
    },
  },
  {
    about: "a numbered conference with a code, days, and the house where it met",
    text: `Report

Arms control after the treaties: what can be saved?

Monday 10 – Wednesday 12 February 2020 | WP1742

In association with:
The Nordic Council

${body}`,
    expected: { title: "Arms control after the treaties: what can be saved?", date: "2020-02-10" },
  },
  {
    about: "session title behind a number in the Korean manner; slots with dots",
    text: `[Session 2-B]
Rethinking Maritime Order in East Asia

2013. 6. 12 (Wed) 10:40 ~ 12:10
Halla Hall A

Moderator
MOON Hye-rin (Professor, Jeju National University)

Presenters
William TRENT (Senior Fellow, Pacific Forum)
NGUYEN Van Minh (Vice President, Diplomatic Academy of Vietnam)

Discussants
GU Wenbin (Research Fellow, Shanghai Institutes for International Studies)

${body}`,
    expected: {
      title: "Rethinking Maritime Order in East Asia",
      session: "Session 2-B",
      date: "2013-06-12",
      start: "10:40",
      end: "12:10",
      venue: "Halla Hall A",
      moderators: ["MOON Hye-rin | Jeju National University"],
      speakers: ["William TRENT | Pacific Forum", "NGUYEN Van Minh | Diplomatic Academy of Vietnam"],
      people: ["GU Wenbin | Shanghai Institutes for International Studies"],
    },
  },
  {
    about: "time zone, host city and bold names in Markdown bullets",
    text: `# The Price of Rare Earths
*Thursday, 7 October 2021, 15:00–16:00 CEST (online)*

## Speakers
- **Ngaire Whitcombe**, Senior Researcher, Aotearoa Resource Institute
- **Dr. Bogdan Ilić** – University of Belgrade
- **Chen Ruolan** (Academia Sinica)

## Moderator
- **Marit Haugen**, PRIO

## Summary
${body}`,
    expected: {
      title: "The Price of Rare Earths",
      date: "2021-10-07",
      start: "15:00",
      end: "16:00",
      moderators: ["Marit Haugen | PRIO"],
      speakers: [
        "Ngaire Whitcombe | Aotearoa Resource Institute",
        "Bogdan Ilić | University of Belgrade",
        "Chen Ruolan | Academia Sinica",
      ],
    },
  },
  {
    about: "a title in two lines with a subtitle after a dash, and prepared by",
    text: `Rebuilding Trust in the Horn
Prepared by Salem Haile (Institute for Peace and Security Studies)
Djibouti, 14 & 15 May 2013

Chair
Dr Idris Warsame

Contributors
Prof. Marianne Holt, University of Leeds
Mr Yonas Tekle, Intergovernmental Authority on Development

${body}`,
    expected: {
      title: "Rebuilding Trust in the Horn",
      date: "2013-05-14",
      venue: "Djibouti",
      rapporteurs: ["Salem Haile | Institute for Peace and Security Studies"],
      moderators: ["Idris Warsame"],
      speakers: ["Marianne Holt | University of Leeds", "Yonas Tekle | Intergovernmental Authority on Development"],
    },
  },
  {
    about: "a sentence with a colon under the title is prose, not a person",
    text: `Sanctions and Their Afterlife
18 January 2017

Key question: who pays, and for how long?
Answer, in brief: everyone.

Chair: Sir Alan Pemberton, Wexford House

${body}`,
    expected: {
      title: "Sanctions and Their Afterlife",
      date: "2017-01-18",
      moderators: ["Alan Pemberton | Wexford House"],
    },
  },
  {
    about: "introduced and moderated on one line each, in English with a French house",
    text: `LUNCH SEMINAR
Turkey, Russia and the Black Sea Straits
Wednesday 16 November 2016, 12.30-14.00
With Prof. Selin Akçay, Galatasaray University
and Dr. Mikhail Troyan, European University at St. Petersburg
Moderated by Thierry Gaudin, Fondation Méditerranée

${body}`,
    expected: {
      title: "Turkey, Russia and the Black Sea Straits",
      date: "2016-11-16",
      start: "12:30",
      end: "14:00",
      moderators: ["Thierry Gaudin | Fondation Méditerranée"],
      speakers: ["Selin Akçay | Galatasaray University", "Mikhail Troyan | European University at St. Petersburg"],
    },
  },
  {
    about: "address and telephone are nobody",
    text: `Institute for Strategic Dialogue in Asia
12 Temple Road, Colombo 7
Tel: +94 11 555 0199

SEMINAR REPORT
Debt and Dependence in South Asia
Date: 21 July 2019
Resource Person: Dr. Ruwan Perera, University of Peradeniya
Rapporteur: Nimali Fernando

${body}`,
    expected: {
      title: "Debt and Dependence in South Asia",
      date: "2019-07-21",
      rapporteurs: ["Nimali Fernando"],
      speakers: ["Ruwan Perera | University of Peradeniya"],
    },
  },
  {
    about: "a side event in a hotel, organisers ignored, discussants with commas in their houses",
    text: `Side Event: Landmines and Livelihoods
Organised by: Clear Ground Foundation and the Government of Mozambique
When: Tuesday 5 June, 2012, 1:15pm – 2:45pm
Where: Conference Room 4

Chair: H.E. Ms. Graça Machava, Permanent Mission of Mozambique
Panel:
Mr. Stefan Brugger, Head of Unit, Department of Foreign Affairs, Switzerland
Ms. Sokha Chan, Cambodian Mine Action Authority, Phnom Penh

${body}`,
    expected: {
      title: "Landmines and Livelihoods",
      date: "2012-06-05",
      start: "13:15",
      end: "14:45",
      venue: "Conference Room 4",
      moderators: ["Graça Machava | Permanent Mission of Mozambique"],
      speakers: [
        "Stefan Brugger | Department of Foreign Affairs, Switzerland",
        "Sokha Chan | Cambodian Mine Action Authority, Phnom Penh",
      ],
    },
  },
  {
    about: "prose that lists people before the first label does not make them speakers twice",
    text: `Deterrence in Orbit
Date: 30.06.2022
Moderator: Petra Vogt (SWP)

Speakers: Anil Kapoor (Vivekananda Centre) and Julie Fontaine (Observatoire spatial)
Rapporteur: Max Ahrens (SWP)

Kapoor said that orbits are crowded. Fontaine agreed with Kapoor.`,
    expected: {
      title: "Deterrence in Orbit",
      date: "2022-06-30",
      rapporteurs: ["Max Ahrens | SWP"],
      moderators: ["Petra Vogt | SWP"],
      speakers: ["Anil Kapoor | Vivekananda Centre", "Julie Fontaine | Observatoire spatial"],
    },
  },
  {
    about: "the same header in English and in Korean, the English first",
    text: `Title: Labor Migration and Security
제목: 노동 이주와 안보
Date: Nov. 3, 2015 (Tue)
일시: 2015년 11월 3일 (화)
Moderator: Hong Da-eun, Chung-Ang University
사회: 홍다은, 중앙대학교
Speakers: Bayarmaa Dorj, National University of Mongolia
발표: 바야르마, 몽골국립대학교

${body}`,
    expected: {
      title: "Labor Migration and Security",
      date: "2015-11-03",
      moderators: ["Hong Da-eun | Chung-Ang University"],
      speakers: ["Bayarmaa Dorj | National University of Mongolia"],
    },
  },
  {
    about: "numbers before the speakers, ranks behind commas",
    text: `Panel 4 – Naval Build-ups and Their Ends
Friday, March 8th, 2019 – 14:00 to 15:30
Chairman: Rear Admiral (Retd.) Suresh Iyer
Speakers:
1. Commodore Lalith Gunasekara, Sri Lanka Navy
2. Dr Emma Strand, Swedish Defence University
3. Captain Ahmad Faizal, Maritime Institute of Malaysia

${body}`,
    expected: {
      title: "Naval Build-ups and Their Ends",
      session: "Panel 4",
      date: "2019-03-08",
      start: "14:00",
      end: "15:30",
      moderators: ["Suresh Iyer"],
      speakers: [
        "Lalith Gunasekara | Sri Lanka Navy",
        "Emma Strand | Swedish Defence University",
        "Ahmad Faizal | Maritime Institute of Malaysia",
      ],
    },
  },
  {
    about: "unknown labels, a website and a hashtag give nothing",
    text: `Cities as Peacemakers
www.example.org/cities
Hashtag: #CitiesTalk
Project lead: Urban Peace Lab
Date: 2 April 2014
Moderator: Femke Jansen, City of Utrecht

${body}`,
    expected: {
      title: "Cities as Peacemakers",
      date: "2014-04-02",
      moderators: ["Femke Jansen | City of Utrecht"],
    },
  },
  {
    about: "moderator and chair of two halves; affiliations in square brackets",
    text: `Symposium 2008: Oil and the Order of Things
Session Chairs: Adunni Balogun [University of Ibadan] & Trygve Moe [Statoil]
Speakers: Leticia Arce [UNAM]; Fahd Al-Rashid [King Fahd University]
Rapporteurs: Tunde Oye & Kari Lien

${body}`,
    expected: {
      title: "Symposium 2008: Oil and the Order of Things",
      rapporteurs: ["Tunde Oye", "Kari Lien"],
      moderators: ["Adunni Balogun | University of Ibadan", "Trygve Moe | Statoil"],
      speakers: ["Leticia Arce | UNAM", "Fahd Al-Rashid | King Fahd University"],
    },
  },
  {
    about: "two sessions' times; the clock in French; a date with the day of the week in brackets",
    text: `Après la transition : quelles armées ?
Date : 5 février 2019 (mardi)
Horaire : 9h30 - 11h00
Lieu : Maison de l’Amérique
Président de séance : Amiral Yves Le Goff, Institut de la mer
Discutants : Salimata Koné (Université de Ouagadougou) et Pierre-Yves Morel (IRSEM)

${body}`,
    expected: {
      title: "Après la transition : quelles armées ?",
      date: "2019-02-05",
      start: "09:30",
      end: "11:00",
      venue: "Maison de l’Amérique",
      moderators: ["Yves Le Goff | Institut de la mer"],
      speakers: ["Salimata Koné | Université de Ouagadougou", "Pierre-Yves Morel | IRSEM"],
    },
  },
  {
    about: "place, date and room on one line; initials and double names",
    text: `Borders in the Himalaya
Kathmandu, 25 November 2018, Hotel Shangri, Everest Room

Moderator: C. R. Bhattarai, Centre for South Asian Studies
Speakers: K. P. S. Rana, Vivek Institute; Mary-Anne O’Hara, Lancaster University; T. Wangchuk, Royal Thimphu College

${body}`,
    expected: {
      title: "Borders in the Himalaya",
      date: "2018-11-25",
      venue: "Everest Room",
      moderators: ["C. R. Bhattarai | Centre for South Asian Studies"],
      speakers: [
        "K. P. S. Rana | Vivek Institute",
        "Mary-Anne O’Hara | Lancaster University",
        "T. Wangchuk | Royal Thimphu College",
      ],
    },
  },
  {
    about: "a topic with a person's name in it stays a topic",
    text: `Topic: Nelson Mandela and the Bomb: South Africa's Choice
Date/Venue: 11 July 2018, Robben Room
Chair: Busisiwe Nkosi (Institute for Security Studies)
Discussant: Henk van Wyk (Stellenbosch University)

${body}`,
    expected: {
      title: "Nelson Mandela and the Bomb: South Africa's Choice",
      date: "2018-07-11",
      venue: "Robben Room",
      moderators: ["Busisiwe Nkosi | Institute for Security Studies"],
      speakers: ["Henk van Wyk | Stellenbosch University"],
    },
  },
  {
    about: "written as one line of middle dots",
    text: `Islands Forum 2016 · Panel 3 · 14 June 2016 · 11:00–12:30
Who Owns the Reef?
Moderator · Tavita Leota · University of the South Pacific
Rapporteur · Anna Brill · Lowy Institute

${body}`,
    expected: {
      title: "Who Owns the Reef?",
      event: "Islands Forum 2016",
      session: "Panel 3",
      date: "2016-06-14",
      start: "11:00",
      end: "12:30",
      rapporteurs: ["Anna Brill | Lowy Institute"],
      moderators: ["Tavita Leota | University of the South Pacific"],
    },
  },
  {
    about: "speakers with countries in brackets and posts behind",
    text: `Dialogue on Grain Corridors
27-28 JUNE 2023, ISTANBUL

SPEAKERS:
Ms. Olena Bondar (Ukraine), Deputy Head, Ports Agency
Mr. Kerem Yalçın (Türkiye), Professor, Marmara University
MODERATOR:
Mr. Joost Dekker (Netherlands), Clingendael Institute

${body}`,
    expected: {
      title: "Dialogue on Grain Corridors",
      event: "Dialogue on Grain Corridors",
      date: "2023-06-27",
      venue: "ISTANBUL",
      moderators: ["Joost Dekker | Clingendael Institute"],
      speakers: ["Olena Bondar | Ports Agency", "Kerem Yalçın | Marmara University"],
    },
  },
  {
    about: "a header without a single name",
    text: `Summary of Discussions: Confidence, Crisis and Command
Session: 6
Date: 9th-10th October 2014
Venue: TBC

Experts, officials and scholars met for two days, said the organisers, to think aloud. Nobody was quoted.`,
    expected: {
      title: "Confidence, Crisis and Command",
      session: "6",
      date: "2014-10-09",
    },
  },
  {
    about: "the moderator as the first line under the speakers’ label: the list goes on as speakers",
    text: `Panel: Sand and Silt
Date/Time: May 4, 2016 / 13:00-14:00

Speakers:
Moderator: Eva Berg, Harbour University
Tim Hale, Canal University
Amb. Mika Salo, Lock Institute

Rapporteurs:
Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Sand and Silt",
      session: "Sand and Silt",
      date: "2016-05-04",
      start: "13:00",
      end: "14:00",
      rapporteurs: ["Ana Ruiz | Delta University"],
      moderators: ["Eva Berg | Harbour University"],
      speakers: ["Tim Hale | Canal University", "Mika Salo | Lock Institute"],
    },
  },
  {
    about: "labels in capitals on lines of their own, a session with two kinds, an institute in a town above the title",
    text: `North-South Center in Lisbon

SIMULTANEOUS SPECIAL SESSION 2
Locks at War

CHAIR
Eva Berg, Harbour University

OPENING REMARKS
Rear Admiral Tim Hale, Lock Institute

DISCUSSANT
Ana Ruiz, Delta University

RAPPORTEUR
Mika Salo, Harbour University

${body}`,
    expected: {
      title: "Locks at War",
      session: "SIMULTANEOUS SPECIAL SESSION 2",
      rapporteurs: ["Mika Salo | Harbour University"],
      moderators: ["Eva Berg | Harbour University"],
      speakers: ["Tim Hale | Lock Institute"],
      people: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "who introduces is no speaker",
    text: `Locks for Lisbon

Featuring:
Tim Hale, Canal University
Mika Salo, Lock Institute

Introduction by Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Locks for Lisbon",
      speakers: ["Tim Hale | Canal University", "Mika Salo | Lock Institute"],
      people: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "speakers without a label above discussants with one",
    text: `Locks and Weirs
Date/Time: May 4, 2016 / 13:00-14:00

Moderator: Eva Berg, Harbour University

Tim Hale, Canal University
Mika Salo, Lock Institute

Discussants:
Ana Ruiz, Delta University

${body}`,
    expected: {
      title: "Locks and Weirs",
      date: "2016-05-04",
      start: "13:00",
      end: "14:00",
      moderators: ["Eva Berg | Harbour University"],
      speakers: ["Tim Hale | Canal University", "Mika Salo | Lock Institute"],
      people: ["Ana Ruiz | Delta University"],
    },
  },
  {
    about: "no mark between name and house: the body calls one by two words, one by three; one it does not name",
    text: `Waste and Will
Moderator: Eva Berg, Harbour University

Oscar Delgado Mirador National Laboratories
Anna Lind Westergaard National Academy
Hugo Prado Sierra National Laboratories
Tim Hale, Canal University

Press Release Brief

1. Oscar Delgado named three things a host wants.

2. Dr. Westergaard doubted it, and Hale did too.`,
    expected: {
      title: "Waste and Will",
      moderators: ["Eva Berg | Harbour University"],
      speakers: [
        "Oscar Delgado | Mirador National Laboratories",
        "Anna Lind Westergaard | National Academy",
        "Tim Hale | Canal University",
      ],
    },
  },
  {
    about: "a programme is part of the house, but its director's post is not",
    text: `Ports and Programmes
Speakers: Eva Berg, Canal Policy Program, Harbour University
Tim Hale, Director, Ports Programme, Lock House
Ana Ruiz, Senior Fellow, Ports Programme, Lock House

${body}`,
    expected: {
      title: "Ports and Programmes",
      speakers: [
        "Eva Berg | Canal Policy Program, Harbour University",
        "Tim Hale | Lock House",
        "Ana Ruiz | Ports Programme, Lock House",
      ],
    },
  },
  {
    about: "a by-line of two under the event's name, and speakers whom the first sentence lists",
    text: `Harbour Plenum

Oscar Delgado, Pacific Forum
Anna Holm, Canal University

Water has come back to the agenda. Dr. Ana Ruiz (Delta University), Mr. Tomas Lind (Lock Institute) and Professor Mika Salo (Canal Academy) spoke in this order.
On supply, Dr. Ruiz held that canals pay. Mr. Lind agreed. Professor Salo doubted it.`,
    expected: {
      event: "Harbour Plenum",
      rapporteurs: ["Oscar Delgado | Pacific Forum", "Anna Holm | Canal University"],
      speakers: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Institute", "Mika Salo | Canal Academy"],
    },
  },
  {
    about: "labels stripped from two who report, one who moderates and three who speak",
    text: `Harbour Plenum

Eva Berg, Harbour University
Oscar Holm, Canal Academy

Tim Hale, Lock House

Ana Ruiz, Delta University
Tomas Lind, Lock Institute
Mika Salo, Canal Academy

Ambassador Ruiz said that canals pay in the long run. Lind agreed. Dr. Salo did not.`,
    expected: {
      event: "Harbour Plenum",
      rapporteurs: ["Eva Berg | Harbour University", "Oscar Holm | Canal Academy"],
      moderators: ["Tim Hale | Lock House"],
      speakers: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Institute", "Mika Salo | Canal Academy"],
    },
  },
  {
    about: "a stroke inside a house; an abbreviated given name; a chancellor; a programme's director in brackets",
    text: `Canals and Cranes
Speakers: François Hale, Council on Ports/ Sciences Quay
Ma. Theresa Ruiz-Lind, Embassy of the Republic of the Philippines
Gareth BERG (Chancellor, Harbour University; Former Foreign Minister of Denmark)
Mary Anne O’SALO (Director, Canal Program, Harbour Rights Watch)

${body}`,
    expected: {
      title: "Canals and Cranes",
      speakers: [
        "François Hale | Council on Ports/ Sciences Quay",
        "Ma. Theresa Ruiz-Lind | Embassy of the Republic of the Philippines",
        "Gareth BERG | Harbour University; Former Foreign Minister of Denmark",
        "Mary Anne O’SALO | Harbour Rights Watch",
      ],
    },
  },
  {
    about: "a numbered title on two lines; a member of parliament in brackets is no degree",
    text: `16:40 ~ 18:00
[4-D] Canals and Resilience:
Cities That Learn
Room D
Chair: BERG, Eva (Head, Delta Institute)
Presenters
Tim HALE (MP, Denmark)
Mika SALO (Ph.D.), Lock Institute

${body}`,
    expected: {
      title: "Canals and Resilience: Cities That Learn",
      session: "4-D",
      start: "16:40",
      end: "18:00",
      venue: "Room D",
      moderators: ["BERG, Eva | Delta Institute"],
      speakers: ["Tim HALE | MP, Denmark", "Mika SALO | Lock Institute"],
    },
  },
];

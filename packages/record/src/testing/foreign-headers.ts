import type { HeaderCase } from "./headers.js";

const body =
  "The discussion opened with the state of the talks. Participants agreed that little had moved since the spring.";

/** Headers in the manner of twenty more institutes: other marks, other orders, other languages beside English. */
export const foreignHeaders: HeaderCase[] = [
  {
    about: "bold labels in Markdown, the colon inside the stars",
    text: `# Fisheries and Friction in the South Atlantic

**Date:** 22–23 June 2015
**Venue:** Hotel Miramar, Montevideo
**Moderator:** Dr. Beatriz Lema, Universidad de la República
**Keynote speaker:** Amb. Rodrigo Paiva, Brazilian Centre for International Relations
**Respondents:** Hamish Boyd (University of St Andrews); Inés Carranza (CONICET)
**Rapporteur:** Tomás Echeverría

## Summary

${body}`,
    expected: {
      title: "Fisheries and Friction in the South Atlantic",
      date: "2015-06-22",
      venue: "Hotel Miramar, Montevideo",
      rapporteurs: ["Tomás Echeverría"],
      moderators: ["Beatriz Lema | Universidad de la República"],
      speakers: [
        "Rodrigo Paiva | Brazilian Centre for International Relations",
        "Hamish Boyd | University of St Andrews",
        "Inés Carranza | CONICET",
      ],
    },
  },
  {
    about: "a table with tabs: role, name, house",
    text: `Arctic Transit: Rules for a New Route
Date\t14 March 2022
Time\t09:30–11:00 CET
Chairperson\tSigrid Aune\tFridtjof Nansen Institute
Speaker\tJuha Lehtonen\tUniversity of Lapland
Speaker\tMargaret Okpik\tInuit Circumpolar Council
Rapporteur\tEinar Holm\tNord University

${body}`,
    expected: {
      title: "Arctic Transit: Rules for a New Route",
      date: "2022-03-14",
      start: "09:30",
      end: "11:00",
      rapporteurs: ["Einar Holm | Nord University"],
      moderators: ["Sigrid Aune | Fridtjof Nansen Institute"],
      speakers: ["Juha Lehtonen | University of Lapland", "Margaret Okpik | Inuit Circumpolar Council"],
    },
  },
  {
    about: "a Markdown table",
    text: `## Dams, Deltas and Diplomacy

| | |
|---|---|
| Date | 5 December 2018 |
| Moderator | Vannak Sok (Royal University of Phnom Penh) |
| Panelists | Le Thu Trang (Mekong Institute), Somchai Preecha (Thammasat University) |

${body}`,
    expected: {
      title: "Dams, Deltas and Diplomacy",
      date: "2018-12-05",
      moderators: ["Vannak Sok | Royal University of Phnom Penh"],
      speakers: ["Le Thu Trang | Mekong Institute", "Somchai Preecha | Thammasat University"],
    },
  },
  {
    about: "With and Featuring",
    text: `What Comes after the Grain Deal?
24 October 2023 | 4:00–5:15 PM EST

Featuring:
Oksana Petrenko, Kyiv School of Economics
Murat Aksoy, Bosphorus University

With: Clara Weiss, Der Standard (moderator)

${body}`,
    expected: {
      title: "What Comes after the Grain Deal?",
      date: "2023-10-24",
      start: "16:00",
      end: "17:15",
      moderators: ["Clara Weiss | Der Standard"],
      speakers: ["Oksana Petrenko | Kyiv School of Economics", "Murat Aksoy | Bosphorus University"],
    },
  },
  {
    about: "French labels beside English ones",
    text: `Le Sahel après les transitions / The Sahel after the Transitions

Date : 12 mars 2024
Lieu / Venue : Salle Senghor
Modératrice / Moderator : Awa Traoré, Université Cheikh Anta Diop
Intervenants / Speakers :
Jean-Baptiste Kaboré, Institut d’études de sécurité
Moussa Ag Ibrahim, Université de Bamako
Rapporteure : Hélène Marchand, Sciences Po

${body}`,
    expected: {
      title: "Le Sahel après les transitions / The Sahel after the Transitions",
      date: "2024-03-12",
      venue: "Salle Senghor",
      rapporteurs: ["Hélène Marchand | Sciences Po"],
      moderators: ["Awa Traoré | Université Cheikh Anta Diop"],
      speakers: ["Jean-Baptiste Kaboré | Institut d’études de sécurité", "Moussa Ag Ibrahim | Université de Bamako"],
    },
  },
  {
    about: "Spanish labels",
    text: `Título: Fronteras y migraciones en el Darién
Fecha: 8 de noviembre de 2021
Hora: 10:00 a 11:30
Lugar: Auditorio Central
Moderadora: Lucía Arosemena, Universidad de Panamá
Ponentes: Andrés Murillo (Universidad del Rosario), Gabriela Solís (CIDE)
Relatora: Paola Nieto

${body}`,
    expected: {
      title: "Fronteras y migraciones en el Darién",
      date: "2021-11-08",
      start: "10:00",
      end: "11:30",
      venue: "Auditorio Central",
      rapporteurs: ["Paola Nieto"],
      moderators: ["Lucía Arosemena | Universidad de Panamá"],
      speakers: ["Andrés Murillo | Universidad del Rosario", "Gabriela Solís | CIDE"],
    },
  },
  {
    about: "Korean labels, names in Latin letters, KST",
    text: `Baekdu Forum 2022
제목: Energy Security in Northeast Asia
일시: 2022년 9월 15일 14:00~15:30 KST
장소: Grand Ballroom
사회(Moderator): Nam Yoon-ji (Ewha Womans University)
발표(Presenters): Bae Do-hyun (KDI), Erik Sandvik (Statoil Research Centre)
기록: Seo Jin-ah

${body}`,
    expected: {
      title: "Energy Security in Northeast Asia",
      event: "Baekdu Forum 2022",
      date: "2022-09-15",
      start: "14:00",
      end: "15:30",
      venue: "Grand Ballroom",
      rapporteurs: ["Seo Jin-ah"],
      moderators: ["Nam Yoon-ji | Ewha Womans University"],
      speakers: ["Bae Do-hyun | KDI", "Erik Sandvik | Statoil Research Centre"],
    },
  },
  {
    about: "Japanese and Chinese labels",
    text: `日時：2017年2月3日 13:00-14:30
会場：International House
司会：Onodera Mika (Sophia University)
パネリスト：Tsukuda Ren (Waseda University); 
主持人：Onodera Mika (Sophia University)
发言人：Luo Yifan (Fudan University)

${body}`,
    expected: {
      date: "2017-02-03",
      start: "13:00",
      end: "14:30",
      venue: "International House",
      moderators: ["Onodera Mika | Sophia University"],
      speakers: ["Tsukuda Ren | Waseda University", "Luo Yifan | Fudan University"],
    },
  },
  {
    about: "roles in brackets after the name",
    text: `Nuclear Latency and Its Discontents
Vienna, 3 May 2019

Ilse Brandauer (moderator), Austrian Institute for International Affairs
Farhad Nouri (speaker), University of Tehran
Kate Sheldon (speaker), James Martin Center
Pietro Galli (rapporteur), University of Bologna

${body}`,
    expected: {
      title: "Nuclear Latency and Its Discontents",
      date: "2019-05-03",
      venue: "Vienna",
      rapporteurs: ["Pietro Galli | University of Bologna"],
      moderators: ["Ilse Brandauer | Austrian Institute for International Affairs"],
      speakers: ["Farhad Nouri | University of Tehran", "Kate Sheldon | James Martin Center"],
    },
  },
  {
    about: "the house before the name",
    text: `Panel: Trilateral Habits
Date: 2016-09-01

Moderator: Keio University – Hirata Shun
Panelists:
Yonsei University – Ahn Tae-ho
Stimson Center – Laura Beckett
National University of Singapore: Goh Wei Ming

${body}`,
    expected: {
      title: "Trilateral Habits",
      session: "Trilateral Habits",
      date: "2016-09-01",
      moderators: ["Hirata Shun | Keio University"],
      speakers: [
        "Ahn Tae-ho | Yonsei University",
        "Laura Beckett | Stimson Center",
        "Goh Wei Ming | National University of Singapore",
      ],
    },
  },
  {
    about: "short titles and short houses in brackets, all on one line",
    text: `Workshop on Submarine Cables
Spring 2014

Speakers: Prof. Dr. Anke Reuter (Univ. Bremen), Dr. Paolo Ferri (Inst. for Ocean Law), Mr. Tevita Fonua
Chair: Prof. Dr. Dr. h.c. Werner Lang (Univ. Kiel)

${body}`,
    expected: {
      title: "Workshop on Submarine Cables",
      event: "Workshop on Submarine Cables",
      moderators: ["Werner Lang | Univ. Kiel"],
      speakers: ["Anke Reuter | Univ. Bremen", "Paolo Ferri | Inst. for Ocean Law", "Tevita Fonua"],
    },
  },
  {
    about: "a day without a year, time zone, session in words",
    text: `Session Three: Minilaterals and Their Limits
Oct 24, 16:00-17:15 KST

Moderator
Shin Ara, Hankuk University of Foreign Studies

Discussants
Rohit Bhandari, Centre for Policy Research
Fiona McKellar, Lowy Institute

${body}`,
    expected: {
      title: "Minilaterals and Their Limits",
      session: "Session Three",
      start: "16:00",
      end: "17:15",
      moderators: ["Shin Ara | Hankuk University of Foreign Studies"],
      speakers: ["Rohit Bhandari | Centre for Policy Research", "Fiona McKellar | Lowy Institute"],
    },
  },
  {
    about: "titles with commas, colons and names of countries are no people",
    text: `Event Report

Oil, Sand and Silence: Libya, Egypt and the Gulf
Tuesday, 6 February 2018

Discussion, Deterrence and Doubt
Speakers: Layla Mansour, Cairo University; Otto Brenner, Hertie School; and Ruth Amsel, Tel Aviv University

The speakers were asked, as the chair put it, to be brief. Mansour said that silence is a policy.`,
    expected: {
      title: "Oil, Sand and Silence: Libya, Egypt and the Gulf",
      date: "2018-02-06",
      speakers: [
        "Layla Mansour | Cairo University",
        "Otto Brenner | Hertie School",
        "Ruth Amsel | Tel Aviv University",
      ],
    },
  },
  {
    about: "pipes between kind, title and date",
    text: `Webinar Summary | Ports under Pressure | 9 Jan. 2022

Host: Nadim Haddad, Beirut Maritime Centre
Guests: Yara Khoury, Lebanese American University; Sven Arnesen, Maersk Institute

${body}`,
    expected: {
      title: "Ports under Pressure",
      date: "2022-01-09",
      moderators: ["Nadim Haddad | Beirut Maritime Centre"],
      speakers: ["Yara Khoury | Lebanese American University", "Sven Arnesen | Maersk Institute"],
    },
  },
  {
    about: "a title and a date, nothing else, and prose that begins at once",
    text: `Cyber Norms
3 May 2019

In this session, speakers took stock, said the chair, of five years. It was held that norms are slow, costly and few.`,
    expected: { title: "Cyber Norms", date: "2019-05-03" },
  },
  {
    about: "title in quotation marks under the name of the meeting; two-letter surnames",
    text: `The 9th Han River Dialogue
“Beyond the Armistice”
11 October 2012, 13:30 – 15:00, Lotus Hall

Moderator: Wi Sung-jin, Sejong Institute
Panelists: He Lifan, Renmin University
O Jae-won, Korea National Defense University
Yu Bin, China Institute of International Studies

${body}`,
    expected: {
      title: "Beyond the Armistice",
      event: "The 9th Han River Dialogue",
      date: "2012-10-11",
      start: "13:30",
      end: "15:00",
      venue: "Lotus Hall",
      moderators: ["Wi Sung-jin | Sejong Institute"],
      speakers: [
        "He Lifan | Renmin University",
        "O Jae-won | Korea National Defense University",
        "Yu Bin | China Institute of International Studies",
      ],
    },
  },
  {
    about: "labels with dashes, posts before houses, a deputy",
    text: `Preventing the Next Famine
Date – 17.10.2020
Moderator – Dr Achol Deng, Deputy Director, Rift Valley Institute
Panellists – Peter Lokwang, Head of Programme, Horn Relief Agency
Selamawit Tadesse, Senior Lecturer, Addis Ababa University
Rapporteur – Joan Njeri, PhD candidate at the University of Nairobi

${body}`,
    expected: {
      title: "Preventing the Next Famine",
      date: "2020-10-17",
      rapporteurs: ["Joan Njeri | University of Nairobi"],
      moderators: ["Achol Deng | Rift Valley Institute"],
      speakers: ["Peter Lokwang | Horn Relief Agency", "Selamawit Tadesse | Addis Ababa University"],
    },
  },
  {
    about: "German labels",
    text: `Titel: Energie, Europa und der Osten
Datum: 4. Juni 2014
Ort: Haus der Commerzbank, Berlin
Moderation: Prof. Dr. Ute Kessler, Freie Universität Berlin
Referenten: Dr. Jakub Nowotny, OSW; Marina Saltykowa, DGAP
Berichterstatter: Lukas Thielen

${body}`,
    expected: {
      title: "Energie, Europa und der Osten",
      date: "2014-06-04",
      venue: "Haus der Commerzbank, Berlin",
      rapporteurs: ["Lukas Thielen"],
      moderators: ["Ute Kessler | Freie Universität Berlin"],
      speakers: ["Jakub Nowotny | OSW", "Marina Saltykowa | DGAP"],
    },
  },
  {
    about: "brackets of every kind, a list that ends in and, the month alone is no date",
    text: `Regional Orders in Flux
June 2017
【Moderator】 Kitagawa Yui (Hitotsubashi University)
<Speakers> Amir Daneshvar (Sharif University), Lina Bergström (SIPRI) and Ho Kar Wai (Lingnan University)

${body}`,
    expected: {
      title: "Regional Orders in Flux",
      moderators: ["Kitagawa Yui | Hitotsubashi University"],
      speakers: ["Amir Daneshvar | Sharif University", "Lina Bergström | SIPRI", "Ho Kar Wai | Lingnan University"],
    },
  },
  {
    about: "participants under one label, each with the role at the end",
    text: `Roundtable on Lake Borders
Nairobi, 1st September 2011

Participants:
- Esther Mutua, Kenya Wildlife Institute (chair)
- Jean Bosco Habyara, University of Rwanda
- Tendai Moyo, Zambezi River Authority
- Rosa Matos, Eduardo Mondlane University (rapporteur)

${body}`,
    expected: {
      title: "Roundtable on Lake Borders",
      event: "Roundtable on Lake Borders",
      date: "2011-09-01",
      venue: "Nairobi",
      rapporteurs: ["Rosa Matos | Eduardo Mondlane University"],
      moderators: ["Esther Mutua | Kenya Wildlife Institute"],
      speakers: ["Jean Bosco Habyara | University of Rwanda", "Tendai Moyo | Zambezi River Authority"],
    },
  },
];

import type { HeaderCase } from "./headers.js";

const body =
  "The meeting looked at what had been tried before. It was agreed that more could be done in the years ahead.";

/** Headers as programmes, sites and reports of large conferences set them, in our own words. */
export const programmeHeaders: HeaderCase[] = [
  {
    about: "two houses of one person, the second named after somebody; a moderator who writes for a paper",
    text: `Harbour Forum\n\nPanel: Locks and Levees\n\nSpeakers:\nEva Berg, Canal Council; Amos K. Lind Center for Lock Studies\nTim Hale, Northern Canal Laboratory\n\nModerator: Mika Salo, Staff Writer, The Harbour Post\n\n${body}`,
    expected: {
      title: "Locks and Levees",
      event: "Harbour Forum",
      session: "Locks and Levees",
      moderators: ["Mika Salo | The Harbour Post"],
      speakers: [
        "Eva Berg | Canal Council; Amos K. Lind Center for Lock Studies",
        "Tim Hale | Northern Canal Laboratory",
      ],
    },
  },
  {
    about: "name, post and house on three lines, blank lines between people",
    text: `A conversation with harbour experts\n\nA conversation with\n\nEva Berg\nActing Director, Office of Ports\nDanish Department of Transport\n\nTim Hale\nSenior Adviser\nNorthern Canal Laboratory\n\nModerated by\n\nMika Salo\nProgram Assistant\nHarbour Council\n\n${body}`,
    expected: {
      title: "A conversation with harbour experts",
      moderators: ["Mika Salo | Harbour Council"],
      speakers: ["Eva Berg | Office of Ports, Danish Department of Transport", "Tim Hale | Northern Canal Laboratory"],
    },
  },
  {
    about: "capitals with commas at the end of lines, a quoted title on two lines, two roles in one label",
    text: `HARBOUR ASSOCIATION\n\n"KEEPING THE CANALS\nOPEN - MORNING PANEL"\n\nWELCOME/MODERATOR:\nEVA BERG,\nEXECUTIVE DIRECTOR,\nHARBOUR ASSOCIATION\n\nSPEAKERS:\nTIM HALE,\nPRESIDENT,\nTHE CANAL FUND\n\nWEDNESDAY, MAY 20, 2009\n\nEVA BERG: Good morning to all.`,
    expected: {
      title: "KEEPING THE CANALS OPEN - MORNING PANEL",
      date: "2009-05-20",
      moderators: ["EVA BERG | HARBOUR ASSOCIATION"],
      speakers: ["TIM HALE | THE CANAL FUND"],
    },
  },
  {
    about: "time, number and title on one line; the header twice, in two languages",
    text: `15:40 ~ 17:00 [1-C] Ports of the Future\n항만의 미래\nRoom C\nModerator: OH, Min-seo (President, Harbour Institute)\n\nCHA, Du-ri (President/CEO, Canal Research Institute)\nRYU, Ha Neul (President, Centre for Locks)\n\nRapporteur: NAM, Bo Ra (Research Fellow, Harbour Institute)\n\n${body}`,
    expected: {
      title: "Ports of the Future",
      session: "1-C",
      start: "15:40",
      end: "17:00",
      venue: "Room C",
      rapporteurs: ["NAM, Bo Ra | Harbour Institute"],
      moderators: ["OH, Min-seo | Harbour Institute"],
      speakers: ["CHA, Du-ri | Canal Research Institute", "RYU, Ha Neul | Centre for Locks"],
    },
  },
  {
    about: "roles before names without a colon, several of them",
    text: `Opening Session\n“Locks and Liberty”\nMonday, August 7, 2017\n10:00 – 12:00\n\nModerator Eva Berg, Harbour University\nPresenter Tim Hale, Canal University\nDiscussants Mika Salo, Lock Institute\nAna Ruiz, Delta University\n\n${body}`,
    expected: {
      title: "Locks and Liberty",
      session: "Opening Session",
      date: "2017-08-07",
      start: "10:00",
      end: "12:00",
      moderators: ["Eva Berg | Harbour University"],
      speakers: ["Tim Hale | Canal University"],
      people: ["Mika Salo | Lock Institute", "Ana Ruiz | Delta University"],
    },
  },
  {
    about: "both days in full, honours behind names, two in the chair",
    text: `18 September 2015 - 20 September 2015\n\nThe Canals: an agenda for new locks\n\nChair: HE Rt. Hon. Tim Hale CC and Mrs Eva Berg\n\n${body}`,
    expected: {
      title: "The Canals: an agenda for new locks",
      date: "2015-09-18",
      moderators: ["Tim Hale", "Eva Berg"],
    },
  },
  {
    about: "the publisher's imprint names its own chairman and director",
    text: `Canal Programme Meeting Summary\n\nThe Role of Locks\n\n2–3 October 2014\n\n1 Quay Street, London T +44 (0)20 0000 0000 www.canals.example\nPatron: Her Majesty The Queen\nChairman: Tim Hale QC\nDirector: Dr Eva Berg\nCharity Registration Number: 000000\n\n${body}`,
    expected: { title: "The Role of Locks", date: "2014-10-02" },
  },
  {
    about: "house of today and a former post; a post of a part of the house",
    text: `Speakers:\nDr. Eva Berg, Senior Fellow, Canal Council, and former Deputy Secretary for Locks\nTim Hale, Head of the Dredging Directorate, Northern Ports\nAna Ruiz, Vice President, State Secretary, and Head of Government Relations, Delta Nickel\nMika Salo (Graduate School of Canal Studies, Delta University)\n\nSession Sketch\n\n${body}`,
    expected: {
      speakers: [
        "Eva Berg | Canal Council",
        "Tim Hale | Northern Ports",
        "Ana Ruiz | Delta Nickel",
        "Mika Salo | Graduate School of Canal Studies, Delta University",
      ],
    },
  },
  {
    about: "an address of several parts as the venue; the track above the title",
    text: `SESSION [4-B]\nTRADE & PORTS\n\nCanal Grid: Dream or Blueprint?\n\nMAY 27, 2016   09:00~10:20   Lock Hall A\n\nModerator\nOH, Min-seo (Research Fellow, Harbour Institute)\n\n${body}`,
    expected: {
      title: "Canal Grid: Dream or Blueprint?",
      session: "SESSION 4-B",
      date: "2016-05-27",
      start: "09:00",
      end: "10:20",
      venue: "Lock Hall A",
      moderators: ["OH, Min-seo | Harbour Institute"],
    },
  },
  {
    about: "a panel on one line, a peer, a room of a palace in a town",
    text: `Side event report: Verifying the locks – what we know\n\nPalace of the Canals, Geneva, Room XX, 3 May 2018, 13h15–14h45 (in the margins of the conference)\n\nPanel: Eva Berg (UNICAN), Ana de Queiroz Ruiz (Delta Board), Lord Penrith (Canal Trust)\nModeration: Mika Salo\n\n${body}`,
    expected: {
      title: "Verifying the locks – what we know",
      date: "2018-05-03",
      start: "13:15",
      end: "14:45",
      venue: "Palace of the Canals, Geneva, Room XX",
      moderators: ["Mika Salo"],
      speakers: ["Eva Berg | UNICAN", "Ana de Queiroz Ruiz | Delta Board", "Lord Penrith | Canal Trust"],
    },
  },
  {
    about: "dashes and a role in the line, a dialogue in an affiliation, a room beside the town of the conference",
    text: `8th Canal Conference\nBrussels, 13–14 December 2019\n\nPLENARY II — Locks in the Gulf\nFriday, 13 December, 11.30 am to 1 pm, Salle Rubens\n\nEva Berg — chair and introductory remarks — Stockholm\nCol. (ret.) Tim Hale — Gulf Research Forum, Doha\nAna Ruiz — Delta Institute for Strategic Dialogue\nnotes: Mika Salo (Lock University)\n\nTim Hale said that locks leak. Ana Ruiz disagreed.`,
    expected: {
      title: "Locks in the Gulf",
      event: "8th Canal Conference",
      session: "PLENARY II",
      date: "2019-12-13",
      start: "11:30",
      end: "13:00",
      venue: "Salle Rubens",
      rapporteurs: ["Mika Salo | Lock University"],
      moderators: ["Eva Berg | Stockholm"],
      speakers: ["Tim Hale | Gulf Research Forum, Doha", "Ana Ruiz | Delta Institute for Strategic Dialogue"],
    },
  },
  {
    about: "the notes behind a report, and a name alone under the title",
    text: `Locks and Science\n\nWednesday 4 – Friday 6 September 2013\n\nConference report based on the notes of Dr Eva Berg-Lind (University of Ports)\n\n${body}`,
    expected: {
      title: "Locks and Science",
      date: "2013-09-04",
      rapporteurs: ["Eva Berg-Lind | University of Ports"],
    },
  },
];

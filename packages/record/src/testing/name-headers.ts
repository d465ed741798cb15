import type { HeaderCase } from "./headers.js";

/** People and their houses, and words that look like them. */
export const nameHeaders: HeaderCase[] = [
  {
    about: "names and houses without a mark between them, particles in capitals",
    text: `Gulf Energy Forum

Reactors in the Desert

Room: Palm Hall
Date/Time: March 3, 2014 / 10:00-11:15

Hamad Al Marri Gulf Nuclear Regulation Authority
Ingrid Solberg Ministry of Energy, Norway
Pieter Van Loon Delft University of Technology
Aino Virta Karhula Oy
Ines Duval Tramont
Hugo Stahl Lock Council

Al Marri opened with the demand for water. Solberg said that gas would stay cheap. Van Loon doubted it. Virta asked why. Ms. Duval spoke of rivers.`,
    expected: {
      event: "Gulf Energy Forum",
      title: "Reactors in the Desert",
      date: "2014-03-03",
      start: "10:00",
      end: "11:15",
      venue: "Palm Hall",
      speakers: [
        "Hamad Al Marri | Gulf Nuclear Regulation Authority",
        "Ingrid Solberg | Ministry of Energy, Norway",
        "Pieter Van Loon | Delft University of Technology",
        "Aino Virta | Karhula Oy",
        "Ines Duval | Tramont",
        "Hugo Stahl | Lock Council",
      ],
    },
  },
  {
    about: "a surname in capitals that would be a title without its comma",
    text: `Ports and Pipelines

Moderator
HE, Weimin, Harbour Academy, Dalian
Speakers
KANG, Miran, Institute for Sea Studies

He opened with the price of oil. Kang said that pipes last longer than ships.`,
    expected: {
      title: "Ports and Pipelines",
      moderators: ["HE, Weimin | Harbour Academy, Dalian"],
      speakers: ["KANG, Miran | Institute for Sea Studies"],
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
];

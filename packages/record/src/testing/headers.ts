/** Headers in our own words, with layouts and names of many institutes, and what stands in them. */
export interface HeaderCase {
  about: string;
  text: string;
  /** Only what the text gives; people as "name | affiliation". */
  expected: Record<string, unknown>;
}

const body =
  "The meeting looked at what had been tried before. It was agreed that more could be done in the years ahead.";

export const headers: HeaderCase[] = [
  {
    about: "labels inline, Author and Panelists",
    text: `Lakeside Security Forum 2018\n\nTitle: Rivers as Borders\nDate: 12 June 2018\nTime: 1:30 p.m. to 3 p.m.\nVenue: Harbour Room\nAuthor: Ingrid Solheim, Fjord Institute\nPanelists: Kwabena Asante (University of Ghana), Lucía Prado (Andean Policy Center) and Tomasz Zielinski (Warsaw Institute)\n\n${body}`,
    expected: {
      title: "Rivers as Borders",
      event: "Lakeside Security Forum 2018",
      date: "2018-06-12",
      start: "13:30",
      end: "15:00",
      venue: "Harbour Room",
      rapporteurs: ["Ingrid Solheim | Fjord Institute"],
      speakers: [
        "Kwabena Asante | University of Ghana",
        "Lucía Prado | Andean Policy Center",
        "Tomasz Zielinski | Warsaw Institute",
      ],
    },
  },
  {
    about: "labels on their own line with a blank line behind, several moderators",
    text: `Session Title\n\nFood and Conflict\n\nChairs\n\nAmina Diallo, African Union Commission\nPaul Reinhardt, Konrad Adenauer Stiftung\n\nDiscussants:\n\nNguyen Thi Hoa, Diplomatic Academy of Vietnam\nRafael Ortega, Organization of American States\n\nSummary\n\n${body}`,
    expected: {
      title: "Food and Conflict",
      moderators: ["Amina Diallo | African Union Commission", "Paul Reinhardt | Konrad Adenauer Stiftung"],
      speakers: ["Nguyen Thi Hoa | Diplomatic Academy of Vietnam", "Rafael Ortega | Organization of American States"],
    },
  },
  {
    about: "moderator only named in prose; a date without a year stays open",
    text: `Date: March 3\n\nSpeakers:\nHelena Marsh, Thames University\nOtto Lindqvist, Baltic Defence College\n\nSummary\n\nThe session was moderated by Nadia Karimi of the Caspian Institute. Marsh argued that the talks had stalled.`,
    expected: {
      moderators: ["Nadia Karimi | Caspian Institute"],
      speakers: ["Helena Marsh | Thames University", "Otto Lindqvist | Baltic Defence College"],
    },
  },
  {
    about: "session number and room in one field; a posting date is no session date",
    text: `Posted: 9 May 2017\nSession: Plenary Session II (Crystal Ballroom)\nModerator: Dr. Esi Boateng, Accra Policy Centre\nSpeakers: Juan Valdivia, Universidad de Lima\n\n${body}`,
    expected: {
      session: "Plenary Session II",
      venue: "Crystal Ballroom",
      moderators: ["Esi Boateng | Accra Policy Centre"],
      speakers: ["Juan Valdivia | Universidad de Lima"],
    },
  },
  {
    about: "dotted date, tilde in the time, time zone, Korean line beside the English one",
    text: `Island Peace Forum\n섬 평화 포럼\n\nDate/Time: 2016.05.26 / 13:30 ~ 14:45 KST\nModerator: OH, Jiwon (Professor, Hallim University)\n사회: 오지원 (한림대학교)\nPanelists:\nMei TANAKA (Senior Fellow, Kansai Institute)\n“A Paper on Ports”\n\n${body}`,
    expected: {
      event: "Island Peace Forum",
      date: "2016-05-26",
      start: "13:30",
      end: "14:45",
      moderators: ["OH, Jiwon | Hallim University"],
      speakers: ["Mei TANAKA | Kansai Institute"],
    },
  },
  {
    about: "speakers listed after the body",
    text: `Trade after the Storm\n\n${body}\n\nSpeakers:\nGrace Mwangi, University of Nairobi\nPierre Lacombe – Institut de Genève\n\nRapporteur: Li Wen, Tianshan University`,
    expected: {
      title: "Trade after the Storm",
      rapporteurs: ["Li Wen | Tianshan University"],
      speakers: ["Grace Mwangi | University of Nairobi", "Pierre Lacombe | Institut de Genève"],
    },
  },
  {
    about: "one group without a label, and a body that decides nothing: the reader asks",
    text: `Coastal Dialogue\n\nMarta Silva, Instituto do Mar\nPeter Vance, Atlantic Council\n\nKey Points\n\n${body}`,
    expected: {
      event: "Coastal Dialogue",
      people: ["Marta Silva | Instituto do Mar", "Peter Vance | Atlantic Council"],
    },
  },
  {
    about: "Markdown marks, range of days, header given twice",
    text: `# Steppe Dialogue\n\n**Date:** 3–5 September 2019\n**Moderator:** Aigerim Bekova, Astana Institute\n**Speakers:** Viktor Orlov, Volga University; Rajesh Nair, Deccan Foundation\n\n**Moderator:** Aigerim Bekova, Astana Institute\n\n## Summary\n\n${body}`,
    expected: {
      event: "Steppe Dialogue",
      date: "2019-09-03",
      moderators: ["Aigerim Bekova | Astana Institute"],
      speakers: ["Viktor Orlov | Volga University", "Rajesh Nair | Deccan Foundation"],
    },
  },
  {
    about: "three, four, 2019 may be March or April",
    text: `Date: 3/4/2019\nReported by: Anna Kowalczyk, Vistula University\n\n${body}`,
    expected: { rapporteurs: ["Anna Kowalczyk | Vistula University"] },
  },
  {
    about: "ranks, and an organisation named after somebody",
    text: `Session Chair: Lt. Gen. (ret.) Arvind Menon, S. Rajaratnam School of International Studies\nSpeakers:\nAmbassador Chidi Okonkwo, Belfer Center\nH.E. Fatou Ndiaye, Ministry of Foreign Affairs, Senegal\n\n${body}`,
    expected: {
      moderators: ["Arvind Menon | S. Rajaratnam School of International Studies"],
      speakers: ["Chidi Okonkwo | Belfer Center", "Fatou Ndiaye | Ministry of Foreign Affairs, Senegal"],
    },
  },
];

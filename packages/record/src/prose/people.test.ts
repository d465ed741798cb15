import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";

const people = (text: string): Record<string, string[]> => {
  const record = readRecord(text);
  const lists = { rapporteurs: "r", moderators: "m", speakers: "s", people: "p" } as const;
  return Object.fromEntries(
    Object.entries(lists)
      .map(([list, key]): [string, string[]] => [
        key,
        record[list as keyof typeof lists].map(({ name, affiliation }) =>
          affiliation === null ? name : `${name} | ${affiliation}`,
        ),
      ])
      .filter(([, names]) => names.length > 0),
  );
};

const opening = "On 3 May 2019 the Harbour Institute hosted a workshop on canals.";

describe("people whom only the prose names", () => {
  test.each([
    ["The first lecture was given by Ms. Ana Ruiz, an engineer.", { s: ["Ana Ruiz"] }],
    ["The second speaker was Dr. Tomas Lind of the Delta Institute.", { s: ["Tomas Lind | Delta Institute"] }],
    ["According to Ana Ruiz, canals pay.", { s: ["Ana Ruiz"] }],
    ["“Canals pay,” said Ana Ruiz.", { s: ["Ana Ruiz"] }],
    ["“Canals pay,” Ana Ruiz, founder of Delta Shipping, told the room.", { s: ["Ana Ruiz | Delta Shipping"] }],
    ["Korean delegate Ana Ruiz of the Lock Institute said that canals pay.", { s: ["Ana Ruiz | Lock Institute"] }],
    ["Research fellow Ana Ruiz stressed that canals pay.", { s: ["Ana Ruiz"] }],
    ["The panel was expertly moderated by defense journalist Eva Berg.", { m: ["Eva Berg"] }],
    ["The discussion was moderated by DHI Deputy Chief Information Officer Eva Berg.", { m: ["Eva Berg | DHI"] }],
    [
      "Following the presentations by the four panelists, Eva Berg, vice president of the Lisbon-based think tank Canal Academy for Port Studies, moderated the debates.",
      { m: ["Eva Berg | Canal Academy for Port Studies"] },
    ],
    [
      "The council hosted H.E. Ana M. Ruiz, Ambassador of Denmark to Chile, and Tomas Lind for a discussion on locks.",
      { s: ["Ana M. Ruiz | Ambassador of Denmark to Chile", "Tomas Lind"] },
    ],
    [
      "Ana Ruiz, Chairman of the Academic Committee of the Canal Institute and Chairman of the Board of the Lock Centre, noted it.",
      { s: ["Ana Ruiz | Canal Institute"] },
    ],
    [
      "The session included panelists Ana Ruiz (Delta University), Tomas Lind (Lock Council), and moderator Eva Berg (Canal School).",
      { m: ["Eva Berg | Canal School"], s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Council"] },
    ],
    ["Ambassador Ana Ruiz was the main speaker.", { s: ["Ana Ruiz"] }],
    ["Rep. Ana Ruiz (R-Pa.) said that canals pay.", { s: ["Ana Ruiz"] }],
    [
      "The workshop was co-chaired by Ana Ruiz from Harbour Denmark and Tomas Lind from the Ministry of Ports.",
      { m: ["Ana Ruiz | Harbour Denmark", "Tomas Lind | Ministry of Ports"] },
    ],
    [
      "The panel included Delta University’s Ana Ruiz, research fellow at the Lock Institute Tomas Lind and director at the Canal School Mika Salo.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Institute", "Mika Salo | Canal School"] },
    ],
    ["Ana Ruiz, Distinguished Fellow (DHI), noted it.", { s: ["Ana Ruiz | DHI"] }],
    [
      "Ana Ruiz, Director for Port and Ocean Studies of Delta University, noted it.",
      { s: ["Ana Ruiz | Delta University"] },
    ],
    [
      "Ana Ruiz, Vice President for Overseas Projects of the Delta Power Corporation, noted it.",
      { s: ["Ana Ruiz | Delta Power Corporation"] },
    ],
    [
      "Ana Ruiz, Head of the International Department of Danish Railways, noted it.",
      { s: ["Ana Ruiz | Danish Railways"] },
    ],
    [
      "Ana Ruiz, former commissioner of the Canal Safety Commission of Denmark, noted it.",
      { s: ["Ana Ruiz | Canal Safety Commission of Denmark"] },
    ],
    [
      "The council hosted a discussion with Delta University’s Ana Ruiz, former Danish Ports Ambassador Tomas Lind and Mika Salo of the Lock Council.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind", "Mika Salo | Lock Council"] },
    ],
    [
      "The hosts were reserved, as Professor Ana Ruiz of the University of Delta made clear. Ruiz saw no canal.",
      { s: ["Ana Ruiz | University of Delta"] },
    ],
    [
      "The panel was made up of Ana Ruiz, Ph.D. candidate in Government at the University of Delta, and Tomas Lind, Fellow at the Lock Council.",
      { s: ["Ana Ruiz | University of Delta", "Tomas Lind | Lock Council"] },
    ],
    [
      "The panelists consisted of Assistant Professor of Government Ana Ruiz; and Professor of Religion Tomas Lind ’16.",
      { s: ["Ana Ruiz", "Tomas Lind"] },
    ],
    [
      "The speakers at the event included Mika Salo, Director of the Lock Council; Head of the Delta Delegation Ambassador Ana Ruiz, Director General, DHI; and Prof. Tomas Lind of Delta University.",
      { s: ["Mika Salo | Lock Council", "Ana Ruiz | DHI", "Tomas Lind | Delta University"] },
    ],
    [
      "The sessions were moderated by Dr. Ana Ruiz, Director of the Lock Council; Dr. Tomas Lind, Delta University; and Dr. Mika Salo, Canal School.",
      { m: ["Ana Ruiz | Lock Council", "Tomas Lind | Delta University", "Mika Salo | Canal School"] },
    ],
    ["Ana Ruiz, the event’s planner, served as the moderator and asked who pays.", { m: ["Ana Ruiz"] }],
    [
      "Ana Ruiz presided over that conversation among Tomas Lind and Mika Salo.",
      { m: ["Ana Ruiz"], s: ["Tomas Lind", "Mika Salo"] },
    ],
    [
      "Lock policy was discussed by a panel of four experts: Ana Ruiz, Director of the Lock Council, and Tomas Lind, Fellow at the Canal School.",
      { s: ["Ana Ruiz | Lock Council", "Tomas Lind | Canal School"] },
    ],
    [
      "Ana Ruiz, Ocean Programme (OP) Goodwill Ambassador for the Philippines and founder of a school, noted it.",
      { s: ["Ana Ruiz | Ocean Programme (OP)"] },
    ],
    [
      "The first panel at the institute’s conference featured Ana Ruiz (Delta University), Tomas Lind (Lock Council), and moderator Eva Berg (Canal School).",
      { m: ["Eva Berg | Canal School"], s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Council"] },
    ],
    ["The session was moderated by the director of the Lock Council, Eva Berg.", { m: ["Eva Berg | Lock Council"] }],
    ["The session was chaired by the institute’s director, Dr. Eva Berg.", { m: ["Eva Berg | Harbour Institute"] }],
    ["The debate was moderated by a panel of three students from Delta University.", {}],
    ["The session was led by experts of Human Rights Watch.", {}],
    ["Grain is dear, as Ana Ruiz of Delta University argued in 1957.", {}],
    ["Israel’s Ana Ruiz rejected the plan.", {}],
    ["The panel featured a lively debate on Human Rights and Open Borders.", {}],
    ["According to experts: Saudi Arabia, North Korea and South Africa lead.", {}],
    [
      "The council hosted Ana Ruiz, Ambassador of Denmark to Chile and Tomas Lind, Ambassador of Norway to Chile as well as MEP Mika Salo (Delta Club), Chair of the Ports Committee, for a talk.",
      {
        s: [
          "Ana Ruiz | Ambassador of Denmark to Chile",
          "Tomas Lind | Ambassador of Norway to Chile",
          "Mika Salo | Delta Club",
        ],
      },
    ],
    ["Former Danish envoy Ana Ruiz said that nobody knows.", { s: ["Ana Ruiz"] }],
    [
      "Delta University’s Ana Ruiz argued it. Lockhouse’s Tomas Lind disagreed.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lockhouse"] },
    ],
    [
      "According to the deputy head of the Council of Danish Ports, Ana Ruiz, canals pay.",
      { s: ["Ana Ruiz | Council of Danish Ports"] },
    ],
    [
      "Ana Ruiz, Ambassador at Large for Canals at Denmark’s Ministry of Ports, noted it.",
      { s: ["Ana Ruiz | Denmark’s Ministry of Ports"] },
    ],
    [
      "Ana Ruiz, the Director of the Delta Foundation’s Yield initiative, noted it.",
      { s: ["Ana Ruiz | Delta Foundation"] },
    ],
    ["Dr. Ana Ruiz of Delta College shed light on canals.", { s: ["Ana Ruiz | Delta College"] }],
    ["Sri Lankan Minister Ruiz said that canals pay.", {}],
    ["Ana Ruiz, aimed to look at the future of NATO.", {}],
    ["Asked by moderator Eva Berg who pays, Ana Ruiz said that ports do.", { m: ["Eva Berg"], s: ["Ana Ruiz"] }],
    ["DHI President Ana Ruiz said that canals pay.", { s: ["Ana Ruiz"] }],
    ["In her talk, former Danish Foreign Minister Ana Ruiz said that canals pay.", { s: ["Ana Ruiz"] }],
    ["In his address Ambassador Tomas Lind set out three aims.", { s: ["Tomas Lind"] }],
    ["The Chairman of TARN Tomas Lind, who spoke first, stated that canals pay.", { s: ["Tomas Lind"] }],
    ["Next Dr. Tomas Lind, dean of Delta College, noted that canals pay.", { s: ["Tomas Lind | Delta College"] }],
    ["Ana Ruiz, senior fellow at the institute, doubted it.", { s: ["Ana Ruiz | Harbour Institute"] }],
    ["Ana Ruiz, who covers ports for the Morning Ledger, noted it.", { s: ["Ana Ruiz | Morning Ledger"] }],
    [
      "The panel consisted of Ana Ruiz, Associate Professor of Law at the University of Delta, and Tomas Lind, Senior Adviser to the Delta Council.",
      { s: ["Ana Ruiz | University of Delta", "Tomas Lind | Delta Council"] },
    ],
    [
      "The delegation included Ana Ruiz, Research Professor in Port Studies, Centre for Canal Policy; and Tomas Lind of the Delta Council.",
      { s: ["Ana Ruiz | Centre for Canal Policy", "Tomas Lind | Delta Council"] },
    ],
    [
      "The panel featured Ana Ruiz, a doctoral candidate at the University of California, San Diego, and Tomas Lind, fellow at the Delta Institute, Buenos Aires.",
      { s: ["Ana Ruiz | University of California, San Diego", "Tomas Lind | Delta Institute, Buenos Aires"] },
    ],
    ["Nadia Al-Farid argued that canals pay. Al Farid doubted it.", { s: ["Nadia Al-Farid"] }],
    ["The host introduced Ana Ruiz. Ms. Ruiz noted that canals pay.", { s: ["Ana Ruiz"] }],
    [
      "The council hosted Ambassador Ana Ruiz, Dr. Tomas Lind, and Mika Salo for a debate on locks.",
      { s: ["Ana Ruiz", "Tomas Lind", "Mika Salo"] },
    ],
    [
      "Panelists Ana Ruiz, fellow at the Delta Institute, and Tomas Lind, director of the Lock Council, gave their views. Ruiz was brief.",
      { s: ["Ana Ruiz | Delta Institute", "Tomas Lind | Lock Council"] },
    ],
    ["Ana Ruiz, a judge, provided opening remarks and moderated the discussion.", { m: ["Ana Ruiz"] }],
    ["In the next panel, former Danish Minister of Ports Tomas Lind elaborated on it.", { s: ["Tomas Lind"] }],
    ["The session was chaired by Shri. Jayant Rao, a former judge.", { m: ["Jayant Rao"] }],
    [
      "Ana Ruiz, Vice President for Planning of the Delta Institute, moderated sessions.",
      { m: ["Ana Ruiz | Delta Institute"] },
    ],
    ["This report was prepared by the rapporteur, Ana Ruiz.", { r: ["Ana Ruiz"] }],
    [
      "The panel was moderated by Dr. Mika Salo, head of the Lock Council, and featured Dr. Ana Ruiz of Delta University, Tomas Lind, Senior Fellow in the Canal Program at the Harbour Institute, and Eva Berg of the Delta Council.",
      {
        m: ["Mika Salo | Lock Council"],
        s: ["Ana Ruiz | Delta University", "Tomas Lind | Harbour Institute", "Eva Berg | Delta Council"],
      },
    ],
    [
      "The panel was opened by Dr. Ana Ruiz, Vice President of the Delta Institute.",
      { m: ["Ana Ruiz | Delta Institute"] },
    ],
    [
      "Opening the session, its moderator Ana Ruiz, Dean of Delta College, said little.",
      { m: ["Ana Ruiz | Delta College"] },
    ],
    [
      "In the opinion of Ana Ruiz, Special Envoy of Denmark, canals pay.",
      { s: ["Ana Ruiz | Special Envoy of Denmark"] },
    ],
    [
      "Executive Director of the Delta Foundation Ana Ruiz said that canals pay.",
      { s: ["Ana Ruiz | Delta Foundation"] },
    ],
    [
      "Ana Ruiz, Director of the New Business Department at the Delta Agency, said that canals pay.",
      { s: ["Ana Ruiz | Delta Agency"] },
    ],
    [
      "Ana Ruiz, Member of the Board (Minister) for Trade of the Delta Economic Commission, said that canals pay.",
      { s: ["Ana Ruiz | Delta Economic Commission"] },
    ],
    [
      "Mr. Tomas Lind, former deputy secretary of state, gave his view.",
      { s: ["Tomas Lind | former deputy secretary of state"] },
    ],
    [
      "Dr. Ana Ruiz (Delta University), Mr. Tomas Lind (Lock Institute) and Professor Mika Salo (Canal Academy) spoke in this order.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Institute", "Mika Salo | Canal Academy"] },
    ],
    [
      "Introductory remarks were given by Dr. Ana Ruiz, Deputy Director of the Delta Center, and Mr. Tomas Lind, DHI Director of Programs.",
      { p: ["Ana Ruiz | Delta Center", "Tomas Lind | DHI"] },
    ],
    [
      "Ana Ruiz, Vice President for Harbour Relations at Delta Cathode, noted that canals pay.",
      { s: ["Ana Ruiz | Delta Cathode"] },
    ],
    ["Ana Ruiz, Chairman of the Board of a shipping company, noted that canals pay.", { s: ["Ana Ruiz"] }],
    ["Dr. Ana Ruiz did not agree that canals pay.", { s: ["Ana Ruiz"] }],
    ["Dr. Ana Ruiz looked at the neighbours.", { s: ["Ana Ruiz"] }],
    ["Ana Ruiz from the Canal School (Lisbon) presented another picture.", { s: ["Ana Ruiz | Canal School (Lisbon)"] }],
    [
      "Ana Ruiz of the Delta Institutes for Port Studies noted it.",
      { s: ["Ana Ruiz | Delta Institutes for Port Studies"] },
    ],
    [
      "Ana Ruiz, fellow at the Canal School, who joined by telephone, stated that canals pay.",
      { s: ["Ana Ruiz | Canal School"] },
    ],
    [
      "The panel featured papers by Ana Ruiz, Ph.D. candidate in Law at Delta University, and Tomas Lind, Fellow at the Lock Council. Mika Salo, Dean of Delta College, was the discussant and took questions.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Council"], p: ["Mika Salo | Delta College"] },
    ],
    ["Ana Ruiz, Deputy Head of the Lock Council, is convinced that canals pay.", { s: ["Ana Ruiz | Lock Council"] }],
    ["Ana Ruiz, fellow of the Lock Council, believes in canals.", { s: ["Ana Ruiz | Lock Council"] }],
    ["As Ana Ruiz, fellow of the Lock Council, put it, canals pay.", { s: ["Ana Ruiz | Lock Council"] }],
    ["“Canals pay,” stressed Ana Ruiz, Vice President of Delta Logistics.", { s: ["Ana Ruiz | Delta Logistics"] }],
    ["Ambassador Ana Ruiz, dean of Delta College, gave opening remarks.", { p: ["Ana Ruiz | Delta College"] }],
    ["The keynote speaker was former Minister of Ports Ana Ruiz.", { s: ["Ana Ruiz"] }],
    ["The discussion was guided by Ana Ruiz, Editor of the Delta Review.", { m: ["Ana Ruiz | Delta Review"] }],
    ["Speaking in Lisbon on 4 May, Dr. Ana Ruiz outlined three aims.", { s: ["Ana Ruiz"] }],
    ["Ana Ruiz, who leads the Canal Desk at the Ministry of Ports, noted it.", { s: ["Ana Ruiz | Ministry of Ports"] }],
    [
      "Chaired by Prof. Ana Ruiz (Delta University), it brought together Tomas Lind, Director of the Canal School; Mika Salo, a researcher with the Lock Council; and Lt. Gen. (ret.) Hugo Stahl.",
      {
        m: ["Ana Ruiz | Delta University"],
        s: ["Tomas Lind | Canal School", "Mika Salo | Lock Council", "Hugo Stahl"],
      },
    ],
    [
      "Lockhouse held a conversation about how canals could be saved with Ana Ruiz of Delta University, Tomas Lind of the Canal School, and Mika Salo of the Lock Council.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Canal School", "Mika Salo | Lock Council"] },
    ],
    ["Nevertheless Ruiz suggested canals.", {}],
    ["In her talk, Ana Ruiz, dean of Delta College, set forth three aims.", { s: ["Ana Ruiz | Delta College"] }],
    ["Ana Ruiz of Delta College was amused by this.", { s: ["Ana Ruiz | Delta College"] }],
    [
      "Ana Ruiz, Director of the Ports Division of the Delta Institute, noted that canals pay.",
      { s: ["Ana Ruiz | Delta Institute"] },
    ],
    ["The panel was chaired by Ana Ruiz, Director of its Canals Program.", { m: ["Ana Ruiz | Harbour Institute"] }],
    [
      "Lockhouse Senior Fellow Ana Ruiz was joined by Tomas Lind of the Canal School; and Mika Salo, professor at Delta University.",
      { s: ["Ana Ruiz | Lockhouse", "Tomas Lind | Canal School", "Mika Salo | Delta University"] },
    ],
    [
      "Turning to the canals, which are old, Dr. Ana Ruiz, dean of Delta College, argued that they pay.",
      { s: ["Ana Ruiz | Delta College"] },
    ],
    ["Seen from Lisbon, Professor Ana Ruiz of Delta College warned, canals pay.", { s: ["Ana Ruiz | Delta College"] }],
    [
      "He was followed by Dr. Ana Ruiz (Delta University), who was brief, and by Ms. Mika Salo. Ruiz held that canals pay. Salo replied that locks do.",
      { s: ["Ana Ruiz | Delta University", "Mika Salo"] },
    ],
    [
      "Papers came from Dr. Ana Ruiz (Delta University), on locks; and Mr. Juma Otieno, on dredging. Ruiz argued that locks pay. Otieno pleaded for mud.",
      { s: ["Ana Ruiz | Delta University", "Juma Otieno"] },
    ],
    [
      "Panelists were Ana Ruiz (Delta University), Tomas Lind, the former envoy, and Mika Salo of the Lock Council; Eva Berg chaired.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | former envoy", "Mika Salo | Lock Council"] },
    ],
    ["Ana Ruiz spoke. The rapporteur was Tomas Lind.", { r: ["Tomas Lind"], s: ["Ana Ruiz"] }],
    [
      "Ana Ruiz, a former minister and now professor at Delta University, noted it.",
      { s: ["Ana Ruiz | Delta University"] },
    ],
    ["The Honorable Ana Ruiz, Dean of Delta College, gave welcoming remarks.", { p: ["Ana Ruiz | Delta College"] }],
    [
      "The panel was moderated by Mika Salo, Lock Council, and was made up of Ana Ruiz, Fellow at the Center for a New Danish Fleet (CNDF), and Tomas Lind, Fellow at Delta University.",
      {
        m: ["Mika Salo | Lock Council"],
        s: ["Ana Ruiz | Center for a New Danish Fleet (CNDF)", "Tomas Lind | Delta University"],
      },
    ],
    ["Ana Ruiz, Director of the Lisbon Office of a Danish shipping group, noted that canals pay.", { s: ["Ana Ruiz"] }],
    ["Moderating was Dr. Ana Ruiz, Dean of Delta College.", { m: ["Ana Ruiz | Delta College"] }],
    ["Ana Ruiz, leader writer of the Lisboner, opened the session.", { m: ["Ana Ruiz | Lisboner"] }],
    ["Ana Ruiz, correspondent for the Middle East, opened the session.", { m: ["Ana Ruiz"] }],
    ["Ana Ruiz, who heads the Lock Council, noted that canals pay.", { s: ["Ana Ruiz | Lock Council"] }],
    [
      "Panelists included Ana Ruiz (Delta University), Tomas Lind (Lock Council) and Mika Salo.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Council", "Mika Salo"] },
    ],
    [
      "The afternoon session featured two speakers: Ana Ruiz, Delta University; and Tomas Lind, Lock Council.",
      { s: ["Ana Ruiz | Delta University", "Tomas Lind | Lock Council"] },
    ],
    [
      "The panel consisted of Tomas Lind, Analyst at the Lock Council, and Mika Salo, Fellow at Delta University. Dr. Ana Ruiz, of the Canal School, commented on the papers.",
      { s: ["Tomas Lind | Lock Council", "Mika Salo | Delta University"], p: ["Ana Ruiz | Canal School"] },
    ],
    [
      "Dr. Ana Ruiz, Associate Director of the Delta Center, and Daniel Pak, DHI Director of Outreach, welcomed the guests.",
      { p: ["Ana Ruiz | Delta Center", "Daniel Pak | DHI"] },
    ],
    [
      "Ana Ruiz, Assistant Professor of Government at the University of Delta, noted it.",
      { s: ["Ana Ruiz | University of Delta"] },
    ],
    [
      "The panel consisted of Mika Salo (Canal School) and Tomas Lind (Lock Council). Dr. Ana Ruiz, Professor at Delta A&M, commented on both of the papers.",
      { s: ["Mika Salo | Canal School", "Tomas Lind | Lock Council"], p: ["Ana Ruiz | Delta A&M"] },
    ],
    ["Moderator Ana Ruiz, Editor-in-Chief of Delta Novosti, opened the day.", { m: ["Ana Ruiz | Delta Novosti"] }],
    [
      "Ana Ruiz, director of the Lock Council, who moderated the discussion, noted it.",
      { m: ["Ana Ruiz | Lock Council"] },
    ],
    ["Ana Ruiz, Delta College, who moderated, asked who pays.", { m: ["Ana Ruiz | Delta College"] }],
    ["Ana Ruiz, chair of the Ports Committee, delivered a lecture.", { s: ["Ana Ruiz | Ports Committee"] }],
    [
      "Dr. Ana Ruiz, Canal Policy Director, and Tomas Lind, DHI Vice President, opened the morning and thanked the hosts.",
      { p: ["Ana Ruiz", "Tomas Lind | DHI"] },
    ],
    [
      "This report was prepared by Ana Ruiz of the Lock House for the members of the club.",
      { r: ["Ana Ruiz | Lock House"] },
    ],
    [
      "Eva Berg (Canal School) moderated the debate among Tomas Lind of Delta University, Mika Salo from the Harbour Foundation and Olaf Sund, a journalist with the Delta Times.",
      {
        m: ["Eva Berg | Canal School"],
        s: ["Tomas Lind | Delta University", "Mika Salo | Harbour Foundation", "Olaf Sund | Delta Times"],
      },
    ],
    [
      "Ana Ruiz led a discussion between Tomas Lind and Mika Salo.",
      { m: ["Ana Ruiz"], s: ["Tomas Lind", "Mika Salo"] },
    ],
    ["The council led a discussion between Denmark and Sweden.", {}],
    [
      "The panel consisted of Tomas Lind of the Centre for Peace and Conflict Studies, Mika Salo of the Bill and Eva Berg Foundation, and Olaf Sund, professor of Law and Public Policy at Delta University.",
      {
        s: [
          "Tomas Lind | Centre for Peace and Conflict Studies",
          "Mika Salo | Bill and Eva Berg Foundation",
          "Olaf Sund | Delta University",
        ],
      },
    ],
    [
      "The panel was chaired by Eva Berg. It comprised Mika Salo (Harbour Foundation), Olaf Sund (Delta Times) and Prof. Jo Hale.",
      { m: ["Eva Berg"], s: ["Mika Salo | Harbour Foundation", "Olaf Sund | Delta Times", "Jo Hale"] },
    ],
    ["Ana Ruiz, chair of the session, delivered a lecture.", { m: ["Ana Ruiz"] }],
    ["This report was written by Ana Ruiz, Research Assistant, Tramont.", { r: ["Ana Ruiz | Tramont"] }],
    [
      "Session moderator Academician Ana Ruiz, Director of the Institute of Locks and Canal Engineering of the Delta Academy, asked what canals cost.",
      { m: ["Ana Ruiz | Institute of Locks and Canal Engineering of the Delta Academy"] },
    ],
    [
      "These words drew an objection from Ana al-Ruiz, a researcher with the Delta Institute.",
      { s: ["Ana al-Ruiz | Delta Institute"] },
    ],
    [
      "Ana Ruiz, fellow of the Delta Institute (Lisbon), did not hide her doubts.",
      { s: ["Ana Ruiz | Delta Institute (Lisbon)"] },
    ],
    [
      "Ana Ruiz from the Institute of Canal Economics, Japan said that canals pay.",
      { s: ["Ana Ruiz | Institute of Canal Economics, Japan"] },
    ],
    [
      "The panel consisted of Ana Ruiz, economist at the Delta Institute for Ports (DIP), and Dohyun Ma, analyst for the Lock Forum.",
      { s: ["Ana Ruiz | Delta Institute for Ports (DIP)", "Dohyun Ma | Lock Forum"] },
    ],
    [
      "Daniela Ruiz-Lind, an economist with the Delta Dialogue, compared two ports. Locks would help but are blocked by the town, Ruiz Lind said. Dr. Eva Berg, professor at Delta University, dealt with visas. Ruiz Lind agreed.",
      { s: ["Daniela Ruiz-Lind | Delta Dialogue", "Eva Berg | Delta University"] },
    ],
    [
      "Ana Ruiz, fellow at the Delta Institute, moderated the debate with Tomas Lind, director of the Lock Forum, and Eva Berg, analyst at Tramont.",
      { m: ["Ana Ruiz | Delta Institute"], s: ["Tomas Lind | Lock Forum", "Eva Berg | Tramont"] },
    ],
    [
      "“Canals pay,” said Ana Ruiz, programme director of the Delta Club, who moderated the discussion.",
      { m: ["Ana Ruiz | Delta Club"] },
    ],
    [
      "The session “Beyond the Locks” was opened by Ms. Ana Ruiz, senior editor of the Delta Daily.",
      { m: ["Ana Ruiz | Delta Daily"] },
    ],
    ["Session moderator Dato’ Ana Ruiz asked what canals cost.", { m: ["Ana Ruiz"] }],
    [
      "In the opinion of Ana Ruiz, Executive Officer of Tramont L.K.S. Lines, canals pay.",
      { s: ["Ana Ruiz | Tramont L.K.S. Lines"] },
    ],
    ["Locks leak in winter. Ana Ruiz told participants that canals pay.", { s: ["Ana Ruiz"] }],
    [
      "Lieutenant General Ana Ruiz, a former pilot in the delta, told participants that canals pay.",
      { s: ["Ana Ruiz"] },
    ],
    ["Ana Ruiz introduced the lock monitor. Ruiz argued that it counts every boat.", { s: ["Ana Ruiz"] }],
    // Credited once without a title: perhaps only talked about.
    [
      "Mr. Tomas Lind of the Lock Forum said that canals pay.\n\nAna Ruiz argued that they do not.",
      { s: ["Tomas Lind | Lock Forum"] },
    ],
    [
      "Ana Ruiz, Counsellor at the Danish foreign ministry, argued that canals pay.",
      { s: ["Ana Ruiz | Danish foreign ministry"] },
    ],
  ])("%s", (sentence, expected) => {
    expect(people(`${opening}\n\n${sentence}`)).toEqual(expected);
  });

  test.each([
    "President Ana Ruiz said in Lisbon that canals pay.",
    "The treaty that Ana Ruiz signed has lapsed.",
    "Ana Ruiz believed that canals pay.",
    "Ana Ruiz had told the voters that canals pay.",
    "The treaty of Prime Minister Ana Ruiz has lapsed. Ruiz argued for it.",
    "The treaty was signed by Ana Ruiz. Ruiz argued for it.",
    "Ana Ruiz looked at the neighbours.",
    "Seen from Lisbon, Ana Ruiz warned in 1962, canals pay.",
    "When Dr. Ana Ruiz argued that canals pay, nobody listened.",
    "Ana Ruiz is convinced that canals pay.",
    "As Ana Ruiz put it in 1962, canals pay.",
    "Dr. Ana Ruiz was elected in 1998.",
    "Sohn Yul, professor at Delta University presented and others listened.",
  ])("nobody is invented, and no house: %s", (sentence) => {
    const { s = [], ...others } = people(`${opening} ${sentence}`);
    expect(others).toEqual({});
    expect(s.filter((each) => each !== "Sohn Yul | Delta University")).toEqual([]);
  });
});

describe("people of the floor", () => {
  const header = "Speakers:\nTomas Lind, Delta Institute\n\nSession Sketch\n\nTomas Lind said that canals pay.";
  test.each([
    ["From the floor, Ana Ruiz (Lisbon) asked who pays.", ["Ana Ruiz | Lisbon"]],
    ["A DPRK participant, Choe Myong-su, took the floor to reply.", ["Choe Myong-su | DPRK"]],
    ["Professor Ana Ruiz (Delta College) inquired who pays.", ["Ana Ruiz | Delta College"]],
  ])("%s", (sentence, expected) => {
    expect(people(`${header}\n\n${sentence}`)).toEqual({ s: ["Tomas Lind | Delta Institute"], p: expected });
    const said = readRecord(`${header}\n\n${sentence}`).statements.at(-1);
    expect(said?.speaker).toBe(expected[0]?.split(" | ")[0]);
  });
});

describe("who is in the chair, as prose tells it", () => {
  test.each([
    "Tomas Lind of the Delta Institute was in the chair.",
    "In the chair was Dr. Tomas Lind of the Delta Institute.",
    "Its chair was Tomas Lind, research director at the Delta Institute.",
    "Tomas Lind, director of the Delta Institute, took the chair.",
    "The chair was held by Tomas Lind of the Delta Institute.",
    "Presiding over the session, Tomas Lind of the Delta Institute asked for candour.",
    "With Tomas Lind of the Delta Institute in the chair, the panel asked who pays.",
    "Tomas Lind, director of the Delta Institute, presided.",
    "The discussion, steered by Tomas Lind of the Delta Institute, turned to locks.",
    "Tomas Lind of the Delta Institute served as the moderator.",
    "Tomas Lind of the Delta Institute was the moderator.",
    "From the chair, Tomas Lind of the Delta Institute asked for candour.",
    "The session’s chair, Tomas Lind of the Delta Institute, asked for candour.",
    "The panel met under the chairmanship of Tomas Lind of the Delta Institute.",
  ])("%s", (sentence) =>
    expect(people(`${opening} ${sentence}\n\nJo Hale of the Lock Council said that locks rust.`)).toEqual({
      m: ["Tomas Lind | Delta Institute"],
      s: ["Jo Hale | Lock Council"],
    }),
  );

  test.each([
    "Tomas Lind, chair of the Delta Committee, said that canals pay.",
    "Tomas Lind of the Delta Institute was the chair of the Port Commission for ten years, he said.",
    "Tomas Lind of the Delta Institute led the discussion of locks at the Port Commission.",
  ])("but: %s", (sentence) => expect(people(`${opening} ${sentence}`)).not.toHaveProperty("m"));
});

/** Behind somebody else’s words. */
const behindHale = (sentence: string): string =>
  `${opening}\n\nJo Hale of the Lock Council said that locks rust.\n\n${sentence}`;

describe("who is brought in with a house, and not as the subject of a verb", () => {
  const both = { s: ["Jo Hale | Lock Council", "Ana Ruiz | Delta Institute"] };
  test.each([
    "The plan, according to Ana Ruiz, head of the water section at the Delta Institute, costs little. Ruiz named two reasons.",
    "Canals pay, argued Ana Ruiz, director of the Delta Institute.",
    "For Ana Ruiz, head of the Delta Institute, the question is who pays.",
    "From the standpoint of Ana Ruiz, director of the Delta Institute, canals pay.",
    "Less hopeful was Ana Ruiz of the Delta Institute.",
    "A different note was struck by Ana Ruiz of the Delta Institute, who said that canals pay.",
    "Next came Ana Ruiz of the Delta Institute, who doubted it.",
    "The first to speak was Ana Ruiz, director of the Delta Institute.",
    "The floor then went to Ana Ruiz of the Delta Institute.",
    "The first presentation was by Ana Ruiz, a fellow of the Delta Institute.",
    "Ana Ruiz, who heads the water unit at the Delta Institute in Lisbon, said that canals pay.",
    "Captain Ana Ruiz, USN (Ret.), an adjunct at the Delta Institute, said that canals pay.",
    "The view from the south was given by Ana Ruiz, director of the Delta Institute.",
    "Among the sceptics was Ana Ruiz of the Delta Institute. Ruiz said that canals do not pay.",
    "Ana Ruiz, of the Delta Institute, wondered who would notice.",
    "Ana Ruiz, fellow of the Delta Institute, wanted to know what it costs. Ruiz did not share the hope of others.",
  ])("%s", (sentence) => expect(people(behindHale(sentence))).toEqual(both));

  test.each([
    [
      "who is cited once and never again",
      "The plan, according to Ana Ruiz, head of the Delta Institute, costs little.",
    ],
    ["who has no house", "For Ana Ruiz, the question was who pays."],
    [
      "who wonders when all may ask",
      "In the discussion, a student rose. Ana Ruiz, of the Delta Institute, wondered why.",
    ],
    ["who only asks", "Ana Ruiz, fellow of the Delta Institute, wanted to know what it costs. Hale praised Ruiz."],
  ])("but nobody %s", (_, sentence) => expect(people(behindHale(sentence)).s).toEqual(["Jo Hale | Lock Council"]));
});

test.each([
  [
    "Co-chairs were Prof. Ana Ruiz (Delta Institute) and Dr. Tomas Lind (Lock Council).",
    { m: ["Ana Ruiz | Delta Institute", "Tomas Lind | Lock Council"] },
  ],
  ["A southern view came from Ana Ruiz, a former energy minister.", { s: ["Ana Ruiz | former energy minister"] }],
  ["Ana Ruiz of Canal Rights Watch doubted it.", { s: ["Ana Ruiz | Canal Rights Watch"] }],
  ["Dr. Ana Ruiz of Buenos Aires doubted it.", { s: ["Ana Ruiz"] }],
  [
    "\n\nAna Ruiz, a former adviser to President Jo Hale, was not pleased.",
    { s: ["Ana Ruiz | former adviser to President Jo Hale"] },
  ],
  ["\n\nAna Ruiz, a former spy, was not pleased. She said so. Ruiz also said why.", { s: ["Ana Ruiz"] }],
  [
    "The panel brought together Ana Ruiz, Denmark’s Minister for Ports, and Tomas Lind of the Lock Council.",
    { s: ["Ana Ruiz | Minister for Ports", "Tomas Lind | Lock Council"] },
  ],
])("%s", (sentence, expected) => expect(people(`${opening} ${sentence}`)).toEqual(expected));

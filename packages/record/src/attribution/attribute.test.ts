import { describe, expect, test } from "vitest";
import { person, told } from "../testing/told.js";

/** One panel for every case; Kim is also a leader talked about. */
const panel = [
  person("*Kim Tae-hoon", "speaker", "he"),
  person("Ingrid *Solheim", "speaker", "she"),
  person("Kwabena *Asante", "speaker", "he", ["Ambassador"]),
  person("*Li Wenjie", "speaker"),
  person("Marta *de la Cruz", "speaker", "she", ["Minister"]),
  person("Robert *O’Neill", "speaker", "he", ["General"]),
  person("Hana *Sato", "moderator", "she"),
  person("*Kim Jong Un", "mentioned", "he", ["Chairman"]),
  person("Emmanuel *Macron", "mentioned", "he", ["President"]),
];

const surnames: Record<string, string> = {
  Kim: "Kim Tae-hoon",
  Solheim: "Ingrid Solheim",
  Asante: "Kwabena Asante",
  Li: "Li Wenjie",
  Cruz: "Marta de la Cruz",
  ONeill: "Robert O’Neill",
  Sato: "Hana Sato",
};

/** What precedes a case, so that a turn of Asante's is under way. */
const underWay = "Kwabena Asante said that ports matter.";

/** Sentence by itself → who says it and how it is known; `-` and a voice where it is nobody's. */
const alone: readonly [string, string][] = [
  ["Ingrid Solheim stressed that fish do not know borders.", "Solheim named"],
  ["Solheim pushed back on the notion that quotas fail.", "Solheim named"],
  ["Solheim works on fish that cross borders.", "Solheim named"],
  ["Solheim had doubts about it, since fish are scarce.", "Solheim named"],
  ["Solheim was impatient with the whole contest.", "Solheim named"],
  ["Solheim was of the view that the treaty is dead.", "Solheim named"],
  ["Solheim was of a different opinion: the treaty is dead.", "Solheim named"],
  ["Dr. Solheim, on the other hand, found it hard to see a way out.", "Solheim named"],
  ["Ambassador Asante recalled the talks of 1994.", "Asante named"],
  ["As the second speaker, Kwabena Asante called for patience.", "Asante named"],
  ["The second speaker, Ambassador Kwabena Asante, laid out three scenarios.", "Asante named"],
  ["Gen. O’Neill took issue with the budget.", "ONeill named"],
  [
    "General Robert O’Neill (ret.), a former commander of the northern fleet, wondered whether ships are still needed.",
    "ONeill named",
  ],
  ["Professor Li Wenjie, from Harbour University, analyzed the figures for trade.", "Li named"],
  ["Li Wenjie of the Harbour University noted that trade has slowed.", "Li named"],
  ["Wenjie Li noted that trade has slowed.", "Li named"],
  ["Minister de la Cruz then elaborated on grain.", "Cruz named"],
  ["Marta de la Cruz, who served twice in cabinet, argued that grain comes first.", "Cruz named"],
  ["From Solheim’s perspective, the ice is the main issue.", "Solheim named"],
  ["The ice is the main issue from Ingrid Solheim’s perspective.", "Solheim named"],
  ["In Asante’s view, nothing has changed since.", "Asante named"],
  ["According to Dr. Solheim, the ice will be gone by 2040.", "Solheim named"],
  ["The ice, according to Solheim, will be gone by 2040.", "Solheim named"],
  ["For Asante, the question is who pays.", "Asante named"],
  ["To Asante, the question is who pays.", "Asante named"],
  ["As for Ms. Solheim, she doubted that anyone pays.", "Solheim named"],
  ["Solheim’s presentation focused on the law of the sea.", "Solheim named"],
  ["O’Neill’s point was that ships are slow.", "ONeill named"],
  ["Asante’s answer was that nobody asked the farmers.", "Asante named"],
  ["Asked by the moderator about grain, Marta de la Cruz said that stocks are low.", "Cruz named"],
  ["In response to a question from the floor, Solheim conceded that models differ.", "Solheim named"],
  ["To this, Asante responded that models are all we have.", "Asante named"],
  ["Responding to a point raised by Solheim, Asante said that models differ.", "Asante named"],
  ["It was argued by Robert O’Neill that ships are slow.", "ONeill named"],
  ["The same point was made by Solheim.", "Solheim named"],
  ["“Ships are slow,” said O’Neill.", "ONeill named"],
  ["“Ships are slow,” said General O’Neill, “and they rust.”", "ONeill named"],
  ["Ships, O’Neill added, are slow.", "ONeill named"],
  ["Ships are slow, O’Neill noted.", "ONeill named"],
  ["On the question of ice Solheim suggested a pause.", "Solheim named"],
  ["In recent years, Solheim noted, quotas have shrunk.", "Solheim named"],
  ["While acknowledging the cost, Solheim saw no other way.", "Solheim named"],
  ["While Asante praised the accord, Solheim warned that it is thin.", "Solheim named"],
  ["When Asante asked about the accord, Solheim warned that it is thin.", "Solheim named"],
  ["Unlike Asante, Solheim saw no reason for hope.", "Solheim named"],
  ["Echoing Asante, Solheim argued for a pause.", "Solheim named"],
  ["Solheim did not share Asante’s optimism.", "Solheim named"],
  ["Solheim said that Asante is too hopeful.", "Solheim named"],
  ["Solheim said that Asante believes in the accord.", "Solheim named"],
  ["Solheim was skeptical about the accord.", "Solheim named"],
  ["Solheim went on to say that quotas fail.", "Solheim named"],
  ["Solheim began her remarks by thanking the hosts.", "Solheim named"],
  ["Solheim emphasised four lessons: 1) talk; 2) count; 3) wait; 4) share.", "Solheim named"],
  ["Solheim, in turn, drew a parallel with the cod wars.", "Solheim named"],
  ["Finally, Solheim offered some thoughts on the future of the council.", "Solheim named"],
  ["Next, Solheim turned to shipping.", "Solheim named"],
  ["However, Solheim also cautioned against haste.", "Solheim named"],
  ["Li highlighted that China and its neighbours trade more than ever.", "Li named"],
  ["Kim Tae-hoon put the economy first.", "Kim named"],
  ["Kim noted that Kim Jong Un has not moved.", "Kim named"],
  ["Moderator Hana Sato asked the panel what comes next.", "Sato named"],
  ["The session opened with Solheim, who argued that quotas fail.", "Solheim named"],
  ["It was Solheim who raised the matter of quotas.", "Solheim named"],
  ["As Solheim put it, quotas are paper fish.", "Solheim named"],
  ["As recalled by Solheim, quotas are paper fish.", "Solheim named"],
  ["In the view of Solheim, quotas are paper fish.", "Solheim named"],
  ["In the eyes of Solheim, quotas are paper fish.", "Solheim named"],
  ["What worries Solheim most is the ice.", "Solheim named"],
  ["What Solheim wanted was a pause.", "Solheim named"],
  ["Solheim’s remedy was simple: a pause.", "Solheim named"],
  ["Solheim’s advice to the ministry: a pause.", "Solheim named"],
  ["Solheim was harsher, calling the quotas paper fish.", "Solheim named"],
  ["Of the three, Solheim was the least hopeful.", "Solheim named"],
  ["Solheim was more guarded.", "Solheim named"],
  ["Solheim was amused by this.", "Solheim named"],
  ["Solheim would keep the council at four, because ice unites.", "Solheim named"],
  ["Solheim was less affected by the war.", "- rapporteur"],
  ["It is Solheim’s view that quotas fail.", "Solheim named"],
  ["So did Solheim.", "Solheim named"],
  ["Nor does Solheim, for other reasons.", "Solheim named"],
  ["Solheim would like to see a pause.", "Solheim named"],
  ["As a sailor, Solheim has little patience for quotas.", "Solheim named"],
  ["Asante’s pessimism was not shared by Solheim.", "Solheim named"],
  ["The first to take the floor was Solheim.", "- rapporteur"],
  ["Next up was Ingrid Solheim.", "- rapporteur"],
  ["Solheim nodded to this, adding that the ice is gone.", "Solheim named"],
  ["General (retd) O’Neill of Umar-i-Nur University held that ships are slow.", "ONeill named"],
  ["Nobody on the stage was ready to answer.", "- collective"],
  ["A group photograph was taken at the end of the ceremony.", "- rapporteur"],
  ["Solheim was the first to speak.", "Solheim named"],
  ["Solheim was the only one to say that quotas can be borne.", "Solheim named"],
  ["Solheim was the first to leave.", "- rapporteur"],
  ["Solheim gave a speech on ice.", "Solheim named"],
  ["A lecture on ice was given by Solheim.", "Solheim named"],
  ["Solheim gave the keynote speech over dinner.", "- rapporteur"],
  ["Opening remarks were delivered by Solheim.", "- rapporteur"],
  ["Opening remarks were delivered by Solheim and Asante.", "- rapporteur"],
  ["Solheim would have none of it and said so.", "Solheim named"],
  ["Solheim would not hear of it.", "Solheim named"],
  ["Solheim begged to differ.", "Solheim named"],
  ["Solheim did not.", "Solheim named"],
  ["Solheim was not reassured.", "Solheim named"],
  ["Solheim was not, for nets tear.", "Solheim named"],
  ["Solheim was proud of the fleet.", "Solheim named"],
  ["The nets, by Solheim’s reckoning, will last a year.", "Solheim named"],
  ["Solheim called quotas a dead end; Asante did not see why.", "Solheim named"],
  ["Solheim found this too timid, whereas Asante called it a good beginning.", "Solheim named"],
  ["Solheim paper looks at nets.", "Solheim named"],
  ["According to Gen. (ret.) O’Neill, ships are slow.", "ONeill named"],
  ["That, Ms. Solheim remarked, is a long time for a fish.", "Solheim named"],
  ["It is, answered Solheim, a long time for a fish.", "Solheim named"],
  ["This prompted Dr. Solheim to describe the talks of 1994.", "Solheim named"],
  ["Solheim was asked about nets and answered that they tear.", "Solheim named"],
  ["Solheim was asked about nets and paid.", "- rapporteur"],
  ["A participant asked about nets, to which Solheim replied that they tear.", "Solheim named"],
  ["The panel was moderated by Hana Sato of the Harbour Institute, who observed that nets tear.", "Sato named"],
  ["The treaty was drafted by Solheim, who lives in Oslo.", "- rapporteur"],
  ["A young woman is being heard, though later than she asked.", "- rapporteur"],
  ["Solheim: Thank you all for coming.", "Solheim named"],
  ["SOLHEIM: Thank you all for coming.", "Solheim named"],
  ["Kim Jong Un said that tests will go on.", "- rapporteur"],
  ["President Macron argued that Europe must act.", "- rapporteur"],
  ["Kim will not give up his weapons.", "- rapporteur"],
  ["The panel explored where the Arctic is heading.", "- rapporteur"],
  ["This report sums up the afternoon.", "- rapporteur"],
  ["Most panelists agreed that quotas fail.", "- collective"],
  ["Participants agreed that more data is needed.", "- collective"],
  ["One participant asked whether quotas fail.", "- collective"],
  ["Several speakers noted the lack of data.", "- collective"],
  ["There was broad agreement that more data is needed.", "- collective"],
  ["It was noted that more data is needed.", "- collective"],
  ["Both Solheim and Asante agreed that more data is needed.", "- collective"],
  ["Solheim, Asante and Li said that more data is needed.", "- collective"],
  ["Neither Solheim nor Asante was convinced.", "- collective"],
  ["Either Solheim or Asante said that more data is needed.", "- collective"],
  ["Solheim said that quotas fail, while Asante argued that they work.", "Solheim named"],
  ["Solheim, a fellow at Harbour University, and Asante, a diplomat, gave their views on grain.", "- collective"],
  ["Panelists Solheim, a fellow at Harbour University, and Asante, a diplomat, discussed grain.", "- collective"],
  ["Solheim served as discussant.", "- rapporteur"],
  ["Hana Sato moderated the session.", "- rapporteur"],
  ["Dr. Park Min-su said that quotas fail.", "- unknown"],
];

/** After Asante's turn began in the same paragraph. */
const after: readonly [string, string][] = [
  ["Grain rots in the harbour.", "Asante carried"],
  ["He added that grain rots.", "Asante pronoun"],
  ["In his opinion, grain rots.", "Asante pronoun"],
  ["According to him, grain rots.", "Asante pronoun"],
  ["On grain, he was less hopeful.", "Asante pronoun"],
  ["But he also warned that grain rots.", "Asante pronoun"],
  ["Grain, he said, rots.", "Asante pronoun"],
  ["“Grain rots,” he said.", "Asante pronoun"],
  ["His main message was that grain rots.", "Asante pronoun"],
  ["Asked about grain, he replied that it rots.", "Asante pronoun"],
  ["The ambassador further stated that grain rots.", "Asante pronoun"],
  ["The speaker stressed that grain rots.", "Asante pronoun"],
  ["President Macron wants more grain, but he may not get it.", "Asante carried"],
  ["Kim Jong Un has continued to insist on grain.", "Asante carried"],
  ["Beijing argues that grain is cheap.", "Asante carried"],
  ["Some argue that grain is cheap.", "Asante carried"],
  ["She noted that grain rots.", "- unknown"],
  ["She will have to wait, and he expected her to wait long.", "Asante pronoun"],
  ["The remark caused some stir.", "- rapporteur"],
  ["This set the tone for the hour.", "- rapporteur"],
  ["His point was taken up by several others.", "- rapporteur"],
  ["That view found few friends.", "- rapporteur"],
  ["Responses to this were mixed.", "- rapporteur"],
  ["It was a point which came back more than once.", "- rapporteur"],
  ["Three themes emerged from the discussion.", "- rapporteur"],
  ["In the second half of the session, the talk was of money.", "- rapporteur"],
  ["After a short break, the discussion resumed.", "- rapporteur"],
  ["A lively exchange between Solheim and Li followed.", "- rapporteur"],
  ["With that, the floor was opened for questions.", "- rapporteur"],
  ["Several hands went up.", "- rapporteur"],
  ["No date was set for another meeting.", "- rapporteur"],
  ["Lunch was served on the terrace.", "- rapporteur"],
  ["On this, all were agreed.", "- collective"],
  ["Nobody contradicted him.", "- collective"],
  ["One asked about the weather.", "- collective"],
  ["Someone wanted to know what fish cost.", "- collective"],
  ["Other interventions came from the Baltic delegations.", "- collective"],
  ["Participants were divided on grain.", "- rapporteur"],
  ["The elephant in the room is the price.", "Asante carried"],
  ["All were asked to grow more grain.", "Asante carried"],
  ["Next up was Ingrid Solheim.", "- rapporteur"],
  ["His colleague Solheim doubted it.", "Solheim named"],
  ["His colleague doubted it.", "- unknown"],
  ["It was his hope that grain lasts.", "Asante pronoun"],
  ["Where he saw a danger was in the price of seed.", "Asante pronoun"],
  ["Farms differ, and all of the likely members have run one.", "Asante carried"],
  ["A group photograph was taken at the end of the ceremony.", "- rapporteur"],
  ["Solheim’s figures are wrong.", "- unknown"],
  ["Solheim’s was a darker picture.", "- unknown"],
  ["Others argued that grain is cheap.", "- collective"],
  ["The discussion then turned to fish.", "- rapporteur"],
  ["An audience member asked about fish.", "- collective"],
  ["The moderator asked what fish cost.", "Sato pronoun"],
  ["Dr. Park Min-su disagreed.", "- unknown"],
  ["Dr. Park presented a war game.", "- unknown"],
  ["Park interjected that grain rots.", "- unknown"],
  ["Al Otaibi wondered who pays.", "- unknown"],
  ["Tokyo argued that grain is cheap.", "Asante carried"],
  ["Tokyo declined.", "Asante carried"],
  ["Questions from viewers concerned fish.", "- collective"],
  ["The last question from the floor was about fish.", "- collective"],
  ["A viewer wanted to know what fish cost.", "- collective"],
  ["The other questions concerned fish.", "- rapporteur"],
  ["Jane Rowe is a research associate at Harbour University.", "- rapporteur"],
];

const shown = ({ speaker, how }: { speaker: string | null; how: string }): string =>
  `${Object.entries(surnames).find(([, name]) => name === speaker)?.[0] ?? "-"} ${how}`;

describe("one sentence by itself", () => {
  test.each(alone)("%s → %s", (sentence, expected) => {
    const [statement] = told(panel, [[sentence]]).statements;
    expect(statement && shown(statement)).toBe(expected);
  });
});

test("a paragraph that opens with somebody unlisted, called by a title, is not the last speaker’s", () => {
  const unlisted = person("*Park Min-su", "mentioned", null, ["Dr."]);
  const { statements } = told(
    [...panel, unlisted],
    [[underWay], ["Dr. Park Min-su was born in a harbour.", "Ships were his toys."]],
  );
  expect(statements.slice(1).map(shown)).toEqual(["- unknown", "- unknown"]);
});

describe("a paragraph behind Asante’s turn", () => {
  const unlisted = person("*Park Min-su", "mentioned");
  test.each([
    ["Grain rots in the harbour.", "Asante carried"],
    ["For Park Min-su, grain is gold.", "- unknown"],
    ["In Park Min-su’s assessment, grain is gold.", "- unknown"],
    ["Park Min-su shifted the attention to fish.", "- unknown"],
    ["For Lee Su-min, grain is gold.", "- unknown"],
    ["Nagashima presented the principles.", "- unknown"],
    ["Nagashima Aiko looked at the neighbours.", "- unknown"],
    ["Nagashima Aiko, counsel at a law firm, doubted it.", "- unknown"],
    ["Nagashima Aiko, Resident Representative of the Harbour Fund, Lisbon, had come late.", "- unknown"],
    ["The forum, jointly organised by two houses, drew many.", "- rapporteur"],
    ["Watch the full video below.", "- rapporteur"],
    ["The three-day online conclave organised by a house was opened by guests.", "- rapporteur"],
    ["Speaking after Asante, the second speaker of the day, a captain drew attention to ports.", "- collective"],
    ["Invited guests and attendees praised the talk.", "- collective"],
    ["At the same event, an adviser to the fleet Nagashima Aiko shared the view of sailors.", "- unknown"],
    ["In his opening address, the Prime Minister of Fiji Dr Nagashima Aiko praised the fleet.", "- unknown"],
    ["In his view, grain is gold.", "Asante pronoun"],
    ["Most of the students who attended the event were young.", "- rapporteur"],
    ["The main purpose of the forum was to speak of fish.", "- rapporteur"],
    ["North Korea looked at the neighbours.", "Asante carried"],
    ["Prime Minister Nagashima signed the order.", "Asante carried"],
    ["Premier Nagashima, he said, has made it a promise.", "Asante pronoun"],
    ["Tokyo rejected the principles.", "Asante carried"],
    ["For Japan, grain is gold.", "Asante carried"],
    ["Is there any hope?", "- unknown"],
    ["“Grain is gold”: Solheim’s phrase was quoted more than once.", "- unknown"],
    ["Speaking from the floor, a captain supported Solheim.", "- collective"],
  ])("%s → %s", (sentence, expected) => {
    const { statements } = told([...panel, unlisted], [[underWay], [sentence]]);
    expect(statements.slice(1).map(shown)).toEqual([expected]);
  });
});

test.each([
  ["Dr. Park Min-su proposed it in 1995, and it ends in a field.", "Asante carried"],
  ["Park Min-su spoke there of patience.", "Asante carried"],
  ["Dr. Park Min-su proposed another way.", "- unknown"],
])("somebody unlisted, in Asante’s turn: %s → %s", (sentence, expected) => {
  const unlisted = person("*Park Min-su", "mentioned");
  const statement = told([...panel, unlisted], [[underWay, sentence]]).statements[1];
  expect(statement && shown(statement)).toBe(expected);
});

describe("a pronoun that cannot mean who spoke last", () => {
  test.each([
    [["Asante warned of haste.", "Ms. Solheim disagreed."], "He replied that haste is cheap.", "Asante pronoun"],
    [["Asante warned of haste.", "Gen. O’Neill agreed.", "Solheim denied it."], "He insisted on it.", "ONeill pronoun"],
    [["Solheim denied it."], "He insisted on it.", "- unknown"],
    [["Asante agreed.", "Solheim denied it.", "Dr. Park Min-su had the last word."], "He insisted on it.", "- unknown"],
  ])("%j %s → %s", (before, sentence, expected) => {
    const statement = told([...panel, person("*Park Min-su", "mentioned")], [[...before, sentence]]).statements.at(-1);
    expect(statement && shown(statement)).toBe(expected);
  });

  test("nobody has the floor behind a sentence of two", () => {
    const { statements } = told(panel, [
      ["Solheim found this too timid, whereas Asante called it a good beginning.", "Nets tear."],
    ]);
    expect(statements.map(shown)).toEqual(["Solheim named", "- unknown"]);
  });
});

test("the house to which somebody belongs is part of the subject", () => {
  const { statements } = told(panel, [
    ["The Harbour Institute’s Kwabena Asante argued that grain is gold.", "It rots."],
  ]);
  expect(statements.map(shown)).toEqual(["Asante named", "Asante carried"]);
});

describe("who is spoken to, and of", () => {
  test.each([
    ["Ingrid Solheim pressed Li on the cost.", "She conceded that it is high.", "Li pronoun"],
    ["Kwabena Asante pressed Solheim on the cost.", "She conceded that it is high.", "Solheim pronoun"],
    ["Asante praised the figures and pressed Solheim on the cost.", "She replied that it is high.", "Solheim pronoun"],
    ["Hana Sato wanted to know from Asante whether Ghana signs.", "He said it would.", "Asante pronoun"],
    ["Hana Sato asked Solheim the same question.", "Her reply was short.", "Solheim pronoun"],
    ["Hana Sato turned to Asante.", "“Ghana will sign,” he promised.", "Asante pronoun"],
    ["Hana Sato turned to Solheim.", "She then asked about grain.", "Sato pronoun"],
    ["Opening remarks were delivered by Solheim.", "She thanked Norway for its patience.", "Solheim pronoun"],
    ["Opening remarks were delivered by Solheim and Sato.", "She thanked Norway for its patience.", "- unknown"],
    ["Solheim’s figures are wrong.", "She counted them twice.", "Solheim pronoun"],
  ])("%s %s → %s", (before, sentence, expected) => {
    const statement = told(panel, [[before, sentence]]).statements[1];
    expect(statement && shown(statement)).toBe(expected);
  });
});

describe("a sentence in Asante’s turn", () => {
  test.each(after)("%s → %s", (sentence, expected) => {
    const statement = told(panel, [[underWay, sentence]]).statements[1];
    expect(statement && shown(statement)).toBe(expected);
  });
});

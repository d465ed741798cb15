import { describe, expect, test } from "vitest";
import { person, told } from "../testing/told.js";

const people = [person("Ingrid *Solheim"), person("Kwabena *Asante")];

/** Who is credited with the sentences of one paragraph after "Solheim said that ports rust." */
const after = (...sentences: string[]): (string | null)[] =>
  told(people, [["Solheim said that ports rust.", ...sentences]])
    .statements.slice(1)
    .map(({ speaker }) => speaker);

describe("what the rapporteur slips into a turn is nobody's", () => {
  test.each([
    "This prompted laughter.",
    "The remark met with scepticism.",
    "A lively exchange followed.",
    "Time ran out before the last question.",
    "Nobody in the room disagreed.",
    "Several questions were taken from the floor.",
    "On the ice, opinions diverged.",
    "The floor was then opened.",
    "Throughout, the mood was sober.",
    "Both men saw risks in the new rules.",
    "The four answers came from four shores.",
    "The answers were far apart, and the talk stayed lively.",
    "The four answers had little in common.",
    "The replies could hardly have been further apart.",
    "Very little was said about nets.",
    "It found little support.",
    "The papers are to be published in the spring.",
    "Patrols were named most often.",
    "Key takeaways: speed and money.",
    "One of them concerned nets.",
    "Whether any of this will last was left open.",
    "The question of whether nets outlast their makers was left unanswered.",
  ])("%s", (aside) => expect(after(aside)).toEqual([null]));

  test.each([
    "The claim of the north rests on old maps.",
    "Both sides have built too many.",
    "Time is what the treaty buys.",
    "The answers that the north has given do not add up.",
    "Most of the loans are asked for by the islands themselves.",
    "Hundreds of meetings have to be held, some in buildings that were finished last week.",
    "A command for the coast is being raised.",
    "The first question is whether nets last.",
  ])("but the speaker's own: %s", (content) => expect(after(content)).toEqual(["Ingrid Solheim"]));

  test("the next cue takes the turn up again", () =>
    expect(after("This prompted laughter.", "She added that ships do, too.")).toEqual([null, "Ingrid Solheim"]));
});

import { describe, expect, test } from "vitest";
import { readHeader } from "../header/header.js";
import { castOf } from "../header/roles.js";
import { peopleOfProse } from "../prose/people.js";
import type { Decisions } from "../reading.js";
import { bodyOf } from "../text/body.js";
import { linesOf, unitsOf } from "../text/lines.js";
import { mentionsIn } from "./mentions.js";
import { type RosterFound, rosterOf } from "./roster.js";

function rosterFor(text: string, decisions: Decisions = {}): RosterFound {
  const header = readHeader(unitsOf(text, linesOf(text)));
  const { sentences, headings } = bodyOf(text, header.body);
  const mentions = mentionsIn(text, header.body[0]?.start ?? text.length, text.length);
  return rosterOf(
    castOf(header, peopleOfProse(sentences, headings), mentions, decisions),
    mentions,
    sentences,
    decisions,
  );
}

const session = (speakers: string[], body: string): string =>
  `Speakers:\n${speakers.join("\n")}\n\nSession Sketch\n\n${body}`;
const person = (found: RosterFound, name: string) => found.roster.people.find((each) => each.name === name);

describe("names", () => {
  test("a speaker shares a surname with somebody talked about", () => {
    const found = rosterFor(
      session(
        ["Kim Dae-won, Hanbit University"],
        "Kim Dae-won said that Kim Jong-un waits. Kim added that President Donald Trump does not.",
      ),
    );
    expect(found.roster.people.map(({ name, role }) => [name, role])).toEqual([
      ["Kim Dae-won", "speaker"],
      ["Kim Jong-un", "mentioned"],
      ["Donald Trump", "mentioned"],
    ]);
    expect(person(found, "Kim Jong-un")?.surname).toBe("Kim");
    expect(found.aliases).toEqual([]);
  });

  test("a heading over a sentence is no part of the name that opens it", () => {
    const body = "He left.\nCauses\nDae-won Kim said that ports rust. Kim added that rails do too.";
    const found = rosterFor(session(["Dae-won Kim, Hanbit University"], body));
    expect(found.roster.people.map(({ name }) => name)).toEqual(["Dae-won Kim"]);
  });

  test("the last word of a sentence is no part of the name that opens the next", () => {
    const body = "Ports rust in Sandvik. Dae-won Kim said so. Kim added that rails do too.";
    const found = rosterFor(session(["Dae-won Kim, Hanbit University"], body));
    expect(found.roster.people.map(({ name }) => name)).toEqual(["Dae-won Kim"]);
  });

  test.each([
    ["surname first, hyphen", "Hahm Chul-ho, Sejong Institute", "He left.", "Hahm"],
    ["given name first, hyphen", "Chul-ho Hahm, Sejong Institute", "He left.", "Hahm"],
    ["initial in the middle", "Lee R. Park, Rice University", "He left.", "Park"],
    ["capitals", "Mei TANAKA, Kansai Institute", "He left.", "TANAKA"],
    ["capitals and a comma", "OH, Jiwon (Hallim University)", "He left.", "OH"],
    ["particles", "Piet van der Meer, Leiden University", "He left.", "van der Meer"],
    [
      "the body decides",
      "Aruga Sei, Keihan University",
      "Aruga said that it rains. Dr. Aruga added that it pours.",
      "Aruga",
    ],
    ["the body decides the other way", "Aruga Sei, Keihan University", "Dr. Sei said that it rains.", "Sei"],
    ["nothing decides", "Kang Min, Hanbit University", "It rained.", null],
  ])("which part is the family’s: %s", (_, speaker, body, surname) => {
    expect(rosterFor(session([speaker], body)).roster.people[0]?.surname).toBe(surname);
  });

  test.each([
    ["another Latin spelling", ["GOH, Min-ji, Hanbit University"], "Ms. Koh said that it rains.", "GOH, Min-ji"],
    [
      "one letter beside the right spelling",
      ["Bang Tae-min, Hanbit University"],
      "Bang Tae-min said so. Dr. Beng added more.",
      "Bang Tae-min",
    ],
    [
      "a given name that begins alike, and words credited to it",
      ["Okabe Shinji, Delta Bureau"],
      "Okabe Shinji spoke. Okabe Shinichi replied that it rains.",
      "Okabe Shinji",
    ],
    [
      "two letters that changed places",
      ["Brett Sorensen, Delta Bureau"],
      "Brett Sorensen spoke. Dr. Sorensne agreed.",
      "Brett Sorensen",
    ],
    [
      "a long name without a title",
      ["Brett Sorensen, Delta Bureau"],
      "Brett Sorensen spoke. Sorenson’s paper dealt with cranes.",
      "Brett Sorensen",
    ],
    [
      "another Latin spelling without a title, where somebody speaks",
      ["Tae-won Chung, Delta Bureau", "Ana Ruiz, Lock Club"],
      "Ana Ruiz said so. Jung turned to cables.",
      "Tae-won Chung",
    ],
    [
      "one letter of the end by which nobody has been called",
      ["Aruga Haruki, Keihan University"],
      "Aruga Haruki spoke. Ms. Aruge said more.",
      "Aruga Haruki",
    ],
    [
      "a given name one letter off, called as one calls who is there",
      ["Jeon Byung-kuk, Delta Bureau"],
      "Dr. Jeon Byung-kug reported that it rains.",
      "Jeon Byung-kuk",
    ],
  ])("a slip of the pen is joined, and visibly: %s", (_, speakers, body, of) => {
    expect(rosterFor(session(speakers, body)).aliases).toMatchObject([{ of }]);
  });

  test.each([
    [
      "somebody of a like name who is talked about",
      ["Okabe Shinji, Delta Bureau"],
      "Okabe Shinji spoke of Okabe Shinichi.",
    ],
    ["two known families", ["Chen Wei, Delta Bureau"], "Chen Wei said so. Dr. Cheng added more."],
    ["whoever governs", ["GOH, Min-ji, Hanbit University"], "President Koh said that it rains."],
    ["a kindred spelling of whom nobody lets speak", ["Tae-won Chung, Delta Bureau"], "The town of Jung turned grey."],
    [
      "the given name of a ruler one letter off",
      ["Kim Jong-in, Hanbit University"],
      "Mr. Kim Jong-un said that it rains.",
    ],
    ["a word that is like a name", ["Brett Hollander, Delta Bureau"], "Hollanders do not like rain."],
  ])("what is alike but another’s is not joined: %s", (_, speakers, body) => {
    expect(rosterFor(session(speakers, body)).aliases).toEqual([]);
  });

  test("a given name that tells it says he or she; one that may be both does not", () => {
    const found = rosterFor(session(["Irina Lund, Delta Bureau", "Robin Hale, Lock Club"], "Lund agreed. He left."));
    expect(person(found, "Irina Lund")?.gender).toBe("she");
    expect(person(found, "Robin Hale")?.gender).toBeNull();
  });

  test("Slavic surnames of women tell it; others that end alike do not", () => {
    const names = ["Zoya Belskaya", "Alla Petrova", "Robin Villanueva", "Robin Casanova"];
    const found = rosterFor(
      session(
        names.map((name) => `${name}, Delta Bureau`),
        "It rained.",
      ),
    );
    expect(names.map((name) => person(found, name)?.gender)).toEqual(["she", "she", null, null]);
  });

  test("two spellings in one text are joined on evidence, and visibly", () => {
    const found = rosterFor(
      session(["Hayama Yoshinori, Keihan University"], "Hayama Yoshino noted that the port is old."),
    );
    expect(found.aliases).toMatchObject([{ name: "Hayama Yoshino", of: "Hayama Yoshinori" }]);
    expect(found.problems).toMatchObject([{ code: "record/alias-assumed", name: "Hayama Yoshino" }]);
    expect(person(found, "Hayama Yoshinori")?.forms).toContain("Hayama Yoshino");
  });

  test("a syllable that differs by a letter is a question, not a spelling", () => {
    const found = rosterFor(session(["Kim Jong-in, Hanbit University"], "It was said that Kim Jong-un waits."));
    expect(found.aliases).toEqual([]);
    expect(found.problems).toMatchObject([
      { code: "record/alias-possible", name: "Kim Jong-un", candidates: ["Kim Jong-in"] },
    ]);
  });

  test("a short given name is the same person", () => {
    const found = rosterFor(session(["Thomas J. Reed, Ohio State University"], "Tom Reed noted that the port is old."));
    expect(found.aliases).toMatchObject([{ name: "Tom Reed", of: "Thomas J. Reed" }]);
  });

  test("two people of one surname both have it, and are never one", () => {
    const found = rosterFor(
      session(
        ["Park Jin, Hanbit University", "Park Soo-yeon, Hanbit University"],
        "Park Soo-yeon said yes. Park said no.",
      ),
    );
    expect(found.aliases).toEqual([]);
    expect(found.roster.people.filter(({ forms }) => forms.includes("Park"))).toHaveLength(2);
  });

  test("another person of that surname is not a spelling", () => {
    const found = rosterFor(session(["Li Wei, Tianshan University"], "Li Wei said that Li Keqiang had gone."));
    expect(found.aliases).toEqual([]);
    expect(person(found, "Li Keqiang")?.role).toBe("mentioned");
  });

  test("organisations, posts and places are nobody", () => {
    const found = rosterFor(
      session(
        ["Ana Ruiz, Belfer Center"],
        "Ruiz thanked the Konrad Adenauer Stiftung and the Chief Executive Officer in South Korea. The Belfer Center paid.",
      ),
    );
    expect(found.roster.people.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });

  test("titles and pronouns tell he and she", () => {
    const found = rosterFor(
      session(
        ["Ana Ruiz, Tufts University", "Bo Lund, Tufts University"],
        "Ms. Ruiz said yes. Lund disagreed. He said no.",
      ),
    );
    expect(person(found, "Ana Ruiz")?.gender).toBe("she");
    expect(person(found, "Bo Lund")?.gender).toBe("he");
  });

  test("the user’s decisions go first", () => {
    const text = session(
      ["Hayama Yoshinori, Keihan University"],
      "Hayama Yoshino noted that the port is old. Old Yo agreed.",
    );
    expect(rosterFor(text, { apart: [["Hayama Yoshinori", "Hayama Yoshino"]] }).aliases).toEqual([]);
    const told = rosterFor(text, {
      roles: { "Hayama Yoshinori": "moderator" },
      genders: { "Hayama Yoshinori": "she" },
    });
    expect(told.roster.people[0]).toMatchObject({ role: "moderator", gender: "she" });
    const named = rosterFor(text, { aliases: { "Hayama Yoshino": "Hayama Yoshinori" } });
    expect(named.aliases).toMatchObject([{ evidence: "decided by the user" }]);
    expect(named.problems).toEqual([]);
  });
});

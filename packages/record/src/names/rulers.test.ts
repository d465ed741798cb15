import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";

const said = (speakers: string, body: string): string[] =>
  readRecord(`Speakers:\n${speakers}\n\nSession Sketch\n\n${body}`).statements.map(
    ({ speaker, how }) => `${speaker ?? "-"} ${how}`,
  );

describe("a ruler’s title before a surname", () => {
  test.each([
    ["President Moon", "Moon Tae-oh"],
    ["Prime Minister Abe", "Abe Kenjiro"],
    ["Chairman Kim", "Kim Dae-won"],
    ["North Korean leader Kim", "Kim Dae-won"],
    ["General Secretary Xi", "Xi Lan"],
    ["Foreign Minister Wang", "Wang Shun"],
    ["Secretary Clinton", "Roy Clinton"],
  ])("%s is not %s of the session", (ruler, name) => {
    const body = `${name} said that ports matter.\n\nJo Hale disagreed. ${ruler} said that ports are closed.`;
    expect(said(`${name}, Hanbit University\nJo Hale, Tufts University`, body)).toEqual([
      `${name} named`,
      "Jo Hale named",
      "Jo Hale carried",
    ]);
  });

  test.each([
    ["before the name", "President Choi Tae-oh, Hanbit University", "President Choi"],
    ["behind the name", "Choi Tae-oh, President, Korea Harbour Society", "President Choi"],
    ["of a house", "Choi Tae-oh, Chairman of the Harbour Board", "Chairman Choi"],
    ["a former one", "Choi Tae-oh, Former Minister of Foreign Affairs", "Foreign Minister Choi"],
    ["a deputy is no ruler", "Choi Tae-oh, Hanbit University", "Vice Minister Choi"],
  ])("that the header gives is the member’s: %s", (_, speaker, called) => {
    expect(said(speaker, `${called} said that ports matter.`)).toEqual(["Choi Tae-oh named"]);
  });

  test("that the body gives with the whole name is the member’s", () => {
    const body = "Prime Minister Choi Tae-oh said yes. Prime Minister Choi also said no.";
    expect(said("Choi Tae-oh, Hanbit University", body)).toEqual(["Choi Tae-oh named", "Choi Tae-oh named"]);
  });
});

import { describe, expect, test } from "vitest";
import { affiliationOf } from "./houses.js";

describe("the house that words behind a name tell", () => {
  test.each([
    ["Head of Canal Services, Delta Commission", "Delta Commission"],
    ["Deputy Chairman of the Management Board of the PortKonTrans joint venture", "PortKonTrans joint venture"],
    ["Deputy Head of the International Department of Delta Railways", "Delta Railways"],
    ["who worked at the Office of Port Control under two presidents", "Office of Port Control"],
    ["a chair of the Harbour Institute’s programme on canals", "Harbour Institute"],
    ["senior fellow at the Centre for Women’s Studies", "Centre for Women’s Studies"],
    ["former minister at the Delta embassy in Lisbon", "former minister at the Delta embassy in Lisbon"],
    ["partner at Hale & Company", "Hale & Company"],
    ["who served at the Ministry of Works from 2009 to 2013", "Ministry of Works"],
    [
      "former Danish Permanent Representative to the Delta Union",
      "former Danish Permanent Representative to the Delta Union",
    ],
  ])("%s", (aside, house) => expect(affiliationOf(aside)).toBe(house));

  test.each([
    ["senior fellow at the Centre for Canal Research in Lisbon", "Centre for Canal Research"],
    ["from the Delta Institute for Sea Studies in Haikou", "Delta Institute for Sea Studies"],
    ["professor at the Delta University in Cairo", "Delta University in Cairo"],
    ["counsellor at the Embassy of Delta in Seoul", "Embassy of Delta in Seoul"],
    ["director of the Centre for Water Rights in North Korea", "Centre for Water Rights in North Korea"],
  ])("the town of a house whose name is told: %s", (aside, house) => expect(affiliationOf(aside)).toBe(house));

  test.each([
    ["of Tramont", "Tramont"],
    ["a correspondent of The Harbour Line", "The Harbour Line"],
    ["Deputy Chairman of Tramontbank", "Tramontbank"],
    ["senior fellow at 12 South", "12 South"],
    ["partner at Berg & Hale", "Berg & Hale"],
    ["Delta Institute of Ports Director of Research", "Delta Institute of Ports"],
    ["Delta University in Lisbon Senior Fellow", "Delta University in Lisbon"],
    ["research fellow of Tramont", "Tramont"],
    ["Director General of Tramont Sud", "Tramont Sud"],
    ["of Tramont East Asia", "Tramont East Asia"],
    ["Chairman of the 2013 Meeting of States Parties", "Chairman of the 2013 Meeting of States Parties"],
  ])("by its place beside a post: %s", (aside, house) => expect(affiliationOf(aside)).toBe(house));

  test.each([
    "of Finland",
    "of New York",
    "head of Communications",
    "head of Logistics",
    "Ports Policy Associate Director",
    "Director of Outreach",
    "Professor of Economics",
    "a biographer of Mao Zedong",
    "an adviser to President Kim",
  ])("none: %s", (aside) => expect(affiliationOf(aside)).toBeNull());
});

import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";

const signed = (foot: string): { rapporteurs: string[]; statements: number } => {
  const { rapporteurs, statements } = readRecord(
    `Title: Ports\nSpeakers:\nTomas Lind, Harbour Institute\nMei Sato, Keihan University\n\nTomas Lind said that ports matter. Mei Sato agreed that they do.\n\n${foot}`,
  );
  return {
    rapporteurs: rapporteurs.map(({ name, affiliation }) => (affiliation === null ? name : `${name} | ${affiliation}`)),
    statements: statements.length,
  };
};

describe("who signs a text at its foot", () => {
  test.each([
    ["- Jane Rowe, Rapporteur", "Jane Rowe"],
    ["— Jane Rowe", "Jane Rowe"],
    ["Jane Rowe", "Jane Rowe"],
    ["Jane Rowe\nRapporteur", "Jane Rowe"],
    ["(Jane Rowe, session rapporteur)", "Jane Rowe"],
    ["Written by Jane Rowe", "Jane Rowe"],
    ["Report by Jane Rowe (Tufts University)", "Jane Rowe | Tufts University"],
    ["Rapporteur: Jane Rowe, Tufts University", "Jane Rowe | Tufts University"],
  ])("%j", (foot, name) => {
    expect(signed(foot)).toEqual({ rapporteurs: [name], statements: 2 });
  });

  test.each([
    "Tomas Lind",
    "Harbour Institute",
    "Wilton Park",
    "Lisbon, May 2019",
    "Jane Rowe\nPaul Hart",
    "Thank You",
  ])("nobody: %j", (foot) => {
    expect(signed(foot).rapporteurs).toEqual([]);
  });
});
